"""A few files whole or not at all, among files that are somebody else's."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from erpgen.errors import WriteError
from erpgen.write import recover_files, write_files
from killing import killed


def test_missing_folders_are_made_where_that_is_asked_for(tmp_path: Path) -> None:
    """And are an error where it is not."""
    path = tmp_path / "a" / "b" / "file"
    with pytest.raises(WriteError, match="cannot be written"):
        write_files({path: b"1"})
    write_files({path: b"1"}, parents=True)
    assert path.read_bytes() == b"1"


@pytest.mark.parametrize("place", ["file/below", "folder", "made/too/../../folder"])
def test_folders_that_were_made_for_nothing_are_taken_away(place: str, tmp_path: Path) -> None:
    """A run in which one file cannot be written leaves what it found."""
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(WriteError, match="cannot be written"):
        write_files({tmp_path / "new/er/one": b"1", tmp_path / place: b"2"}, parents=True)
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "file").read_bytes() == b"old"


def test_a_folder_that_cannot_be_made_is_named_by_its_file(tmp_path: Path) -> None:
    """The system's own file systems take no folders, whoever asks."""
    with pytest.raises(WriteError, match=r"^/proc/none/file: cannot be written"):
        write_files({tmp_path / "a" / "b": b"1", Path("/proc/none/file"): b"2"}, parents=True)
    assert list(tmp_path.iterdir()) == []


OLD = {"one": b"1" * 100_000, "below/two": b"2" * 100_000}
NEW = {"one": b"3" * 100_000, "below/two": b"4" * 100_000, "below/three": b"5"}


def found(root: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def put_there(root: Path, files: dict[str, bytes]) -> None:
    """Write them below a folder."""
    write_files({root / name: content for name, content in files.items()}, parents=True)


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize("moment", range(6))
def test_a_run_that_dies_at_any_file_is_finished_or_forgotten(tmp_path: Path, moment: int) -> None:
    """Before the journal all is as it was, after it all is new; nothing is left beside it."""
    put_there(tmp_path, OLD)

    def die() -> None:
        calls, replace = iter(range(99)), Path.replace

        def dying(self: Path, target: Path) -> Path:
            if next(calls) == moment:
                os._exit(9)
            return replace(self, target)

        Path.replace = dying  # type: ignore[method-assign,assignment]  # in the child alone
        put_there(tmp_path, NEW)

    child = os.fork()
    if not child:
        die()
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == (9 if moment < 4 else 0)
    recover_files(tmp_path, tmp_path / "below")
    assert found(tmp_path) == (NEW if moment else OLD)
    put_there(tmp_path, NEW)
    assert found(tmp_path) == NEW


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_run_that_is_killed_leaves_the_old_files_or_the_new(tmp_path: Path) -> None:
    """At random moments; the next run needs nothing but to be run."""
    wholes, seen = [OLD, {**OLD, **NEW}], set()
    put_there(tmp_path, OLD)

    def write_both() -> None:
        put_there(tmp_path, NEW)

    for _ in killed(write_both, 15, 0.02):
        recover_files(tmp_path, tmp_path / "below")
        seen.add(wholes.index(found(tmp_path)))
        (tmp_path / "below/three").unlink(missing_ok=True)
        put_there(tmp_path, OLD)
    assert seen <= {0, 1}
    assert found(tmp_path) == OLD


def test_a_journal_moves_nothing_that_is_not_its_own(tmp_path: Path) -> None:
    """One that came with a repository names other files, or is no journal at all."""
    (tmp_path / "mine").write_bytes(b"mine")
    for text in ('{"mine": "theirs"}', '{"mine": 5}', "[]", "{", '{"mine": "../mine"}', "[" * 9999):
        (tmp_path / ".erpgen-files.json").write_text(text)
        (tmp_path / "theirs").write_bytes(b"theirs")
        recover_files(tmp_path)
        assert found(tmp_path) == {"mine": b"mine", "theirs": b"theirs"}


def test_a_pipe_and_a_device_are_written_to_and_stay(tmp_path: Path) -> None:
    """``-o /dev/null`` and ``-o >(less)`` put no file where these were."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_files({pipe: b"text", tmp_path / "file": b"1", Path("/dev/null"): b"x"})
    assert os.read(reader, 100) == b"text"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert (tmp_path / "file").read_bytes() == b"1"


def test_many_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    """None takes away what another has prepared."""
    with ThreadPoolExecutor(12) as pool:
        list(pool.map(lambda number: put_there(tmp_path, {f"{number}": b"x"}), range(40)))
    assert len(found(tmp_path)) == 40
