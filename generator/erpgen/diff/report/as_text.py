"""The report for a terminal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from erpgen.diff.report.names import address_lines, client_breaks, outermost
from erpgen.diff.report.rules import first_rules, lost_rules
from erpgen.diff.report.summary import prose_lines, summary_line
from erpgen.diff.report.words import NOTICED, headline, reach, sentence
from erpgen.diff.types import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from erpgen.diff.types import Change, Diff
    from erpgen.surface.types import ClientChanges


def as_text(diff: Diff) -> str:
    """Every change on a line of its own, gravest first, the client's names, the summary last."""
    lines = [headline(diff), ""]
    for change in diff.changes:
        if change.level.rank <= diff.shows.rank:
            lines += _lines(change)
    lines += _counted(diff)
    lines += _section("breaks of the client alone", client_breaks(diff))
    lines += _section("another default", address_lines(diff))
    if diff.client:
        lines += _client_lines(diff.client)
    lines += _section("overlay rules that lost their last place", lost_rules(diff.rules))
    lines += _section("overlay rules that match for the first time", first_rules(diff.rules))
    lines += _section("texts that were reworded", prose_lines(diff))
    lines += ["", *(f"note: {note}" for note in diff.notes)] if diff.notes else []
    lines += ["", summary_line(diff)] if lines[-1] else [summary_line(diff)]
    return "\n".join(lines) + "\n"


def _lines(change: Change) -> Iterator[str]:
    yield f"{change.level:7} {sentence(change)}  [{change.id} {change.fingerprint}]"
    if reached := reach(change):
        yield f"        reaches {reached}"
    if change.client and change.client.names and change.level is not Level.INFO:
        yield f"        client: {', '.join(change.client.names)} ({NOTICED[change.client.breaks]})"


def _counted(diff: Diff) -> Iterator[str]:
    """What is not listed, by its kind, commonest first."""
    for level in Level:
        kinds = Counter(change.id for change in diff.changes if change.level is level)
        if kinds and level.rank > diff.shows.rank:
            counts = ", ".join(f"{count:,} {kind}" for kind, count in kinds.most_common())
            yield f"{level:7} {kinds.total():,} listed with --level {level}: {counts}"


def _client_lines(client: ClientChanges) -> Iterator[str]:
    yield from _section("client: removed names", outermost(client.removed))
    yield from _section(
        "client: renamed", (f"`{one.old}` is now `{one.new}`" for one in client.renamed)
    )
    yield from _section(
        "client: changed types",
        (f"`{o.name}`: `{o.old}` → `{o.new}` ({NOTICED[o.breaks]})" for o in client.changed),
    )
    yield from _section("client: new names", outermost(client.added))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    told = list(lines)
    if told:
        yield from ("", f"{title} ({len(told):,})", *(f"        {line}" for line in told))
