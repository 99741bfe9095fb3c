"""Strategies of hypothesis for values without structure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from .bounds import bounds_of, widest
from .limits import Schema
from .scalars import FORMATS, scalar

__all__ = ["drawn_scalar"]

_EARLIEST, _LATEST = datetime(1900, 1, 1), datetime(2100, 1, 1)
_LARGEST = Decimal(10**12)
_FINE = Decimal("0.0001")


def drawn_scalar(st: Any, kind: type, limits: Schema, *, zoned: bool) -> Any:
    """A strategy of values of the type within the limits."""
    if kind is str:
        return _texts(st, limits)
    if kind is int:
        return _numbers(st, limits, Decimal(1), Decimal(widest(limits))).map(int)
    if kind in (Decimal, float):
        return _numbers(st, limits, _FINE, _LARGEST).map(kind)
    return _OTHERS[kind](st, zoned)


def _numbers(st: Any, limits: Schema, fine: Decimal, largest: Decimal) -> Any:
    bounds = bounds_of(limits)
    step = bounds.step_of(fine)
    ends = [-largest, *(one for one in (bounds.least, bounds.most) if one is not None), largest]
    counts = bounds.counts(step, min(ends), max(ends))
    return st.integers(counts[0], counts[-1]).map(lambda count: count * step)


def _texts(st: Any, limits: Schema) -> Any:
    least, most = limits.get("minLength", 0), limits.get("maxLength")
    listed = [one for one in limits.get("enum", ()) if isinstance(one, str)]
    if listed:
        return st.sampled_from(listed)
    if "pattern" in limits:
        like = st.from_regex(re.compile(limits["pattern"]))
        return like.filter(lambda text: least <= len(text) <= (most or len(text)))
    if limits.get("format") in FORMATS:
        return st.integers(0, 10**9).map(lambda seed: scalar(str, limits, f"{seed} x", zoned=False))
    return st.text(min_size=least, max_size=most)


def _moments(st: Any, zoned: bool) -> Any:
    zones = st.none() if zoned else st.just(UTC)
    drawn = st.datetimes(_EARLIEST, _LATEST, timezones=zones)
    return drawn.map(lambda one: one.replace(microsecond=one.microsecond // 1000 * 1000))


def _anything(st: Any, _: bool) -> Any:
    leaves = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text()
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=5,
    )


_OTHERS: Mapping[type, Callable[[Any, bool], Any]] = {
    bool: lambda st, _: st.booleans(),
    bytes: lambda st, _: st.binary(max_size=100),
    date: lambda st, _: st.dates(_EARLIEST.date(), _LATEST.date()),
    datetime: _moments,
    time: lambda st, zoned: st.times(timezones=st.none() if zoned else st.just(UTC)),
    UUID: lambda st, _: st.uuids(),
    object: _anything,
}
