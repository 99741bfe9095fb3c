"""What is known of a list that moves while it is read.

Every item that was there from the beginning and now has a rank below ``done`` was handed out;
none with a rank of ``fresh`` or above was; of those between the two, some may have been. A total
that grew moves ``fresh`` up and one that shrank moves ``done`` down, by as much as it moved.
"""

from __future__ import annotations

from array import array
from typing import Any

from .page import ListAnswer


class Frontier:
    """The border between what was handed out and what was not."""

    def __init__(self) -> None:
        self.done = 0
        self.fresh = 0
        self.total: int | None = None
        self.believing = True

    @property
    def reached_end(self) -> bool:
        """Whether nothing is left, by the last total."""
        return self.total is not None and self.done >= self.total

    def move(self, total: int | None) -> int:
        """Take the total of a new answer; returns by how much it moved."""
        if total is None or self.total is None:
            self.total = self.total if total is None else total
            return 0
        moved, self.total = total - self.total, total
        if moved > 0:
            self.fresh += moved
        elif self.believing:
            self.done = max(0, self.done + moved)
        return moved

    def found(self, rank: int) -> None:
        """The track was lost, and the last item handed out now stands before this rank."""
        self.done = rank
        self.fresh = max(self.fresh, rank, self.total or 0)

    def advance(self, end: int, deleted: int = 0) -> None:
        """All up to the rank ``end`` was handed out; ``deleted`` items went away since."""
        self.done = max(self.done, end - deleted)
        self.fresh = max(self.fresh, end)


class Ledger:
    """Marks of what was handed out."""

    def __init__(self) -> None:
        # Eight bytes an item; most lists are never disturbed, and need no set.
        self._marks = array("q")
        self._set: set[int] | None = None
        self._last: tuple[ListAnswer[Any], list[int]] | None = None

    def add(self, answer: ListAnswer[Any], handed: list[int]) -> None:
        """Note the items of the answer, by index, that were handed out."""
        self._flush()
        self._last = answer, handed
        if answer.tells_states:
            self._flush()  # whoever gets the items may change them

    def known(self) -> set[int]:
        """All marks."""
        self._flush()
        if self._set is None:
            self._set = set(self._marks)
        return self._set

    def _flush(self) -> None:
        # The last page waits, so that a list of one page is never fingerprinted.
        if self._last is None:
            return
        answer, handed = self._last
        marks = answer.marks
        new = [marks[index] for index in handed]
        self._marks.extend(new)
        if self._set is not None:
            self._set.update(new)
        self._last = None
