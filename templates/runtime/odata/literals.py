"""Python values as literals of a URL.

Of OData 4 by the rule ``primitiveLiteral`` of its ABNF, of 2 and 3 by the table of primitive types
(OData Version 2.0, section 6).
"""

from __future__ import annotations

import math
import re
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Literal, TypeAlias
from uuid import UUID

Version: TypeAlias = Literal["2", "3", "4", "4.01"]
NAME = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")
_INT32 = 2**31


@dataclass(frozen=True, slots=True)
class EnumLiteral:
    """A value of an enumeration with its whole name: ``Sales.Status'Open'``; several are flags."""

    type: str
    members: tuple[str, ...]

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.type):
            raise ValueError(f"{self.type!r} is no name of a type, such as Sales.Status")
        if not self.members or not all(map(NAME.fullmatch, self.members)):
            raise ValueError(f"{self.members!r} are no members of {self.type}")


Value: TypeAlias = (
    str | bool | int | float | Decimal | date | time | timedelta | UUID | bytes | Enum | EnumLiteral
)


def literal(value: Value | None, version: Version) -> str:
    """A value as it stands in a filter; ValueError for one that the version cannot say."""
    match value:
        case None:
            return "null"
        case EnumLiteral():
            return f"{value.type}'{','.join(value.members)}'"
        case Enum():
            inner: Value | None = value.value
            return literal(inner, version)
        case bool():
            return "true" if value else "false"
        case str():
            doubled = str(value).replace("'", "''")
            return f"'{doubled}'"
    return _plain(value) if version.startswith("4") else _prefixed(value)


def _plain(value: Value) -> str:
    """Of OData 4, in which numbers, dates and keys stand without quotes."""
    match value:
        case Decimal():
            return _decimal(value)
        case int():
            return str(int(value))
        case float():
            return _double(value)
        case datetime() if value.tzinfo is None:
            raise ValueError(f"{value!r} has no zone: OData 4 compares moments, so give it one")
        case datetime():
            return _moment(value)
        case date() | time():
            return value.isoformat()
        case timedelta():
            return f"duration'{_duration(value)}'"
        case UUID():
            return str(value)
        case bytes():
            return f"binary'{urlsafe_b64encode(value).decode()}'"
    raise TypeError(f"{value!r} is no value of OData")


def _prefixed(value: Value) -> str:
    """Of OData 2 and 3, in which a prefix or suffix says of which type a value is."""
    match value:
        case Decimal():
            return f"{_decimal(value)}M"
        case int():
            return f"{int(value)}{'' if -_INT32 <= value < _INT32 else 'L'}"
        case float():
            return f"{_double(value)}{'d' if math.isfinite(value) else ''}"
        case datetime() if value.tzinfo is None:
            return f"datetime'{value.isoformat()}'"
        case datetime():
            return f"datetimeoffset'{_moment(value)}'"
        case date():
            return f"datetime'{value.isoformat()}T00:00:00'"
        case time():
            since = timedelta(0, value.second, value.microsecond, 0, value.minute, value.hour)
            return f"time'{_duration(since)}'"
        case timedelta():
            return f"time'{_duration(value)}'"
        case UUID():
            return f"guid'{value}'"
        case bytes():
            return f"binary'{value.hex().upper()}'"
    raise TypeError(f"{value!r} is no value of OData")


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"{value} is no decimal of OData")
    return format(value, "f")


def _double(value: float) -> str:
    if math.isfinite(value):
        return repr(float(value))
    return "NaN" if math.isnan(value) else "INF" if value > 0 else "-INF"


def _moment(value: datetime) -> str:
    if value.utcoffset() == timedelta(0):
        return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"
    return value.isoformat()


def _duration(value: timedelta) -> str:
    """Days and below (``xs:dayTimeDuration``): ``P1DT2H3M4.5S``."""
    rest = abs(value)
    minutes, seconds = divmod(rest.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    whole = f"{seconds}.{rest.microseconds:06}".rstrip("0").rstrip(".")
    day = f"{rest.days}D" if rest.days else ""
    parts = [f"{hours}H" * bool(hours), f"{minutes}M" * bool(minutes)]
    clock = "".join(parts) + (f"{whole}S" if whole != "0" else "")
    if not day and not clock:
        clock = "0S"
    return f"{'-' if value < timedelta(0) else ''}P{day}{'T' if clock else ''}{clock}"
