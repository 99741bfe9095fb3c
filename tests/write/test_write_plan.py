"""What writing leaves alone: files that people edited, and files that erpgen never wrote."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from erpgen.errors import InputError, WriteError
from erpgen.write import read_lock
from write.trees import NEW, OLD, lock_of, plan, snapshot, whole, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A written package."""
    write(tmp_path / "shop", OLD)
    return tmp_path / "shop"


def test_a_package_is_written_whole(folder: Path) -> None:
    """All files and the lock, and nothing beside the folder."""
    assert snapshot(folder) == whole(OLD)
    assert [path.name for path in folder.parent.iterdir()] == ["shop"]


def test_a_new_release_replaces_and_removes(folder: Path) -> None:
    """What is no longer generated goes, empty folders with it."""
    made = write(folder, NEW)
    assert snapshot(folder) == whole(NEW)
    assert (made.added, made.removed) == (("src/shop/more/here.py",), ("src/shop/gone.py",))
    assert made.changed == ("README.md", "erpgen.lock")


def test_a_file_that_stays_is_not_made_anew(folder: Path) -> None:
    """It is the same file afterwards, also where the folder around it changed places."""
    before = (folder / "src/shop/__init__.py").stat()
    write(folder, NEW)
    after = (folder / "src/shop/__init__.py").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert after.st_nlink == 1


