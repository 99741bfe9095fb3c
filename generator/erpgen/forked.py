"""One of our modules at work in a copy of this process, where the system makes such copies.

A copy has loaded all that this process has and reads its values where they are: another process
would load a quarter of a second of code first, and be written everything.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
import sys
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from erpgen.answering import end_with, settled
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from types import TracebackType

_PIECE = 1 << 20
_FAILED = 1
_THREADS = Path("/proc/self/task")


def beside(module: str) -> Worker | Fork:
    """A module to be at work beside this process: in a copy of it, else in a process of its own.

    A copy is only made of a process with one thread: what the others hold, nobody would let go.
    """
    return Fork(module) if _is_alone() else Worker(module)


def _is_alone() -> bool:
    """Whether this process can be copied; elsewhere than on Linux systems' libraries forbid it."""
    if not sys.platform.startswith("linux"):
        return False
    with suppress(OSError):
        return len(os.listdir(_THREADS)) == 1  # noqa: PTH208 - their number is all that counts
    return False


class Fork:
    """A module's ``work``, done as :class:`erpgen.worker.Worker` has it done."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._values: list[object] = []
        self._process = 0
        self._pipe = -1
        self._instead: Worker | None = None
        self.seconds = 0.0
        """What the copy took of the processor, once it has answered."""

    def give(self, value: object) -> None:
        """Keep a value for the work."""
        self._values.append(value)

    def begin(self, *values: object) -> None:
        """Copy this process and have the copy do the work, the last values being these."""
        self._values += values
        if not _is_alone():  # since it was made, others began
            self._instead = Worker(self._module)
            self._instead.begin(*self._values)
            return
        self._pipe, writing = os.pipe()
        parent = os.getpid()
        self._process = os.fork()
        if self._process == 0:
            self._copied(parent, writing)
        os.close(writing)

    def result(self, timeout: float | None = None) -> Any:
        """What the work gave, waiting up to ``timeout`` seconds; WorkerError where it failed."""
        if self._instead is not None:
            found = self._instead.result(timeout)
            self.seconds = self._instead.seconds
            return found
        if not self._process:
            raise WorkerError("it was never begun")
        answer = self._read(None if timeout is None else time.monotonic() + timeout)
        if answer is None:
            self.stop()
            raise WorkerError(f"it took longer than {timeout:g} seconds")
        status = self._ended()
        if status or not answer:
            raise WorkerError(f"its process ended with status {status}")
        done, value, self.seconds = pickle.loads(answer)  # noqa: S301 - from our own copy
        if not done:
            raise WorkerError(value)
        return value

    def stop(self) -> None:
        """End the copy, if it still runs."""
        if self._instead is not None:
            self._instead.stop()
        if self._process:
            with suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGKILL)
            self._ended()

    def __enter__(self) -> Fork:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def _read(self, deadline: float | None) -> bytes | None:
        """All that the copy writes; None where it is still at it by then."""
        pieces: list[bytes] = []
        while True:
            left = None if deadline is None else max(0.0, deadline - time.monotonic())
            if not select.select([self._pipe], [], [], left)[0]:
                return None
            piece = os.read(self._pipe, _PIECE)
            if not piece:
                return b"".join(pieces)
            pieces.append(piece)

    def _ended(self) -> int:
        """Wait for the copy, and give what it ended with."""
        _, status = os.waitpid(self._process, 0)
        os.close(self._pipe)
        self._process, self._pipe = 0, -1
        return os.waitstatus_to_exitcode(status)

    def _copied(self, parent: int, writing: int) -> None:
        """In the copy: the work and its answer; nothing of what this process was about ends here.

        ``os._exit`` leaves buffers, temporary folders and locks to the one that they are of.
        """
        status = _FAILED
        try:
            _be_quiet()
            end_with(parent)
            given = iter(self._values)
            work = import_module(self._module).work
            answer = settled(lambda: work(lambda: next(given)))
            with open(writing, "wb") as pipe:
                pipe.write(answer)
            status = 0
        finally:
            os._exit(status)


def _be_quiet() -> None:
    """Signals end a copy as they do any process, and it has nothing to say to people."""
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, signal.SIG_DFL)
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nothing, stream)
