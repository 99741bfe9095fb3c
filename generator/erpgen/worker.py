"""One of our modules at work in a process of its own: pickled values in, one pickled value out.

The child is this Python running a module that calls :func:`erpgen.answering.answer`, which works
under any caller; multiprocessing's spawn would run the caller's own main module again.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from erpgen.answering import PARENT
from erpgen.errors import ErpgenError

if TYPE_CHECKING:
    from types import TracebackType


class WorkerError(ErpgenError):
    """The work was not done; the text says why."""


class Worker:
    """A module at work; leave the ``with`` block, or ``stop`` it, to end it early.

    Feeding a large value blocks until the child reads it, so a thread talks to the child.
    """

    def __init__(self, module: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        self._thread = ThreadPoolExecutor(1)
        self._answer: Future[bytes] | None = None
        self.seconds = 0.0
        """What the child took of the processor, once it has answered."""

    def give(self, value: object) -> None:
        """Hand over a value, to be read while other work goes on."""
        self._thread.submit(self._feed, pickle.dumps(value))

    def begin(self, *values: object) -> None:
        """Hand over the last values and begin to wait for what they give."""
        for value in values:
            self.give(value)
        self._answer = self._thread.submit(self._last)

    def result(self, timeout: float | None = None) -> Any:
        """What the work gave, waiting up to ``timeout`` seconds; WorkerError where it failed."""
        if self._answer is None:
            raise WorkerError("it was never begun")
        try:
            answer = self._answer.result(timeout)
        except TimeoutError:
            self.stop()
            raise WorkerError(f"it took longer than {timeout:g} seconds") from None
        if self._process.returncode or not answer:
            raise WorkerError(f"its process ended with status {self._process.returncode}")
        done, value, self.seconds = pickle.loads(answer)  # noqa: S301 - from our own child
        if not done:
            raise WorkerError(value)
        return value

    def stop(self) -> None:
        """End the process, if it still runs."""
        self._process.kill()
        self._thread.shutdown(cancel_futures=True)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def _feed(self, data: bytes) -> None:
        """Write to the child; one that has ended says so by its answer."""
        pipe = self._process.stdin
        if pipe is not None:
            with suppress(OSError):
                pipe.write(data)
                pipe.flush()

    def _last(self) -> bytes:
        return self._process.communicate()[0]


def _environment() -> dict[str, str]:
    """Ours, with our import path, and a fixed hash seed: libraries print sets."""
    path = os.pathsep.join(filter(None, sys.path))
    return {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0", PARENT: str(os.getpid())}
