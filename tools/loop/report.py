"""What the loop found, as a person reads it and as the next step does."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tools.loop.cutting import shortened
from tools.loop.notes import Note, folded_note

LIMIT = 65_000
"""Characters of a pull request's body or comment that GitHub takes, with a little to spare."""

BUMPS = ("none", "patch", "minor", "major")
SHOWN = 30
LONGEST_LINE = 300

_RULES_SHARE = 4
"""The part of all room that the rules may take which need a look."""

_NOTE_SHARE = 4
"""The part of an API's room that each of its notes may take: a quarter."""


@dataclass(frozen=True)
class Found:
    """What generating says: its warnings, of them the rules that found nothing, and the rules that
    the document refuses, so that nothing could be generated."""

    findings: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


@dataclass(frozen=True)
class ApiReport:
    """One API's step from one release to the next; ``notes`` is what the package tells users."""

    api: str
    old: str
    new: str
    bump: str
    diff: str
    found: Found = Found()
    artifacts: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def findings(self) -> tuple[str, ...]:
        """The warnings."""
        return self.found.findings

    @property
    def refused(self) -> tuple[str, ...]:
        """The rules that the document refuses."""
        return self.found.refused


@dataclass(frozen=True)
class Report:
    """The whole run; without ``apis`` there is nothing to propose."""

    branch: str
    base: str
    apis: tuple[ApiReport, ...] = ()
    changed: bool = False
    tested: bool | None = None
    tests: str = ""

    @property
    def title(self) -> str:
        """The title of the pull request."""
        return ", ".join(f"{one.api} {one.new}" for one in self.apis)

    @property
    def labels(self) -> list[str]:
        """The gravest bump, whether the tests fail, and whether a rule needs a look."""
        gravest = max((one.bump for one in self.apis), key=BUMPS.index, default="none")
        labels = [f"bump: {gravest}", *(["tests failing"] if self.tested is False else [])]
        rules = any(one.refused or one.found.unmatched for one in self.apis)
        return [*labels, *(["rules: look"] if rules else [])]

    def save(self, folder: Path) -> None:
        """Write ``report.json`` and ``body.md``."""
        folder.mkdir(parents=True, exist_ok=True)
        content = {**asdict(self), "title": self.title, "labels": self.labels}
        (folder / "report.json").write_text(json.dumps(content, indent=1) + "\n", "utf-8")
        (folder / "body.md").write_text(body(self), "utf-8")


def body(report: Report) -> str:
    """The body of the pull request, never longer than GitHub takes: the diffs come first."""
    each = LIMIT // (_RULES_SHARE * max(1, len(report.apis)))
    top = [_rules(one, each) for one in report.apis if one.refused or one.found.unmatched]
    tail = _checks(report)
    left = LIMIT - len(tail) - sum(len(text) + 2 for text in top)
    share = left // max(1, len(report.apis)) - 2
    sections = (_section(one, report.branch, share) for one in report.apis)
    return "\n\n".join([*top, *sections, tail])


def _rules(one: ApiReport, room: int) -> str:
    """What a reviewer must see first: a rule that stopped to hold makes a client quietly wrong."""
    most = max(1, room // (2 * LONGEST_LINE))
    lines = [f"### Rules of `{one.api}` need a look", ""]
    if one.refused:
        lines += [f"{one.new} refuses them, so that **nothing was generated**.", ""]
        lines += folded("Refused", one.refused, most)
    if one.found.unmatched:
        lines += folded(f"Found nothing in {one.new}", one.found.unmatched, most)
    return "\n".join(lines)


def _section(one: ApiReport, branch: str, share: int) -> str:
    """The diff with all the room that the notes leave, then the notes."""
    notes = [folded_note(note, branch, share // _NOTE_SHARE) for note in one.notes]
    room = share - sum(len(note) + 2 for note in notes)
    return "\n\n".join([shortened(one.diff, room), *notes])


def _checks(report: Report) -> str:
    lines = ["### Checks", "", "| | |", "|---|---|"]
    for one in report.apis:
        said = "**no**" if one.refused else f"{len(one.findings) or 'no'} warnings"
        lines.append(f"| `{one.api}` generated | {said} |")
        lines += [f"| `{one.api}` built | `{artifact}` |" for artifact in one.artifacts]
    if report.tested is not None:
        lines.append(f"| tests | {'passed' if report.tested else '**failed**'} |")
    findings = [finding for one in report.apis for finding in one.findings]
    if findings:
        lines += ["", *folded("Warnings", findings)]
    if report.tested is False:
        lines += ["", *folded("The end of what the tests printed", report.tests.splitlines())]
    return "\n".join(lines)


def folded(title: str, lines: Sequence[str], most: int = SHOWN) -> list[str]:
    """A fold of literal lines, the first few of them."""
    shown = [line.replace("```", "'''")[:LONGEST_LINE] for line in lines[:most]]
    more = [f"… and {len(lines) - most} more"] if len(lines) > most else []
    opening = f"<details><summary>{title} ({len(lines)})</summary>"
    return [opening, "", "```text", *shown, *more, "```", "", "</details>"]
