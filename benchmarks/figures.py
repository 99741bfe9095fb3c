"""Figures and how they are taken: several runs, the median, the bound beside it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value; ``bound`` is None where it is only for comparison."""

    name: str
    value: float
    unit: str
    bound: float | None = None


def table(figures: Sequence[Figure]) -> str:
    """The figures as aligned lines, those over their bound marked."""
    width = max(len(figure.name) for figure in figures)
    return "\n".join(_line(figure, width) for figure in figures)


def _line(figure: Figure, width: int) -> str:
    shown = f"{figure.name:<{width}}  {figure.value:>12,.3f} {figure.unit:<6}"
    if figure.bound is None:
        return shown
    mark = "" if figure.value <= figure.bound else "  OVER"
    return f"{shown} (at most {figure.bound:,.2f}){mark}"


def median(measure: Callable[[], float], runs: int) -> float:
    """The median of several runs, after one that is not counted."""
    measure()
    return statistics.median(measure() for _ in range(runs))


def seconds(command: Sequence[str]) -> float:
    """Wall seconds of a command that must succeed."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment())
    return time.perf_counter() - start


def printed(code: str, *arguments: str) -> list[float]:
    """The numbers that a piece of Python prints, run in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=environment(),
    )
    return [float(word) for word in done.stdout.split()]


def environment() -> dict[str, str]:
    """Ours, but allowed to keep compiled modules: without them imports cost several times more."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
