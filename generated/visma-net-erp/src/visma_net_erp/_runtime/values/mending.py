"""Values that servers send and a strict decoder refuses, or takes for others.

What is mended follows the type alone: a text that the document calls a text stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

import msgspec

from .attributes import attributes_of
from .dates import in_whole_minutes
from .deferred import deferred_kind

__all__ = ["TOO_FINE", "Nulls", "holds_time", "mended", "with_nulls"]

Path: TypeAlias = tuple[str | int, ...]
Nulls: TypeAlias = list[tuple[Path, str | int]]
"""Nulls that no type takes: the list or mapping they stand in, and their place there."""

TOO_FINE = re.compile(rb"\.\d{6}[5-9]")
"""More digits of a second than Python keeps, which the decoder would round up, not cut."""

_FINER = re.compile(r"(?<=\.\d{6})\d+")
_LAST = re.compile(r"(?<=[Tt ]\d\d:\d\d:)60(?:\.\d+)?")
_LAST_TIME = re.compile(r"^(\d\d:\d\d:)60(?:\.\d+)?")
_MOST_DIGITS = 400
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_BOOLEANS = {"true": True, "false": False}
_BOOLEANS_AND_NUMBERS = (bool, int, float)


@cache
def holds_time(kind: Any) -> bool:
    """Whether a value of this type may hold a date-time or a time."""
    return _holds_time(kind, set())


def _holds_time(kind: Any, seen: set[Any]) -> bool:
    if kind in (datetime, time):
        return True
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        if kind in seen:
            return False
        seen.add(kind)
        return any(_holds_time(one.type, seen) for one in attributes_of(kind))
    if get_origin(kind) is Annotated:
        return deferred_kind(kind) is None and _holds_time(get_args(kind)[0], seen)
    return any(_holds_time(one, seen) for one in get_args(kind))


def mended(value: Any, kind: Any, nulls: Nulls, path: Path = ()) -> Any:
    """The JSON value as the decoder takes it for this type; the same object if nothing differs.

    An element that is null where the document does not say so is left out, and noted in
    ``nulls``: see :func:`with_nulls`.
    """
    if isinstance(value, str):
        return _text(value, kind)
    if isinstance(value, Decimal):
        return _whole(value) if _takes(kind, int) and not _takes(kind, float, Decimal) else value
    if isinstance(value, list):
        return _list(value, kind, nulls, path)
    return _object(value, kind, nulls, path) if isinstance(value, dict) else value


def _list(value: list[Any], kind: Any, nulls: Nulls, path: Path) -> list[Any]:
    element = next((get_args(one)[0] for one in _members(kind) if get_origin(one) is list), None)
    if element is None:
        return value
    left = _left_out(enumerate(value), element, nulls, path)
    new = [
        mended(item, element, nulls, (*path, index))
        for index, item in enumerate(value)
        if index not in left
    ]
    return new if left or any(map(_differs, new, value)) else value


def _object(value: dict[str, Any], kind: Any, nulls: Nulls, path: Path) -> dict[str, Any]:
    for one in _members(kind):
        if get_origin(one) is dict:
            inner = get_args(one)[1]
            left = _left_out(value.items(), inner, nulls, path)
            new = {
                name: mended(item, inner, nulls, (*path, name))
                for name, item in value.items()
                if name not in left
            }
            break
        if isinstance(one, type) and issubclass(one, msgspec.Struct):
            types = _types(one)
            new = {
                name: mended(item, types[name], nulls, (*path, name)) if name in types else item
                for name, item in value.items()
            }
            break
    else:
        return value
    changed = len(new) < len(value) or any(map(_differs, new.values(), value.values()))
    return new if changed else value


def _differs(new: Any, old: Any) -> bool:
    return new is not old


def _left_out(items: Iterable[tuple[Any, Any]], kind: Any, nulls: Nulls, path: Path) -> set[Any]:
    """The places of nulls that the type does not take."""
    if kind is Any or NoneType in _members(kind) or deferred_kind(kind) is not None:
        return set()
    left = [place for place, item in items if item is None]
    nulls.extend((path, place) for place in left)
    return set(left)


def with_nulls(value: Any, nulls: Nulls) -> Any:
    """The decoded value with the nulls where they stood, outer ones first."""
    for path, place in nulls:
        held = value
        for step in path:
            held = _at(held, step)
        if isinstance(held, list):
            held.insert(int(place), None)
        else:
            held[place] = None
    return value


def _at(held: Any, step: str | int) -> Any:
    if not isinstance(held, msgspec.Struct):
        return held[step]
    fields = attributes_of(type(held))
    return getattr(held, next(one.name for one in fields if one.encode_name == step))


@cache
def _types(model: type[msgspec.Struct]) -> dict[str, Any]:
    """The type of each member that is decoded with the object, by its name on the wire."""
    fields = attributes_of(model)
    return {one.encode_name: one.type for one in fields if deferred_kind(one.type) is None}


@cache
def _members(kind: Any) -> tuple[Any, ...]:
    origin = get_origin(kind)
    if origin is Annotated:
        return _members(get_args(kind)[0])
    if origin in (Union, UnionType):
        return tuple(part for one in get_args(kind) for part in _members(one))
    return (kind,)


def _takes(kind: Any, *wanted: type) -> bool:
    return any(
        one in wanted or (isinstance(one, type) and issubclass(one, wanted))
        for one in _members(kind)
        if one is not bool
    )


def _text(text: str, kind: Any) -> Any:
    """A text as the type has it. What is empty is null where the type takes no text."""
    if not text and NoneType in _members(kind) and not _takes(kind, str, bytes):
        return None
    for one in _members(kind):
        if one in _BOOLEANS_AND_NUMBERS or (isinstance(one, type) and issubclass(one, int)):
            return text if _takes(kind, str) else _number(text, kind)
        if one is datetime:
            return _datetime(text)
        if one is date:
            return _date(text)
        if one is time:
            return _time(text)
        if one is bytes:
            plain = "".join(text.split())
            return plain + "=" * (-len(plain) % 4)
    return text


def _number(text: str, kind: Any) -> Any:
    """A number, or true and false, that was sent as text."""
    if bool in _members(kind) and text.lower() in _BOOLEANS:
        return _BOOLEANS[text.lower()]
    if not _takes(kind, int, float) or len(text) > _MOST_DIGITS or not _NUMBER.fullmatch(text):
        return text
    number = Decimal(text)
    return number if _takes(kind, float) else _whole(number)


def _datetime(text: str) -> str:
    """A date alone is its first instant, a time without seconds the full minute; what is finer
    than a microsecond is cut, and a leap second is the second before it."""
    plain = _FINER.sub("", _LAST.sub("59", text))
    try:
        moment = datetime.fromisoformat(plain.upper())
    except ValueError:
        return plain if plain != text else text
    return in_whole_minutes(moment).isoformat()


def _date(text: str) -> str:
    """The day of a date-time; the time part is mostly a habit of the sender."""
    try:
        date.fromisoformat(text)
    except ValueError:
        pass
    else:
        return text
    try:
        return datetime.fromisoformat(_datetime(text)).date().isoformat()
    except ValueError:
        return text


def _time(text: str) -> str:
    plain = _FINER.sub("", _LAST_TIME.sub(r"\g<1>59", text))
    try:
        return time.fromisoformat(plain.upper()).isoformat()
    except ValueError:
        return plain


def _whole(number: Decimal) -> Any:
    """``5.0`` as 5, where the document says that it is whole."""
    if number.adjusted() > _MOST_DIGITS or number != number.to_integral_value():
        return number
    return int(number)
