"""This checkout and the commit that it is compared with, and what a command of theirs takes."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import environment

HERE = Path(__file__).parents[1]

_BETWEEN = """
import os, resource, sys, time
begun = time.perf_counter()
quiet = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
wall = time.perf_counter() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(code, used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)
"""
"""A small process between: on Linux a child's peak of memory begins at that of who started it."""


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

    def run(self, *arguments: str, cwd: Path | None = None, cache: Path | None = None) -> Used:
        """Run a command of it; findings are no failure. What it keeps for later runs is in
        ``cache``, by default nowhere."""
        command = [sys.executable, "-m", "erpgen", *arguments]
        return used(command, cwd or self.root, {"PYTHONPATH": str(self.root / "generator")})


def used(command: Sequence[str], cwd: Path, variables: Mapping[str, str] | None = None) -> Used:
    """Run a command, which may end with 0 or 1; raises RuntimeError where it ends otherwise."""
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _BETWEEN, *command],
        cwd=cwd,
        env={**environment(), **(variables or {})},
        check=True,
        capture_output=True,
    )
    code, *took = map(float, ran.stdout.split())
    if code not in (0, 1):
        raise RuntimeError(f"{' '.join(command)} ended with {code:g}")
    return Used(*took)


def build_of(commit: str, folder: Path) -> Build:
    """The erpgen of a commit, laid out in a folder."""
    command: Sequence[str] = ["git", "-C", str(HERE), "archive", commit]
    packed = subprocess.run(command, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return Build(folder)
