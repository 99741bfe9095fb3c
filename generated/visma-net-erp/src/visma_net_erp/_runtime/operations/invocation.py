"""One call of one operation, as data: what a method was given, before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, Protocol, TypedDict, TypeVar

import msgspec

from .operation import Operation

T = TypeVar("T")

Shape = Literal["value", "created", "page", "stream"]
"""What a method returns: the answer, what creating answers, a list in pages, or a stream."""


class Retrying(Protocol):
    """What decides whether a call is sent again: a ``RetryPolicy``, or anything like it."""

    @property
    def max_retries(self) -> int:
        """How often at most."""
        ...

    def wait(self, attempt: int, response: Any, /) -> float:
        """Seconds to wait after the attempt with this number (0 is the first)."""
        ...

    def repeats(self, method: str, outcome: Any, /) -> bool:
        """Whether a request of this method is sent again after this answer or error."""
        ...


class CallOptions(TypedDict, total=False):
    """What every method takes beside its own arguments.

    ``timeout`` is in seconds, for the whole call with its retries; of a stream, for its beginning
    and for each wait for an item. ``extra_headers`` and
    ``extra_query`` are added to what the method sends, and win over it where names are equal.
    ``max_retries`` replaces the client's own number for this call, ``retry`` its whole policy.
    ``media_type`` is how the body is sent, where the document lists several types and the body
    itself does not tell.
    """

    timeout: float | None
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, object]
    max_retries: int | None
    retry: Retrying | None
    media_type: str | None


class PagedOptions(CallOptions, total=False):
    """What every method that reads a list in pages takes as well.

    ``concurrency`` is how many pages are read at once (1); ``verify`` reads page borders twice.
    See :mod:`.paging` for what each guarantees.
    """

    concurrency: int
    verify: bool


class Invocation(msgspec.Struct, Generic[T], frozen=True, kw_only=True, eq=False):
    """An operation with its arguments by Python name; None and ``UNSET`` are not sent.

    ``address`` is where the server said that the answer goes on, relative to the operation's own.
    """

    operation: Operation[T]
    arguments: Mapping[str, Any] = {}
    options: CallOptions = {}
    body: Any = None
    address: str = ""
