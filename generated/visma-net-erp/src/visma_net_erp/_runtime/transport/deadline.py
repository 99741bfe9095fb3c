"""The end of a call's time."""

from __future__ import annotations

import time


class Deadline:
    """Counts down from ``seconds``, on the monotonic clock: setting the time is harmless."""

    __slots__ = ("_end", "total")

    def __init__(self, seconds: float) -> None:
        self.total = seconds
        self._end = time.monotonic() + seconds

    def remaining(self) -> float:
        """Seconds left, never less than 0."""
        return max(0.0, self._end - time.monotonic())

    @property
    def expired(self) -> bool:
        """Whether no time is left."""
        return time.monotonic() >= self._end

    def extend(self, seconds: float) -> None:
        """Put the end off, for time that a person needed."""
        self._end += seconds


class Pause:
    """The longest wait between two parts of an answer, in seconds; begun anew after each."""

    __slots__ = ("deadline", "seconds")

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.deadline = Deadline(seconds)

    def restart(self) -> None:
        """Something came: the next wait begins."""
        self.deadline = Deadline(self.seconds)


class Until(float):
    """Seconds for one wait, or fewer where the deadline comes first.

    httpcore hands the number to each wait as it is, so the wait can ask for the deadline.
    """

    __slots__ = ("deadline",)

    deadline: Deadline

    def __new__(cls, seconds: float, deadline: Deadline) -> Until:
        """``seconds`` by the clock, or what is left."""
        left = deadline._end - time.monotonic()  # each attempt asks three times
        self = super().__new__(cls, min(seconds, max(0.0, left)))
        self.deadline = deadline
        return self
