"""Write a planned tree so that a reader sees the old one or the new one.

The new tree is built beside the old one. Where there was none, it takes its place in one step.
Else the folder itself stays, as does all in it that erpgen did not write: what differs changes
places, whole folders of erpgen's own in one step each.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from erpgen.errors import WriteError
from erpgen.write.alone import alone
from erpgen.write.exchange import put
from erpgen.write.journal import exchange, take_up
from erpgen.write.plan import Plan
from erpgen.write.steps import steps, written

_PREFIX = ".erpgen-"


def write_tree(folder: Path, plan: Plan) -> None:
    """Make ``folder`` what the plan says; WriteError leaves it as it was."""
    folder = Path(os.path.realpath(folder))  # a link keeps pointing where it did
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with alone(folder.parent):
            _recover(folder)
            _write(folder, _staging(folder), plan)
    except OSError as error:
        reason = error.strerror or str(error)
        raise WriteError(f"{folder}: cannot be written ({reason}); nothing was changed") from None


def recover(folder: Path) -> None:
    """Take up what a killed run had begun, and remove what it had only prepared."""
    folder = Path(os.path.realpath(folder))
    with suppress(OSError), alone(folder.parent):
        _recover(folder)


def _staging(folder: Path) -> Path:
    """A folder of the same file system: beside the package, or in it where it is mounted."""
    inside = folder.exists() and folder.stat().st_dev != folder.parent.stat().st_dev
    return Path(
        tempfile.mkdtemp(prefix=f"{_PREFIX}{folder.name}-", dir=folder if inside else folder.parent)
    )


def _recover(folder: Path) -> None:
    # mkdtemp ends in eight of these, so that "shop" never takes what is there for "shop-2".
    left = re.compile(re.escape(f"{_PREFIX}{folder.name}-") + "[a-z0-9_]{8}")
    for parent in (folder.parent, folder):
        for staging in sorted(parent.iterdir()) if parent.is_dir() else ():
            if left.fullmatch(staging.name) and not take_up(folder, staging):
                _put_back(staging / "new.old", folder)
                shutil.rmtree(staging, ignore_errors=True)


def _put_back(aside: Path, folder: Path) -> None:
    """Undo what erpgen 0.1.0 did where two folders cannot change places in one step."""
    if aside.is_dir() and not folder.exists():
        aside.rename(folder)


def _write(folder: Path, staging: Path, plan: Plan) -> None:
    new = staging / "new"
    try:
        _build(new, folder, plan)
        found = steps(folder, new, plan) if folder.exists() else None
        if found is None:
            put(new, folder)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    if found is None:
        shutil.rmtree(staging, ignore_errors=True)
    else:
        named = {*written(plan), *plan.known} - set(plan.kept)
        exchange(folder, staging, found, named)


def _build(new: Path, old: Path, plan: Plan) -> None:
    # Texts, not Paths: of each of some hundred files several would be made.
    names = written(plan)
    folders = {"", *(above for name in names for above in _above(name))}
    for folder in sorted(folders):
        os.mkdir(os.path.join(new, folder))  # noqa: PTH102, PTH118
    for name in names:
        _make(f"{new}/{name}", f"{old}/{name}", plan.files[name])
    for folder in sorted(folders, reverse=True):  # those within before those that hold them
        _keep_rights(os.path.join(old, folder), os.path.join(new, folder))  # noqa: PTH118
    if not old.exists():
        new.chmod(0o777 & ~_mask())


def _above(name: str) -> Iterator[str]:
    """The folders that a file is in."""
    at = name.find("/")
    while at >= 0:
        yield name[:at]
        at = name.find("/", at + 1)


def _make(new: str, old: str, content: bytes) -> None:
    """A file of the new tree: the one that stays as it is stands in both, else it is written."""
    was = _stat(old)
    if was is not None and _is_linked(old, new, content):
        return
    with open(new, "xb") as stream:  # noqa: PTH123
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())  # on the disk before it takes another's place
    if was is not None:
        _keep_rights(old, new)


def _stat(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116
    except OSError:
        return None


def _is_linked(old: str, new: str, content: bytes) -> bool:
    """Have a file that stays as it is stand in both trees: to make it anew is what costs."""
    try:
        if not stat.S_ISREG(os.lstat(old).st_mode):
            return False
        with open(old, "rb") as stream:  # noqa: PTH123
            if stream.read() != content:
                return False
        os.link(old, new)
    except OSError:  # a file system without links, or a file that is nobody's to link
        return False
    return True


def _keep_rights(old: str, new: str) -> None:
    """Leave what there was as open to others as it was, and whose it was."""
    was, made = _stat(old), os.stat(new)  # noqa: PTH116
    if was is None:
        return
    if stat.S_IMODE(made.st_mode) != stat.S_IMODE(was.st_mode):
        os.chmod(new, stat.S_IMODE(was.st_mode))  # noqa: PTH101
    if (made.st_uid, made.st_gid) != (was.st_uid, was.st_gid):
        with suppress(OSError):  # only root gives away
            os.chown(new, was.st_uid, was.st_gid)


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
