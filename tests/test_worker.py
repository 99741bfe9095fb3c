"""Modules at work in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from erpgen.worker import Worker, WorkerError

_CHILD = """\
import os, re, sys, time
from erpgen.errors import InputError
from erpgen.answering import answer

def work(receive):
    what = receive()
    if what == "add":
        return receive() + receive()
    if what == "sleep":
        time.sleep(60)
    if what == "spin":
        print(os.getpid(), file=open(receive(), "w"), flush=True)
        re.match(r"(a|a)*b", "a" * 60)
    if what == "die":
        os._exit(7)
    if what == "refuse":
        raise InputError("a.json", "is no document")
    raise LookupError(what)

if __name__ == "__main__":
    answer(work, patient=True)
"""


@pytest.fixture(autouse=True)
def child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that children can run."""
    (tmp_path / "erpgen_child.py").write_text(_CHILD)
    monkeypatch.syspath_prepend(tmp_path)


def _failure(what: str) -> str:
    with Worker("erpgen_child") as worker:
        worker.begin(what)
        with pytest.raises(WorkerError) as caught:
            worker.result(timeout=30)
    return str(caught.value)


def test_values_given_early_and_late_reach_the_work() -> None:
    """What is given at different times arrives in order, however large it is."""
    with Worker("erpgen_child") as worker:
        worker.give("add")
        worker.give("a" * 1_000_000)
        worker.begin("b")
        assert worker.result() == "a" * 1_000_000 + "b"


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("refuse", "a.json: is no document"),
        ("mystery", "LookupError: mystery"),
        ("die", "its process ended with status 7"),
    ],
)
def test_a_failure_says_why(what: str, reason: str) -> None:
    """Errors of ours come as their text, others with their kind, and a dead child as its status."""
    assert _failure(what) == reason


def test_waiting_ends() -> None:
    """Work that takes longer than it may is stopped."""
    with Worker("erpgen_child") as worker:
        worker.begin("sleep")
        with pytest.raises(WorkerError, match=r"longer than 0\.5 seconds"):
            worker.result(timeout=0.5)


def test_leaving_the_block_ends_the_process() -> None:
    """No child outlives the work it was started for, nor what was still to be given to it."""
    with Worker("erpgen_child") as worker:
        worker.give("sleep")
        worker.give("x" * 10_000_000)
        time.sleep(0.3)
    assert worker._process.poll() is not None


def test_what_was_never_begun_gives_nothing() -> None:
    """Asking for a result before the last value was given is an error, not a wait."""
    with Worker("erpgen_child") as worker, pytest.raises(WorkerError, match="never begun"):
        worker.result()


def test_no_child_is_left_behind_by_an_interrupted_run(tmp_path: Path) -> None:
    """A parent that is killed takes no running child's place: the child ends at its input's end."""
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import time\nfrom erpgen.worker import Worker\nw = Worker('erpgen_child')\n"
            "print(w._process.pid, flush=True)\ntime.sleep(60)",
        ],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    for _ in range(100):
        if not Path(f"/proc/{child}").exists() or "Z" in _state(child):
            return
        time.sleep(0.1)
    pytest.fail("the child still runs")


def _state(process: int) -> str:
    try:
        return Path(f"/proc/{process}/stat").read_text().split()[2]
    except OSError:
        return "Z"


def test_children_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    """A child that never comes to its end, nor lets a thread of its own run, is gone at once."""
    told = tmp_path / "pid"
    text = (
        "import sys, time; from erpgen.worker import Worker\n"
        f"w = Worker('erpgen_child'); w.begin('spin', {str(told)!r}); time.sleep(60)"
    )
    paths = os.pathsep.join(filter(None, sys.path))
    with subprocess.Popen(
        [sys.executable, "-c", text], env={**os.environ, "PYTHONPATH": paths}
    ) as parent:
        while not (told.exists() and told.read_text().strip()):
            time.sleep(0.05)
        child = int(told.read_text())
        parent.kill()
    deadline = time.monotonic() + 10
    while _is_running(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_running(child)


def _is_running(process: int) -> bool:
    """Whether it is there and more than an entry in the table."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state not in "ZX"
