"""The report as one page that needs nothing else: no network, no other file."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from erpgen.diff.report.groups import Group, in_groups
from erpgen.diff.report.names import address_lines, client_breaks
from erpgen.diff.report.rules import first_rules, lost_rules
from erpgen.diff.report.summary import prose_lines, summary_line
from erpgen.diff.report.words import NOTICED, headline, sentence
from erpgen.printable import escaped_line

if TYPE_CHECKING:
    from erpgen.diff.types import Change, Diff

_API = "API"
_FILTERS = {
    Group.BREAKS: "breaks",
    Group.RENAMED: "renamed",
    Group.LOOK_AT: "to look at",
    Group.BREAKS_OTHERS: "breaks others",
    Group.HARMLESS: "harmless",
}
"""What the groups are called beside the boxes that show them."""


def as_html(diff: Diff) -> str:
    """The page; every word of the documents is escaped, and no script of theirs can run."""
    # Imported here: the other reports, and --help, pay nothing for it.
    from jinja2 import Environment, select_autoescape  # noqa: PLC0415

    environment = Environment(
        autoescape=select_autoescape(default=True), trim_blocks=True, finalize=_printable
    )
    template = environment.from_string(_asset("page.html"))
    return template.render(
        title=headline(diff),
        summary=summary_line(diff),
        groups=in_groups(diff.changes),
        beside={Group.BREAKS: client_breaks(diff), Group.LOOK_AT: address_lines(diff)},
        client=diff.client,
        lost=lost_rules(diff.rules),
        first=first_rules(diff.rules),
        rules=[rule for rule in diff.rules if rule.old and rule.new],
        notes=diff.notes,
        reworded=prose_lines(diff),
        filters=_FILTERS,
        noticed=NOTICED,
        resources=sorted({name for change in diff.changes for name in _resources(diff, change)}),
        resources_of=lambda change: _resources(diff, change),
        sentence=sentence,
        style=_asset("page.css"),
        script=_asset("page.js"),
    )


def _printable(value: object) -> object:
    """A text of the documents without what moves a cursor; our own markup as it is."""
    return escaped_line(value) if type(value) is str else value


def _asset(name: str) -> str:
    return files("erpgen.diff.report").joinpath(name).read_text("utf-8")


def _resources(diff: Diff, change: Change) -> list[str]:
    """The tags of the operations a change reaches; those of no operation belong to the API."""
    found = dict.fromkeys(diff.resources.get(place, "untagged") for place in change.operations)
    return list(found) or [_API]
