"""Changes of ``pattern``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
    from erpgen.document import JsonObject

_EVERYTHING = frozenset({".*", "^.*$", "^.*", ".*$"})
"""Patterns that every string matches."""


def pattern_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A pattern that was added, removed, changed or opened to everything."""
    old, new = _pattern(spot.old), _pattern(spot.new)
    if old == new:
        return
    if old is None:
        yield spot.edit("pattern-added", None, new, at="pattern")
    elif new is None:
        yield spot.edit("pattern-removed", old, None, at="pattern")
    elif new in _EVERYTHING:
        yield spot.edit("pattern-generalized", old, new, at="pattern")
    else:
        yield spot.edit("pattern-changed", old, new, at="pattern")


def _pattern(schema: JsonObject) -> str | None:
    """The pattern; None where there is none, or one that everything matches by being empty."""
    pattern = schema.get("pattern")
    return pattern if isinstance(pattern, str) and pattern else None
