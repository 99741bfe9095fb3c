"""The elements of a list: what they are, and the portions in which they come."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import Any, get_args, get_origin

from ..call import record, record_shape
from ..client import SyncClient
from ..operations import Operation
from ..values import attributes_below, parts_of, pointer_steps
from .lists import List

__all__ = [
    "changes_of",
    "check_arguments",
    "column_of",
    "element_type",
    "members_of_whole",
    "operation_of",
    "portions",
    "whole_list",
]

_PORTION = 500
"""Elements that are handed on together, where no page says how many."""


def operation_of(client: SyncClient, one: List) -> Operation[Any]:
    """The operation behind a list; that the API deprecates it is told when it is read."""
    with _undeprecated():
        return record_shape(_method(client, one, one.entry.function)).call.operation


def check_arguments(
    client: SyncClient, one: List, arguments: Mapping[str, Any], concurrency: int
) -> None:
    """Make the call of a list without sending it; raises what its method does for arguments."""
    own = sorted(arguments.keys() & {"since", "concurrency"})
    if own:
        raise TypeError(f"a source gives {', '.join(own)} itself: {one.name} does not take it here")
    with _undeprecated():
        if one.entry.changes:
            changes_of(client, one, arguments, concurrency, None)
        else:
            record(_method(client, one, one.entry.function), (), arguments)


@contextmanager
def _undeprecated() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def element_type(operation: Operation[Any]) -> Any:
    """What a list consists of; Any where the document does not say."""
    if operation.paging is not None:
        return operation.paging.item
    answers = (one.type for code, one in operation.answers.items() if code.startswith("2"))
    lists = (part for kind in answers for part in parts_of(kind) if get_origin(part) is list)
    return next((get_args(one)[0] for one in lists), Any)


def members_of_whole(operation: Operation[Any]) -> frozenset[str]:
    """The members of an element that speak of the whole list, such as its length."""
    paging = operation.paging
    given = (paging.total, paging.max_size, paging.next) if paging is not None else ()
    steps = [pointer_steps(one) for one in given if one and one.startswith("/")]
    return frozenset(one[1] for one in steps if one[0] == "*")


def column_of(kind: Any, attribute: str) -> str:
    """The column of an attribute of an element, those of objects below it after dots."""
    names: list[str] = []
    for step in attribute.split("."):
        fields = (each for one in parts_of(kind) for each in attributes_below(one))
        found = next(each for each in fields if each.name == step)
        kind = found.type
        names.append(found.encode_name)
    return "__".join(names)


def whole_list(
    client: SyncClient, one: List, arguments: Mapping[str, Any], concurrency: int
) -> Iterator[list[Any]]:
    """The whole list: page by page where it has pages, of which so many are read at once."""
    method = _method(client, one, one.entry.function)
    if not one.entry.pages:
        yield from portions(method(**arguments))
        return
    for page in method(**arguments, concurrency=concurrency).pages():
        if page.items:
            yield page.items


def changes_of(
    client: SyncClient,
    one: List,
    arguments: Mapping[str, Any],
    concurrency: int,
    bookmark: dict[str, Any] | None,
) -> Any:
    """The feed of what changed in a list since a bookmark, of all of it without one."""
    name = one.entry.changes.function if one.entry.changes else ""
    reading = {"concurrency": concurrency} if one.entry.pages else {}
    return _method(client, one, name)(since=bookmark, **arguments, **reading)


def portions(elements: Iterable[Any]) -> Iterator[list[Any]]:
    """Elements in lists of as many as are worth handing on together."""
    rest = iter(elements)
    while found := list(islice(rest, _PORTION)):
        yield found


def _method(client: SyncClient, one: List, name: str) -> Any:
    return getattr(getattr(client, one.entry.resource), name)
