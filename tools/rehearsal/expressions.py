"""The part of GitHub's expressions that the workflows use, looked up in a table."""

from __future__ import annotations

import re
from collections.abc import Mapping

_EXPRESSION = re.compile(r"\$\{\{([^{}]*)\}\}")
_COMPARISON = re.compile(r"[=!]=")


def filled(text: str, known: Mapping[str, str]) -> str:
    """The text with every ``${{ … }}`` replaced; KeyError for a name nobody has given."""
    return _EXPRESSION.sub(lambda found: _value(found[1].strip(), known), text)


def holds(condition: str, known: Mapping[str, str]) -> bool:
    """Whether an ``if:`` of comparisons joined by ``&&`` is true."""
    return all(_holds(part.strip(), known) for part in condition.split("&&"))


def _holds(comparison: str, known: Mapping[str, str]) -> bool:
    found = _COMPARISON.search(comparison)
    if found is None:
        raise ValueError(f"not a comparison: {comparison}")
    left = _value(comparison[: found.start()].strip(), known)
    right = _value(comparison[found.end() :].strip(), known)
    return (left == right) == (found[0] == "==")


def _value(expression: str, known: Mapping[str, str]) -> str:
    """The first of the alternatives joined by ``||`` that is not empty."""
    alternatives = [_single(part.strip(), known) for part in expression.split("||")]
    return next((one for one in alternatives if one), alternatives[-1])


def _single(term: str, known: Mapping[str, str]) -> str:
    if len(term) >= 2 and term[0] == term[-1] == "'":
        return term[1:-1]
    return known[term]
