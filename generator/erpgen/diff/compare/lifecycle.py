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


def sunset_move(old: object, new: object, today: date) -> str:
    """What became of the sunset of something that stays deprecated; empty where nothing did.

    ``set``, ``deleted``, ``parse`` (it is no date now), ``too-small`` (it moved into the past),
    ``earlier`` or ``later``.
    """
    before, after = sunset_date(old), sunset_date(new)
    if old == new or (before is not None and before == after):
        return ""
    if new is None:
        return "deleted"
    if after is None:
        return "parse"
    if before is None:
        return "too-small" if after < today else "set"
    if after > before:
        return "later"
    return "too-small" if after < today else "earlier"


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
