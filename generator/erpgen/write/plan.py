"""Decide what happens to each file before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from erpgen.errors import InputError
from erpgen.line_ends import with_unix_ends
from erpgen.write.lock import LOCK_NAME, Lock, read_lock, text_digest


class Plan(Struct, frozen=True):
    """What writing would do, by path relative to the package's folder.

    ``files`` is the whole tree to be, kept files with the content that people gave them.
    ``edited`` are the files that people changed since erpgen wrote them, kept or not; ``known``
    are those that the lock there names.
    """

    files: Mapping[str, bytes]
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]
    edited: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()

    @property
    def unchanged(self) -> bool:
        """Whether the tree on disk already is what it should be."""
        return not (self.added or self.changed or self.removed)


def plan_tree(folder: Path, rendered: Mapping[str, bytes], lock: Lock, *, force: bool) -> Plan:
    """Compare a rendered package with what is on disk.

    A file that was edited after erpgen wrote it is kept, also where it would be removed; other
    line ends are no edit. A file that erpgen never wrote stands in the way (InputError).
    ``force`` overrides both.
    """
    _refuse_place(folder)
    old = read_lock(folder)
    known = dict(old.outputs) if old else {}
    if old is not None and old.whole and replace(lock, passed=old.passed) == old:
        lock = old  # checked by other versions of what checks it, and otherwise the same
    wanted = {**rendered, LOCK_NAME: lock.text().encode()}
    if old is None and not force:
        _refuse_foreign_folder(folder, wanted)
    disk = {name: _content(folder, name) for name in {*known, *wanted}}
    if not force:
        _refuse_foreign(folder, wanted, disk, known)
    edited = {
        name
        for name, content in disk.items()
        if content is not None and name in known and text_digest(content) != known[name]
    }
    kept = set() if force else {one for one in edited if not _same(disk[one], wanted.get(one))}
    files = {**wanted, **{name: content for name in kept if (content := disk[name]) is not None}}
    return Plan(
        files={name: files[name] for name in sorted(files)},
        added=tuple(sorted(name for name in wanted if disk[name] is None)),
        changed=tuple(
            sorted(
                name
                for name in wanted
                if disk[name] is not None and not _same(disk[name], files[name])
            )
        ),
        removed=tuple(
            sorted(name for name in known if name not in files and disk[name] is not None)
        ),
        kept=tuple(sorted(kept)),
        edited=tuple(sorted(edited)),
        known=frozenset(known),
    )


def _refuse_place(folder: Path) -> None:
    """A package has a folder of its own, so it must be no file, and none that people live in."""
    reason = ""
    place = _place(folder)
    if place is None:
        reason = "is a link that leads back to itself"
    elif place.exists() and not place.is_dir():
        reason = "is a file where the package would be"
    elif place == Path(place.anchor):
        reason = "is the root of the file system"
    elif _holds_home(place):
        reason = "is or holds your home folder"
    if reason:
        raise InputError(str(folder), reason, "choose another --out")


def _place(folder: Path) -> Path | None:
    """Where a folder really is; None where links lead round in a circle."""
    try:
        return folder.resolve()
    except (OSError, RuntimeError):  # which of the two depends on Python
        return None


def _refuse_foreign_folder(folder: Path, wanted: Mapping[str, bytes]) -> None:
    """A folder without a lock that holds anything but what would be written is somebody else's."""
    try:
        held = next(_foreign(folder, wanted), None)
    except OSError as error:
        raise InputError(str(folder), f"cannot be looked into: {error.strerror}") from None
    if held is not None:
        raise InputError(
            str(folder / held),
            "is in the folder of the package, and erpgen did not write it",
            "choose another --out, or pass --force to write beside it",
        )


def _foreign(folder: Path, wanted: Mapping[str, bytes]) -> Iterator[str]:
    waiting = [folder] if folder.is_dir() else []
    while waiting:
        entries = sorted(waiting.pop().iterdir())
        for path in entries:
            name = path.relative_to(folder).as_posix()
            if path.is_dir() and not path.is_symlink() and any(path.iterdir()):
                waiting.append(path)
            elif name not in wanted or not _same(_content(folder, name), wanted[name]):
                yield name


def _holds_home(folder: Path) -> bool:
    try:
        return Path.home().resolve().is_relative_to(folder)
    except RuntimeError:  # nobody's home: a user without one
        return False


def _same(old: bytes | None, new: bytes | None) -> bool:
    """Whether two files are one text, whatever its lines end in."""
    if old is None or new is None:
        return old is new
    return with_unix_ends(old) == with_unix_ends(new)


def _content(folder: Path, name: str) -> bytes | None:
    try:
        return (folder / name).read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def _refuse_foreign(
    folder: Path,
    wanted: Mapping[str, bytes],
    disk: Mapping[str, bytes | None],
    known: Mapping[str, str],
) -> None:
    for name in sorted(wanted):
        content = disk[name]
        if content is not None and name != LOCK_NAME and name not in known:
            if not _same(content, wanted[name]):
                raise InputError(
                    str(folder / name),
                    "stands where the package would be, and erpgen did not write it",
                    "choose another --out, move the file, or pass --force",
                )
        elif (folder / name).is_dir():
            raise InputError(str(folder / name), "is a folder where a file would be", "move it")
