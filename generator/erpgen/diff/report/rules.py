"""Overlay rules that came into play or lost their last place: they hide or show a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.quoting import code
from erpgen.diff.report.words import some

if TYPE_CHECKING:
    from collections.abc import Iterable

    from erpgen.diff.types import RuleChange


def lost_rules(rules: Iterable[RuleChange]) -> list[str]:
    """A line for each rule that matches nothing any more: what it repaired may be back."""
    return [_line(rule, "matches nothing any more") for rule in rules if not rule.new]


def first_rules(rules: Iterable[RuleChange]) -> list[str]:
    """A line for each rule that matches for the first time: it was written for this release."""
    return [_line(rule, "matches for the first time") for rule in rules if not rule.old]


def _line(rule: RuleChange, word: str) -> str:
    """The rule, what it is for, and where."""
    purpose = " ".join(rule.description.split()).partition(". ")[0].rstrip(".").replace("<", "&lt;")
    places = some([code(place) for place in rule.places])
    said = f"{code(rule.overlay)} action {rule.action} {word}"
    return " — ".join(part for part in (said, purpose, places) if part)
