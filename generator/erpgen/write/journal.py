"""Steps that are all taken or all undone, though the run may be killed between two of them.

The staging folder holds what is to come in ``new``, what went in ``gone``, and the journal, which
is written before the first step and says what to do should nobody be left to do it.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from erpgen.write.exchange import finish_swap, put, swap
from erpgen.write.steps import Kind, Step, print_of

_NAME = "journal.json"
_ROUNDS = 20


def exchange(folder: Path, staging: Path, steps: Sequence[Step], named: Collection[str]) -> None:
    """Take all steps, or undo those that were taken and raise what stopped them.

    ``named`` are the files that may be deleted once they have been replaced. Whatever else was
    put into a folder that changed places goes back to where it was put.
    """
    _begin(staging, steps, named)
    taken: list[Step] = []
    try:
        for step in steps:
            _take(folder, staging, step)
            taken.append(step)
    except BaseException:
        for step in reversed(taken):
            _undo(folder, staging, step)
        raise
    finally:
        _finish(folder, staging, frozenset(named))


def take_up(folder: Path, staging: Path) -> bool:
    """Take the steps that a killed run had before it; False where it had not begun."""
    try:
        told = json.loads((staging / _NAME).read_bytes())
        steps = [Step(Kind(kind), *rest) for kind, *rest in told["steps"]]
        named = frozenset(told["named"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return False
    for step in steps:
        with suppress(FileNotFoundError):
            finish_swap(staging / "new" / step.name, folder / step.name)
        if _is_due(folder, staging, step):
            _take(folder, staging, step)
    _finish(folder, staging, named)
    return True


def _begin(staging: Path, steps: Sequence[Step], named: Collection[str]) -> None:
    told = {
        "steps": [[one.kind, one.name, one.before, one.staged] for one in steps],
        "named": sorted(named),
    }
    written = staging / f"{_NAME}.new"
    with written.open("x", encoding="utf-8") as stream:
        json.dump(told, stream)
        stream.flush()
        os.fsync(stream.fileno())
    written.rename(staging / _NAME)


def _is_due(folder: Path, staging: Path, step: Step) -> bool:
    """Whether a step is still to take, and its place is what it was when that was decided."""
    staged, target = staging / "new" / step.name, folder / step.name
    if step.kind is not Kind.TAKE and not _has_inode(staged, step.staged):
        return False
    return print_of(target) == step.before


def _has_inode(path: Path, inode: int) -> bool:
    try:
        return path.lstat().st_ino == inode
    except OSError:
        return False


def _take(folder: Path, staging: Path, step: Step) -> None:
    staged, target = staging / "new" / step.name, folder / step.name
    match step.kind:
        case Kind.SWAP:
            swap(staged, target)
        case Kind.PUT:
            put(staged, target)
        case Kind.TAKE:
            gone = staging / "gone" / step.name
            gone.parent.mkdir(parents=True, exist_ok=True)
            put(target, gone)


def _undo(folder: Path, staging: Path, step: Step) -> None:
    staged, target = staging / "new" / step.name, folder / step.name
    match step.kind:
        case Kind.SWAP:
            swap(staged, target)
        case Kind.PUT:
            put(target, staged)
        case Kind.TAKE:
            put(staging / "gone" / step.name, target)


def _finish(folder: Path, staging: Path, named: frozenset[str]) -> None:
    """Delete what the plan names, give back what it does not, and take the staging away."""
    for _ in range(_ROUNDS):
        for kept in (staging / "new", staging / "gone"):
            _clear(kept, folder, named)
        if not any((staging / name).exists() for name in ("new", "gone")):
            break
    _drop_empty(folder, named)
    with suppress(OSError):  # else the next run goes on
        if not any((staging / name).exists() for name in ("new", "gone")):
            (staging / _NAME).unlink()
            staging.rmdir()


def _clear(root: Path, folder: Path, named: frozenset[str]) -> None:
    for path in _bottom_up(root):
        name = path.relative_to(root).as_posix()
        with suppress(OSError):  # somebody is faster; there is another round
            if stat.S_ISDIR(path.lstat().st_mode):
                path.rmdir()
            elif name in named:
                path.unlink()
            else:
                _give_back(path, folder / name)


def _bottom_up(root: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(root, topdown=False):
        with suppress(OSError):  # one that may not be written, may not be emptied either
            Path(here).chmod(0o700)
        yield from (Path(here, name) for name in files)
        yield from (Path(here, name) for name in folders if Path(here, name).is_symlink())
        yield Path(here)


def _give_back(found: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        put(found, place)
    except FileExistsError:
        put(found, place.with_name(f"{place.name}.{found.lstat().st_ino}"))


def _drop_empty(folder: Path, named: frozenset[str]) -> None:
    """Take away the folders that only held what is gone."""
    parents = {parent for name in named for parent in Path(name).parents if parent != Path()}
    for parent in sorted(parents, key=lambda one: len(one.parts), reverse=True):
        with suppress(OSError):
            (folder / parent).rmdir()
