"""Reading a list in order while others change it: what to ask next, and what to hand out.

Pure: answers come in, pages go out, nothing here waits. :mod:`.paging` says what is guaranteed,
:mod:`.frontier` how it is known.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Generic, TypeVar

from ..errors import PagingError
from .frontier import Frontier, Ledger
from .page import ListAnswer, Page, page_of
from .patience import Patience
from .slots import Slots

T = TypeVar("T")

logger = logging.getLogger(__name__.partition(".")[0])

SAME_LOOKS = 3
"""Equal sights of the list's last page that show that there is no more, whatever the total says."""


class _Waiting(Generic[T]):
    """A page read too early: items before it may have moved to the page before it."""

    def __init__(self, rank: int, end: int, value: int, answer: ListAnswer[T]) -> None:
        self.rank = rank
        self.end = end
        self.value = value
        self.answer = answer
        self.deleted = 0


class SteadyReading(Generic[T]):
    """One reading: ``wanted`` and ``feed`` are called in turn until nothing is wanted."""

    def __init__(self, slots: Slots, concurrency: int) -> None:
        self._slots = slots
        self._concurrency = concurrency
        self._front = Frontier()
        self._ledger = Ledger()
        self._patience = Patience()
        self._waiting: _Waiting[T] | None = None
        self._calm = False
        self._ended = False
        self._started = False
        self._looked_back = b""
        self._same_looks = 0
        self._lost_at: int | None = None
        self._repeated = 0

    @property
    def sure(self) -> bool:
        """Whether the total told what moved."""
        return self._front.believing

    @property
    def together(self) -> bool:
        """Whether it is known what the next pages are."""
        return self._calm and self._lost_at is None and self._slots.size > 0

    def wanted(self, beyond: int = 0) -> list[int]:
        """The values of the page parameter to ask for next, in order; none at the end."""
        if self._ended:
            return []
        if self._lost_at is not None:
            return [self._slots.value_at(self._lost_at)]
        size, done = self._slots.size, self._front.done
        if not self.together:
            return [self._slots.value_at(done)]
        end = self._front.total
        most = self._concurrency + (0 if end is None else beyond)
        ranks = [done + size * step for step in range(most)]
        return [self._slots.value_at(rank) for rank in ranks if end is None or rank < end]

    def feed(
        self, values: Sequence[int], answers: Sequence[ListAnswer[T]], count: int = 1
    ) -> list[Page[T]]:
        """Take the answers to what was wanted; returns the pages to hand out."""
        alone = len(answers) == count == 1
        if not alone and not self._undisturbed(values, answers):
            # Which of them was read first is not known, so they are read again one by one.
            self._lose_track(at_end=False)
            return []
        pages: list[Page[T]] = []
        for value, answer in zip(values[:count], answers[:count], strict=True):
            pages += self._take(value, answer)
            if self._ended:
                break
        return self._worth_showing(pages)

    def _undisturbed(self, values: Sequence[int], answers: Sequence[ListAnswer[T]]) -> bool:
        totals = (
            self._slots.total(self._slots.rank_of(value), answer)
            for value, answer in zip(values, answers, strict=True)
        )
        return all(total == self._front.total for total in totals)

    def _worth_showing(self, pages: list[Page[T]]) -> list[Page[T]]:
        shown = [page for page in pages if page.items]
        if not shown and not self._started and self._ended:
            shown = pages[:1]
        self._started = self._started or bool(shown)
        return shown

    def _take(self, value: int, answer: ListAnswer[T]) -> list[Page[T]]:
        self._slots.learn(answer)
        rank = self._slots.rank_of(value)
        total = self._slots.total(rank, answer)
        self._patience.read(total, self._slots.size)
        moved = self._front.move(total)
        self._calm = moved == 0
        self._note_on_waiting(moved)
        if self._lost_at is not None and not self._find_track(rank, answer):
            self._be_patient(0)
            return []
        if not answer.items:
            return self._take_empty(rank, value, answer)
        if self._patience.repeats(rank, answer) and moved == 0 and self._is_refused(answer):
            return []
        pages = self._hand_out(rank, value, answer)
        self._ended = self._ended or self._front.reached_end
        self._be_patient(sum(len(page.items) for page in pages))
        return pages

    def _note_on_waiting(self, moved: int) -> None:
        if moved > 0:
            self._waiting = None
        elif self._waiting is not None:
            self._waiting.deleted -= moved

    def _take_empty(self, rank: int, value: int, answer: ListAnswer[T]) -> list[Page[T]]:
        """The end; but where the last total said more, the pages before are asked about it."""
        if rank == 0 or self._front.total is None:
            self._ended = True
        else:
            self._lose_track(at_end=True)
        self._be_patient(0)
        return [page_of(answer, [], value)]

    def _lose_track(self, *, at_end: bool) -> None:
        """The totals do not tell what moved: look for the last item that was handed out."""
        self._same_looks = self._same_looks if at_end else 0
        self._lost_at = max(0, self._front.done - self._slots.size)
        self._waiting = None
        self._calm = False

    def _find_track(self, rank: int, answer: ListAnswer[T]) -> bool:
        """Whether the track is found; whatever stands before a known item was handed out."""
        known = self._ledger.known()
        marks = answer.marks
        found = [index for index, mark in enumerate(marks) if mark in known]
        if not found and rank > 0:
            self._lost_at = max(0, rank - self._slots.size)
            return False
        self._lost_at = None
        self._front.found(rank + found[-1] + 1 if found else 0)
        self._compare_looks(answer.content)
        return True

    def _compare_looks(self, content: bytes) -> None:
        """End where looking back shows the same again and again: the total counts too much."""
        self._same_looks = self._same_looks + 1 if content == self._looked_back else 1
        self._looked_back = content
        self._ended = self._ended or self._same_looks >= SAME_LOOKS

    def _is_refused(self, answer: ListAnswer[T]) -> bool:
        """Whether a page equal to the one before it is not handed out.

        Once may be chance: as many items were added before it as it has. Twice, the server sends
        the same page whichever is asked for. Pages of one item over and over are let through
        where a total bounds them: some lists have equal items.
        """
        if self._front.total is not None and len(set(answer.marks)) == 1:
            return False
        self._repeated += 1
        if self._front.total is None:
            self._ended = self._repeated > 1
            self._front.advance(self._front.done + len(answer.items))
        elif self._repeated > 1:
            raise PagingError("the server sends the same page whichever is asked for")
        else:
            self._lose_track(at_end=False)
        return True

    def _hand_out(self, rank: int, value: int, answer: ListAnswer[T]) -> list[Page[T]]:
        end = self._slots.end_of(rank, answer)
        if rank > self._front.done:
            if self._front.believing:
                self._waiting = _Waiting(rank, end, value, answer)
                self._calm = False
                return []
            self._front.done = rank
        pages = [self._pick(_Waiting(rank, end, value, answer))]
        waiting = self._waiting
        if waiting is not None and waiting.rank <= self._front.done:
            self._waiting = None
            pages.append(self._pick(waiting))
        return pages

    def _pick(self, page: _Waiting[T]) -> Page[T]:
        """The items of the page that were not handed out before."""
        done, fresh = self._front.done, self._front.fresh + page.deleted
        uncertain = fresh > max(done, page.rank)
        known = self._ledger.known() if uncertain else set()
        marks = page.answer.marks if uncertain else []
        kept = [
            index
            for index in range(max(0, done - page.rank), len(page.answer.items))
            if page.rank + index >= fresh or marks[index] not in known
        ]
        self._ledger.add(page.answer, kept)
        self._front.advance(page.end, page.deleted)
        items = page.answer.items
        return page_of(page.answer, [items[index] for index in kept], page.value)

    def _be_patient(self, count: int) -> None:
        self._repeated = 0 if count else self._repeated
        if self._patience.brought(count):
            return
        if not self._front.believing:
            self._ended = True
            return
        logger.warning("the total of a list keeps moving; reading on without looking back")
        self._front.believing = False
        self._patience.renew()
