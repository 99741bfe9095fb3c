"""Changes as lines for a reader in a hurry: what is alike stands on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.counting import plural
from erpgen.diff.quoting import code
from erpgen.diff.report.words import NOTICED, reach, sentence, some

if TYPE_CHECKING:
    from collections.abc import Sequence

    from erpgen.diff.types import Change

_TOGETHER = frozenset(
    {
        "api-path-removed-without-deprecation",
        "api-path-removed-with-deprecation",
        "api-removed-without-deprecation",
        "api-removed-with-deprecation",
        "endpoint-added",
    }
)
"""Changes of whole operations, which stand together by the first word of their paths."""

_FIRST = 3
"""Changes that a line about their kind names before it counts the rest."""

_LISTED = 12
"""Operations that a common line lists before it counts the rest."""


def digest(changes: Sequence[Change]) -> list[str]:
    """One line a change, operations that came or went together on one line."""
    lines: list[str] = []
    told: set[tuple[str, str]] = set()
    for change in changes:
        key = (change.id, _head(change.path or ""))
        alike = [c for c in changes if c.id in _TOGETHER and key == (c.id, _head(c.path or ""))]
        if len(alike) < 2:
            lines.append(_line(change))
        elif key not in told:
            told.add(key)
            lines.append(_common_line(key[1], alike))
    return lines


def by_kind(changes: Sequence[Change]) -> list[str]:
    """One line for each id: how many changes at how many operations, and the first few."""
    kinds: dict[str, list[Change]] = {}
    for change in changes:
        kinds.setdefault(change.id, []).append(change)
    return [_kind_line(name, alike) for name, alike in sorted(kinds.items())]


def _kind_line(name: str, changes: Sequence[Change]) -> str:
    reached = {place for change in changes for place in change.operations}
    where = f" at {len(reached):,} {plural(len(reached), 'operation')}" if reached else ""
    first = "; ".join(change.text.removeprefix("operation: ") for change in changes[:_FIRST])
    rest = len(changes) - _FIRST
    more = f"; and {rest:,} more" if rest > 0 else ""
    return f"{code(name)}: {len(changes):,}{where}. {first}{more}"


def _head(path: str) -> str:
    """The path to its first word that is no version, which tells resources apart."""
    parts = [part for part in path.split("/") if part]
    return "/" + "/".join(parts[:1])


def _common_line(head: str, changes: Sequence[Change]) -> str:
    word = "new" if changes[0].id == "endpoint-added" else "removed"
    named = ", ".join(code(f"{c.operation} {c.path}") for c in changes[:_LISTED])
    rest = len(changes) - _LISTED
    more = f" and {rest} more" if rest > 0 else ""
    count = f"{len(changes)} {plural(len(changes), 'operation')}"
    return f"{count} below {code(head)} {word}: {named}{more}{_clients(changes)}"


def _line(change: Change) -> str:
    said = sentence(change)
    reached = reach(change)
    said = f"{said} — {len(change.operations)} operations: {reached}" if reached else said
    return f"{said}{_clients([change])}"


def _clients(changes: Sequence[Change]) -> str:
    """The names that changes of one kind touch, and when code using them notices."""
    touched = [change.client for change in changes if change.client and change.client.names]
    if not touched:
        return ""
    named = some([code(name) for effect in touched for name in effect.names])
    return f" — {named} ({NOTICED[touched[0].breaks]})"
