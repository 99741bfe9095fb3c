"""What has to change places so that a folder becomes what the plan says, and nothing else does."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path, PurePosixPath

from msgspec import Struct
from msgspec.structs import replace

from erpgen.write.in_use import folders_in_use
from erpgen.write.lock import LOCK_NAME
from erpgen.write.plan import Plan


class Kind(StrEnum):
    """How a step changes its place: it had something, it had nothing, it is to have nothing."""

    SWAP = "swap"
    PUT = "put"
    TAKE = "take"


class Step(Struct, frozen=True):
    """One change, undone by its opposite.

    ``before`` is the print of what stood there (:func:`print_of`), ``staged`` the inode of what
    is to stand there, 0 for nothing.
    """

    kind: Kind
    name: str
    before: str = ""
    staged: int = 0


def written(plan: Plan) -> list[str]:
    """The files that are made anew; kept ones stay what they are, links included."""
    return [name for name in plan.files if name not in plan.kept]


def steps(folder: Path, new: Path, plan: Plan) -> list[Step]:
    """The steps from a folder to the tree that stands ready in ``new``; the lock comes last.

    A folder changes places as a whole only where all that it holds is erpgen's and nobody is in
    it; else what it holds does, one by one. OSError where a link or a folder is in the way.
    """
    found = _Deciding(folder, new, plan).below("")
    printed = (
        step if step.kind is Kind.PUT else replace(step, before=print_of(folder / step.name))
        for step in found
    )
    return sorted(printed, key=lambda step: step.name == LOCK_NAME)


class _Deciding:
    def __init__(self, folder: Path, new: Path, plan: Plan) -> None:
        self._folder = folder
        self._new = new
        self._files = plan.files
        self._written = set(written(plan))
        self._named = (self._written | plan.known) - set(plan.kept)
        self._busy = folders_in_use(folder)
        self._children: dict[str, set[str]] = {}
        for name in (*self._written, *plan.removed):
            parts = PurePosixPath(name).parts
            for depth in range(len(parts)):
                self._children.setdefault("/".join(parts[:depth]), set()).add(
                    "/".join(parts[: depth + 1])
                )

    def below(self, name: str) -> list[Step]:
        """The steps for what a folder holds."""
        return [step for child in sorted(self._children[name]) for step in self._of(child)]

    def _of(self, name: str) -> list[Step]:
        target, there = self._folder / name, _mode(self._folder / name)
        if name not in self._children:
            return self._of_file(name, target, there)
        if there is None:
            wanted = (self._new / name).is_dir()
            return [Step(Kind.PUT, name, staged=_inode(self._new / name))] if wanted else []
        if not stat.S_ISDIR(there):
            what = "a link or file is where a folder would be"
            raise NotADirectoryError(errno.ENOTDIR, f"{what}: {target}")
        inner = self.below(name)
        if len(inner) > 1 and (self._new / name).is_dir() and self._is_ours(target):
            return [Step(Kind.SWAP, name, staged=_inode(self._new / name))]
        return inner

    def _of_file(self, name: str, target: Path, there: int | None) -> list[Step]:
        if there is not None and stat.S_ISDIR(there):
            raise IsADirectoryError(errno.EISDIR, f"a folder is where a file would be: {target}")
        if name not in self._written:
            return [Step(Kind.TAKE, name)] if there is not None else []
        staged = self._new / name
        if there is None:
            return [Step(Kind.PUT, name, staged=_inode(staged))]
        if stat.S_ISREG(there) and target.read_bytes() == self._files[name]:
            return []
        return [Step(Kind.SWAP, name, staged=_inode(staged))]

    def _is_ours(self, target: Path) -> bool:
        """Whether a folder holds what erpgen writes alone, and nobody works in it."""
        if any(path.is_relative_to(target) for path in self._busy):
            return False
        device = target.lstat().st_dev
        for path, inside in _entries(target):
            name = path.relative_to(self._folder).as_posix()
            if stat.S_ISDIR(inside.st_mode):
                if inside.st_dev != device or name not in self._children:
                    return False
            elif not stat.S_ISREG(inside.st_mode) or name not in self._named:
                return False
        return True


def print_of(path: Path) -> str:
    """A digest of a file's content, or of all that a folder holds; empty where there is nothing."""
    there = _mode(path)
    if there is None:
        return ""
    if stat.S_ISLNK(there):
        return f"-> {path.readlink()}"
    if not stat.S_ISDIR(there):
        return hashlib.sha256(path.read_bytes()).hexdigest() if stat.S_ISREG(there) else "special"
    whole = hashlib.sha256()
    for entry, inside in _entries(path):
        if not stat.S_ISDIR(inside.st_mode):
            whole.update(f"{entry.relative_to(path)}\0{print_of(entry)}\0".encode(errors="replace"))
    return whole.hexdigest()


def _entries(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """All that is below a folder, links as themselves, in the order of names."""
    waiting = [folder]
    while waiting:
        for path in sorted(waiting.pop().iterdir()):
            inside = path.lstat()
            yield path, inside
            if stat.S_ISDIR(inside.st_mode):
                waiting.append(path)


def _mode(path: Path) -> int | None:
    try:
        return path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None


def _inode(path: Path) -> int:
    return path.lstat().st_ino
