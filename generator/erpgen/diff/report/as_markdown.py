"""The report for a pull request: what breaks first, the rest folded, never too long to post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.counting import plural
from erpgen.diff.report.digest import by_kind, digest
from erpgen.diff.report.names import client_breaks, outermost
from erpgen.diff.report.summary import prose_lines, summary_line
from erpgen.diff.report.words import NOTICED, headline, is_felt, rule_line
from erpgen.diff.types import Level
from erpgen.surface.types import Breakage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from erpgen.diff.types import Change, Diff
    from erpgen.surface.types import ClientChanges

LONGEST = 64_000
"""Characters of a report: GitHub takes 65,536 in one comment."""

_RENAMES = ("api-operation-id-removed", "api-operation-id-added", "api-schema-renamed")

_SHARES = {Level.ERROR: 0.4, Level.WARNING: 0.12, Level.INFO: 0.16}
"""How much of the room the sections of each level may take."""

_CLIENT_SHARE = 0.03
"""How much of the room each list of client names may take."""


def as_markdown(diff: Diff) -> str:
    """The report, shorter than :data:`LONGEST`; what is left out is counted where it was."""
    breaking = [change for change in diff.changes if _breaks(change)]
    unfelt = [c for c in diff.changes if c.level is Level.ERROR and not is_felt(c)]
    risky = [c for c in diff.changes if c.level is Level.WARNING and not _breaks(c)]
    parts = [
        f"## API changes: {headline(diff)}",
        f"**{summary_line(diff)}**",
        _list("Notes", diff.notes, 0.03),
        _list("What breaks", _breaking_lines(diff, breaking), _SHARES[Level.ERROR]),
        _renames(diff),
        _repairs(diff),
        _list("What to look at", digest(risky), _SHARES[Level.WARNING]),
        _list("What breaks others, and nothing in this client", digest(unfelt), 0.05),
        _list("Harmless, by kind", _kinds(diff), 0.12),
        *_client_sections(diff.client),
        _rules(diff),
        _folded("Harmless, one by one", _lines(diff, Level.INFO), _SHARES[Level.INFO]),
        _folded("Reworded texts", prose_lines(diff), _CLIENT_SHARE),
    ]
    whole = "\n\n".join(part for part in parts if part) + "\n"
    return whole.replace("##[", "# #[")  # a command to GitHub's runner, wherever it stands


def _breaks(change: Change) -> bool:
    """Whether it fails a call as documented, or existing code; what is renamed has its own list."""
    if change.level is Level.ERROR:
        return is_felt(change)
    typed = change.client is not None and change.client.breaks is Breakage.TYPE_CHECK
    return typed and change.id not in _RENAMES


def _breaking_lines(diff: Diff, breaking: Sequence[Change]) -> list[str]:
    return [*digest(breaking), *client_breaks(diff)]


def _lines(diff: Diff, level: Level) -> list[str]:
    return digest([change for change in diff.changes if change.level is level])


def _kinds(diff: Diff) -> list[str]:
    return by_kind([change for change in diff.changes if change.level is Level.INFO])


def _renames(diff: Diff) -> str:
    """Operations that kept their place and changed their name, in the document or the client."""
    lines = digest([change for change in diff.changes if change.id in _RENAMES])
    if diff.client:
        told = "\n".join(client_breaks(diff))
        named = [f"client: `{one.old}` is now `{one.new}`" for one in diff.client.renamed]
        lines += [line for line in named if line not in told]
    return _list("Renamed", lines, 0.05)


def _client_sections(client: ClientChanges | None) -> Iterable[str]:
    if client is None:
        return
    changed = [
        f"`{one.name}`: `{one.old}` → `{one.new}` ({NOTICED[one.breaks]})" for one in client.changed
    ]
    for title, names in (
        ("Client: removed names", list(outermost(client.removed))),
        ("Client: changed types", changed),
        ("Client: new names", list(outermost(client.added))),
    ):
        yield _folded(title, names, _CLIENT_SHARE)


def _repairs(diff: Diff) -> str:
    """Rules that came into play or lost their last place: what they do is not in the changes."""
    lines = [rule_line(rule) for rule in diff.rules if not (rule.old and rule.new)]
    return _list("Overlay rules that came into play or lost their last place", lines, 0.1)


def _rules(diff: Diff) -> str:
    lines = [
        f"`{rule.overlay}` action {rule.action}: {rule.old} → {rule.new} places"
        for rule in diff.rules
        if rule.old and rule.new
    ]
    return _folded("Overlay rules that match more or fewer places", lines, _CLIENT_SHARE)


def _folded(title: str, lines: Sequence[str], share: float) -> str:
    if not lines:
        return ""
    summary = f"<summary>{title} ({len(lines):,})</summary>"
    return f"<details>{summary}\n\n{_fitted(lines, share)}\n\n</details>"


def _list(title: str, lines: Sequence[str], share: float) -> str:
    return f"### {title}\n\n{_fitted(lines, share)}" if lines else ""


def _fitted(lines: Sequence[str], share: float) -> str:
    """As many lines as the share has room for, then how many more there are."""
    room = int(LONGEST * share)
    shown: list[str] = []
    for line in lines:
        item = f"- {line}"
        if len(item) + 1 > room:
            rest = len(lines) - len(shown)
            shown.append(f"- … and {rest:,} more {plural(rest, 'line')}")
            break
        shown.append(item)
        room -= len(item) + 1
    return "\n".join(shown)
