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

_NOTE_SHARE = 4
"""The part of an API's room that each of its notes may take: a quarter."""


@dataclass(frozen=True)
class ApiReport:
    """One API's step from one release to the next.

    ``findings`` are those of generating, ``notes`` what the package tells its users.
    """

    api: str
    old: str
    new: str
    bump: str
    diff: str
    findings: tuple[str, ...] = ()
    artifacts: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


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
        """The gravest bump, and whether the tests fail."""
        gravest = max((one.bump for one in self.apis), key=BUMPS.index, default="none")
        return [f"bump: {gravest}", *(["tests failing"] if self.tested is False else [])]

    def save(self, folder: Path) -> None:
        """Write ``report.json`` and ``body.md``."""
        folder.mkdir(parents=True, exist_ok=True)
        content = {**asdict(self), "title": self.title, "labels": self.labels}
        (folder / "report.json").write_text(json.dumps(content, indent=1) + "\n", "utf-8")
        (folder / "body.md").write_text(body(self), "utf-8")


def body(report: Report) -> str:
    """The body of the pull request, never longer than GitHub takes: the diffs come first."""
    tail = _checks(report)
    share = (LIMIT - len(tail)) // max(1, len(report.apis)) - 2
    return "\n\n".join([*(_section(one, report.branch, share) for one in report.apis), tail])


def _section(one: ApiReport, branch: str, share: int) -> str:
    """The diff with all the room that the notes leave, then the notes."""
    notes = [folded_note(note, branch, share // _NOTE_SHARE) for note in one.notes]
    room = share - sum(len(note) + 2 for note in notes)
    return "\n\n".join([shortened(one.diff, room), *notes])


def _checks(report: Report) -> str:
    lines = ["### Checks", "", "| | |", "|---|---|"]
    for one in report.apis:
        lines.append(f"| `{one.api}` generated | {len(one.findings) or 'no'} warnings |")
        lines += [f"| `{one.api}` built | `{artifact}` |" for artifact in one.artifacts]
    if report.tested is not None:
        lines.append(f"| tests | {'passed' if report.tested else '**failed**'} |")
    findings = [finding for one in report.apis for finding in one.findings]
    if findings:
        lines += ["", *folded("Warnings", findings)]
    if report.tested is False:
        lines += ["", *folded("The end of what the tests printed", report.tests.splitlines())]
    return "\n".join(lines)


def folded(title: str, lines: Sequence[str]) -> list[str]:
    """A fold of literal lines, the first few of them."""
    shown = [line.replace("```", "'''")[:300] for line in lines[:SHOWN]]
    more = [f"… and {len(lines) - SHOWN} more"] if len(lines) > SHOWN else []
    opening = f"<details><summary>{title} ({len(lines)})</summary>"
    return [opening, "", "```text", *shown, *more, "```", "", "</details>"]
