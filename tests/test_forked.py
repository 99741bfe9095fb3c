"""Modules at work in copies of a process."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from erpgen.forked import Fork, beside
from erpgen.worker import Worker, WorkerError

_CHILD = """\
import os, time
from erpgen.errors import InputError

def work(receive):
    what = receive()
    if what == "add":
        return receive() + receive()
    if what == "threads":
        return receive()()
    if what == "sleep":
        open(receive(), "w").write(str(os.getpid()))
        time.sleep(60)
    if what == "talk":
        print("nobody is to read this", flush=True)
        raise SystemExit("nor this")
    if what == "die":
        os._exit(7)
    if what == "refuse":
        raise InputError("a.json", "is no document")
    raise LookupError(what)
"""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no copies there")


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the module ``child``, for programs that :func:`said` runs."""
    (tmp_path / "child.py").write_text(_CHILD)
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def said(program: str) -> str:
    """What a program with one thread prints to both streams; it ends with 0."""
    paths = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={**os.environ, "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


_BEGIN = """
import os, time
from erpgen.forked import Fork, beside
from erpgen.worker import WorkerError
def told(*values, timeout=20):
    with beside("child") as fork:
        assert isinstance(fork, Fork)
        fork.begin(*values)
        try:
            return fork.result(timeout)
        except WorkerError as error:
            return f"refused: {error}"
        finally:
            assert fork._instead is None
"""


def test_a_copy_has_what_the_process_has(alone: Path) -> None:
    """Values that cannot be written down reach the work, and a large answer comes back."""
    program = f"{_BEGIN}print(len(told('add', 'a' * 3_000_000, 'b')), told('threads', lambda: 5))"
    assert said(program) == "3000001 5\n"


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("refuse", "a.json: is no document"),
        ("mystery", "LookupError: mystery"),
        ("die", "its process ended with status 7"),
    ],
)
def test_a_failure_says_why(alone: Path, what: str, reason: str) -> None:
    """As it does of a process of its own."""
    assert said(f"{_BEGIN}print(told({what!r}))") == f"refused: {reason}\n"


def test_a_copy_leaves_streams_and_exits_to_the_process(alone: Path) -> None:
    """What was to be printed is printed once, by the one that was to print it."""
    program = "import atexit; atexit.register(print, 'the end')\n" + _BEGIN
    told = said(f"{program}print('before'); told('talk'); print(told('add', 1, 2))")
    assert told.splitlines() == ["before", "3", "the end"]


def test_waiting_ends(alone: Path) -> None:
    """Work that takes longer than it may is stopped, and nothing of it is left."""
    pid = alone / "pid"
    told = said(f"{_BEGIN}print(told('sleep', {str(pid)!r}, timeout=1.0))")
    assert told == "refused: it took longer than 1 seconds\n"
    assert not Path(f"/proc/{pid.read_text()}").exists()


def test_a_copy_ends_with_a_process_that_is_killed(alone: Path) -> None:
    """Nobody is left to read what it would give."""
    pid = alone / "pid"
    program = f"{_BEGIN}os.alarm = told('sleep', {str(pid)!r}, timeout=60)"
    paths = os.pathsep.join(filter(None, sys.path))
    with subprocess.Popen(
        [sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": paths}
    ) as parent:
        while not (pid.exists() and pid.read_text()):
            time.sleep(0.02)
        parent.kill()
    deadline = time.monotonic() + 10
    while Path(f"/proc/{pid.read_text()}").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not Path(f"/proc/{pid.read_text()}").exists()


def test_a_process_with_threads_is_not_copied() -> None:
    """A lock that another thread holds would stay locked in the copy for ever."""
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        with beside("erpgen.upgrade.worker") as worker:
            assert isinstance(worker, Worker)
        with Fork("erpgen.upgrade.worker") as fork:
            fork.begin(1, 2)
            assert fork._instead is not None
            with pytest.raises(WorkerError, match="TypeError"):
                fork.result(30)
    finally:
        over.set()
        thread.join()


def test_what_was_never_begun_gives_nothing() -> None:
    """Asking for a result before the work began is an error, not a wait."""
    with Fork("erpgen.upgrade.worker") as fork, pytest.raises(WorkerError, match="never begun"):
        fork.result()
