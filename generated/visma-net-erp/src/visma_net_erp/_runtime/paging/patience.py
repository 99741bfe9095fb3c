"""When to stop believing a server, so that every reading of a list ends."""

from __future__ import annotations

from typing import Any

from ..errors import PagingError
from .page import ListAnswer

PATIENCE = 32
"""Answers in a row that bring nothing new."""

SPARE_READS = 1000
READS_A_PAGE = 4
READS_WITHOUT_TOTAL = 100_000


class Patience:
    """Counts the answers of one reading; every limit is far above what a busy server causes."""

    def __init__(self) -> None:
        self._reads = 0
        self._barren = 0
        self._limit: int | None = None
        self._last: tuple[int, bytes] = (-1, b"")

    def read(self, total: int | None, size: int) -> None:
        """Count an answer; raises PagingError where the list grows without end."""
        if self._limit is None and total is not None:
            self._limit = SPARE_READS + READS_A_PAGE * (total // max(1, size) + 1)
        self._reads += 1
        if self._reads > (self._limit or READS_WITHOUT_TOTAL):
            raise PagingError(
                f"after {self._reads} requests the list has no end; narrow the filters"
            )

    def brought(self, count: int) -> bool:
        """Note how many items an answer brought; False when patience is at its end."""
        self._barren = 0 if count else self._barren + 1
        return self._barren <= PATIENCE

    def renew(self) -> None:
        """Begin anew to wait for new items."""
        self._barren = 0

    def repeats(self, rank: int, answer: ListAnswer[Any]) -> bool:
        """Whether this page is byte for byte the one before it."""
        last_rank, last_content = self._last
        self._last = rank, answer.content
        return bool(answer.items) and last_rank != rank and last_content == answer.content
