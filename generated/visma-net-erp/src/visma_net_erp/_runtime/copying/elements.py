"""The elements of a list, in the portions in which they come."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from typing import Any, get_args, get_origin

from ..call import record_shape
from ..client import SyncClient
from ..operations import Operation
from ..values import parts_of, pointer_steps
from .lists import List

__all__ = ["element_type", "members_of_whole", "operation_of", "portions"]

_PORTION = 500
"""Elements that are handed on together, where no page says how many."""


def operation_of(client: SyncClient, one: List) -> Operation[Any]:
    """The operation behind a list; that the API deprecates it is told when it is read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return record_shape(_method(client, one)).call.operation


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


def portions(
    client: SyncClient, one: List, arguments: Mapping[str, Any], concurrency: int
) -> Iterator[list[Any]]:
    """The whole list: page by page where it has pages, of which so many are read at once."""
    method = _method(client, one)
    if not one.entry.pages:
        whole = method(**arguments)
        yield from (whole[at : at + _PORTION] for at in range(0, len(whole), _PORTION))
        return
    for page in method(**arguments, concurrency=concurrency).pages():
        if page.items:
            yield page.items


def _method(client: SyncClient, one: List) -> Any:
    return getattr(getattr(client, one.entry.resource), one.entry.function)
