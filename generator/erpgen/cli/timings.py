"""What takes how long: a table of the stages of a run."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct


class Timing(Struct, frozen=True):
    """A stage, with its seconds by the clock and of the processor; None where nobody waited."""

    stage: str
    wall: float | None
    processor: float


class Timings:
    """Watches the progress of a run, as it is shown, and takes the time of each stage."""

    def __init__(self, shown: Callable[[str], None]) -> None:
        self._shown = shown
        self._stages = [("starting", 0.0, 0.0)]
        self._begun = time.perf_counter() - time.process_time()  # about when the process began

    def __call__(self, stage: str) -> None:
        """A stage begins, and the one before ends."""
        self._shown(stage)
        self._stages.append((stage, *self._now()))

    def taken(self, beside: Mapping[str, float]) -> list[Timing]:
        """Every stage up to now, then what other processes did, then all of it."""
        ends = [*self._stages[1:], ("", *self._now())]
        stages = [
            Timing(stage, wall - before, processor - used)
            for (stage, before, used), (_, wall, processor) in zip(self._stages, ends, strict=True)
        ]
        others = [Timing(stage, None, seconds) for stage, seconds in beside.items() if seconds]
        return [*stages, *others, Timing("all", ends[-1][1], _of_all())]

    def _now(self) -> tuple[float, float]:
        return time.perf_counter() - self._begun, time.process_time()


def _of_all() -> float:
    """The processor's seconds of this process and of those that it waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def table(timings: list[Timing]) -> Iterator[str]:
    """The lines of a table; what ran beside the stages is indented."""
    width = max(len(one.stage) for one in timings) + 4
    yield f"{'stage':<{width}}  {'seconds':>9}  {'processor':>9}"
    for one in timings:
        name = one.stage if one.wall is not None else f"  + {one.stage}"
        wall = f"{one.wall:9.3f}" if one.wall is not None else " " * 9
        yield f"{name:<{width}}  {wall}  {one.processor:9.3f}"
