"""Find the newest time of a long list before it is read.

A list that takes a while to read changes meanwhile: what changes behind the reader bears a time
that is later than the beginning, and may be earlier than the highest time that is seen. So the next
reading begins at a time that the list had when this one began. The first page has some time of
it; from there the list is asked for what is newer, in ever wider steps, until nothing is.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from .moments import FIRST, LAST

_LEAST = timedelta(seconds=1)
_EPOCH = FIRST.replace(year=1970)
_MOST_PROBES = 64


class Climb:
    """``wanted`` and ``feed`` are called in turn until nothing is wanted; ``newest`` is the find.

    ``ceiling`` is the server's own time, beyond which there is nothing to find.
    """

    def __init__(
        self, newest: datetime | None, precision: timedelta, ceiling: datetime | None
    ) -> None:
        self.newest = newest
        self._precision = max(precision, _LEAST)
        self._step = self._precision
        self._bound = ceiling or LAST
        self._below_bound = False
        self._probes = 0

    def wanted(self) -> datetime | None:
        """From when to ask next, None at the end."""
        if self.newest is None:
            return _EPOCH if self._probes == 0 else None
        room = self._bound - self.newest
        if room <= self._precision or self._probes >= _MOST_PROBES:
            return None
        step = min(self._step, room / 2) if self._below_bound else min(self._step, room)
        return self.newest + step

    def feed(self, asked: datetime, newest: datetime | None, *, whole: bool) -> None:
        """Take the newest time of the answer's first page; ``whole`` is whether it is all."""
        self._probes += 1
        if newest is None or (self.newest is not None and newest <= self.newest):
            self._bound, self._below_bound = min(self._bound, asked), True
            return
        self.newest = newest
        self._step *= 4
        if whole:
            self._probes = _MOST_PROBES
