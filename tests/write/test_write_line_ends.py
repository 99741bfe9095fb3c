"""A checkout whose lines end in CRLF is the same package, and the same inputs."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from erpgen.cli.main import main
from golden.update import HERE
from write.trees import NEW, OLD, plan, snapshot, whole, write

ROOT = Path(__file__).parents[2]
LINES = {"README.md": b"one\ntwo\n", "api.md": b"a\nb\n"}


def git(folder: Path, *arguments: str) -> None:
    """Run git, as somebody."""
    who = ("-c", "user.name=A", "-c", "user.email=a@b.invalid")
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


def with_windows_ends(folder: Path) -> None:
    """Every file below the folder as a checkout with autocrlf writes it."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


@pytest.fixture(params=["a clone with attributes", "without attributes", "inputs alone"])
def checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Path:
    """A checkout of an API and its package on a machine where git makes lines end so."""
    first = tmp_path / "first"
    shutil.copytree(HERE / "apis" / "library", first / "specs" / "library")
    monkeypatch.chdir(first)
    assert main(["generate", "library"]) == 0
    if request.param != "a clone with attributes":
        with_windows_ends(first / "specs")
        if request.param == "without attributes":
            with_windows_ends(first / "generated")
        return first
    git(first, "init", "--quiet")
    git(first, "add", ".")
    git(first, "commit", "--quiet", "--message", "one")
    git(tmp_path, "clone", "--quiet", "-c", "core.autocrlf=true", str(first), "second")
    monkeypatch.chdir(tmp_path / "second")
    return tmp_path / "second"


def test_check_finds_it_as_generated(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither what is written nor a digest in the lock differs by the ends of lines."""
    assert b"\r\n" in (checkout / "specs/library/api.toml").read_bytes()
    assert main(["check", "library"]) == 0
    capsys.readouterr()
    before = snapshot(checkout)
    assert main(["generate", "library"]) == 0
    assert "up to date" in capsys.readouterr().out
    assert snapshot(checkout) == before


def test_a_changed_release_is_written_whole(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is taken for edited by hand, and what is written ends its lines in one way."""
    kept = checkout / "specs/library/releases/2.1.json"
    kept.write_bytes(kept.read_bytes().replace(b"Lend a book.", b"Lend one book."))
    assert main(["generate", "library"]) == 0
    assert "kept" not in capsys.readouterr().err
    written = snapshot(checkout / "generated/library")
    assert b"Lend one book." in written["api.md"]
    assert [name for name, content in written.items() if b"\r\n" in content] == []
    assert main(["check", "library"]) == 0


def test_other_line_ends_are_no_edit(tmp_path: Path) -> None:
    """Nothing is to do, and no file is kept from the next release."""
    folder = tmp_path / "shop"
    write(folder, LINES)
    with_windows_ends(folder)
    same = plan(folder, LINES)
    assert same.unchanged
    assert (same.edited, same.kept) == ((), ())
    newer = {**LINES, "api.md": b"a\nb\nc\n"}
    made = write(folder, newer)
    assert (made.changed, made.kept) == (("api.md", "erpgen.lock"), ())
    assert snapshot(folder) == whole(newer)


def test_an_edit_with_other_line_ends_is_one(tmp_path: Path) -> None:
    """What a person wrote is kept as it is."""
    folder = tmp_path / "shop"
    write(folder, OLD)
    (folder / "README.md").write_bytes(b"my\r\nown\r\n")
    assert write(folder, NEW).kept == ("README.md",)
    assert (folder / "README.md").read_bytes() == b"my\r\nown\r\n"


def test_a_file_that_stands_there_already_with_other_ends_is_no_stranger(tmp_path: Path) -> None:
    """A package without its lock, as a checkout has it, is written over."""
    folder = tmp_path / "shop"
    folder.mkdir()
    (folder / "README.md").write_bytes(b"one\r\ntwo\r\n")
    write(folder, LINES)
    assert snapshot(folder) == whole(LINES)


@pytest.mark.parametrize("folder", [ROOT, ROOT / "generated" / "visma-net-erp"])
def test_git_is_told_how_lines_end(folder: Path) -> None:
    """This repository and the generated package say so to git themselves."""
    assert "* text=auto eol=lf" in (folder / ".gitattributes").read_text("utf-8").splitlines()
