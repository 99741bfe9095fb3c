"""A few files whole or not at all, among files that are somebody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from erpgen.errors import WriteError
from erpgen.write import write_files


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
