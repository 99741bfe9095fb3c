"""Reading a list whose pages are named by the answer before them, by token or by address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar
from urllib.parse import urljoin

from ..errors import PagingError
from .page import ListAnswer, Page, page_of
from .patience import Patience

T = TypeVar("T")


class TokenReading(Generic[T]):
    """One reading: ``wanted`` and ``feed`` are called in turn until nothing is wanted."""

    def __init__(self, start: str | None) -> None:
        self._at = start
        self._known: set[str | None] = {start}
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

    def wanted(self, beyond: int = 0) -> list[str | None]:
        """What names the next page, None for the first one; nothing at the end."""
        return [] if self._ended else [self._at]

    def feed(
        self, values: Sequence[str | None], answers: Sequence[ListAnswer[T]], count: int = 1
    ) -> list[Page[T]]:
        """Take the answer to what was wanted; a page that was seen before ends the list."""
        answer = answers[0]
        self._number += 1
        self._patience.read(answer.total, len(answer.items))
        following = None if answer.next is None else self._following(answer.next)
        patient = self._patience.brought(len(answer.items))
        self._ended = following is None or following in self._known or not patient
        self._at = following
        self._known.add(following)
        return [page_of(answer, answer.items, self._number)] if self._shown(answer) else []

    def _following(self, said: str) -> str:
        return said

    def _shown(self, answer: ListAnswer[T]) -> bool:
        return bool(answer.items) or self._number == 1


class LinkReading(TokenReading[T]):
    """:class:`TokenReading` by addresses, each relative to the one before it (RFC 3986 §5)."""

    def _following(self, said: str) -> str:
        try:
            return urljoin(self._at or "", said)
        except ValueError as error:
            raise PagingError("the address of the next page is none") from error
