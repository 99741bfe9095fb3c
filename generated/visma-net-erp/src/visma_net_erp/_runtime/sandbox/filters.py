"""What a list is narrowed by: equal values, comparisons and attributes."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, TypeAlias

from .moments import zone_of
from .odata import FILTER, tests_of
from .places import get
from .plan import Rules, exact
from .refusals import RefusalError

Test: TypeAlias = Callable[[dict[str, Any]], bool]

_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
    "=": operator.eq,
    "==": operator.eq,
}


class Filters:
    """Makes tests of the query of a list; ``zone`` is that of times without an offset."""

    def __init__(self, zone: str) -> None:
        self._zone = zone_of(zone)

    def tests(self, rules: Rules, query: Mapping[str, Any]) -> tuple[list[Test], list[str]]:
        """A test for each filter that can be told, and the names of those that cannot.

        A comparison without its operator, or the reverse, is no filter. RefusalError 400 for a
        value that cannot be compared.
        """
        tests: list[Test] = []
        unknown: list[str] = []
        operators = set(rules.conditions.values())
        passed = {*operators, *_cutting(rules)}
        for name, value in query.items():
            if name in rules.attributes:
                tests += self._attributes(name, value)
            elif name in rules.conditions:
                if rules.conditions[name] not in query:
                    continue
                if name in rules.filters:
                    symbol = str(query[rules.conditions[name]])
                    tests.append(self._condition(name, rules.filters[name], value, symbol))
                else:
                    unknown.append(name)
            elif name == FILTER and (told := tests_of(str(value), self._comparable)) is not None:
                tests += told
            elif name in rules.filters:
                tests.append(self.equality(rules.filters[name], value))
            elif name not in passed:
                unknown.append(name)
        return tests, unknown

    def equality(self, place: str, wanted: Any) -> Test:
        """Whether a record has that value there, or one of several."""
        several = wanted if isinstance(wanted, list) else [wanted]
        texts = {_text(one) for one in several}
        moments = {found for one in several if (found := self._moment(one)) is not None}

        def test(record: dict[str, Any]) -> bool:
            held = get(record, place)
            values = held if isinstance(held, list) else [held]
            if any(_text(one) in texts for one in values if one is not None):
                return True
            return bool(moments) and any(self._moment(one) in moments for one in values)

        return test

    def _condition(self, name: str, place: str, value: Any, symbol: str) -> Test:
        compare = _COMPARE.get(symbol)
        if compare is None:
            raise RefusalError(400, f"{name}: {symbol!r} is no operator")
        limit = self._comparable(value)
        if limit is None:
            raise RefusalError(400, f"{name}: {value!r} can be compared with nothing")

        def test(record: dict[str, Any]) -> bool:
            held = self._comparable(get(record, place))
            return type(held) is type(limit) and bool(compare(held, limit))

        return test

    def _attributes(self, name: str, value: Any) -> list[Test]:
        try:
            wanted = exact(value) if isinstance(value, str) else value
        except ValueError:
            wanted = None
        if not isinstance(wanted, dict):
            raise RefusalError(400, f"{name}: the value is no JSON object")
        for one in wanted.values():
            if not isinstance(one, str):
                raise RefusalError(400, f"{name}: each value must be a text")
        return [_attribute(name, *pair) for pair in wanted.items()]

    def _comparable(self, value: Any) -> Decimal | datetime | None:
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return Decimal(value)
        moment = self._moment(value)
        if moment is not None or not isinstance(value, str):
            return moment
        try:
            return Decimal(value)
        except InvalidOperation:
            return None

    def _moment(self, value: Any) -> datetime | None:
        if not isinstance(value, str) or len(value) < 8 or value.isdecimal():
            return None
        try:
            found = datetime.fromisoformat(value)
        except ValueError:
            return None
        return (found if found.tzinfo else found.replace(tzinfo=self._zone)).astimezone(UTC)


def _cutting(rules: Rules) -> set[str]:
    paging = rules.paging
    return {one for one in (paging.page, paging.size) if one} if paging else set()


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value.normalize()) if isinstance(value, Decimal) else str(value)


def _attribute(place: str, name: str, value: Any) -> Test:
    """Whether an element of the record's attributes has the name and the value."""

    def test(record: dict[str, Any]) -> bool:
        held = record.get(place)
        if isinstance(held, dict):
            return bool(held.get(name) == value)
        listed = held if isinstance(held, list) else []
        return any(_is_pair(one, name, value) for one in listed if isinstance(one, dict))

    return test


def _is_pair(element: Mapping[str, Any], name: str, value: Any) -> bool:
    """Whether an element has the two, each in a property of its own.

    Where properties are called a value, the value stands in one of those and the name elsewhere.
    """
    called = [one for one in element if one.lower().endswith("value")]
    held = called or list(element)
    named = [one for one in element if one not in called]
    return any(
        element[key] == name and element[place] == value
        for key in named
        for place in held
        if key != place
    )
