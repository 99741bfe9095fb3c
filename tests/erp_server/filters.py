"""What a list is narrowed by: equal values, times and amounts with operators, attributes."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from erp_server.call import RefusalError
from erp_server.exact_json import Json, MalformedJsonError, read
from erp_server.moments import filter_moment, told_moment

Record = dict[str, Json]

Comparable = datetime | Decimal

_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
_NUMBERS = frozenset({"balance"})
_EQUAL = ("status", "name", "number", "documentType", "module", "termsId", "orderType")


def matching(records: Sequence[Record], query: Mapping[str, str]) -> list[Record]:
    """The records that every filter lets through; an incomplete filter is none."""
    tests = [*_equalities(query), *_conditions(query), *_attributes(query)]
    return [record for record in records if all(test(record) for test in tests)]


def _equalities(query: Mapping[str, str]) -> list[Callable[[Record], bool]]:
    return [_equality(name, query[name]) for name in _EQUAL if name in query]


def _equality(name: str, value: str) -> Callable[[Record], bool]:
    return lambda record: record.get(name) == value


def _conditions(query: Mapping[str, str]) -> list[Callable[[Record], bool]]:
    """One test for each pair; a time without its operator, or the reverse, is passed over."""
    return [
        _condition(name, query[name], query[f"{name}Condition"])
        for name in query
        if f"{name}Condition" in query
    ]


def _condition(name: str, text: str, symbol: str) -> Callable[[Record], bool]:
    compare = _COMPARE.get(symbol)
    if compare is None:
        raise RefusalError(400, f"{name}Condition: '{symbol}' is no operator.")
    limit = _limit(name, text)

    def test(record: Record) -> bool:
        told = _told(record.get(name))
        return told is not None and compare(told, limit)

    return test


def _limit(name: str, text: str) -> Comparable:
    if name not in _NUMBERS:
        return filter_moment(name, text)
    try:
        return Decimal(text)
    except InvalidOperation:
        raise RefusalError(400, f"{name}: '{text}' is not a valid number.") from None


def _told(value: Json) -> Comparable | None:
    if isinstance(value, str):
        return told_moment(value)
    return Decimal(value) if isinstance(value, int | Decimal) else None


def _attributes(query: Mapping[str, str]) -> list[Callable[[Record], bool]]:
    if "attributes" not in query:
        return []
    try:
        wanted = read(query["attributes"].encode())
    except MalformedJsonError:
        raise RefusalError(400, "attributes: the value is no JSON.") from None
    if not isinstance(wanted, Mapping):
        raise RefusalError(400, "attributes: the value is no JSON object.")
    for value in wanted.values():
        if not isinstance(value, str):
            raise RefusalError(400, "attributes: each value must be text.")
    return [_attribute(name, value) for name, value in wanted.items()]


def _attribute(name: str, value: Json) -> Callable[[Record], bool]:
    def test(record: Record) -> bool:
        held = record.get("attributes")
        return isinstance(held, Sequence) and any(
            isinstance(item, Mapping) and (item.get("id"), item.get("value")) == (name, value)
            for item in held
        )

    return test
