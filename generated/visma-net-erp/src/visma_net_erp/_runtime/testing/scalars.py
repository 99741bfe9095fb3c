"""A value without structure for each place of an object, made of the place's own name."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5
from zlib import crc32

from .bounds import Bounds, bounds_of
from .limits import Schema
from .patterns import text_like

__all__ = ["FORMATS", "number_of", "scalar"]

_FIRST_DAY = date(2024, 1, 1)
_DAYS = 730
_CENT = Decimal("0.01")
_MOST = 100_000
"""Steps above the least value that are looked at: what is made is small."""


def number_of(path: str) -> int:
    """A number that is always the same for a place, and seldom that of another."""
    return crc32(path.encode("utf-8", "surrogatepass"))


def scalar(kind: type, limits: Schema, path: str, *, zoned: bool) -> Any:
    """A value of the type within the limits; raises ValueError where none can be made."""
    if kind is str:
        return _text(limits, path)
    if kind is int:
        return int(_number(limits, path, Decimal(1)))
    if kind in (Decimal, float):
        return kind(_number(limits, path, _CENT))
    return _OTHERS[kind](path, zoned)


def _number(limits: Schema, path: str, fine: Decimal) -> Decimal:
    """A small number, finer than ``fine`` only where the document leaves no other room."""
    bounds = bounds_of(limits)
    low, high = _around(bounds)
    step = bounds.step_of(fine)
    counts = bounds.counts(step, low, high)
    while not counts and fine == _CENT and bounds.step is None and low < high:
        step /= 10
        counts = bounds.counts(step, low, high)
    if not counts:
        raise ValueError(f"{path}: no number is between {low} and {high} as the document asks")
    count = min(counts.stop - counts.start, _MOST)  # a range of more has no length
    return counts[number_of(path) % count] * step


def _around(bounds: Bounds) -> tuple[Decimal, Decimal]:
    """The ends, those that are open to all sides put where small sums are."""
    if bounds.least is not None:
        return bounds.least, bounds.least + 999 if bounds.most is None else bounds.most
    if bounds.most is not None:
        return (Decimal(1) if bounds.most >= 1 else bounds.most - 999), bounds.most
    return Decimal(1), Decimal(1000)


def _text(limits: Schema, path: str) -> str:
    values = [one for one in limits.get("enum", ()) if isinstance(one, str)]
    if values:
        return str(values[number_of(path) % len(values)])
    if "pattern" in limits:
        return text_like(limits, path)
    made = FORMATS.get(limits.get("format", ""), _words)(path)
    return _of_length(made, limits.get("minLength", 0), limits.get("maxLength"))


def _words(path: str) -> str:
    """What stands here, and of which seed: the text that people will see in a failure."""
    seed, _, place = path.partition(" ")
    name = place.rpartition(".")[2].replace("_", " ")
    return f"{name} {seed}"


def _of_length(text: str, least: int, most: int | None) -> str:
    if most is not None and len(text) > most:
        name, _, seed = text.rpartition(" ")
        text = name.replace(" ", "")[: max(0, most - len(seed))] + seed
        text = text[len(text) - min(most, len(text)) :]
    return text.ljust(least, "x")


def _day(path: str) -> date:
    return _FIRST_DAY + timedelta(days=number_of(path) % _DAYS)


def _moment(path: str, zoned: bool) -> datetime:
    day = _day(path)
    hour, minute = divmod(number_of(path) // _DAYS % 1440, 60)
    zone = None if zoned else UTC
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)


def _uuid(path: str) -> UUID:
    return uuid5(NAMESPACE_URL, path)


def _label(path: str) -> str:
    """A text that may stand in an address."""
    return f"{path.rpartition('.')[2].replace('_', '-').strip('[]')}-{number_of(path) % 1000}"


_OTHERS: Mapping[type, Callable[[str, bool], Any]] = {
    bool: lambda path, _: bool(number_of(path) % 2),
    bytes: lambda path, _: _words(path).encode(),
    date: lambda path, _: _day(path),
    datetime: _moment,
    time: lambda path, zoned: _moment(path, zoned).timetz(),
    UUID: lambda path, _: _uuid(path),
    object: lambda path, _: _words(path),
}
FORMATS: Mapping[str, Callable[[str], str]] = {
    "byte": lambda path: b64encode(_words(path).encode()).decode(),
    "date": lambda path: _day(path).isoformat(),
    "date-time": lambda path: _moment(path, False).isoformat(),
    "duration": lambda path: f"P{1 + number_of(path) % 30}D",
    "email": lambda path: f"{_label(path)}@example.com",
    "hostname": lambda path: f"{_label(path)}.example.com",
    "ipv4": lambda path: f"192.0.2.{1 + number_of(path) % 254}",  # kept for examples: RFC 5737
    "ipv6": lambda path: f"2001:db8::{1 + number_of(path) % 9999:x}",  # RFC 3849
    "time": lambda path: _moment(path, False).timetz().isoformat(),
    "uri": lambda path: f"https://example.com/{_label(path)}",
    "uri-reference": lambda path: f"/{_label(path)}",
    "url": lambda path: f"https://example.com/{_label(path)}",
    "uuid": lambda path: str(_uuid(path)),
}
"""Texts that are the spelling of something."""
