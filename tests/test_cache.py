"""What is kept for later runs."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from erpgen import cache
from erpgen.cache import PLACE, cached, keep, key_of


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of a test's own, not there yet."""
    monkeypatch.setenv(PLACE, str(tmp_path / "own" / "cache"))
    return tmp_path / "own" / "cache"


def test_what_was_kept_is_there() -> None:
    """Under its kind and key, and under no other."""
    keep("side", key_of(["a"]), {"name": 1})
    assert cached("side", key_of(["a"])) == {"name": 1}
    assert cached("side", key_of(["b"])) is None
    assert cached("model", key_of(["a"])) is None


def test_a_key_is_of_its_parts_and_of_what_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts do not run together, and another erpgen or Python believes nothing of this one."""
    assert key_of(["ab", "c"]) != key_of(["a", "bc"])
    before = key_of(["a"])
    monkeypatch.setattr(sys, "version", "another")
    assert key_of(["a"]) != before
    monkeypatch.undo()
    monkeypatch.setattr(cache, "own_digest", lambda: "another")
    assert key_of(["a"]) != before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content[:-1],
        lambda content: b"",
        lambda content: content[:32] + pickle.dumps("another"),
        lambda content: bytes(len(content)),
    ],
)
def test_what_is_damaged_is_not_read(place: Path, spoil: Callable[[bytes], bytes]) -> None:
    """A file cut short or changed is as one that is not there, and is written anew."""
    keep("side", "1", ["value"])
    [path] = place.iterdir()
    path.write_bytes(spoil(path.read_bytes()))
    assert cached("side", "1") is None
    keep("side", "1", ["value"])
    assert cached("side", "1") == ["value"]


def test_a_value_of_another_key_is_not_taken_for_it(place: Path) -> None:
    """A file that was renamed is not what its name says."""
    keep("side", "1", "one")
    [path] = place.iterdir()
    path.rename(path.with_name(path.name.replace("1", "2")))
    assert cached("side", "2") is None


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_folder_that_others_write_to_is_not_believed(place: Path) -> None:
    """Whoever can write what is unpickled could run code as this user."""
    keep("side", "1", "one")
    place.chmod(0o777)
    assert cached("side", "1") is None
    keep("side", "2", "two")
    assert len(list(place.iterdir())) == 1
    place.chmod(0o700)
    assert cached("side", "1") == "one"


def test_no_place_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty name, and a folder that cannot be, are no error."""
    for named in ("", str(tmp_path / "file" / "below")):
        (tmp_path / "file").write_text("")
        monkeypatch.setenv(PLACE, named)
        keep("side", "1", "one")
        assert cached("side", "1") is None


def test_the_oldest_make_room(place: Path) -> None:
    """Of each kind the last eight stay, what was read counting as new."""
    keep("model", "1", 0)
    for number in range(9):
        keep("side", str(number), number)
        if number == 0:
            os.utime(place / "side-0.pickle", (1, 1))
        else:
            os.utime(place / f"side-{number}.pickle", (number + 1, number + 1))
        if number == 7:
            assert cached("side", "0") == 0
    assert cached("side", "1") is None
    assert [cached("side", str(one)) for one in (0, 2, 8)] == [0, 2, 8]
    assert cached("model", "1") == 0


def test_by_default_it_is_where_the_system_has_caches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where people look for it, and where it is left out of their backups."""
    monkeypatch.delenv(PLACE)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    keep("side", "1", "one")
    if sys.platform.startswith("linux"):
        assert [path.name for path in (tmp_path / "xdg" / "erpgen").iterdir()] == ["side-1.pickle"]
    assert cached("side", "1") == "one"
