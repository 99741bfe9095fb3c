"""Reading a list in order, and every page border twice.

A page is handed out only when the page before it, read again afterwards, still is what it was
and no total moved: then nothing slipped past the border between the two. Where it is not, that
page is laid against what was handed out: what stands after the last known item is new, since
items keep their order. Then the border is read once more. Pure, as :mod:`.steady`.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Generic, TypeVar

from ..errors import PagingError
from .page import ListAnswer, Page, page_of
from .patience import Patience
from .slots import Slots

T = TypeVar("T")

logger = logging.getLogger(__name__.partition(".")[0])

QUIET_ROUNDS = 3
"""Readings in a row on which a border must agree where the total moves all the time."""


class _Seen(Generic[T]):
    """A page as it was last read."""

    def __init__(self, value: int, answer: ListAnswer[T]) -> None:
        self.value = value
        self.answer = answer

    @property
    def prints(self) -> list[int]:
        """What its items are known by."""
        return self.answer.fingerprints


class VerifiedReading(Generic[T]):
    """One reading: ``wanted`` and ``feed`` are called in turn until nothing is wanted."""

    def __init__(self, slots: Slots) -> None:
        self._slots = slots
        self._patience = Patience()
        self._last: _Seen[T] | None = None
        self._ahead: _Seen[T] | None = None
        self._search: int | None = None
        self._handed: set[int] = set()
        self._agreed = 0
        self._doubt: list[int] = []
        self._disturbed = False
        self._trusting = False
        self._ended = False

    @property
    def sure(self) -> bool:
        """Whether every border was proved."""
        return not self._trusting

    @property
    def together(self) -> bool:
        """Each page is asked for when the one before it is known."""
        return False

    def wanted(self, beyond: int = 0) -> list[int]:
        """The value of the page parameter to ask for next; none at the end."""
        if self._ended:
            return []
        if self._search is not None:
            return [self._search]
        if self._last is None:
            return [self._slots.value_at(0)]
        if self._ahead is not None:
            return [self._last.value]
        rank = self._slots.rank_of(self._last.value)
        return [self._slots.value_at(self._slots.end_of(rank, self._last.answer))]

    def feed(
        self, values: Sequence[int], answers: Sequence[ListAnswer[T]], count: int = 1
    ) -> list[Page[T]]:
        """Take the answer to what was wanted; returns the pages to hand out."""
        first = self._last is None
        page = self._seen(values[0], answers[0])
        self._slots.learn(page.answer)
        self._patience.read(page.answer.total, self._slots.size)
        shown = self._take(page)
        if shown is None:
            self._be_patient(0)
            return []
        self._be_patient(len(shown.items))
        return [shown] if shown.items or first else []

    def _seen(self, value: int, answer: ListAnswer[T]) -> _Seen[T]:
        """The answer; the one before where it says the same, so that nothing is read twice."""
        last = self._last
        same = last is not None and last.value == value and answer.repeats(last.answer)
        return last if same and last is not None else _Seen(value, answer)

    def _take(self, page: _Seen[T]) -> Page[T] | None:
        if self._last is None:
            return self._accept(page)
        if self._search is not None:
            return self._anchor(page)
        if self._ahead is None:
            self._ahead = page
            return None
        return self._compare(self._last, self._ahead, page)

    def _accept(self, page: _Seen[T]) -> Page[T]:
        """Hand out a page whose border is proved; after any change, only what is new in it."""
        self._last, self._ahead, self._agreed, self._doubt = page, None, 0, []
        items = page.answer.items
        if self._disturbed:
            pairs = zip(items, page.prints, strict=True)
            items = [item for item, mark in pairs if mark not in self._handed]
        self._handed.update(page.prints)
        rank = self._slots.rank_of(page.value)
        total = self._slots.total(rank, page.answer)
        complete = total is not None and self._slots.end_of(rank, page.answer) >= total
        self._ended = complete or not page.answer.items
        return page_of(page.answer, items, page.value)

    def _compare(self, last: _Seen[T], ahead: _Seen[T], again: _Seen[T]) -> Page[T] | None:
        """Decide on the page ahead, now that the page before it was read again."""
        unchanged = again is last or again.prints == last.prints
        self._agreed = self._agreed + 1 if unchanged else 0
        totals = {page.answer.total for page in (last, ahead, again)} - {None}
        quiet = len(totals) <= 1 or self._agreed >= QUIET_ROUNDS
        if self._trusting or (unchanged and quiet and not self._doubtful(ahead)):
            repeat = self._refuse_repeat(again, ahead)
            return self._accept(ahead) if repeat is None else repeat
        self._ahead = None
        self._disturbed = self._disturbed or not (unchanged and quiet)
        if not unchanged:
            return self._anchor(again)
        self._last = again
        return None

    def _doubtful(self, ahead: _Seen[T]) -> bool:
        """Whether the page ahead holds known items that it did not hold a reading before.

        Either it moved, or the list has equal items; then it looks the same the next time.
        """
        known = [mark for mark in ahead.prints if mark in self._handed]
        doubt, self._doubt = known != self._doubt, known
        return doubt

    def _refuse_repeat(self, again: _Seen[T], ahead: _Seen[T]) -> Page[T] | None:
        """End where the server sends one page whichever is asked for."""
        if not ahead.prints or ahead.prints != again.prints:
            return None
        if ahead.answer.total is None:
            self._ended = True
            return page_of(ahead.answer, [], ahead.value)
        if len(set(ahead.prints)) > 1:
            raise PagingError("the server sends the same page whichever is asked for")
        return None

    def _anchor(self, page: _Seen[T]) -> Page[T] | None:
        """Find the last known item, going back as far as needed; what follows it is new."""
        rank = self._slots.rank_of(page.value)
        known = [index for index, mark in enumerate(page.prints) if mark in self._handed]
        if not known and rank > 0:
            self._search = self._slots.value_at(max(0, rank - max(1, self._slots.size)))
            return None
        new = known[-1] + 1 if known else 0
        self._search, self._last, self._ahead = None, page, None
        self._handed.update(page.prints)
        return page_of(page.answer, page.answer.items[new:], page.value)

    def _be_patient(self, count: int) -> None:
        if self._patience.brought(count):
            return
        self._ended = self._ended or self._trusting
        logger.warning("a list changes faster than it can be verified; reading on unverified")
        self._trusting = self._disturbed = True
        self._patience.renew()
