"""Runs that are killed at random moments; ERPGEN_KILLS says how many, for a long run by hand."""

from __future__ import annotations

import os
import random
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

KILLS = int(os.environ.get("ERPGEN_KILLS", "0"))


def killed(work: Callable[[], object], least: int, seconds: float) -> Iterator[bool]:
    """Fork so many children that do the work, and kill each within its first ``seconds``.

    Yields after each one whether it was killed, and had not ended before.
    """
    chance = random.Random(29)
    for _ in range(KILLS or least):
        child = os.fork()
        if not child:
            _work(work)
        time.sleep(chance.random() * seconds)
        os.kill(child, signal.SIGKILL)
        was_killed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        with suppress(OSError):  # what it had begun must not outlive the test
            os.killpg(child, signal.SIGKILL)
        yield was_killed


def _work(work: Callable[[], object]) -> None:
    status = 1
    try:
        os.setsid()
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def processes_with(word: str) -> list[str]:
    """The processes that have a word in their command line."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = path.read_bytes()
        except OSError:
            continue
        if word.encode() in command:
            found.append(path.parent.name)
    return found


def until(held: Callable[[], bool]) -> bool:
    """Whether something comes true soon."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if held():
            return True
        time.sleep(0.02)
    return False
