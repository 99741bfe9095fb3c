"""How a change is said, the same in every report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.quoting import code, quoted
from erpgen.diff.types import Level
from erpgen.release_name import document_stem, leading_number
from erpgen.surface.types import Breakage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from erpgen.diff.types import Change, Diff, Release, Site

LEVEL_NAMES = {Level.ERROR: "breaking", Level.WARNING: "risky", Level.INFO: "harmless"}
"""What a level means to a reader."""

NOTICED = {
    Breakage.TYPE_CHECK: "breaks at type-check",
    Breakage.RUN_TIME: "breaks at run time",
    Breakage.SILENT: "changes silently",
    Breakage.NONE: "breaks nothing",
}
"""When code written against the old client notices."""

LISTED_OPERATIONS = 3
LISTED_WHERE_BREAKING = 10
"""Operations that a line names before it counts the rest."""

_SHOWN_NAMES = 4
"""Client names that a line lists before it counts the rest."""


def label(release: Release) -> str:
    """The release as the document numbers itself, else the file or address it came from."""
    if leading_number(release.version):
        return _cut(release.version)
    file = release.source.rstrip("/").rpartition("/")[2]
    return _cut(document_stem(file) or file or release.source)


def headline(diff: Diff) -> str:
    """Both releases; where they have one name, where each came from as well."""
    old, new = label(diff.old), label(diff.new)
    if old == new and diff.old.source != diff.new.source:
        old, new = (f"{name} ({_cut(s.source)})" for name, s in ((old, diff.old), (new, diff.new)))
    return f"{old} → {new}"


def _cut(words: str) -> str:
    return quoted(words).strip("`")


def sentence(change: Change | Site) -> str:
    """The change with the operation it stands in, where that is one."""
    place = code(f"{change.operation} {change.path}")
    said = change.text.removeprefix("operation: ")
    if change.operation is None or change.text.startswith(place):
        return said
    return f"{place}: {said}"


def reach(change: Change) -> str:
    """The operations a change reaches, the first few by name; empty where it says them itself.

    A breaking change names more of them, for it is what a reader decides by.
    """
    listed = LISTED_WHERE_BREAKING if change.level is Level.ERROR else LISTED_OPERATIONS
    operations = change.operations
    if change.operation is not None or not operations:
        return ""
    named = ", ".join(code(f"{method} {path}") for method, path in operations[:listed])
    rest = len(operations) - listed
    return f"{named} and {rest} more" if rest > 0 else named


def some(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    named = ", ".join(names[:_SHOWN_NAMES])
    rest = len(names) - _SHOWN_NAMES
    return f"{named} and {rest} more" if rest > 0 else named


def is_felt(change: Change) -> bool:
    """Whether code of the client can notice; so can who sets its address, of the whole API."""
    unfelt = change.client is not None and change.client.breaks is Breakage.NONE
    return not unfelt or not change.operations
