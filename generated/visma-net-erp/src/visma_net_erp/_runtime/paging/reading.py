"""From a call of a paged operation to the plan by which its list is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from ..operations import Invocation
from .page import ListAnswer, Page, argument_at, first_of, paging_of

T = TypeVar("T")


_COUNTED = frozenset({"page", "offset"})
"""Styles in which a page is asked for by number."""


class Reading(Protocol[T]):
    """A plan: ``wanted`` and ``feed`` are called in turn until nothing is wanted."""

    def wanted(self, beyond: int = 0) -> Sequence[Any]:
        """The values of the page parameter to ask for next, in order; so many more than may be
        under way at once, where it is known what they are."""
        ...

    def feed(
        self, values: Sequence[Any], answers: Sequence[ListAnswer[T]], count: int = 1
    ) -> list[Page[T]]:
        """Take the answers to these; returns the pages to hand out.

        Those after the first ``count`` only say whether the list stood still.
        """
        ...

    @property
    def together(self) -> bool:
        """Whether pages may be under way side by side."""
        ...

    @property
    def sure(self) -> bool:
        """Whether it keeps its promise; not, where the list changed faster than it was read."""
        ...


def check_concurrency(concurrency: object) -> None:
    """Raise ValueError for what is no number of pages to read at once."""
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
        raise ValueError(f"concurrency= is a number of pages from 1, not {concurrency!r}")


def check_paging(call: Invocation[Any], concurrency: int) -> None:
    """Refuse what cannot be meant, before anything is sent; raises ValueError or TypeError."""
    check_concurrency(concurrency)
    paging = paging_of(call)
    _number(argument_at(call, paging.size), 1, paging.size or "")
    if paging.style in _COUNTED:
        _number(argument_at(call, paging.page), first_of(paging), paging.page or "")


def reading_of(call: Invocation[T], *, concurrency: int, verify: bool) -> Reading[T]:
    """The plan for this call's list; each is loaded when a list is first read by it."""
    paging = paging_of(call)
    start = argument_at(call, paging.page)
    if paging.style in _COUNTED:
        return _counted(call, start, concurrency, verify)
    if paging.style == "after":
        from .keyset import KeysetReading  # noqa: PLC0415 - as said

        return KeysetReading(start)
    from .tokens import LinkReading, TokenReading  # noqa: PLC0415 - as said

    if paging.style == "link":
        return LinkReading(None)
    return TokenReading(None if start is None else str(start))


def _counted(call: Invocation[T], start: object, concurrency: int, verify: bool) -> Reading[T]:
    from .slots import Slots  # noqa: PLC0415 - as said

    paging = paging_of(call)
    first = _number(start, first_of(paging), paging.page or "")
    size = _number(argument_at(call, paging.size), 1, paging.size or "")
    slots = Slots(paging, first_of(paging) if first is None else first, size)
    if verify:
        from .verified import VerifiedReading  # noqa: PLC0415 - as said

        return VerifiedReading(slots)
    from .steady import SteadyReading  # noqa: PLC0415 - as said

    return SteadyReading(slots, concurrency)


def page_call(call: Invocation[T], value: object) -> Invocation[T]:
    """The call for one page; all its other arguments stay as they are."""
    paging = paging_of(call)
    if value is None:
        return call
    if paging.page is None:
        return msgspec.structs.replace(call, address=str(value))
    return with_argument(call, paging.page, value)


def count_call(call: Invocation[T]) -> Invocation[T]:
    """The call whose answer says how long the list is, with as few items as possible."""
    paging = paging_of(call)
    if paging.page is not None:
        first = first_of(paging) if paging.style in _COUNTED else paging.first
        call = with_argument(call, paging.page, first)
    return call if paging.size is None else with_argument(call, paging.size, 1)


def with_argument(call: Invocation[T], wire: str, value: object) -> Invocation[T]:
    """The call with another value for the parameter of this wire name."""
    name = next(item.python for item in call.operation.parameters if item.wire == wire)
    return msgspec.structs.replace(call, arguments={**call.arguments, name: value})


def count_of(answer: ListAnswer[Any]) -> int:
    """The length of the list; raises LookupError where the server does not say it."""
    if answer.total is not None:
        return answer.total
    if not answer.items:
        return 0
    raise LookupError("the API does not say how long this list is")


def _number(value: object, least: int, wire: str) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{wire} is a whole number, not {value!r}")
    if value < least:
        raise ValueError(f"{wire} starts at {least}, not {value}")
    return value
