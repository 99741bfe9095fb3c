"""A lock between programs: a file that one of them holds, and the system frees where it dies."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ..processes import PerProcess

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAUSE = 0.02
"""Seconds between two looks at a lock that another program holds."""


class FileLock(PerProcess):
    """One holding of the lock at ``path``; the file is there only while somebody holds it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = -1
        super().__init__()

    def begin_process(self) -> None:
        """A child holds nothing; its copy of the file would keep the lock when the parent dies."""
        if self._descriptor >= 0:
            with suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = -1

    def acquire(self) -> bool:
        """Take it if nobody has it, without waiting; raises OSError where there can be no file."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        # Whoever held it before may have removed the file that was opened: then it locks nothing.
        if not _taken(descriptor) or not self._is_there(descriptor):
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let others have it; harmless where it is not held."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            with suppress(OSError):  # Windows removes no file that others have open
                self._path.unlink()
            _free(descriptor)
            os.close(descriptor)

    def _is_there(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except OSError:
            return False


@contextmanager
def held(path: Path, seconds: float) -> Iterator[None]:
    """Hold the lock; where another program keeps it for longer than this, go on without."""
    lock, end = FileLock(path), time.monotonic() + seconds
    while not lock.acquire() and time.monotonic() < end:
        time.sleep(PAUSE)
    try:
        yield
    finally:
        lock.release()


if sys.platform == "win32":

    def _taken(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _free(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:

    def _taken(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _free(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
