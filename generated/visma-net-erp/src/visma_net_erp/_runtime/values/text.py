"""Argument values as the text that parameters carry."""

from __future__ import annotations

import math
from collections.abc import Mapping, Set
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from enum import Enum
from typing import TypeAlias
from uuid import UUID

import msgspec

from .attributes import attributes_of
from .codec import encode_json
from .dates import datetime_text
from .unset import UNSET

Scalar: TypeAlias = "str | bool | int | float | Decimal | date | time | UUID | bytes | Enum | None"
Text: TypeAlias = "str | list[str] | dict[str, Text]"


def absent(value: object) -> bool:
    """Whether an argument was left out; parameters have no null, so None is absent too."""
    # Asked for each argument of a call, so without one more call.
    return value is None or value is UNSET or value is msgspec.UNSET


def parameter_text(value: object, zone: tzinfo | None) -> Text:
    """The value with every scalar as text; absent members are left out."""
    if isinstance(value, msgspec.Struct):
        value = {item.encode_name: getattr(value, item.name) for item in attributes_of(type(value))}
    if isinstance(value, Mapping):
        return {
            str(name): parameter_text(item, zone)
            for name, item in value.items()
            if not absent(item)
        }
    if isinstance(value, (list, tuple, Set)):
        return [_item_text(item, zone) for item in value if not absent(item)]
    return scalar_text(value, zone)


def _item_text(value: object, zone: tzinfo | None) -> str:
    """One element of a list; OpenAPI lays no objects out in lists, so those are sent as JSON."""
    if isinstance(value, (msgspec.Struct, Mapping)):
        return encode_json(value, zone).decode()
    return scalar_text(value, zone)


def scalar_text(value: object, zone: tzinfo | None = None) -> str:
    """One value as text: ``true``, ``0.10``, ``2024-05-25``; bytes are text in UTF-8.

    Raises TypeError for no scalar, and for bytes that are no text.
    """
    match value:
        case Enum():
            return scalar_text(value.value, zone)
        case bool():
            return "true" if value else "false"
        case str():
            return str(value)  # of a class of its own, which may be no plain text in all
        case Decimal() if value.is_finite():
            return format(value, "f")
        case int():
            return str(value)
        case float() if math.isfinite(value):
            return repr(value)
        case datetime():
            return datetime_text(value, zone)
        case date() | time():
            return value.isoformat()
        case UUID():
            return str(value)
        case bytes():
            return _bytes_text(value)
    raise TypeError(f"{value!r} cannot be sent as a parameter")


def _bytes_text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        raise TypeError("bytes that are no text cannot be sent as a parameter") from None
