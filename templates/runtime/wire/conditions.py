"""Query filters with an operator: ``last_modified_date_time=ge(moment)``."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import Generic, Literal, TypeVar

import msgspec

from ..values import filter_text

Operator = Literal[">", ">=", "<", "<="]

V_co = TypeVar("V_co", bound=date | str | Decimal | int, covariant=True)
V = TypeVar("V", bound=date | str | Decimal | int)


class Condition(msgspec.Struct, Generic[V_co], frozen=True):
    """A value and how to compare with it; made by :func:`gt`, :func:`ge`, :func:`lt`, :func:`le`.

    ``value`` is a datetime, a date, a number, or text in the API's own format.
    """

    operator: Operator
    value: V_co

    def text(self, zone: tzinfo | None) -> str:
        """The value in the API's zone and without offset; never narrower than was asked."""
        value: date | str | Decimal | int = self.value
        if isinstance(value, str):
            value = _moment_with_offset(value) or value
        if isinstance(value, datetime):
            # A lower bound is cut to whole milliseconds and an upper one rounded up, so that
            # a server with finer clocks leaves nothing out.
            return filter_text(value, zone, round_up=self.operator.startswith("<"))
        if isinstance(value, Decimal):
            return format(value, "f")
        return value.isoformat() if isinstance(value, date) else str(value)


def gt(value: V) -> Condition[V]:
    """After this moment, above this number."""
    return _condition(">", value)


def ge(value: V) -> Condition[V]:
    """At this moment or after it, this number or above."""
    return _condition(">=", value)


def lt(value: V) -> Condition[V]:
    """Before this moment, below this number."""
    return _condition("<", value)


def le(value: V) -> Condition[V]:
    """At this moment or before it, this number or below."""
    return _condition("<=", value)


def _condition(operator: Operator, value: V) -> Condition[V]:
    if not _comparable(value):
        raise TypeError(
            f"a condition takes a datetime, a date, an int, a Decimal or text, not {value!r}"
        )
    return Condition(operator, value)


def _comparable(value: object) -> bool:
    """Whether the value has one text; a float is not taken, its digits being made up."""
    if isinstance(value, Decimal):
        return value.is_finite()
    return isinstance(value, (date, str, int)) and value != "" and not isinstance(value, bool)


def _moment_with_offset(text: str) -> datetime | None:
    """The moment, where the text carries an offset or a ``Z`` that the API would not take."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
