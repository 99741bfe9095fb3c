"""Request models to what JSON has: absent left out, values wrapped where the API wraps them.

A model names the attributes whose wire form is ``{"value": ...}`` in its class variable
``__wrapped__``; each of the three states survives: ``UNSET`` is not sent, None is
``{"value": null}`` and ``""`` is ``{"value": ""}``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Container, Mapping
from datetime import datetime, tzinfo
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias

import msgspec

from .attributes import attributes_of
from .dates import in_whole_minutes, local
from .fitting import known_classes, looked_at, members_of, require_fit
from .open_models import ADDITIONAL
from .spellings import writer_of
from .unset import UNSET, unset

Purpose: TypeAlias = Literal["keep", "send", "change"]
"""Why a value is written: to keep all of it, as a whole record of a request, or as a part of one
that changes the rest of the record by leaving it out (PATCH)."""

JsonValue: TypeAlias = Any  # what msgspec encodes: not only JSON's own types, dates as well
NOTHING: frozenset[str] = frozenset()
_OTHERS_UNSET = msgspec.UNSET
_AS_IT_IS = frozenset({bool, int, str, type(None)})
"""What JSON has as Python has it."""


class _Field(NamedTuple):
    attribute: str
    wire: str
    wrapped: bool
    write: Callable[[Any], Any] | None
    kind: Any
    """The type, where a value may be of a wrong one."""
    known: tuple[type, ...]
    """Classes whose instances are of the type without a closer look."""
    plain: tuple[type, ...]
    """What a value must be where the type is a text, a whole number or a truth value; else none."""


class _Layout(NamedTuple):
    fields: tuple[_Field, ...]
    tag: tuple[str, str | int] | None
    """The discriminator's name and value, sent where the caller leaves it out."""
    asked: frozenset[str]
    read_only: frozenset[str]


def to_wire(value: object, zone: tzinfo | None = None, purpose: Purpose = "keep") -> JsonValue:
    """The value as builtins that msgspec encodes without changing a digit.

    Dictionaries and lists pass as they are, models within them included. With ``zone``, aware
    times are written in it without offset. What is read-only goes into no request. Raises
    ValueError for NaN and infinities, which JSON has not, and TypeError where a request lacks what
    the document requires.
    """
    match value:
        case msgspec.Struct():
            return _struct(value, zone, purpose)
        case Mapping():
            return {
                key: to_wire(item, zone, purpose) for key, item in value.items() if not unset(item)
            }
        case list() | tuple() | set() | frozenset():
            return [to_wire(item, zone, purpose) for item in value]
    return scalar_of(value, zone)


def _struct(value: msgspec.Struct, zone: tzinfo | None, purpose: Purpose) -> dict[str, JsonValue]:
    wire: dict[str, JsonValue] = {}
    layout = layout_of(type(value))
    hidden = NOTHING if purpose == "keep" else layout.read_only
    if purpose == "send" and layout.asked:
        _demand(value, layout.asked)
    for field in layout.fields:
        item = getattr(value, field[0])
        if item is UNSET or item is _OTHERS_UNSET:  # most attributes, so looked at first
            continue
        attribute, name, wrapped, write, kind, known, plain_types = field
        if hidden and attribute in hidden:
            continue
        if kind is not None and purpose != "keep" and not isinstance(item, known):
            require_fit(kind, item, f"{type(value).__name__}.{attribute}")
        if plain_types and purpose != "keep" and not _is_plain(item, plain_types):
            raise TypeError(
                f"{type(value).__name__}.{attribute} takes {plain_types[0].__name__}, "
                f"not {type(item).__name__}"
            )
        if name == ADDITIONAL:
            others = to_wire(item if write is None else write(item), zone, purpose)
            wire.update((other, of) for other, of in others.items() if other not in wire)
            continue
        if write is not None:
            item = write(item)
        plain = item if type(item) in _AS_IT_IS else to_wire(item, zone, purpose)
        wire[name] = {"value": plain} if wrapped else plain
    if layout.tag is not None and layout.tag[0] not in wire:
        return {layout.tag[0]: layout.tag[1], **wire}
    return wire


@cache
def layout_of(model: type[msgspec.Struct]) -> _Layout:
    """How a class is written."""
    wrapped: Container[str] = getattr(model, "__wrapped__", NOTHING)
    tags: Mapping[str, tuple[str | int, ...]] = vars(model).get("__tags__", {})
    fields = attributes_of(model)
    tag = next(((name, values[0]) for name, values in tags.items() if values), None)
    asked: frozenset[str] = getattr(model, "__asked__", NOTHING)
    return _Layout(
        tuple(
            _Field(
                one.name,
                one.encode_name,
                one.name in wrapped,
                writer_of(one.type),
                one.type if looked_at(one.type) else None,
                known_classes(one.type),
                _plain_types(one.type),
            )
            for one in sorted(fields, key=lambda one: one.encode_name == ADDITIONAL)
        ),
        tag,
        asked - {one.name for one in fields if tag is not None and one.encode_name == tag[0]},
        getattr(model, "__read_only__", NOTHING),
    )


def _is_plain(value: object, types: tuple[type, ...]) -> bool:
    if type(value) in types or value is None:
        return True
    return isinstance(value, types) and not isinstance(value, bool)


def _plain_types(kind: Any) -> tuple[type, ...]:
    """A type that Python and JSON have alike, where a part is of it and of no other."""
    members = members_of(kind)
    return members if len(members) == 1 and members[0] in (str, int, bool) else ()


def _demand(value: msgspec.Struct, asked: frozenset[str]) -> None:
    missing = sorted(name for name in asked if unset(getattr(value, name)))
    if missing:
        raise TypeError(f"{type(value).__name__} needs {', '.join(missing)} in a request")


def scalar_of(value: object, zone: tzinfo | None = None) -> JsonValue:
    """A value without structure as msgspec encodes it; ValueError for what JSON has not."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return in_whole_minutes(local(value, zone))
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} has no JSON form")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{value} has no JSON form")
    return value
