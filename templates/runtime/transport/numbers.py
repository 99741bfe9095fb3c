"""Settings that are numbers, held against that when they are made."""

from __future__ import annotations

import math
from collections.abc import Iterable

import msgspec

__all__ = ["require_numbers"]


def require_numbers(
    made: msgspec.Struct, seconds: Iterable[str], whole: Iterable[str] = ()
) -> None:
    """Raise TypeError for what is no number of seconds, or no whole number, or below 0."""
    for name in (*seconds, *whole):
        value = getattr(made, name)
        kinds = (int,) if name in whole else (int, float)
        fits = isinstance(value, kinds) and not isinstance(value, bool)
        if not fits or math.isnan(value) or value < 0:
            what = "a whole number" if name in whole else "seconds as a number"
            raise TypeError(f"{type(made).__name__}({name}=…) takes {what} from 0, not {value!r}")