def test_a_file_system_without_links_gets_the_same_tree(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There every file is made anew."""

    def refuse(*_paths: Path) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr("os.link", refuse)
    write(folder, NEW)
    assert snapshot(folder) == whole(NEW)


def test_nothing_changed_is_nothing_to_do(folder: Path) -> None:
    """The same package again is no change."""
    assert plan(folder, OLD).unchanged


def test_an_edited_file_is_kept_and_named(folder: Path) -> None:
    """Neither a new content nor the end of the file touches what a person wrote."""
    (folder / "README.md").write_bytes(b"mine")
    (folder / "src/shop/gone.py").write_bytes(b"mine too")
    made = write(folder, NEW)
    assert made.kept == made.edited == ("README.md", "src/shop/gone.py")
    assert (folder / "README.md").read_bytes() == b"mine"
    assert (folder / "src/shop/gone.py").read_bytes() == b"mine too"


def test_an_edited_file_stays_kept(folder: Path) -> None:
    """The run after that knows it still."""
    (folder / "README.md").write_bytes(b"mine")
    write(folder, NEW)
    assert write(folder, OLD).kept == ("README.md",)
    assert (folder / "README.md").read_bytes() == b"mine"


def test_force_overwrites_edited_files(folder: Path) -> None:
    """What was edited is what would be generated again."""
    (folder / "README.md").write_bytes(b"mine")
    made = write(folder, NEW, force=True)
    assert (made.kept, made.edited) == ((), ("README.md",))
    assert snapshot(folder) == whole(NEW)


def test_an_edit_that_came_first_is_no_edit(folder: Path) -> None:
    """Who wrote by hand what is generated now has nothing to keep."""
    (folder / "README.md").write_bytes(NEW["README.md"])
    assert write(folder, NEW).kept == ()
    assert snapshot(folder) == whole(NEW)


def test_a_missing_file_comes_back(folder: Path) -> None:
    """A deleted file is missing, not edited."""
    (folder / "README.md").unlink()
    assert write(folder, OLD).added == ("README.md",)
    assert snapshot(folder) == whole(OLD)


def test_foreign_files_are_never_touched(folder: Path) -> None:
    """Notes in any folder, links, fifos, empty folders, modes and times stay as they are."""
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "a.txt").write_bytes(b"a")
    (folder / "src/shop/notes").mkdir()
    (folder / "src/shop/notes/todo.txt").write_bytes(b"todo")
    (folder / "src/shop/notes/todo.txt").chmod(0o640)
    os.utime(folder / "src/shop/notes/todo.txt", (1, 1))
    (folder / "link.txt").symlink_to("README.md")
    (folder / "broken").symlink_to("nowhere")
    (folder / "src/outside").symlink_to(outside, target_is_directory=True)
    (folder / "empty/inner").mkdir(parents=True)
    (folder / "empty/inner").chmod(0o700)
    (folder / "secret/keys").mkdir(parents=True)
    (folder / "secret/keys/key").write_bytes(b"key")
    (folder / "secret").chmod(0o500)
    (folder / "src").chmod(0o711)
    os.mkfifo(folder / "pipe")
    before = (folder / "src/shop/notes/todo.txt").stat()

    write(folder, NEW)

    after = (folder / "src/shop/notes/todo.txt").stat()
    assert (after.st_ino, after.st_mtime, after.st_mode) == (before.st_ino, 1, before.st_mode)
    assert stat.S_IMODE((folder / "empty/inner").stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "secret").stat().st_mode) == 0o500
    assert stat.S_IMODE((folder / "src").stat().st_mode) == 0o711
    assert stat.S_ISFIFO((folder / "pipe").stat().st_mode)
    assert snapshot(outside) == {"a.txt": b"a"}
    assert snapshot(folder) == {
        **whole(NEW),
        "src/shop/notes/todo.txt": b"todo",
        "link.txt": b"-> README.md",
        "broken": b"-> nowhere",
        "secret/keys/key": b"key",
        "src/outside": b"-> " + str(outside).encode(),
    }


def test_an_edited_file_that_is_a_link_stays_one(folder: Path) -> None:
    """A link in place of a file is as kept as a text, and so is what it points to."""
    target = folder.parent / "mine.md"
    target.write_bytes(b"mine")
    (folder / "README.md").unlink()
    (folder / "README.md").symlink_to(target)
    assert write(folder, NEW).kept == ("README.md",)
    assert (folder / "README.md").readlink() == target
    write(folder, NEW, force=True)
    assert not (folder / "README.md").is_symlink()
    assert target.read_bytes() == b"mine"


def test_a_package_behind_a_link_stays_behind_it(folder: Path) -> None:
    """Where the folder is a link, its target is written and the link kept."""
    link = folder.parent / "link"
    link.symlink_to(folder, target_is_directory=True)
    write(link, NEW)
    assert link.is_symlink()
    assert snapshot(folder) == whole(NEW)


def test_modes_are_kept(folder: Path) -> None:
    """A file that was made executable stays so; the folder's own mode stays, too."""
    (folder / "README.md").chmod(0o755)
    folder.chmod(0o750)
    write(folder, NEW)
    assert stat.S_IMODE((folder / "README.md").stat().st_mode) == 0o755
    assert stat.S_IMODE(folder.stat().st_mode) == 0o750


def test_a_foreign_file_in_the_way_stops_the_run(tmp_path: Path) -> None:
    """A folder of somebody else's is refused before anything is written."""
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop/README.md").write_bytes(b"theirs")
    with pytest.raises(InputError, match=r"README\.md.*did not write it.*--force"):
        write(tmp_path / "shop", NEW)
    assert snapshot(tmp_path / "shop") == {"README.md": b"theirs"}
    write(tmp_path / "shop", NEW, force=True)
    assert snapshot(tmp_path / "shop") == whole(NEW)


def test_a_folder_that_erpgen_never_wrote_is_refused(tmp_path: Path) -> None:
    """Whatever it holds, a file out of the way included; --force writes beside that."""
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop/LICENSE").write_bytes(b"theirs")
    with pytest.raises(InputError, match=r"shop/LICENSE: .*erpgen did not write it.*--force"):
        write(tmp_path / "shop", NEW)
    assert snapshot(tmp_path / "shop") == {"LICENSE": b"theirs"}
    write(tmp_path / "shop", NEW, force=True)
    assert snapshot(tmp_path / "shop") == {**whole(NEW), "LICENSE": b"theirs"}


def test_a_folder_where_a_file_would_be_stops_the_run(folder: Path) -> None:
    """Nothing is written over a folder, edited or not."""
    (folder / "src/shop/more/here.py").mkdir(parents=True)
    with pytest.raises(InputError, match=r"here\.py.*is a folder"):
        write(folder, NEW)
    assert (folder / "README.md").read_bytes() == b"old"


def test_a_file_where_the_package_would_be_stops_the_run(tmp_path: Path) -> None:
    """The file is named, and it stays."""
    (tmp_path / "shop").write_bytes(b"theirs")
    assert read_lock(tmp_path / "shop") is None
    with pytest.raises(InputError, match="is a file where the package would be"):
        write(tmp_path / "shop", NEW)
    assert (tmp_path / "shop").read_bytes() == b"theirs"


def test_the_root_of_the_file_system_is_no_place_for_a_package() -> None:
    """Nothing is ever built beside, or put in the place of, everything there is."""
    with pytest.raises(InputError, match="root of the file system"):
        plan(Path("/"), NEW)


@pytest.mark.parametrize("place", [".", ".."])
def test_a_home_folder_is_no_place_for_a_package(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A home, and what holds one, is never swapped for a package."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home" / "clients").mkdir(parents=True)
    with pytest.raises(InputError, match="your home folder"):
        plan(tmp_path / "home" / place, NEW)
    assert plan(tmp_path / "home" / "clients", NEW).added


def test_a_link_to_a_folder_where_a_folder_would_be_stops_the_run(folder: Path) -> None:
    """Where somebody moved a folder of the package away, nothing is written through the link."""
    moved = folder.parent / "moved"
    (folder / "src").rename(moved)
    (folder / "src").symlink_to(moved, target_is_directory=True)
    before = snapshot(moved)
    with pytest.raises(WriteError, match="nothing was changed"):
        write(folder, NEW)
    assert snapshot(moved) == before
    assert (folder / "README.md").read_bytes() == b"old"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "[" * 100_000,
        '{"format": 99}',
        '{"format": 1, "outputs": {"../x": ""}}',
        '{"format": 1, "outputs": {"a\\u0000b": ""}}',
        '{"format": 1, "outputs": {"\\ud800": ""}}',
        f'{{"format": 1, "outputs": {{"{"a" * 5000}": ""}}}}',
    ],
)
def test_a_lock_that_is_none_stops_the_run(folder: Path, text: str) -> None:
    """Without a lock that can be trusted nobody knows which files are whose."""
    (folder / "erpgen.lock").write_text(text)
    before = snapshot(folder)
    with pytest.raises(InputError, match=r"erpgen\.lock.*is no lock"):
        write(folder, NEW)
    assert snapshot(folder) == before


def test_the_lock_names_every_file() -> None:
    """One entry a file, in the order of names, with the digest of its content."""
    text = lock_of(NEW).text()
    assert [line.split('"')[1] for line in text.splitlines() if ": " in line][-3:] == sorted(NEW)
