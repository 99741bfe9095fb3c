"""Changes of how a property may be used: mutability, deprecation, stability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.compare.lifecycle import stability_change, sunset_date, sunset_move

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot

_MUTABILITY = (("readOnly", "read-only"), ("writeOnly", "write-only"))


def mutability_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A property that became, or is no longer, read-only or write-only."""
    if not spot.is_property:
        return
    for keyword, word in _MUTABILITY:
        old, new = bool(spot.old.get(keyword)), bool(spot.new.get(keyword))
        if old != new:
            yield spot.edit(f"became-{word}" if new else f"became-not-{word}")


def deprecation_edits(spot: Spot, today: date) -> Iterator[SchemaEdit]:
    """A property that was deprecated or brought back, and whether its sunset is one."""
    if not spot.is_property:
        return
    old, new = bool(spot.old.get("deprecated")), bool(spot.new.get("deprecated"))
    if old and not new:
        yield spot.edit("reactivated")
    elif new and not old:
        yield _deprecated(spot, today)
    elif new:
        yield from _sunset_edits(spot, today)


_SUNSET_ASPECTS = {"parse": "deprecated-sunset-invalid", "too-small": "sunset-date-too-small"}


def _sunset_edits(spot: Spot, today: date) -> Iterator[SchemaEdit]:
    """The sunset of a property that stays deprecated."""
    old, new = spot.old.get("x-sunset"), spot.new.get("x-sunset")
    move = sunset_move(old, new, today)
    if move:
        before, after = (None if one is None else str(one) for one in (old, new))
        yield spot.edit(_SUNSET_ASPECTS.get(move, f"sunset-{move}"), before, after)


def _deprecated(spot: Spot, today: date) -> SchemaEdit:
    sunset = spot.new.get("x-sunset")
    if sunset is None:
        return spot.edit("deprecated")
    day = sunset_date(sunset)
    if day is None:
        return spot.edit("deprecated-sunset-invalid", None, str(sunset))
    if day < today:
        return spot.edit("sunset-date-too-small", None, str(sunset))
    return spot.edit("deprecated-with-sunset", None, str(sunset))


def stability_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A property that promises more or less than before."""
    change = stability_change(spot.old, spot.new) if spot.is_property else None
    if change is not None:
        aspect, old, new = change
        yield spot.edit(f"stability-{aspect}", old, new)
