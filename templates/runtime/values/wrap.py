"""Request models to what JSON has: absent left out, values wrapped where the API wraps them.

A model names the attributes whose wire form is ``{"value": ...}`` in its class variable
``__wrapped__``; each of the three states survives: ``UNSET`` is not sent, None is
``{"value": null}`` and ``""`` is ``{"value": ""}``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, tzinfo
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeAlias

import msgspec

from .dates import local

JsonValue: TypeAlias = Any  # what msgspec encodes: not only JSON's own types, dates as well
NOTHING: frozenset[str] = frozenset()

_Fields: TypeAlias = tuple[tuple[str, str, bool], ...]


def to_wire(value: object, zone: tzinfo | None = None) -> JsonValue:
    """The value as builtins that msgspec encodes without changing a digit.

    Dictionaries and lists pass as they are, models within them included. With ``zone``, aware
    times are written in it without offset. Raises ValueError for NaN and infinities, which
    JSON has not.
    """
    match value:
        case msgspec.Struct():
            return _struct(value, zone)
        case Mapping():
            return {
                key: to_wire(item, zone) for key, item in value.items() if item is not msgspec.UNSET
            }
        case list() | tuple() | set() | frozenset():
            return [to_wire(item, zone) for item in value]
    return _scalar(value, zone)


def _struct(value: msgspec.Struct, zone: tzinfo | None) -> dict[str, JsonValue]:
    wire: dict[str, JsonValue] = {}
    for attribute, name, wrapped in _fields(type(value)):
        item = getattr(value, attribute)
        if item is msgspec.UNSET:
            continue
        plain = to_wire(item, zone)
        wire[name] = {"value": plain} if wrapped else plain
    return wire


@cache
def _fields(model: type[msgspec.Struct]) -> _Fields:
    wrapped: frozenset[str] = getattr(model, "__wrapped__", NOTHING)
    fields = msgspec.structs.fields(model)
    return tuple((item.name, item.encode_name, item.name in wrapped) for item in fields)


def _scalar(value: object, zone: tzinfo | None) -> JsonValue:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return local(value, zone)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} has no JSON form")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{value} has no JSON form")
    return value
