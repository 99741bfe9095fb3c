"""Pages that are under way side by side, and which of their answers may be handed out.

Where the totals of all answers are one, the list stood still from the first to the last of them.
Another request may have been served before an answer came if it was sent by then; so a page is
handed out when all that were sent before its answer came are answered, too, with the same total.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

import msgspec

from .page import ListAnswer
from .reading import Reading

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)


class Job(Protocol[R_co]):
    """A future of a thread, or a task of an event loop."""

    def done(self) -> bool:
        """Whether it has ended."""
        ...

    def result(self) -> R_co:
        """What it gave; raises what it raised."""
        ...

    def cancel(self) -> bool:
        """Break it off, as far as that can be."""
        ...


class Asked(Generic[T]):
    """A page that was asked for: as which one, and before which one its answer came."""

    def __init__(self, value: Any, number: int) -> None:
        self.value = value
        self.number = number
        self.until = number
        self.job: Job[ListAnswer[T]] | None = None

    @property
    def done(self) -> bool:
        """Whether it is answered, or failed."""
        return self.job is not None and self.job.done()


class Batch(msgspec.Struct, Generic[T], frozen=True):
    """Answers to pages that follow each other; those after the first ``count`` only agree."""

    values: Sequence[Any]
    answers: list[ListAnswer[T]]
    count: int = 1


class Window(Generic[T]):
    """What is under way, in the order in which it was sent."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._sent = 0
        self._asked: list[Asked[T]] = []

    @property
    def jobs(self) -> list[Job[ListAnswer[T]]]:
        """Those that have not ended."""
        return [one.job for one in self._asked if one.job is not None and not one.job.done()]

    def is_stale(self, reading: Reading[T]) -> bool:
        """Whether what is under way is no longer what the plan goes on with."""
        values = [one.value for one in self._asked]
        return bool(values) and (
            not reading.together or values != list(self._wanted(reading)[: len(values)])
        )

    def missing(self, reading: Reading[T]) -> Sequence[Any]:
        """What to ask for now, besides what is under way."""
        return self._wanted(reading)[len(self._asked) :]

    def send(self, value: Any) -> Asked[T]:
        """Note that a page is asked for, before it is."""
        self._sent += 1
        self._asked.append(Asked(value, self._sent))
        return self._asked[-1]

    def came(self, asked: Asked[T]) -> None:
        """Note that its answer came."""
        asked.until = self._sent

    def take(self) -> Batch[T] | None:
        """The pages that can be handed out; raises the error of what failed beside them."""
        settled = 0
        until = 0
        for one in self._asked:
            if not all(other.done for other in self._before(max(until, one.until))):
                break
            settled, until = settled + 1, max(until, one.until)
        return self._batch(self._before(until), settled) if settled else None

    def take_rest(self) -> Batch[T] | None:
        """All answers once they are there, as none to hand out."""
        asked = self._asked
        return self._batch(asked, 0) if asked and all(one.done for one in asked) else None

    def drop(self) -> None:
        """Break off what is under way."""
        for job in self.jobs:
            job.cancel()
        self._asked = []

    def _wanted(self, reading: Reading[T]) -> Sequence[Any]:
        answered = sum(one.done for one in self._asked)
        return reading.wanted(min(answered, self._most))

    def _before(self, number: int) -> list[Asked[T]]:
        return [one for one in self._asked if one.number <= number]

    def _batch(self, asked: Sequence[Asked[T]], count: int) -> Batch[T]:
        answers = [one.job.result() for one in asked if one.job is not None]
        self._asked = self._asked[count or len(asked) :]
        return Batch([one.value for one in asked], answers, count)
