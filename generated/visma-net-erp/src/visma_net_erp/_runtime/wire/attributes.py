"""Filters on a company's own attributes: a mapping, sent as JSON text."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

import msgspec

from ..values import filter_text

AttributeValue: TypeAlias = "str | bool | int | float | Decimal | date | Sequence[str] | Enum"


def attributes_text(attributes: Mapping[str, AttributeValue], zone: tzinfo | None = None) -> str:
    """The JSON of an attribute filter, every value as text.

    True and False are ``"1"`` and ``"0"``, dates ``yyyy-MM-dd``, several values of one attribute
    are joined by commas. Raises TypeError for anything else, None included.
    """
    if not isinstance(attributes, Mapping):
        raise TypeError(f"attributes are a mapping of name to value, not {attributes!r}")
    texts = {_name(name): _text(name, value, zone) for name, value in attributes.items()}
    return msgspec.json.encode(texts).decode()


def _name(name: object) -> str:
    if not isinstance(name, str) or not name:
        raise TypeError(f"an attribute's name is text, not {name!r}")
    return name


def _text(name: str, value: object, zone: tzinfo | None) -> str:
    if isinstance(value, (list, tuple, set, frozenset)):
        members = sorted(value) if isinstance(value, (set, frozenset)) else value
        return ",".join(_member(name, member, zone) for member in members)
    return _scalar(name, value, zone)


def _member(name: str, value: object, zone: tzinfo | None) -> str:
    text = _scalar(name, value, zone)
    if "," in text:
        raise ValueError(f"attribute {name}: {text!r} holds a comma, which separates values")
    return text


def _scalar(name: str, value: object, zone: tzinfo | None) -> str:
    match value:
        case Enum():
            return str(value.value)
        case bool():
            return "1" if value else "0"
        case str():
            return value
        case Decimal() if value.is_finite():
            return format(value, "f")
        case int():
            return str(value)
        case float() if math.isfinite(value):
            return str(value)
        case datetime():
            return filter_text(value, zone)
        case date():
            return value.isoformat()
    raise TypeError(f"attribute {name}: {value!r} cannot be sent in a filter")
