"""Where pages lie in a list: from page numbers to ranks and back.

A rank is an item's place in the list, 0 at the page the reading started with. What was asked is
cut silently at the server's largest size, so the size in use is known only from the answers.
"""

from __future__ import annotations

from typing import Any

from ..operations import Paging
from .page import ListAnswer, first_of


class Slots:
    """The page size in use, and what follows from it."""

    def __init__(self, paging: Paging, start: int, asked: int | None) -> None:
        self._by_page = paging.style == "page"
        self._first = first_of(paging)
        self._start = start
        self._asked = asked
        self._largest: int | None = None
        self.size = 0

    def learn(self, answer: ListAnswer[Any]) -> None:
        """Take the size in use from an answer: at first, and when the server's maximum moves."""
        largest = answer.max_size
        if self.size == 0:
            self.size = self._first_size(answer)
        elif largest is not None and largest != self._largest:
            self.size = min(self._asked or largest, largest)
        self._largest = largest or self._largest

    def value_at(self, rank: int) -> int:
        """What to send to read the item at this rank."""
        if not self._by_page:
            return self._start + rank
        return self._start + (rank // self.size if self.size else 0)

    def rank_of(self, value: int) -> int:
        """The rank of the first item of the page that was asked for with ``value``."""
        return (value - self._start) * (self.size if self._by_page else 1)

    def end_of(self, rank: int, answer: ListAnswer[Any]) -> int:
        """The first rank after a page; a short page still takes its whole place."""
        count = len(answer.items)
        return rank + (max(self.size, count) if self._by_page else count)

    def total(self, rank: int, answer: ListAnswer[Any]) -> int | None:
        """The end of the list by this answer, None where it is not said or cannot be true."""
        if answer.total is None:
            return None
        before = (self._start - self._first) * (self.size if self._by_page else 1)
        end = max(0, answer.total - before)
        return end if end >= rank + len(answer.items) else None

    def _first_size(self, answer: ListAnswer[Any]) -> int:
        count = len(answer.items)
        limits = [limit for limit in (self._asked, answer.max_size) if limit]
        likely = min(limits, default=count)
        if not 0 < count < likely:
            return max(count, likely)
        # A first page that is short although there is more was cut at a size nobody told.
        before = (self._start - self._first) * (likely if self._by_page else 1)
        return count if answer.total is None or before + count < answer.total else likely
