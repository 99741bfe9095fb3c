"""Put one file or folder in the place of another in a single step of the file system."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_NOREPLACE = 1
_RENAME_EXCHANGE = 2


def swap(new: Path, old: Path) -> None:
    """Exchange two files or folders of one file system, so that no reader ever finds neither.

    Linux does it in one call (renameat2(2), RENAME_EXCHANGE). Elsewhere the old one is moved
    aside first; :func:`finish_swap` ends that should it be interrupted.
    """
    if not _renamed(new, old, _RENAME_EXCHANGE):
        aside = _aside(new)
        old.rename(aside)
        try:
            new.rename(old)
        except OSError:
            aside.rename(old)
            raise
        aside.rename(new)


def finish_swap(new: Path, old: Path) -> None:
    """Take up a swap that was interrupted where it takes several steps."""
    aside = _aside(new)
    if os.path.lexists(aside):
        if not os.path.lexists(old):
            new.rename(old)
        aside.rename(new)


def put(new: Path, free: Path) -> None:
    """Move something to a place where nothing is; FileExistsError where something came there."""
    if not _renamed(new, free, _RENAME_NOREPLACE):
        if os.path.lexists(free):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(free))
        new.rename(free)


def _aside(new: Path) -> Path:
    return new.with_name(f"{new.name}.old")


def _renamed(new: Path, old: Path, flag: int) -> bool:
    """Whether the system knows the call; OSError where it does, and refuses."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:
        return False
    failed = rename(_AT_FDCWD, os.fsencode(new), _AT_FDCWD, os.fsencode(old), ctypes.c_uint(flag))
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}:
        return False
    raise OSError(number, os.strerror(number), str(old))
