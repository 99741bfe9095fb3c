"""One reading of what changed, from the position of the one before: pure, as the pagers' plans.

A feed first reads the beginning of the list. If that is all of it, it is what changed, as of one
moment. Otherwise the newest time of the list is found (:mod:`.climbing`), and then the list is
read. Whatever changes while it is read has a time after that one, and is found the next time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from math import ceil
from typing import Any, TypeVar

from .bookmark import Position
from .climbing import Climb
from .moments import FIRST, Moments
from .states import Elements, Known, Seen

T = TypeVar("T")

_MOMENT = timedelta(milliseconds=1)
"""What a filter's text leaves out."""


class Run:
    """One reading; ``position`` is where a later one may go on at any time."""

    def __init__(self, begun: Position, elements: Elements, moments: Moments) -> None:
        self._begun = begun
        self._elements = elements
        self._moments = moments
        self._seen = Seen()
        self._at = begun.at
        self._served: datetime | None = None
        self._lowest: datetime | None = None
        self._reach = timedelta(seconds=begun.reach)
        self._doubtful = False

    @property
    def since(self) -> datetime | None:
        """From when the list is read, None for all of it."""
        return None if self._begun.at is None else self._moments.floor(self._begun.at)

    def served(self, headers: Mapping[str, str]) -> None:
        """Note when the first answer was given, by the server's own clock."""
        if self._served is None:
            self._served = self._moments.served(headers)

    def climb(self, first: Iterable[Any]) -> Climb | None:
        """How to find the newest time of a list that begins so; None where nothing says how times
        of it are written, so that it will be read as a whole once more."""
        newest = self.newest(first)
        if newest is None and self._moments.floating is None:
            return None
        return Climb(newest, self._moments.margin, self._served)

    def newest(self, elements: Iterable[Any]) -> datetime | None:
        """The latest time among elements."""
        times = (self._moments.instant(self._elements.time(one)) for one in elements)
        return max((one for one in times if one is not None), default=None)

    def settle(self, newest: datetime | None) -> None:
        """Say what the newest time of the list was when this reading began.

        A time ahead of the server's own is no time to go on from: one wrong stamp, or a wrong clock
        of the caller's, would hide every change until then.
        """
        at, served = self._begun.at, self._served
        if served is not None:
            newest = None if newest is None else min(newest, served)
            at = served if at is not None and at - served > self._moments.margin else at
        self._at = max((one for one in (at, newest) if one is not None), default=None)

    def fresh(self, elements: Iterable[T]) -> Iterator[T]:
        """Those whose state was not given before; each is noted before it is handed out."""
        for element in elements:
            at = self._moments.instant(self._elements.time(element))
            if at is not None and (self._lowest is None or at < self._lowest):
                self._lowest = at
            key, state = self._elements.key_digest(element), self._elements.state_digest(element)
            if key is None:
                yield element
                continue
            before = self._seen.get(key) or self._begun.known.get(key)
            self._seen.note(key, state, at)
            if before != state:
                yield element

    def doubt(self) -> None:
        """Say that the list changed faster than it could be read, so that some may be missed."""
        self._doubtful = True

    def position(self) -> Position:
        """Where a reading that is broken off here is taken up again."""
        known: Known = {**self._begun.known, **self._seen.since(None)}
        return Position(self._begun.at, known, self._begun.reach)

    def ended(self) -> Position:
        """Where the next reading begins, after all of this one; at the same time as this one where
        some of it may have been missed."""
        since, lowest = self.since, self._lowest
        if since is not None and lowest is not None:
            self._reach = max(self._reach, since - lowest)
        at = self._at
        if self._doubtful:
            return self.position()
        if at is None:
            return Position(None, self._seen.since(None), self._begun.reach)
        floor = self._moments.floor(at)
        below = max(self._moments.granularity, self._reach) + self._moments.overlap(floor)
        kept = max(floor, FIRST + below + _MOMENT) - below - _MOMENT
        return Position(at, self._seen.since(kept), ceil(self._reach.total_seconds()))
