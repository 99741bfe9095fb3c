"""The report as annotations of a GitHub workflow run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.report.words import reach, sentence, summary_line
from erpgen.diff.types import Level

if TYPE_CHECKING:
    from erpgen.diff.types import Change, Diff

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning"}


def as_github(diff: Diff) -> str:
    """One annotation for each breaking or risky change, and a notice with the summary.

    The workflow commands are those of GitHub's documentation, with its escapes.
    """
    lines = [_annotation(change) for change in diff.changes if change.level in _COMMANDS]
    lines += [f"::warning title=erpgen diff::{_message(note)}" for note in diff.notes]
    lines.append(f"::notice title=erpgen diff::{_message(summary_line(diff))}")
    return "\n".join(lines) + "\n"


def _annotation(change: Change) -> str:
    reached = reach(change)
    said = f"{sentence(change)} (reaches {reached})" if reached else sentence(change)
    title = _property(f"{change.id} {change.fingerprint}")
    return f"::{_COMMANDS[change.level]} title={title}::{_message(said)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
