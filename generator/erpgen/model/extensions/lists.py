"""The words on lists: how one is read in parts, and how one tells what changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from math import ceil
from typing import Any

from msgspec import Struct

from erpgen.model.extensions.reading import (
    RuleError,
    alternatives,
    given_text,
    needed_text,
    no_others,
    shown,
    table,
    whole,
)


class PagingRule(Struct, frozen=True):
    """``x-erp-paging`` as written: alternatives still open, None meaning "not in the answer".

    ``next`` is empty where the rule does not name it, ``first`` None where nothing is sent for the
    first page unless the document demands it.
    """

    style: str
    page: str | None
    size: str | None
    first: int | str | None
    key: str | None
    items: tuple[str | None, ...]
    total: tuple[str | None, ...]
    max_size: tuple[str | None, ...]
    next: tuple[str | None, ...]


class ChangesRule(Struct, frozen=True):
    """``x-erp-changes`` as written: places are alternatives still open, times are seconds.

    ``property`` holds None where a list that cannot be followed is to be left as it is; each of
    ``keys`` is the parts of one key. ``operator`` is None where the rule does not say it.
    """

    argument: str
    operator: str | None
    written: str | None
    beginning: str | None
    property: tuple[str | None, ...]
    keys: tuple[tuple[str, ...], ...]
    margin: int
    granularity: int | None


def paging(node: Mapping[str, Any], where: str) -> PagingRule | None:
    """``x-erp-paging`` of an operation."""
    rule = table(node, "x-erp-paging", where)
    if rule is None:
        return None
    style = rule.get("style", "page")
    if not isinstance(style, str) or style not in _PAGING_KEYS:
        styles = ", ".join(_PAGING_KEYS)
        raise RuleError(where, f"x-erp-paging: style {shown(style)} is none of {styles}")
    known = {"style", "size", "items", "total", "max_size", *_PAGING_KEYS[style]}
    no_others(rule, known, f"x-erp-paging of style {style}", where)
    return PagingRule(
        style=style,
        page=needed_text(rule, "page", "x-erp-paging", where) if style != "link" else None,
        size=given_text(rule, "size", "x-erp-paging", where),
        first=_first(rule, style, where),
        key=needed_text(rule, "key", "x-erp-paging", where) if style == "after" else None,
        items=alternatives(rule.get("items", ""), where),
        total=alternatives(rule.get("total"), where),
        max_size=alternatives(rule.get("max_size"), where),
        next=alternatives(rule["next"], where) if "next" in rule else (),
    )


# What each style says beside the places of an answer.
_PAGING_KEYS = {
    "page": ("page", "first"),
    "offset": ("page", "first"),
    "token": ("page", "first", "next"),
    "link": ("next",),
    "after": ("page", "first", "key"),
}


def _first(rule: Mapping[str, Any], style: str, where: str) -> int | str | None:
    if style in {"page", "offset"}:
        usual = 1 if style == "page" else 0
        return whole(rule.get("first", usual), "x-erp-paging.first", where)
    value = rule.get("first")
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, str))):
        raise RuleError(where, f"x-erp-paging.first must be a number or text, not {shown(value)}")
    return value


def changes(node: Mapping[str, Any], where: str) -> ChangesRule | None:
    """``x-erp-changes`` of an operation."""
    rule = table(node, "x-erp-changes", where)
    if rule is None:
        return None
    known = set(ChangesRule.__struct_fields__)
    no_others(rule, known, "x-erp-changes", where)
    granularity = rule.get("granularity")
    return ChangesRule(
        argument=needed_text(rule, "argument", "x-erp-changes", where),
        operator=_operator(rule, where),
        written=_written(rule, where),
        beginning=_beginning(rule, where),
        property=_places(rule.get("property"), where),
        keys=_keys(rule.get("keys"), where),
        margin=_seconds(rule.get("margin"), "margin", where),
        granularity=None if granularity is None else _seconds(granularity, "granularity", where),
    )


def _operator(rule: Mapping[str, Any], where: str) -> str | None:
    operator = given_text(rule, "operator", "x-erp-changes", where)
    if operator not in {None, ">", ">="}:
        raise RuleError(where, f"x-erp-changes: operator {shown(operator)} is none of >, >=")
    return operator


def _written(rule: Mapping[str, Any], where: str) -> str | None:
    written = given_text(rule, "written", "x-erp-changes", where)
    if written is not None and written.count(_TIME) != 1:
        raise RuleError(
            where,
            f"x-erp-changes: written {shown(written)} has no place for the time",
            f"write {_TIME} once, as in changed ge {_TIME}",
        )
    return written


_TIME = "{time}"


def _beginning(rule: Mapping[str, Any], where: str) -> str | None:
    """A time before all others; YAML may have read it as a date."""
    value = rule.get("beginning")
    text = value.isoformat() if isinstance(value, date) else value
    try:
        return None if text is None else datetime.fromisoformat(text).isoformat()
    except (TypeError, ValueError):
        raise RuleError(
            where,
            f"x-erp-changes: beginning {shown(value)} is no time",
            "write 1900-01-01T00:00:00",
        ) from None


def _places(value: Any, where: str) -> tuple[str | None, ...]:
    """Where an element has something: one pointer, null or a list of them."""
    places = alternatives(value, where)
    for place in places:
        if place is not None and not place.startswith("/"):
            raise RuleError(
                where,
                f"x-erp-changes: {shown(place)} must start with a slash",
                "it is a place in an element, such as /changed",
            )
    if not any(places):
        raise RuleError(where, "x-erp-changes names no property of the elements", "add property")
    return places


def _keys(value: Any, where: str) -> tuple[tuple[str, ...], ...]:
    """The parts of a key, or a list of such lists, of which the first that fits is taken."""
    several = isinstance(value, list) and all(isinstance(one, list) for one in value)
    found: list[tuple[str, ...]] = []
    for one in value if several else [value]:
        parts = tuple(place for place in _places(one, where) if place is not None)
        found.append(parts)
    if not found:
        raise RuleError(where, "x-erp-changes: keys is empty", "name what identifies an element")
    return tuple(found)


_DURATION = re.compile(
    r"P(?=.)(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=.)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)


def _seconds(value: Any, name: str, where: str) -> int:
    """Whole seconds, given so or as a duration of ISO 8601 without months and years."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < _LONGEST:
        return ceil(value)
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise RuleError(
            where,
            f"x-erp-changes.{name} must be a duration, not {shown(value)}",
            "write seconds, or a duration of ISO 8601 such as PT10M",
        )
    parts = {unit: float(number) for unit, number in found.groupdict().items() if number}
    return ceil(min(timedelta(**parts).total_seconds(), _LONGEST))


_LONGEST = 366 * 86400
"""A year: who has to look further back reads the whole list."""
