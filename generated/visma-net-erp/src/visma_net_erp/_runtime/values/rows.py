"""Objects as rows of a table, for csv, pandas or polars."""

from __future__ import annotations

from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from enum import Enum
from functools import cache
from typing import Any, TypeAlias, overload

import msgspec

from ..errors import did_you_mean
from .deferred import deferred_kind
from .fitting import members_of, struct_of
from .unset import or_none

__all__ = ["to_rows"]

Columns: TypeAlias = Sequence[str] | Mapping[str, str]
Row: TypeAlias = dict[str, Any]


@overload
def to_rows(items: Iterable[Any], columns: Columns | None = None) -> Iterator[Row]: ...


@overload
def to_rows(items: AsyncIterable[Any], columns: Columns | None = None) -> AsyncIterator[Row]: ...


def to_rows(
    items: Iterable[Any] | AsyncIterable[Any], columns: Columns | None = None
) -> Iterator[Row] | AsyncIterator[Row]:
    """The objects of a list or a pager as dictionaries, one after the other.

    ``columns`` are attributes, those of objects below with dots (``main_address.city``), a number
    for an element of a list (``lines.0.amount``); as a mapping, headings to attributes. Without
    them a row has every attribute that is no object and no list. What is absent, null or below
    something that is, is None; ``Decimal``, dates and times stay what they are, enums are texts.

    Raises AttributeError for a column that the objects have not.
    """
    if isinstance(items, AsyncIterable):
        return _async_rows(items, columns)
    return (_row(item, columns) for item in items)


async def _async_rows(items: AsyncIterable[Any], columns: Columns | None) -> AsyncIterator[Row]:
    async for item in items:
        yield _row(item, columns)


def _row(item: Any, columns: Columns | None) -> Row:
    if columns is None:
        names = _plain_attributes(type(item))  # type: ignore[arg-type] # any class is hashable
        return {name: _cell(getattr(item, name)) for name in names}
    if isinstance(columns, str):
        raise TypeError(f"columns= is a list of names, or headings to names: [{columns!r}]")
    named = columns if isinstance(columns, Mapping) else {one: one for one in columns}
    return {heading: _cell(_at(item, path)) for heading, path in named.items()}


@cache
def _plain_attributes(model: Any) -> tuple[str, ...]:
    fields = msgspec.structs.fields(model)
    return tuple(one.name for one in fields if not any(map(_is_deep, _members(one.type))))


def _members(kind: Any) -> tuple[Any, ...]:
    return members_of(deferred_kind(kind) or kind)


def _is_deep(kind: Any) -> bool:
    return struct_of(kind) is not None or getattr(kind, "__origin__", None) in (list, dict)


def _at(item: Any, path: str) -> Any:
    for step in path.split("."):
        item = or_none(item)
        if item is None:
            return None
        if isinstance(item, list):
            item = _element(item, step, path)
        elif isinstance(item, Mapping):
            item = item.get(step)
        elif hasattr(item, step):
            item = getattr(item, step)
        else:
            hint = did_you_mean([step], getattr(item, "__struct_fields__", ()))
            kind = type(item).__name__
            raise AttributeError(f"the column {path!r}: {kind} has no {step}{hint}")
    return item


def _element(items: list[Any], step: str, path: str) -> Any:
    if not step.isdecimal():
        raise AttributeError(f"the column {path!r}: a list has elements by number, not {step!r}")
    return items[int(step)] if int(step) < len(items) else None


def _cell(value: Any) -> Any:
    value = or_none(value)
    return value.value if isinstance(value, Enum) else value
