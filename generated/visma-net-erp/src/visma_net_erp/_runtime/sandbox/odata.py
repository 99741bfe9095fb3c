"""``$filter`` of OData: comparisons of properties with values, all of which must hold."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

from .places import get

FILTER = "$filter"
"""What OData calls it (OData 4.01, URL Conventions §5.1.1)."""
_COMPARE: Mapping[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "ge": operator.ge,
    "lt": operator.lt,
    "le": operator.le,
}
_TERM = re.compile(
    r"\s*(?P<name>[A-Za-z_][\w/]*)\s+(?P<word>eq|ne|gt|ge|lt|le)\s+"
    r"(?:[a-z]*'(?P<text>(?:[^']|'')*)'|(?P<bare>[^\s'()]+))\s*"
)
_AND = re.compile(r"and\s")
_SUFFIX = re.compile(r"^(-?\d+(?:\.\d+)?)[MmLlFfDd]$")
"""How versions before 4 end a number."""

Test = Callable[[dict[str, Any]], bool]
Comparable = Callable[[Any], Any]


def tests_of(text: str, comparable: Comparable) -> list[Test] | None:
    """A test for each comparison; None for a filter that is more than comparisons and ``and``.

    ``comparable`` gives the number or the time that a value is, None for what is neither.
    """
    found: list[Test] = []
    at = 0
    while (term := _TERM.match(text, at)) is not None:
        found.append(_test(term, comparable))
        at = term.end()
        if at == len(text):
            return found
        joined = _AND.match(text, at)
        if joined is None:
            return None
        at = joined.end()
    return None


def _test(term: re.Match[str], comparable: Comparable) -> Test:
    place, compare = f"/{term['name']}", _COMPARE[term["word"]]
    wanted = _value(term)

    def test(record: dict[str, Any]) -> bool:
        held = get(record, place)
        if held is None or wanted is None:
            # Nothing is equal to null alone, and neither more nor less (OData 4.01 §5.1.1.1).
            return term["word"] in ("eq", "ne") and bool(compare(held, wanted))
        one, other = _pair(held, wanted, comparable)
        return bool(compare(one, other))

    return test


def _value(term: re.Match[str]) -> Any:
    if term["text"] is not None:
        return term["text"].replace("''", "'")
    bare = _SUFFIX.sub(r"\1", term["bare"])
    return {"null": None, "true": True, "false": False}.get(bare, bare)


def _pair(held: Any, wanted: Any, comparable: Comparable) -> tuple[Any, Any]:
    """Both as numbers or times where both are, else as texts."""
    one, other = comparable(held), comparable(wanted)
    if one is not None and type(one) is type(other):
        return one, other
    return str(held).lower(), str(wanted).lower()
