"""This checkout and the commit that it is compared with, and what a command of theirs takes."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tarfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import environment

HERE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Used:
    """What a command took: seconds of the processor in all its processes, seconds by the clock,
    and megabytes of the largest process."""

    processor: float
    wall: float
    memory: float


@dataclass(frozen=True, slots=True)
class Build:
    """An erpgen of some commit, in a folder, run by this Python with the libraries it has."""

    root: Path

    def run(self, *arguments: str, cwd: Path | None = None) -> Used:
        """Run a command of it; findings are no failure."""
        surroundings = {**environment(), "PYTHONPATH": str(self.root / "generator")}
        begun = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "erpgen", *arguments],
            cwd=cwd or self.root,
            env=surroundings,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise RuntimeError(f"erpgen {' '.join(arguments)} ended with {process.returncode}")
        wall = time.perf_counter() - begun
        return Used(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def build_of(commit: str, folder: Path) -> Build:
    """The erpgen of a commit, laid out in a folder."""
    command: Sequence[str] = ["git", "-C", str(HERE), "archive", commit]
    packed = subprocess.run(command, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return Build(folder)
