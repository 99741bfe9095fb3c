"""The JSONPath functions ``match`` and ``search`` (RFC 9535, 2.4.6 and 2.4.7).

Their patterns are I-Regexp (RFC 9485). Each is checked and translated once, not at every node,
and none may search longer than a second.
"""

from __future__ import annotations

from functools import lru_cache

import regex
from iregexp_check import check
from jsonpath_rfc9535.function_extensions import Match, Search

SECONDS = 1.0
"""How long one pattern may take on one string before it is given up with TimeoutError."""


class CachedMatch(Match):
    """Whether a pattern describes a string from end to end."""

    def __call__(self, string: object, pattern: object) -> bool:
        """False too where either is no string, or the pattern no I-Regexp."""
        expression = _compiled(pattern) if isinstance(pattern, str) else None
        if expression is None or not isinstance(string, str):
            return False
        return expression.fullmatch(string, timeout=SECONDS) is not None


class CachedSearch(Search):
    """Whether a pattern describes some part of a string."""

    def __call__(self, string: object, pattern: object) -> bool:
        """False too where either is no string, or the pattern no I-Regexp."""
        expression = _compiled(pattern) if isinstance(pattern, str) else None
        if expression is None or not isinstance(string, str):
            return False
        return expression.search(string, timeout=SECONDS) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> regex.Pattern[str] | None:
    """The pattern ready to run; None where it is no I-Regexp."""
    if not check(pattern):
        return None
    try:
        return regex.compile(_translated(pattern))
    except regex.error:
        return None


_PART = regex.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\.|[^\\.\[]+", regex.DOTALL)


def _translated(pattern: str) -> str:
    """I-Regexp for this engine: a dot outside brackets stands for all but line ends."""
    parts = _PART.findall(pattern)
    return "".join(r"[^\n\r]" if part == "." else part for part in parts)
