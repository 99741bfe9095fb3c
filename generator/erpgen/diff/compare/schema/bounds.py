"""Changes of numeric limits."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from erpgen.diff.catalogue.aspects import BOUNDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
    from erpgen.document import JsonObject

_ABSENT_IS_ZERO = frozenset({"min-length", "min-items", "min-properties"})
"""Lower limits of counts: zero says the same as leaving the keyword out."""


def bound_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """One edit for each limit that was set, dropped, raised or lowered.

    How often something must be contained is said with ``contains``, not beside its coming or going.
    """
    kept = ("contains" in spot.old) == ("contains" in spot.new)
    for name, keyword in BOUNDS.items():
        old, new = _limit(spot.old, name, keyword), _limit(spot.new, name, keyword)
        if old == new or (name.endswith("contains") and not kept):
            continue
        if old is None:
            aspect = f"{name}-set"
        elif new is None:
            aspect = f"{name}-unset"
        else:
            aspect = f"{name}-{_step(name, old, new)}"
        yield spot.edit(aspect, old, new, at=keyword)


def _step(name: str, old: float, new: float) -> str:
    """Which way a limit went; steps of which neither fits the other admit other values."""
    if name == "multiple-of" and not (_fits(new, old) or _fits(old, new)):
        return "changed"
    return "increased" if new > old else "decreased"


def _fits(number: float, step: float) -> bool:
    """Whether one number is so many times the other, decimals counted exactly."""
    return step != 0 and Decimal(str(number)) % Decimal(str(step)) == 0


def _limit(schema: JsonObject, name: str, keyword: str) -> int | float | None:
    value = schema.get(keyword)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return None if value == 0 and name in _ABSENT_IS_ZERO else value
