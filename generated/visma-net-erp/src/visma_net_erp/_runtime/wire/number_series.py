"""Giving a new record a number of one's own instead of the next in its number series."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from ..operations import NumberSeries
from ..values import absent

B = TypeVar("B")


def with_number(body: B, number: str, series: NumberSeries) -> B:
    """A copy of the body that carries the number and the flag; the body given stays as it is.

    Raises ValueError where the body says otherwise already, TypeError where it is no model.
    """
    if not isinstance(body, msgspec.Struct):
        raise TypeError("number= needs a model as body; in a dictionary, set the fields yourself")
    if number == "":
        raise ValueError("number= must not be empty")
    flag = getattr(body, series.flag)
    if not absent(flag) and flag is not True:
        raise ValueError(f"number= was given, but the body says {series.flag}=False")
    current = getattr(body, series.number)
    if not absent(current) and current != number:
        raise ValueError(
            f"number={number!r} was given, but the body says {series.number}={current!r}"
        )
    return msgspec.structs.replace(body, **{series.flag: True, series.number: number})
