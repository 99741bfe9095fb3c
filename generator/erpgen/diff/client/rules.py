"""Overlay rules that find more, fewer or no places in the new document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from erpgen.diff.types import RuleChange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from erpgen.overlay import Touch


def rule_changes(old: Iterable[Touch], new: Iterable[Touch]) -> tuple[RuleChange, ...]:
    """Rules whose number of places differs, those that find nothing any more first."""
    before, after = _counts(old), _counts(new)
    changes = [
        RuleChange(*key, before.get(key, 0), after.get(key, 0))
        for key in before | after
        if before.get(key, 0) != after.get(key, 0)
    ]
    return tuple(
        sorted(changes, key=lambda change: (change.new > 0, change.overlay, change.action))
    )


def _counts(touches: Iterable[Touch]) -> dict[tuple[str, int, str], int]:
    return {
        (Path(touch.overlay).name, touch.action.number, touch.action.target): len(touch.locations)
        for touch in touches
    }
