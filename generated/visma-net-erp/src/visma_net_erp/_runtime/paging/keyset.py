"""Reading a list in which a page begins after the key of the last element before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from ..errors import PagingError
from .page import ListAnswer, Page, page_of
from .patience import Patience

T = TypeVar("T")


class KeysetReading(Generic[T]):
    """One reading: ``wanted`` and ``feed`` are called in turn until nothing is wanted.

    Only an empty page, or one that brings nothing new, ends the list: what is added behind the
    place that was reached still comes.
    """

    def __init__(self, start: object) -> None:
        self._at = start
        self._keys = {str(start)}
        self._before: set[int] = set()
        self._patience = Patience()
        self._number = 0
        self._ended = False

    @property
    def sure(self) -> bool:
        """It promises what the server does."""
        return True

    @property
    def together(self) -> bool:
        """Each page is asked for when the one before it is known."""
        return False

    def wanted(self, beyond: int = 0) -> list[object]:
        """The key to begin after; None for the first page, nothing at the end."""
        return [] if self._ended else [self._at]

    def feed(
        self, values: Sequence[object], answers: Sequence[ListAnswer[T]], count: int = 1
    ) -> list[Page[T]]:
        """Take the answer to what was wanted.

        Raises PagingError where the last element has no key, or one that leads no further.
        """
        answer = answers[0]
        self._number += 1
        self._patience.read(answer.total, len(answer.items))
        items = self._new(answer)
        self._ended = not items
        if items:
            self._go_on(answer)
        return [page_of(answer, items, self._number)] if items or self._number == 1 else []

    def _new(self, answer: ListAnswer[T]) -> list[T]:
        """The items without those of the page before: some servers begin at the key itself."""
        prints = answer.fingerprints
        found = zip(answer.items, prints, strict=True)
        items = [item for item, mark in found if mark not in self._before]
        self._before = set(prints)
        return items

    def _go_on(self, answer: ListAnswer[T]) -> None:
        key = answer.last_key()
        if key is None:
            raise PagingError("the last element of a page has no key to go on from")
        if str(key) in self._keys:
            raise PagingError(f"the list does not go on after {key}: is that key the one it is by?")
        self._keys.add(str(key))
        self._at = key
