"""A text that a pattern of the document matches."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .limits import Schema

__all__ = ["text_like"]

_LONGEST = 40
_SORTS = ("1", "A", "a", "A1", "a1", "1-", "A-1", "a-1", " ")


def text_like(limits: Schema, path: str) -> str:
    """A code of digits, letters and dashes that the pattern and the lengths allow.

    Raises ValueError where none of those fits.
    """
    pattern = limits["pattern"]
    try:
        wanted = re.compile(pattern)
    except re.error:  # patterns are of another language's kind
        raise ValueError(f"{path}: Python cannot read the pattern {pattern!r}: give it") from None
    least, most = limits.get("minLength", 0), limits.get("maxLength", _LONGEST)
    for text in _codes(least, min(most, max(least, _LONGEST))):
        if wanted.search(text):
            return text
    raise ValueError(f"{path}: no simple text is like {pattern!r}: give it a value")


def _codes(least: int, most: int) -> Iterator[str]:
    for length in range(max(1, least), most + 1):
        for sort in _SORTS:
            yield (sort * length)[:length]
    if least == 0:
        yield ""
