"""Between which numbers a value must be, by the keywords of JSON Schema."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

import msgspec

from .limits import Schema

__all__ = ["Bounds", "bounds_of", "widest"]

_INTEROPERABLE = 2**53 - 1
"""RFC 8259 §6: readers of JSON agree on whole numbers up to it."""
_WIDEST = {"int32": 2**31 - 1, "int16": 2**15 - 1, "int8": 2**7 - 1}


class Bounds(msgspec.Struct, frozen=True):
    """Values are between ``least`` and ``most``, themselves unless an end is open."""

    least: Decimal | None
    most: Decimal | None
    open_least: bool
    open_most: bool
    step: Decimal | None

    def counts(self, step: Decimal, low: Decimal, high: Decimal) -> range:
        """How many steps a value may be; ``low`` and ``high`` stand for ends that are not given."""
        least = low if self.least is None else self.least
        most = high if self.most is None else self.most
        first = int((least / step).to_integral_value(ROUND_CEILING))
        last = int((most / step).to_integral_value(ROUND_FLOOR))
        first += self.open_least and first * step == self.least
        last -= self.open_most and last * step == self.most
        return range(first, last + 1)

    def step_of(self, fine: Decimal) -> Decimal:
        """What values are multiples of; ``fine`` where the document leaves that open."""
        if self.step is None:
            return fine
        whole = fine == fine.to_integral_value()
        return Decimal(self.step.as_integer_ratio()[0]) if whole else self.step


def bounds_of(limits: Schema) -> Bounds:
    """What the keywords say; where two say the same thing, the narrower one."""
    least, opened = _end(limits.get("minimum"), limits.get("exclusiveMinimum"), max)
    most, closed = _end(limits.get("maximum"), limits.get("exclusiveMaximum"), min)
    step = limits.get("multipleOf")
    return Bounds(least, most, opened, closed, Decimal(str(step)) if step else None)


def widest(limits: Schema) -> int:
    """The largest whole number that every reader of such a value holds exactly."""
    return _WIDEST.get(limits.get("format", ""), _INTEROPERABLE)


def _end(inside: Any, outside: Any, pick: Any) -> tuple[Decimal | None, bool]:
    """One end, and whether it is outside itself."""
    given = [Decimal(str(one)) for one in (inside, outside) if one is not None]
    end = pick(given, default=None)
    return end, end is not None and outside is not None and end == Decimal(str(outside))
