"""Write a planned tree so that a reader sees the old one or the new one, never a mixture.

The new tree is built beside the old one, what erpgen did not write is linked into it, and then the
two change places in one step. Until that step nothing of the old tree has been touched.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from erpgen.errors import WriteError
from erpgen.write.exchange import swap
from erpgen.write.plan import Plan

_PREFIX = ".erpgen-"


def write_tree(folder: Path, plan: Plan) -> None:
    """Make ``folder`` what the plan says; WriteError leaves it as it was."""
    folder = Path(os.path.realpath(folder))  # a link keeps pointing where it did
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        recover(folder)
        staging = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise _refused(folder, error) from None
    try:
        _build(staging / "new", folder, plan)
        _replace(staging / "new", folder)
    except OSError as error:
        raise _refused(folder, error) from None
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def recover(folder: Path) -> None:
    """Undo what an interrupted run left: put back a folder moved aside, remove half-built ones."""
    folder = Path(os.path.realpath(folder))
    # mkdtemp ends in eight of these, so that "shop" never takes what is there for "shop-2".
    left = re.compile(re.escape(f"{_PREFIX}{folder.name}-") + "[a-z0-9_]{8}")
    with suppress(OSError):
        for staging in sorted(folder.parent.iterdir()):
            if left.fullmatch(staging.name):
                aside = staging / "new.old"
                if aside.is_dir() and not folder.exists():
                    aside.rename(folder)
                shutil.rmtree(staging, ignore_errors=True)


def _build(new: Path, old: Path, plan: Plan) -> None:
    new.mkdir()
    for name in _written(plan):
        path = new / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(plan.files[name])
        _keep_mode(old / name, path)
    if old.is_dir():
        for path in _foreign(old, plan):
            _link(path, new / path.relative_to(old))
    _flush(new, plan)
    _keep_folder_modes(old, new)


def _replace(new: Path, old: Path) -> None:
    if old.exists():
        swap(new, old)
    else:
        new.rename(old)


def _written(plan: Plan) -> list[str]:
    """The files that are made anew; kept ones stay what they are, links included."""
    return [name for name in plan.files if name not in plan.kept]


def _foreign(old: Path, plan: Plan) -> Iterator[Path]:
    """What stands in the old tree and is neither written nor removed by the plan."""
    ours = {*_written(plan), *plan.removed}
    for folder, folders, files in os.walk(old):
        here = Path(folder)
        for name in folders:
            if (here / name).is_symlink() or not any((here / name).iterdir()):
                yield here / name
        for name in files:
            if (here / name).relative_to(old).as_posix() not in ours:
                yield here / name


def _link(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_symlink():
        target.symlink_to(source.readlink())
    elif source.is_dir():
        target.mkdir(exist_ok=True)
    else:
        try:
            target.hardlink_to(source)
        except OSError:
            shutil.copy2(source, target)


def _keep_folder_modes(old: Path, new: Path) -> None:
    """Leave each folder as open to others as it was; last, since some may be read-only."""
    for folder, _, _ in os.walk(new, topdown=False):
        before = old / Path(folder).relative_to(new)
        if before.is_dir():
            shutil.copymode(before, folder)


def _keep_mode(old: Path, new: Path) -> None:
    if old.is_file():
        shutil.copymode(old, new)


def _flush(new: Path, plan: Plan) -> None:
    """Have the disk confirm the files before they take the old ones' place."""
    for name in _written(plan):
        descriptor = os.open(new / name, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _refused(folder: Path, error: OSError) -> WriteError:
    reason = error.strerror or str(error)
    return WriteError(f"{folder}: cannot be written ({reason}); nothing was changed")
