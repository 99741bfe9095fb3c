"""The report as one page that needs nothing else: no network, no other file."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from erpgen.diff.report.names import client_breaks
from erpgen.diff.report.summary import prose_lines, summary_line
from erpgen.diff.report.words import LEVEL_NAMES, NOTICED, headline, sentence
from erpgen.printable import escaped_line

if TYPE_CHECKING:
    from erpgen.diff.types import Change, Diff

_API = "API"


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
        changes=diff.changes,
        client=diff.client,
        rules=diff.rules,
        notes=diff.notes,
        breaks=client_breaks(diff),
        reworded=prose_lines(diff),
        levels=LEVEL_NAMES,
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
