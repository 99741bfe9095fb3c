"""Changes of ``pattern``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot

_EVERYTHING = frozenset({".*", "^.*$", "^.*", ".*$"})
"""Patterns that every string matches."""


def pattern_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A pattern that was added, removed, changed or opened to everything."""
    old, new = spot.old.get("pattern") or None, spot.new.get("pattern") or None
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
