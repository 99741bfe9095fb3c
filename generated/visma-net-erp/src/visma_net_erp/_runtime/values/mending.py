"""Values that servers send and a strict decoder refuses, or takes for others.

What is mended follows the type alone: a text that the document calls a text stays as it is.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from .deferred import deferred_kind

__all__ = ["TOO_FINE", "holds_time", "mended"]

TOO_FINE = re.compile(rb"\.\d{6}[5-9]")
"""More digits of a second than Python keeps, which the decoder would round up, not cut."""

_FINER = re.compile(r"(?<=\.\d{6})\d+")
_LAST = re.compile(r"(?<=[Tt ]\d\d:\d\d:)60(?:\.\d+)?")
_LAST_TIME = re.compile(r"^(\d\d:\d\d:)60(?:\.\d+)?")
_MOST_DIGITS = 400


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
        return any(_holds_time(one.type, seen) for one in msgspec.structs.fields(kind))
    if get_origin(kind) is Annotated:
        return deferred_kind(kind) is None and _holds_time(get_args(kind)[0], seen)
    return any(_holds_time(one, seen) for one in get_args(kind))


def mended(value: Any, kind: Any) -> Any:
    """The JSON value as the decoder takes it for this type; the same object if nothing differs."""
    if isinstance(value, str):
        return _text(value, kind)
    if isinstance(value, Decimal):
        return _whole(value) if _takes(kind, int) and not _takes(kind, float, Decimal) else value
    if isinstance(value, list):
        return _list(value, kind)
    return _object(value, kind) if isinstance(value, dict) else value


def _list(value: list[Any], kind: Any) -> list[Any]:
    element = next((get_args(one)[0] for one in _members(kind) if get_origin(one) is list), None)
    if element is None:
        return value
    new = [mended(item, element) for item in value]
    return new if any(map(_differs, new, value)) else value


def _object(value: dict[str, Any], kind: Any) -> dict[str, Any]:
    for one in _members(kind):
        if get_origin(one) is dict:
            inner = get_args(one)[1]
            new = {name: mended(item, inner) for name, item in value.items()}
            break
        if isinstance(one, type) and issubclass(one, msgspec.Struct):
            types = _types(one)
            new = {
                name: mended(item, types[name]) if name in types else item
                for name, item in value.items()
            }
            break
    else:
        return value
    return new if any(map(_differs, new.values(), value.values())) else value


def _differs(new: Any, old: Any) -> bool:
    return new is not old


@cache
def _types(model: type[msgspec.Struct]) -> dict[str, Any]:
    """The type of each member that is decoded with the object, by its name on the wire."""
    fields = msgspec.structs.fields(model)
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


def _text(text: str, kind: Any) -> str:
    for one in _members(kind):
        if one is datetime:
            return _datetime(text)
        if one is date:
            return _date(text)
        if one is time:
            return _time(text)
        if one is bytes:
            return "".join(text.split())
    return text


def _datetime(text: str) -> str:
    """A date alone is its first instant, a time without seconds the full minute; what is finer
    than a microsecond is cut, and a leap second is the second before it."""
    plain = _FINER.sub("", _LAST.sub("59", text))
    try:
        moment = datetime.fromisoformat(plain.upper())
    except ValueError:
        return plain if plain != text else text
    offset = moment.utcoffset()
    if offset is not None and offset % timedelta(minutes=1):
        moment = _in_whole_minutes(moment, offset)
    return moment.isoformat()


def _in_whole_minutes(moment: datetime, offset: timedelta) -> datetime:
    """The same moment in an offset that RFC 3339 can say."""
    try:
        return moment.astimezone(timezone(offset - offset % timedelta(minutes=1)))
    except (OverflowError, ValueError):
        return moment


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
