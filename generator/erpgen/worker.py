"""One of our modules at work in a process of its own: pickled values in, one pickled value out.

The child is this Python running a module, which works under any caller; multiprocessing's spawn
would run the caller's own main module again.
"""

from __future__ import annotations

import ctypes
import gc
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from erpgen.errors import ErpgenError

if TYPE_CHECKING:
    from types import TracebackType

_PATIENCE = 5  # about a third of the time that another process gets
# Libraries walk schemas by calling themselves: room for a chain of some thousand references.
_FRAMES = 50_000
_STACK = 256 * 1024 * 1024
_PARENT = "ERPGEN_PARENT"
_PR_SET_PDEATHSIG = 1
_GLANCE = 0.5  # seconds between two looks at whose child one is
Receive: TypeAlias = Callable[[], Any]
"""Waits for the next value that the parent gives."""


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


def answer(work: Callable[[Receive], object], *, patient: bool = False) -> None:
    """In the child: do the work and send what it gives, or why it gives nothing.

    Work that is ``patient`` lets the rest go first where there are fewer cores than processes.
    """
    _end_with_parent()
    if patient and hasattr(os, "nice"):
        os.nice(_PATIENCE)
    gc.disable()  # one job, then the end: collecting would only cost time
    sent: list[bytes] = []
    sys.setrecursionlimit(_FRAMES)
    threading.stack_size(_STACK)
    thread = threading.Thread(target=lambda: sent.append(_done(work)))
    thread.start()
    thread.join()
    sys.stdout.buffer.writelines(sent)


def _done(work: Callable[[Receive], object]) -> bytes:
    try:
        done, value = True, work(_receive)
    except ErpgenError as error:
        done, value = False, str(error)
    except Exception as error:
        done, value = False, f"{type(error).__name__}: {error}"
    return pickle.dumps((done, value, time.process_time()))


def _end_with_parent() -> None:
    """Nobody is left to read what a child of a killed parent gives, so it ends with it."""
    parent = int(os.environ.get(_PARENT, os.getppid()))
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):  # prctl(2): also where no thread of ours can run
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_GLANCE)
    os._exit(1)


def _receive() -> Any:
    return pickle.load(sys.stdin.buffer)  # noqa: S301 - written by the parent process


def _environment() -> dict[str, str]:
    """Ours, with our import path, and a fixed hash seed: libraries print sets."""
    path = os.pathsep.join(filter(None, sys.path))
    return {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0", _PARENT: str(os.getpid())}
