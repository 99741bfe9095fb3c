"""The report as annotations of a GitHub workflow run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.counting import plural
from erpgen.diff.report.digest import digest
from erpgen.diff.report.names import address_lines, client_breaks
from erpgen.diff.report.summary import prose_lines, summary_line
from erpgen.diff.report.words import LEVEL_NAMES
from erpgen.diff.types import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.types import Diff

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning"}

_SHOWN = 10
"""Annotations of one kind that a step may have; GitHub drops the rest without a word."""

_TITLE = "erpgen diff"


def as_github(diff: Diff) -> str:
    """The annotations for breaking and risky changes and what breaks in the client alone.

    What is alike is one annotation, and a notice has the summary. The workflow commands are those
    of GitHub's documentation, with its escapes, and no more of a kind than it shows; the last says
    how many there are besides.
    """
    lines = [f"::warning title={_TITLE}::{_message(note)}" for note in diff.notes]
    for level, command in _COMMANDS.items():
        room = _SHOWN - (len(diff.notes) if level is Level.WARNING else 0)
        lines += [
            f"::{command} title={_TITLE}::{_message(one)}" for one in _told(diff, level, room)
        ]
    lines += [f"::notice title={_TITLE}::{_message(one)}" for one in address_lines(diff)]
    if reworded := prose_lines(diff):
        lines.append(f"::notice title={_TITLE}::{_message('; '.join(reworded))}")
    lines.append(f"::notice title={_TITLE}::{_message(summary_line(diff))}")
    return "\n".join(lines) + "\n"


def _told(diff: Diff, level: Level, room: int) -> Iterator[str]:
    told = digest([change for change in diff.changes if change.level is level])
    if level is Level.ERROR:
        told += client_breaks(diff)
    shown = max(room, 1) if len(told) <= room else max(room - 1, 0)
    yield from told[:shown]
    rest = len(told) - shown
    if rest > 0:
        lines = plural(rest, "line")
        yield f"and {rest} more {lines} of {LEVEL_NAMES[level]} changes in the report"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
