"""Request models to what JSON has: absent left out, values wrapped where the API wraps them.

A model names the attributes whose wire form is ``{"value": ...}`` in its class variable
``__wrapped__``; each of the three states survives: ``UNSET`` is not sent, None is
``{"value": null}`` and ``""`` is ``{"value": ""}``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, TypeAlias

import msgspec

from .dates import in_whole_minutes, local
from .open_models import ADDITIONAL
from .spellings import writer_of

JsonValue: TypeAlias = Any  # what msgspec encodes: not only JSON's own types, dates as well
NOTHING: frozenset[str] = frozenset()


class _Field(NamedTuple):
    attribute: str
    wire: str
    wrapped: bool
    write: Callable[[Any], Any] | None


class _Layout(NamedTuple):
    fields: tuple[_Field, ...]
    tag: tuple[str, str | int] | None
    """The discriminator's name and value, sent where the caller leaves it out."""


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
    layout = layout_of(type(value))
    for attribute, name, wrapped, write in layout.fields:
        item = getattr(value, attribute)
        if item is msgspec.UNSET:
            continue
        if name == ADDITIONAL:
            others = to_wire(item if write is None else write(item), zone)
            wire.update((other, of) for other, of in others.items() if other not in wire)
            continue
        plain = to_wire(item if write is None else write(item), zone)
        wire[name] = {"value": plain} if wrapped else plain
    if layout.tag is not None and layout.tag[0] not in wire:
        return {layout.tag[0]: layout.tag[1], **wire}
    return wire


@cache
def layout_of(model: type[msgspec.Struct]) -> _Layout:
    """How a class is written."""
    wrapped: frozenset[str] = getattr(model, "__wrapped__", NOTHING)
    tags: Mapping[str, tuple[str | int, ...]] = vars(model).get("__tags__", {})
    fields = msgspec.structs.fields(model)
    return _Layout(
        tuple(
            _Field(one.name, one.encode_name, one.name in wrapped, writer_of(one.type))
            for one in sorted(fields, key=lambda one: one.encode_name == ADDITIONAL)
        ),
        next(((name, values[0]) for name, values in tags.items() if values), None),
    )


def _scalar(value: object, zone: tzinfo | None) -> JsonValue:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return in_whole_minutes(local(value, zone))
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} has no JSON form")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{value} has no JSON form")
    return value
