"""Deprecation, sunset dates and stability levels, as operations and fields carry them."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from erpgen.document import JsonObject

STABILITY = ("draft", "alpha", "beta", "stable")
"""Values of ``x-stability-level``, the least promising first."""

UNPROMISED = frozenset({"draft", "alpha"})
"""Levels that promise nothing: their changes break no word."""


def sunset_date(value: object) -> date | None:
    """The day of an ``x-sunset``: a date, or an RFC 3339 date-time; None where it is neither."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = str(value).strip().strip('"')
    try:
        return date.fromisoformat(text[:10]) if text[10:11] in {"", "T", " ", "t"} else None
    except ValueError:
        return None


def stability(item: JsonObject) -> str:
    """The stability level, empty where none is declared."""
    return str(item.get("x-stability-level") or "")


def stability_change(old: JsonObject, new: JsonObject) -> tuple[str, str, str] | None:
    """(``decreased`` or ``increased``, old, new), where both sides declare a known level."""
    before, after = stability(old), stability(new)
    if before == after or before not in STABILITY or (after and after not in STABILITY):
        return None
    rank = STABILITY.index(after) if after else -1
    word = "decreased" if rank < STABILITY.index(before) else "increased"
    return word, before, after or "none"
