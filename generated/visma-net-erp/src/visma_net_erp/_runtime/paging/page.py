"""One page of a list: what the caller gets, and what can be read out of the server's answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from typing import Any, Generic, TypeVar

import msgspec

from ..answers import is_bodiless, read_inside
from ..errors import DecodeError
from ..messages import Response
from ..operations import Invocation, Operation, Paging
from ..values import elements_of, find_json, pointer_steps, unset, value_of
from .fingerprints import fingerprints, states, tells_states

T = TypeVar("T")

HEADER = "header:"
LINK_HEADER = "header:link"
ACCEPTED = 202


class Page(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """A part of a list.

    ``total_count`` is the length of the whole list and ``max_page_size`` the largest size the
    server allows, as of this answer; None where it does not say. ``number`` is the value of the
    page or offset parameter that was sent, and counts up where pages have no number.
    """

    items: list[T]
    total_count: int | None = None
    max_page_size: int | None = None
    number: int = 1

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class ListAnswer(Generic[T]):
    """A server's answer to one request for a part of a list; read as far as it is asked for."""

    def __init__(self, operation: Operation[T], response: Response) -> None:
        if operation.paging is None:
            raise TypeError(f"{operation.id} does not page")
        if response.status == ACCEPTED and not {str(ACCEPTED), "2XX"} & operation.answers.keys():
            raise DecodeError(
                "the call was only accepted (202); there is no page to read yet",
                body=response.content,
                status=response.status,
                operation=operation,
            )
        self.content = response.content
        self._paging = operation.paging
        self._operation = operation
        self._response = response

    @cached_property
    def items(self) -> list[T]:
        """The elements; raises DecodeError where they are not what was promised."""
        return self._decode(self._operation)

    def read_ahead(self) -> ListAnswer[T]:
        """The answer with its items decoded, while others are on their way.

        What is wrong with them is raised by whoever wants them.
        """
        with suppress(DecodeError):
            len(self.items)
        return self

    @cached_property
    def total(self) -> int | None:
        """The length of the whole list; None where the server does not say."""
        return _count(self.at(self._paging.total))

    @cached_property
    def max_size(self) -> int | None:
        """The largest page; None where the server does not say."""
        return _count(self.at(self._paging.max_size)) or None

    @cached_property
    def next(self) -> str | None:
        """The token or address of the next page; None where there is none."""
        said = _token(self.at(self._paging.next))
        if said is None or (self._paging.next or "").lower() != LINK_HEADER:
            return said
        from .links import next_link  # noqa: PLC0415 - few lists name their next page in a header

        return next_link(said)

    @cached_property
    def elements(self) -> list[msgspec.Raw]:
        """The undecoded JSON of each item."""
        raw = find_json(self.content, pointer_steps(self._paging.items))
        return elements_of(raw) if raw else []

    @cached_property
    def fingerprints(self) -> list[int]:
        """A hash of each item, of everything in it but what is said about the whole list."""
        steps = [pointer_steps(pointer) for pointer in self._pointers]
        return fingerprints(self.elements, {one[1] for one in steps if one[:1] == ["*"]})

    @cached_property
    def marks(self) -> list[int]:
        """What each item is known again by: its key and last change if it tells both, or its JSON.

        Where it tells them they are read from the item, so before anyone may change that.
        """
        changes = self._operation.changes
        if changes is None or not self.tells_states:
            return self.fingerprints
        told = states(self.items, changes)
        rest = self.fingerprints if None in told else []
        return [rest[index] if state is None else state for index, state in enumerate(told)]

    @property
    def tells_states(self) -> bool:
        """Whether items say which they are and when they changed."""
        return tells_states(self._operation.changes)

    def repeats(self, other: ListAnswer[T]) -> bool:
        """Whether it says the same as another answer, to the byte."""
        said = (
            self.at(pointer) == other.at(pointer)
            for pointer in self._pointers
            if pointer.startswith(HEADER)
        )
        return self.content == other.content and all(said)

    @property
    def _pointers(self) -> list[str]:
        """Where the answer speaks of the whole list."""
        given = (self._paging.total, self._paging.max_size, self._paging.next)
        return [pointer for pointer in given if pointer]

    def at(self, pointer: str | None) -> object:
        """The JSON value at a pointer of the rule, None where there is none."""
        if pointer is None:
            return None
        if pointer.startswith(HEADER):
            return self._response.headers.get(pointer.removeprefix(HEADER).lower())
        steps = pointer_steps(pointer)
        if steps[:1] != ["*"]:
            return value_of(find_json(self.content, steps))
        for item in (*self.items[:1], *self.items[1:][-1:]):
            value = _member(item, steps[1:])
            if value is not None:
                return value
        ends = [*self.elements[:1], *self.elements[1:][-1:]] if self.items else []
        values = (value_of(find_json(bytes(element), steps[1:])) for element in ends)
        return next((value for value in values if value is not None), None)

    def last_key(self) -> object:
        """The key of the last element, None where it has none."""
        if not self.elements or self._paging.key is None:
            return None
        value = value_of(find_json(bytes(self.elements[-1]), pointer_steps(self._paging.key)))
        return value if isinstance(value, (str, int, float)) and value != "" else None

    def _decode(self, operation: Operation[T]) -> list[T]:
        if not self.content.strip() and is_bodiless(operation, self._response):
            return []
        many: Any = list
        kind = many[self._paging.item] | None
        # A body that was lost is an error, and not the end of the list.
        return read_inside(operation, self._response, self._paging.items, kind) or []


def read_page(call: Invocation[T], response: Response) -> Page[T]:
    """The one page that a call of a paged operation asked for."""
    answer = ListAnswer(call.operation, response)
    paging = paging_of(call)
    asked = argument_at(call, paging.page)
    number = asked if isinstance(asked, int) else first_of(paging)
    return page_of(answer, answer.items, number)


def page_of(answer: ListAnswer[T], items: list[T], number: int) -> Page[T]:
    """A page with these items of the answer."""
    return Page(
        items=items,
        total_count=answer.total,
        max_page_size=answer.max_size,
        number=number,
    )


def paging_of(call: Invocation[Any]) -> Paging:
    """How the operation pages; raises TypeError where it does not."""
    if call.operation.paging is None:
        raise TypeError(f"{call.operation.id} does not page")
    return call.operation.paging


def first_of(paging: Paging) -> int:
    """The number of the first page or element."""
    if isinstance(paging.first, int):
        return paging.first
    return 0 if paging.style == "offset" else 1


def argument_at(call: Invocation[Any], wire: str | None) -> object:
    """What the caller gave for the parameter with this wire name, None where nothing."""
    names = (item.python for item in call.operation.parameters if item.wire == wire)
    value = call.arguments.get(next(names, ""))
    return None if unset(value) else value


def _member(item: object, steps: list[str]) -> object:
    """What a decoded item holds at these steps; saves reading the whole answer once more."""
    for step in steps:
        if not isinstance(item, msgspec.Struct):
            return None
        # msgspec.structs.fields would work out every annotation of the class.
        pairs = zip(item.__struct_encode_fields__, item.__struct_fields__, strict=True)
        item = getattr(item, next((name for wire, name in pairs if wire == step), ""), None)
    return None if unset(item) else item


def _count(value: object) -> int | None:
    """A number of items; what is no such number counts as not said."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:18])
    valid = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return value if valid else None  # type: ignore[return-value] # narrowed by `valid`


def _token(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int)) and value != "" else None
