"""Where a walk is, cheap to extend: spelled out as a pointer only when something is reported."""

from __future__ import annotations

from typing import TypeAlias

from erpgen.pointer import join

Place: TypeAlias = tuple["Place", str | int] | None
"""The place above and the token below it; None is the document itself."""


def pointer(place: Place) -> str:
    """The JSON pointer of a place."""
    tokens: list[str | int] = []
    while place is not None:
        place, token = place
        tokens.append(token)
    return join("#", *reversed(tokens))


def levels(place: Place) -> int:
    """How deep a place is; the document itself is 0."""
    count = 0
    while place is not None:
        place, _ = place
        count += 1
    return count
