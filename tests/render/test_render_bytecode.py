"""Templates that were compiled before are not compiled again, and what was kept never lies."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import jinja2
import pytest

from erpgen.render import bytecode
from erpgen.render.bytecode import KeptBytecode

NAME = "page.jinja"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one template, in which Python may keep what it compiles."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    (tmp_path / NAME).write_text("one {{ name }}")
    return tmp_path


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that Jinja compiles during the test."""
    texts: list[str] = []
    compile_ = jinja2.Environment.compile

    def noted(self: jinja2.Environment, source: str, *rest: Any) -> object:
        texts.append(source)
        return compile_(self, source, *rest)

    monkeypatch.setattr(jinja2.Environment, "compile", noted)
    return texts


def page(folder: Path) -> str:
    """The page as an environment that was just made renders it."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder), bytecode_cache=KeptBytecode(), autoescape=True
    )
    return made.get_template(NAME).render(name="two")


def kept(folder: Path) -> Path:
    """The one file in which the code is kept."""
    [found] = (folder / "__pycache__").iterdir()
    return found


def test_a_template_is_compiled_once(folder: Path, compiled: list[str]) -> None:
    """The next environment takes the code, which stands where Python keeps modules."""
    assert page(folder) == page(folder) == "one two"
    assert len(compiled) == 1
    assert kept(folder).suffix == ".pyc"


def test_a_changed_template_is_compiled_anew(folder: Path, compiled: list[str]) -> None:
    """The code is that of one text, whatever the times of the files say."""
    page(folder)
    (folder / NAME).write_text("uno {{ name }}")
    assert page(folder) == "uno two"
    assert len(compiled) == 2


@pytest.mark.parametrize("maker", ["own_digest", "_makers"])
def test_another_maker_compiles_anew(
    folder: Path, compiled: list[str], maker: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another erpgen, Jinja or Python may make other code of the same template."""
    page(folder)
    bytecode._makers.cache_clear()
    monkeypatch.setattr(bytecode, maker, lambda: "others")
    assert page(folder) == "one two"
    assert len(compiled) == 2
    monkeypatch.undo()
    bytecode._makers.cache_clear()


@pytest.mark.parametrize("at", [0, 20, 40, -1])
def test_damaged_code_is_made_anew(folder: Path, compiled: list[str], at: int) -> None:
    """A bit that fell over is noticed before Python runs the code, and mended."""
    page(folder)
    whole = bytearray(kept(folder).read_bytes())
    whole[at] ^= 1
    kept(folder).write_bytes(whole)
    assert page(folder) == page(folder) == "one two"
    assert len(compiled) == 2


@pytest.mark.parametrize("content", [b"", b"short", b"\0" * 5000])
def test_what_is_no_code_is_made_anew(folder: Path, compiled: list[str], content: bytes) -> None:
    """So is code of which a part was written, or something else."""
    page(folder)
    kept(folder).write_bytes(content)
    assert page(folder) == "one two"
    assert len(compiled) == 2


def test_code_of_another_template_is_not_taken(folder: Path, compiled: list[str]) -> None:
    """What was kept for one file is nothing to another, though its text is the same."""
    page(folder)
    other = folder / "other"
    other.mkdir()
    (other / NAME).write_text((folder / NAME).read_text())
    (other / "__pycache__").mkdir()
    (other / "__pycache__" / kept(folder).name).write_bytes(kept(folder).read_bytes())
    assert page(other) == "one two"
    assert len(compiled) == 2


@pytest.mark.usefixtures("compiled")
def test_nothing_is_kept_where_python_keeps_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PYTHONDONTWRITEBYTECODE is heard, and a folder that cannot be written is no fault."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert page(folder) == "one two"
    assert not (folder / "__pycache__").exists()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (folder / "__pycache__").write_text("a file where the folder would be")
    assert page(folder) == "one two"
