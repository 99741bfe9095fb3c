"""In a child of :mod:`erpgen.worker` or :mod:`erpgen.forked`: do the work, and answer.

What a child imports it pays for anew in every run, so little stands here.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeAlias

from erpgen.errors import ErpgenError

PARENT = "ERPGEN_PARENT"
"""The variable that says whose child one is."""
_PATIENCE = 5  # about a third of the time that another process gets
# Libraries walk schemas by calling themselves: room for a chain of some thousand references.
_FRAMES = 50_000
_STACK = 256 * 1024 * 1024
_PR_SET_PDEATHSIG = 1
_GLANCE = 0.5  # seconds between two looks at whose child one is
Receive: TypeAlias = Callable[[], Any]
"""Waits for the next value that the parent gives."""


def answer(work: Callable[[Receive], object], *, patient: bool = False) -> None:
    """In a process of our own: do the work and send what it gives, or why it gives nothing.

    Work that is ``patient`` lets the rest go first where there are fewer cores than processes.
    """
    end_with(int(os.environ.get(PARENT, os.getppid())))
    if patient and hasattr(os, "nice"):
        os.nice(_PATIENCE)
    sys.stdout.buffer.write(settled(lambda: work(_receive)))


def settled(work: Callable[[], object]) -> bytes:
    """What the work gives, or why it gives nothing, with the seconds that it took: pickled."""
    sent: list[bytes] = []
    gc.disable()  # one job, then the end: collecting would only cost time
    sys.setrecursionlimit(_FRAMES)
    threading.stack_size(_STACK)
    thread = threading.Thread(target=lambda: sent.append(_done(work)))
    thread.start()
    thread.join()
    return b"".join(sent)


def _done(work: Callable[[], object]) -> bytes:
    try:
        done, value = True, work()
    except ErpgenError as error:
        done, value = False, str(error)
    except Exception as error:
        done, value = False, f"{type(error).__name__}: {error}"
    return pickle.dumps((done, value, time.process_time()))


def end_with(parent: int) -> None:
    """Nobody is left to read what a child of a killed parent gives, so it ends with it."""
    if sys.platform.startswith("linux"):
        with suppress(
            ImportError, OSError, AttributeError
        ):  # prctl(2): also where no thread of ours can run
            import ctypes  # noqa: PLC0415 - of use here alone

            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_GLANCE)
    os._exit(1)


def _receive() -> Any:
    return pickle.load(sys.stdin.buffer)  # noqa: S301 - written by the parent process
