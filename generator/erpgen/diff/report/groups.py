"""The one scale of the reports that people read: what a change does to code of the client."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from erpgen.diff.report.words import is_felt
from erpgen.diff.types import Level
from erpgen.surface.types import Breakage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from erpgen.diff.types import Change

RENAMES = ("api-operation-id-removed", "api-operation-id-added", "api-schema-renamed")
"""Changes of a name alone: they have a list of their own."""


class Group(StrEnum):
    """Where a change stands, gravest first; the value is the heading."""

    BREAKS = "What breaks"
    RENAMED = "Renamed"
    LOOK_AT = "What to look at"
    BREAKS_OTHERS = "What breaks others, and nothing in this client"
    HARMLESS = "Harmless"


def group_of(change: Change) -> Group:
    """The group of a change: it breaks what fails a call as documented, or existing code."""
    typed = change.client is not None and change.client.breaks is Breakage.TYPE_CHECK
    if change.level is Level.ERROR:
        return Group.BREAKS if is_felt(change) else Group.BREAKS_OTHERS
    if change.id in RENAMES:
        return Group.RENAMED
    if typed:
        return Group.BREAKS
    return Group.LOOK_AT if change.level is Level.WARNING else Group.HARMLESS


def in_groups(changes: Iterable[Change]) -> dict[Group, list[Change]]:
    """Every group with its changes, in their order."""
    found: dict[Group, list[Change]] = {group: [] for group in Group}
    for change in changes:
        found[group_of(change)].append(change)
    return found
