"""The words on schemas and keys: how values are spelled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct

from erpgen.model.extensions.reading import (
    RuleError,
    alternatives,
    flag,
    needed_text,
    no_others,
    shown,
    table,
)


class NumberSeriesRule(Struct, frozen=True):
    """``x-erp-number-series`` as written."""

    flag: str
    numbers: tuple[str, ...]


_TEXT: Literal["text"] = "text"


def number_series(node: Mapping[str, Any], where: str) -> NumberSeriesRule | None:
    """``x-erp-number-series`` of a request schema."""
    rule = table(node, "x-erp-number-series", where)
    if rule is None:
        return None
    no_others(rule, {"flag", "number"}, "x-erp-number-series", where)
    numbers = tuple(name for name in alternatives(rule.get("number"), where) if name)
    if not numbers:
        raise RuleError(where, "x-erp-number-series names no number property")
    return NumberSeriesRule(needed_text(rule, "flag", "x-erp-number-series", where), numbers)


def decimal_formats(document: Mapping[str, Any]) -> frozenset[str] | None:
    """The root's ``x-erp-decimal``: which formats of ``number`` are exact; ``*`` is all."""
    value = document.get("x-erp-decimal")
    if value is None:
        return None
    if isinstance(value, bool) or value == _TEXT:
        return frozenset({"*"}) if value else frozenset()
    rule = table(document, "x-erp-decimal", "#") or {}
    no_others(rule, {"formats"}, "x-erp-decimal", "#")
    return frozenset(name for name in alternatives(rule.get("formats"), "#") if name)


def decimal(node: Mapping[str, Any], where: str) -> bool | Literal["text"] | None:
    """``x-erp-decimal`` of a schema: exact or not, or exact and sent as text."""
    if node.get("x-erp-decimal") == _TEXT:
        return _TEXT
    return flag(node, "x-erp-decimal", where) if "x-erp-decimal" in node else None


def in_milliseconds(node: Mapping[str, Any], where: str) -> bool:
    """``x-erp-date: ms``: a time is sent as ``/Date(…)/``, milliseconds since 1970."""
    value = node.get("x-erp-date")
    if value not in (None, "ms"):
        raise RuleError(where, f"x-erp-date {shown(value)} is unknown", "the only way is ms")
    return value == "ms"


def key(node: Mapping[str, Any], where: str) -> bool:
    """``x-erp-key``: whether the path value is made safe as ``b64(...)``."""
    value = node.get("x-erp-key")
    if value not in (None, "b64"):
        raise RuleError(where, f"x-erp-key {shown(value)} is unknown", "the only way is b64")
    return value == "b64"
