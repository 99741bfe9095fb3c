"""Generating into a tree takes over what is in it as erpgen wrote it, and nothing else."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection
from pathlib import Path
from types import CodeType

import pytest
from msgspec.structs import replace

from erpgen.generate import check, find_inputs, generate
from erpgen.render.engine import spellings
from erpgen.render.proof import proved
from erpgen.worker import Worker
from erpgen.write import Lock, digest, read_lock
from golden.update import HERE
from write.trees import snapshot


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The settings and releases of an API."""
    shutil.copytree(HERE / "apis" / "library", tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The types that the engine was asked for, and the modules that processes were started for."""
    found: list[str] = []

    def listening(types: Collection[str], templates: Path) -> dict[str, str]:
        found.extend(types)
        return spellings(types, templates)

    class Listening(Worker):
        def __init__(self, module: str) -> None:
            found.append(module)
            super().__init__(module)

    monkeypatch.setattr("erpgen.render.engine_process.spellings", listening)
    monkeypatch.setattr("erpgen.validate.process.Worker", Listening)
    monkeypatch.setattr("erpgen.render.readiness.beside", Listening)
    return found


def made(library: Path, out: Path, *, force: bool = False) -> dict[str, bytes]:
    """What a run leaves in a folder."""
    generate(find_inputs(library, None, None, out), force=force)
    return snapshot(out)


def change(library: Path, old: str, new: str) -> None:
    """Publish the release anew, with a word changed."""
    path = library / "releases" / "2.1.json"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


VALIDATOR, TRIAL = "erpgen.validate.worker", "erpgen.render.readiness_worker"


def test_only_what_is_new_is_asked_for(library: Path, tmp_path: Path, asked: list[str]) -> None:
    """And the tree is the one that a new folder gets, with its lock."""
    made(library, tmp_path / "here")
    assert {*asked} == {VALIDATOR, TRIAL}
    asked.clear()
    change(library, '"Lend a book."', '"Lend one book."')
    here = made(library, tmp_path / "here")
    assert asked == [VALIDATOR]
    asked.clear()
    change(library, '"row"', '"line"')
    here = made(library, tmp_path / "here")
    assert sorted(asked) == [TRIAL, VALIDATOR]
    assert here == made(library, tmp_path / "there")


def test_a_document_is_validated_once(library: Path, tmp_path: Path, asked: list[str]) -> None:
    """Not again where settings changed; again where it was wrong, or with --force."""
    made(library, tmp_path / "here")
    asked.clear()
    settings = library / "api.toml"
    settings.write_text(settings.read_text("utf-8") + "\n# Nothing.\n", "utf-8")
    made(library, tmp_path / "here")
    assert asked == []
    made(library, tmp_path / "here", force=True)
    assert {VALIDATOR, TRIAL} <= {*asked}
    change(library, '"paths"', '"x": 1, "paths"')
    for _ in range(2):
        asked.clear()
        settings.write_text(settings.read_text("utf-8") + "\n# Nothing.\n", "utf-8")
        inputs = find_inputs(library, None, None, tmp_path / "here")
        assert any(one.code == "specification" for one in generate(inputs).diagnostics)
        assert VALIDATOR in asked


def test_other_versions_of_what_checks_make_no_tree_stale(library: Path, tmp_path: Path) -> None:
    """The lock says by which versions a check was passed, and is as right without it."""
    made(library, tmp_path / "here")
    lock = read_lock(tmp_path / "here")
    assert lock is not None
    assert {*lock.passed} == {"specification", "types"}
    (tmp_path / "here" / "erpgen.lock").write_text(replace(lock, passed={}).text(), "utf-8")
    assert check(find_inputs(library, None, None, tmp_path / "here"), anew=True).unchanged


def test_a_file_that_stays_is_not_compiled_again(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what came out otherwise than it was written is; with --force all are."""
    compiled: list[str] = []

    def listening(path: str, text: str) -> CodeType | None:
        compiled.append(path.rpartition("/")[2])
        return proved(path, text)

    monkeypatch.setattr("erpgen.render.package.proved", listening)
    made(library, tmp_path / "here")
    assert {"loan_controller.py", "__init__.py"} <= {*compiled}
    compiled.clear()
    change(library, '"Lend a book."', '"Lend one book."')
    made(library, tmp_path / "here")
    assert {*compiled} == {"api.md", "operations.json", "loan_controller.py"}
    made(library, tmp_path / "here", force=True)
    assert "__init__.py" in compiled


def of_another_engine(lock: Lock) -> Lock:
    """The lock of a tree that another engine wrote."""
    return replace(lock, inputs={**lock.inputs, "datamodel-code-generator": "0.1"})


def of_another_erpgen(lock: Lock) -> Lock:
    """The lock of a tree that another erpgen wrote."""
    return replace(lock, inputs={**lock.inputs, "erpgen": digest(b"")})


@pytest.mark.parametrize("other", [of_another_engine, of_another_erpgen])
def test_what_other_makers_left_is_asked_for_again(
    other: Callable[[Lock], Lock], library: Path, tmp_path: Path, asked: list[str]
) -> None:
    """The lock names who made the tree."""
    made(library, tmp_path / "here")
    everything = sorted(asked)
    lock = read_lock(tmp_path / "here")
    assert lock is not None
    (tmp_path / "here" / "erpgen.lock").write_text(other(lock).text(), "utf-8")
    asked.clear()
    made(library, tmp_path / "here")
    assert sorted(asked) == everything


@pytest.mark.parametrize("said", ["forced", "another hand"])
def test_a_lock_that_people_changed_is_not_believed(
    said: str, library: Path, tmp_path: Path, asked: list[str]
) -> None:
    """Neither a lock that is not as erpgen wrote it nor any, with --force, is taken over."""
    first = made(library, tmp_path / "here")
    lock = tmp_path / "here" / "erpgen.lock"
    if said == "another hand":
        lock.write_text(lock.read_text("utf-8").replace('"str"', '"int"'), "utf-8")
    asked.clear()
    made(library, tmp_path / "here", force=said == "forced")
    assert TRIAL in asked
    assert ('{"type": "string"}' in asked) is (said == "forced")
    assert snapshot(tmp_path / "here") == first


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """An API with an overlay and two releases."""
    folder = tmp_path / "shop"
    shutil.copytree(HERE / "apis" / "shop", folder)
    first = (folder / "releases" / "1.4.0.yaml").read_text("utf-8")
    assert "1.4.0" in first
    (folder / "releases" / "1.5.0.yaml").write_text(first.replace("1.4.0", "1.5.0"), "utf-8")
    return folder


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what is kept for later runs, empty."""
    (tmp_path / "kept").mkdir(mode=0o700)
    monkeypatch.setenv("ERPGEN_CACHE_DIR", str(tmp_path / "kept"))
    return tmp_path / "kept"


def following(shop: Path, out: Path, *, force: bool = False) -> dict[str, bytes]:
    """What a run for the second release leaves in a folder."""
    generate(find_inputs(shop, None, "1.5.0", out), force=force)
    return snapshot(out)


def test_the_client_before_is_built_once(shop: Path, tmp_path: Path, kept: Path) -> None:
    """And what was kept of it gives the tree that building it gives; --force builds it anew."""
    first = following(shop, tmp_path / "first")
    [side] = kept.glob("release-*")
    os.utime(side, (1, 1))
    assert following(shop, tmp_path / "second") == first
    assert [one.stat().st_ino for one in kept.glob("release-*")] == [side.stat().st_ino]
    assert side.stat().st_mtime > 1
    side.write_bytes(b"nonsense")
    assert following(shop, tmp_path / "third", force=True) == first
    assert side.read_bytes() == b"nonsense"
    assert following(shop, tmp_path / "fourth") == first
    assert side.read_bytes() != b"nonsense"


@pytest.mark.parametrize("name", ["api.toml", "releases/1.4.0.yaml"])
def test_it_is_built_again_where_what_it_is_made_of_changed(
    shop: Path, tmp_path: Path, kept: Path, name: str
) -> None:
    """Settings and its own document decide about it."""
    following(shop, tmp_path / "first")
    with (shop / name).open("a", encoding="utf-8") as stream:
        stream.write("\n# Nothing.\n")
    following(shop, tmp_path / "first")
    assert len(list(kept.glob("release-*"))) == 2


@pytest.mark.parametrize("word", ["# Nothing.", "update: {summary: Another.}"])
def test_overlays_that_change_it_have_it_built_again(
    shop: Path, tmp_path: Path, kept: Path, word: str
) -> None:
    """Whatever overlays do to the release before, the tree is the one that a forced run gives."""
    following(shop, tmp_path / "first")
    [side] = kept.glob("release-*")
    before = side.read_bytes()
    rules = shop / "overlays" / "rules.overlay.yaml"
    text = rules.read_text("utf-8")
    action = "  - target: $.paths['/v1/orders'].get\n    " + word if ":" in word else word
    rules.write_text(f"{text.rstrip()}\n{action}\n", "utf-8")
    followed = following(shop, tmp_path / "first")
    assert list(kept.glob("release-*")) == [side]
    assert side.read_bytes() != before
    assert followed == following(shop, tmp_path / "second", force=True)


def test_the_document_itself_decides_nothing_about_the_one_before(
    shop: Path, tmp_path: Path, kept: Path
) -> None:
    """Whatever release follows it, the client before is the same."""
    following(shop, tmp_path / "first")
    with (shop / "releases" / "1.5.0.yaml").open("a", encoding="utf-8") as stream:
        stream.write("\n# Nothing.\n")
    following(shop, tmp_path / "first")
    assert len(list(kept.glob("release-*"))) == 1


def test_classes_are_printed_once_for_the_same_schemas(
    shop: Path, tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rule about an operation has none printed anew, and the tree is that of a forced run."""
    following(shop, tmp_path / "first")
    assert len(list(kept.glob("classes-*"))) == 1
    rules = shop / "overlays" / "rules.overlay.yaml"
    action = "  - target: $.paths['/v1/orders'].get\n    update: {summary: Another.}\n"
    rules.write_text(rules.read_text("utf-8").rstrip() + "\n" + action, "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr("erpgen.render.kept_classes.model_files", None)
        followed = following(shop, tmp_path / "first")
    assert followed == following(shop, tmp_path / "second", force=True)


@pytest.mark.parametrize(
    "word",
    [
        "properties: {remark: {type: string, format: uri}}",
        "description: Another.",
        "properties: {total: {x-erp-ignore: true}}",
        "properties: {number: {deprecated: true}}",
    ],
)
def test_classes_of_other_schemas_are_printed_anew(
    shop: Path, tmp_path: Path, kept: Path, word: str
) -> None:
    """Whatever of a schema changes, the tree is that of a forced run."""
    following(shop, tmp_path / "first")
    rules = shop / "overlays" / "rules.overlay.yaml"
    action = "  - target: $.components.schemas.OrderDto\n    update: {" + word + "}\n"
    rules.write_text(rules.read_text("utf-8").rstrip() + "\n" + action, "utf-8")
    followed = following(shop, tmp_path / "first")
    assert followed == following(shop, tmp_path / "second", force=True)
    assert len(list(kept.glob("classes-*"))) == 2
