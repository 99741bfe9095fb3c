"""The report for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.report.words import headline, reach, sentence, summary_line
from erpgen.diff.types import Breakage, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.types import Change, Diff


def as_text(diff: Diff) -> str:
    """Every change on a line of its own, gravest first, the summary last."""
    lines = [headline(diff), ""]
    for change in diff.changes:
        lines += _lines(change)
    lines += [f"note: {note}" for note in diff.notes]
    lines += ["", summary_line(diff)] if diff.changes else [summary_line(diff)]
    return "\n".join(lines) + "\n"


def _lines(change: Change) -> Iterator[str]:
    yield f"{change.level:7} {sentence(change)}  [{change.id} {change.fingerprint}]"
    if reached := reach(change):
        yield f"        reaches {reached}"
    if change.client and change.client.names and change.level is not Level.INFO:
        noticed = change.client.breaks
        when = "nothing breaks" if noticed is Breakage.NONE else f"breaks: {noticed}"
        yield f"        client: {', '.join(change.client.names)} ({when})"
