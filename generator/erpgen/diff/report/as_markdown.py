"""The report for a pull request: what breaks first, the rest folded, never too long to post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.counting import plural
from erpgen.diff.report.digest import by_kind, digest
from erpgen.diff.report.groups import RENAMES, Group, in_groups
from erpgen.diff.report.names import address_lines, client_breaks, outermost
from erpgen.diff.report.rules import first_rules, lost_rules
from erpgen.diff.report.summary import prose_lines, summary_line
from erpgen.diff.report.words import NOTICED, headline
from erpgen.diff.types import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from erpgen.diff.types import Change, Diff
    from erpgen.surface.types import ClientChanges

LONGEST = 64_000
"""Characters of a report: GitHub takes 65,536 in one comment."""

_SHARES = {Level.ERROR: 0.4, Level.WARNING: 0.12, Level.INFO: 0.16}
"""How much of the room the sections of each level may take."""

_CLIENT_SHARE = 0.03
"""How much of the room each list of client names may take."""


def as_markdown(diff: Diff) -> str:
    """The report, shorter than :data:`LONGEST`; what is left out is counted where it was."""
    groups = in_groups(diff.changes)
    others, looked_at = groups[Group.BREAKS_OTHERS], [*address_lines(diff)]
    looked_at += digest(groups[Group.LOOK_AT])
    parts = [
        f"## API changes: {headline(diff)}",
        f"**{summary_line(diff)}**",
        _list("Notes", diff.notes, 0.03),
        _list(Group.BREAKS, _breaking_lines(diff, groups[Group.BREAKS]), _SHARES[Level.ERROR]),
        _renames(diff),
        _list("Overlay rules that lost their last place", lost_rules(diff.rules), 0.1),
        _list(Group.LOOK_AT, looked_at, _SHARES[Level.WARNING]),
        _list(Group.BREAKS_OTHERS, digest(others), 0.05),
        _list("Harmless, by kind", _kinds(diff), 0.12),
        *_client_sections(diff.client),
        _folded("Overlay rules that match for the first time", first_rules(diff.rules), 0.1),
        _rules(diff),
        _folded("Harmless, one by one", _lines(diff, Level.INFO), _SHARES[Level.INFO]),
        _folded("Reworded texts", prose_lines(diff), _CLIENT_SHARE),
    ]
    whole = "\n\n".join(part for part in parts if part) + "\n"
    return whole.replace("##[", "# #[")  # a command to GitHub's runner, wherever it stands


def _breaking_lines(diff: Diff, breaking: Sequence[Change]) -> list[str]:
    return [*digest(breaking), *client_breaks(diff)]


def _lines(diff: Diff, level: Level) -> list[str]:
    return digest([change for change in diff.changes if change.level is level])


def _kinds(diff: Diff) -> list[str]:
    return by_kind([change for change in diff.changes if change.level is Level.INFO])


def _renames(diff: Diff) -> str:
    """Operations that kept their place and changed their name, in the document or the client."""
    lines = digest([change for change in diff.changes if change.id in RENAMES])
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
