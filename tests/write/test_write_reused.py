"""Generating into a tree takes over what is in it as erpgen wrote it, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from erpgen.generate import find_inputs, generate
from erpgen.render.engine import class_sources
from erpgen.write import Lock, digest, read_lock
from golden.update import HERE
from write.trees import snapshot

LOANS = "src/town_library/models/loan_controller.py"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The settings and releases of an API."""
    shutil.copytree(HERE / "apis" / "library", tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the classes that the engine was asked for."""
    names: list[str] = []

    def listening(questions: Mapping[Any, Any], templates: Path) -> dict[Any, str]:
        names.extend(questions)
        return class_sources(questions, templates)

    monkeypatch.setattr("erpgen.render.engine_process.class_sources", listening)
    return names


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


def test_only_changed_classes_are_asked_for(
    library: Path, tmp_path: Path, asked: list[str]
) -> None:
    """And the tree is the one that a new folder gets."""
    made(library, tmp_path / "here")
    everything = sorted(asked)
    asked.clear()
    change(library, '"Lend a book."', '"Lend one book."')
    here = made(library, tmp_path / "here")
    assert asked == []
    change(library, '"row"', '"line"')
    here = made(library, tmp_path / "here")
    assert asked
    assert len(asked) < len(everything) / 2
    assert here == made(library, tmp_path / "there")


def of_another_engine(lock: Lock) -> Lock:
    """The lock of a tree that another engine wrote."""
    return replace(lock, inputs={**lock.inputs, "datamodel-code-generator": "0.1"})


def of_another_erpgen(lock: Lock) -> Lock:
    """The lock of a tree that another erpgen wrote."""
    return replace(lock, inputs={**lock.inputs, "erpgen": digest(b"")})


@pytest.mark.parametrize("other", [of_another_engine, of_another_erpgen])
def test_classes_of_other_makers_are_asked_for_again(
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


@pytest.mark.parametrize("said", ["not in the lock", "in the lock"])
def test_a_class_that_people_changed_is_asked_for_again(
    said: str, library: Path, tmp_path: Path, asked: list[str]
) -> None:
    """Neither an edited module nor one that a merged lock names is taken over."""
    first = made(library, tmp_path / "here")
    module, lock = tmp_path / "here" / LOANS, tmp_path / "here" / "erpgen.lock"
    theirs = first[LOANS].replace(b"kw_only=True", b"kw_only=False")
    module.write_bytes(theirs)
    if said == "in the lock":
        merged = lock.read_text("utf-8").replace(digest(first[LOANS]), digest(theirs))
        lock.write_text(merged, "utf-8")
    asked.clear()
    made(library, tmp_path / "here", force=said == "not in the lock")
    assert asked
    assert snapshot(tmp_path / "here") == first
