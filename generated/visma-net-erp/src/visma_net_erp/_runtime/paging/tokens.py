"""Reading a list whose pages are named by the answer before them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from .page import ListAnswer, Page, page_of
from .patience import Patience

T = TypeVar("T")


class TokenReading(Generic[T]):
    """One reading: ``wanted`` and ``feed`` are called in turn until nothing is wanted."""

    def __init__(self, start: str | None) -> None:
        self._token = start
        self._known: set[str | None] = {start}
        self._patience = Patience()
        self._number = 0
        self._ended = False

    def wanted(self) -> list[str | None]:
        """The token to send next, None for the first page; nothing at the end."""
        return [] if self._ended else [self._token]

    def feed(self, values: Sequence[str | None], answers: Sequence[ListAnswer[T]]) -> list[Page[T]]:
        """Take the answer to what was wanted; a token that was seen before ends the list."""
        answer = answers[0]
        self._number += 1
        self._patience.read(answer.total, len(answer.items))
        self._token = answer.next
        patient = self._patience.brought(len(answer.items))
        self._ended = answer.next is None or answer.next in self._known or not patient
        self._known.add(answer.next)
        return [page_of(answer, answer.items, self._number)] if self._shown(answer) else []

    def _shown(self, answer: ListAnswer[T]) -> bool:
        return bool(answer.items) or self._number == 1
