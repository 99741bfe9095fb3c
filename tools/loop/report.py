"""What the loop found, as a person reads it and as the next step does."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

LIMIT = 65_000
"""Characters of a pull request's body or comment that GitHub takes, with a little to spare."""

BUMPS = ("none", "patch", "minor", "major")
SHOWN = 30

_MORE = "\n\n… and more: `erpgen diff` prints all of it."
_CLOSING = "\n\n</details>"


@dataclass(frozen=True)
class ApiReport:
    """One API's step from one release to the next; ``findings`` are those of generating."""

    api: str
    old: str
    new: str
    bump: str
    diff: str
    findings: tuple[str, ...] = ()
    artifacts: tuple[str, ...] = ()


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
    """The body of the pull request, never longer than GitHub takes."""
    tail = _checks(report)
    share = (LIMIT - len(tail)) // max(1, len(report.apis))
    return "\n\n".join([*(shortened(one.diff, share - 2) for one in report.apis), tail])


def shortened(text: str, limit: int) -> str:
    """The text, cut at the end of a line where it is too long, and saying so."""
    if len(text) <= limit:
        return text.rstrip()
    kept = text[: limit - len(_CLOSING) - len(_MORE)].rpartition("\n")[0]
    # A fold that is cut open would swallow whatever follows.
    is_open = kept.count("<details>") > kept.count("</details>")
    return kept + (_CLOSING if is_open else "") + _MORE


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
