"""Values that some APIs spell otherwise than JSON does: sums as text, times as milliseconds."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, get_args, get_origin

import msgspec

from .deferred import deferred_kind

__all__ = [
    "Base64Url",
    "MsDateTime",
    "Spelling",
    "TextDecimal",
    "spelled",
    "spelling_of",
    "writer_of",
]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = re.compile(r"\\?/Date\((-?\d{1,18})(?:([+-])(\d\d):?(\d\d))?\)\\?/")
_Writer: TypeAlias = Callable[[Any], Any]


class Spelling(msgspec.Struct, frozen=True, eq=False):
    """How a value is read from JSON and written to it.

    ``read`` takes what JSON has and raises ValueError; None where the decoder reads it itself.
    """

    kind: type
    write: Callable[[Any], Any]
    read: Callable[[Any], Any] | None = None


def _read_ms(value: object) -> datetime:
    """``/Date(1700000000000+0100)/``: milliseconds since 1970 in UTC; the offset changes none."""
    found = _MS.fullmatch(value) if isinstance(value, str) else None
    if found is not None:
        value, sign = int(found[1]), found[2]
        offset = timedelta(hours=int(found[3] or 0), minutes=int(found[4] or 0))
    elif isinstance(value, int) and not isinstance(value, bool):
        sign, offset = None, timedelta()
    else:
        raise ValueError(f"{value!r} is no time in milliseconds")
    try:
        zone = timezone(-offset if sign == "-" else offset)
        return (_EPOCH + timedelta(milliseconds=value)).astimezone(zone)
    except (OverflowError, ValueError):
        raise ValueError(f"{value!r} is out of range") from None


def _write_ms(value: object) -> object:
    if not isinstance(value, datetime):
        return value
    offset = value.utcoffset()
    moment = value.replace(tzinfo=UTC) if offset is None else value
    count = (moment - _EPOCH) // timedelta(milliseconds=1)
    return f"/Date({count}{_offset(offset)})/"


def _offset(offset: timedelta | None) -> str:
    if not offset:
        return ""
    minutes = abs(offset) // timedelta(minutes=1)
    sign = "-" if offset < timedelta() else "+"
    return f"{sign}{minutes // 60:02}{minutes % 60:02}"


def _read_base64url(value: object) -> bytes:
    """RFC 4648 §5, with or without its padding."""
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no base64url text")
    return urlsafe_b64decode(value + "=" * (-len(value) % 4))


def _write_base64url(value: object) -> object:
    return urlsafe_b64encode(value).rstrip(b"=").decode() if isinstance(value, bytes) else value


def _write_text(value: object) -> object:
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{value} has no JSON form")
    number = isinstance(value, (Decimal, int)) and not isinstance(value, bool)
    return format(value, "f") if number else value


if TYPE_CHECKING:
    TextDecimal: TypeAlias = Decimal
    MsDateTime: TypeAlias = datetime
    Base64Url: TypeAlias = bytes
else:
    TextDecimal = Annotated[Decimal, Spelling(Decimal, _write_text)]
    MsDateTime = Annotated[datetime, Spelling(datetime, _write_ms, _read_ms)]
    Base64Url = Annotated[bytes, Spelling(bytes, _write_base64url, _read_base64url)]


def spelling_of(kind: Any) -> Spelling | None:
    """The spelling that a type names, None for one that JSON spells."""
    if get_origin(kind) is not Annotated:
        return None
    found = get_args(kind)[1]
    return found if isinstance(found, Spelling) else None


def spelled(kind: Any, value: Any) -> Any:
    """A value as its type spells it for the wire."""
    write = writer_of(kind)
    return value if write is None else write(value)


@cache
def writer_of(kind: Any) -> _Writer | None:
    """What spells a value of this type for the wire; None where nothing is spelled otherwise."""
    inner = deferred_kind(kind)
    if inner is not None:
        return writer_of(inner)
    spelling = spelling_of(kind)
    if spelling is not None:
        return spelling.write
    origin, found = get_origin(kind), [writer_of(one) for one in get_args(kind) if one is not kind]
    writers = [one for one in found if one is not None]
    if not writers:
        return None
    if origin in (list, tuple):
        return _each(writers[0])
    if origin is dict or origin is Annotated:
        return _each_value(writers[0])
    return writers[0]


def _each(write: _Writer) -> _Writer:
    def written(value: Any) -> Any:
        plain = isinstance(value, (list, tuple))
        return [write(one) for one in value] if plain else write(value)

    return written


def _each_value(write: _Writer) -> _Writer:
    def written(value: Any) -> Any:
        plain = isinstance(value, dict)
        return {name: write(one) for name, one in value.items()} if plain else write(value)

    return written
