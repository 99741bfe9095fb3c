"""Elements of a list as rows: what JSON has of them, so that dlt need not look at objects.

Exact numbers are texts with all their digits, times texts of ISO 8601: columns say what they are,
and dlt reads texts quicker than it hands objects from one step to the next.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, tzinfo
from decimal import Context, Decimal, Inexact, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeAlias
from uuid import UUID

import msgspec

from ..values import ADDITIONAL, UNSET, attributes_of, local, parts_of
from .columns import Digits

__all__ = ["Rows"]

Row: TypeAlias = dict[str, Any]
_Convert: TypeAlias = Callable[[Any], Any] | None
_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})
_OTHERS_UNSET = msgspec.UNSET


class Rows:
    """Makes rows of the elements of an API's lists.

    ``zone`` is the zone that the API keeps its times in, if it does. Members named in ``without``
    are left out of the element itself: they speak of the whole list.
    """

    def __init__(self, zone: tzinfo | None, digits: Digits, without: frozenset[str]) -> None:
        self._zone = zone
        self._digits = digits
        self._room = Context(digits.precision, traps=[Inexact, InvalidOperation])
        self._unit = Decimal(1).scaleb(-digits.scale)
        self._without = without
        self._layout = cache(self._layout_of)
        self._conversion = cache(self._conversion_of)

    def of(self, element: Any) -> Row:
        """The row of an element; one that is no object is the column ``value``.

        Raises ValueError for an exact number that has more digits than its column keeps.
        """
        row = self._value(element)
        if not isinstance(row, dict):
            return {"value": row}
        for name in self._without:
            row.pop(name, None)
        return row

    def _layout_of(self, model: type[msgspec.Struct]) -> list[tuple[str, str, _Convert]]:
        """Attribute, wire name and conversion of each member, None for what stays as it is."""
        return [
            (one.name, one.encode_name, None if _AS_THEY_ARE.issuperset(parts) else self._value)
            for one in attributes_of(model)
            for parts in [parts_of(one.type)]
        ]

    def _object(self, value: msgspec.Struct) -> Row:
        row: Row = {}
        for attribute, name, convert in self._layout(type(value)):
            item = getattr(value, attribute)
            if item is UNSET or item is _OTHERS_UNSET:  # most attributes, so looked at first
                continue
            if name == ADDITIONAL:
                row |= {other: one for other, one in self._value(item).items() if other not in row}
            else:
                row[name] = item if convert is None else convert(item)
        return row

    def _value(self, value: Any) -> Any:
        kind: Any = type(value)  # hashable, which mypy does not know of a class
        return value if kind in _AS_THEY_ARE else self._conversion(kind)(value)

    def _conversion_of(self, kind: Any) -> Callable[[Any], Any]:
        """What makes values of a type plain; looked for once, not for each of many values."""
        conversions: list[tuple[Any, Callable[[Any], Any]]] = [
            (msgspec.Struct, self._object),
            (Decimal, self._exact),
            (Enum, lambda value: value.value),
            (datetime, lambda value: local(value, self._zone).isoformat()),
            ((date, time), lambda value: value.isoformat()),
            (list, lambda value: [self._value(one) for one in value]),
            (Mapping, lambda value: {name: self._value(one) for name, one in value.items()}),
            (UUID, str),
        ]
        found = (convert for wanted, convert in conversions if issubclass(kind, wanted))
        return next(found, lambda value: value)

    def _exact(self, value: Decimal) -> str:
        """The number; a database would round one that its column has no room for, unasked."""
        try:
            self._room.quantize(value, self._unit)
        except (Inexact, InvalidOperation):
            raise ValueError(
                f"{value} does not fit into a column of {self._digits.precision} digits, "
                f"{self._digits.scale} of them behind the point: say digits=, such as (38, 12)"
            ) from None
        return str(value)
