"""The one sentence at the head of every report, and the counts behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.counting import plural
from erpgen.diff.report.names import client_breaks
from erpgen.diff.report.words import LEVEL_NAMES
from erpgen.surface.types import Bump

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.types import Diff


def summary_line(diff: Diff) -> str:
    """What differs, in numbers, and what that asks of the client's version.

    It says that nothing differs only where neither the documents nor the client do.
    """
    said = list(_said(diff))
    return f"{'; '.join(said)}." if said else "Nothing differs."


def _said(diff: Diff) -> Iterator[str]:
    if diff.changes:
        counts = ", ".join(
            f"{diff.count(level)} {name}"
            for level, name in LEVEL_NAMES.items()
            if diff.count(level)
        )
        sites = sum(len(change.sites) for change in diff.changes)
        places = f" at {sites:,} places" if sites > len(diff.changes) else ""
        yield f"{counts} {plural(len(diff.changes), 'change')}{places}"
    if alone := len(client_breaks(diff)):
        yield f"{alone:,} {plural(alone, 'break')} of the client alone"
    if diff.bump not in (None, Bump.NONE):
        yield f"the client needs a {diff.bump} release"
    if words := len(diff.prose):
        yield f"{words:,} {plural(words, 'text')} reworded"


def prose_lines(diff: Diff) -> list[str]:
    """Each text that was reworded by its pointer; none unless they were asked for."""
    return [f"`{one.pointer}` was reworded" for one in diff.prose] if diff.shows_prose else []
