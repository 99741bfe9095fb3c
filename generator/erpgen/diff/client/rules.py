"""Overlay rules that find more, fewer or no places in the new document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from erpgen.diff.types import RuleChange
from erpgen.document import METHODS, MORE_METHODS
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterable

    from erpgen.overlay import Touch

_OPERATION_STEPS = 3
"""Steps from the root of a document to an operation: paths, the template, the method."""


def rule_changes(old: Iterable[Touch], new: Iterable[Touch]) -> tuple[RuleChange, ...]:
    """Rules whose number of places differs, those that lost or found all they match first."""
    before, after = _by_rule(old), _by_rule(new)
    changes = [
        _change(before.get(key), after.get(key))
        for key in before | after
        if _count(before.get(key)) != _count(after.get(key))
    ]
    return tuple(sorted(changes, key=lambda c: (c.new > 0, c.old > 0, c.overlay, c.action)))


def _by_rule(touches: Iterable[Touch]) -> dict[tuple[str, int, str], Touch]:
    return {
        (Path(touch.overlay).name, touch.action.number, touch.action.target): touch
        for touch in touches
    }


def _count(touch: Touch | None) -> int:
    return len(touch.locations) if touch else 0


def _change(old: Touch | None, new: Touch | None) -> RuleChange:
    known = new or old
    assert known is not None  # noqa: S101 - a key comes from one of them
    before, after = _count(old), _count(new)
    only = new if not before else old if not after else None
    return RuleChange(
        overlay=Path(known.overlay).name,
        action=known.action.number,
        target=known.action.target,
        old=before,
        new=after,
        description=known.action.description,
        places=tuple(dict.fromkeys(map(_place, only.locations))) if only else (),
    )


def _place(location: tuple[str | int, ...]) -> str:
    """``POST /v1/orders`` for what lies in an operation."""
    is_operation = len(location) >= _OPERATION_STEPS and location[0] == "paths"
    if is_operation and location[2] in METHODS:
        return f"{str(location[2]).upper()} {location[1]}"
    if len(location) > _OPERATION_STEPS and location[2] == MORE_METHODS:
        return f"{location[3]} {location[1]}"
    return join("#", *location)
