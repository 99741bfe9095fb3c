"""The client's own names, as few lines as say them all."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from erpgen.counting import plural
from erpgen.diff.quoting import code
from erpgen.diff.report.words import NOTICED, some
from erpgen.surface.spelling import owner
from erpgen.surface.types import Breakage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from erpgen.diff.types import Change, Diff
    from erpgen.surface.types import NameChange


_TYPE_CHECK = NOTICED[Breakage.TYPE_CHECK]


def outermost(names: Sequence[str]) -> Iterator[str]:
    """Each name that lies in no other of them, with how many lie in it."""
    known = set(names)
    inner = Counter(holder for name in names if (holder := _outermost_holder(name, known)))
    for name in names:
        if owner(name) not in known:
            count = inner[name]
            inside = f" and {count} {plural(count, 'name')} in it" if count else ""
            yield f"`{name}`{inside}"


def _outermost_holder(name: str, known: set[str]) -> str:
    """The outermost of ``known`` that a name lies in, empty where none holds it."""
    holder, above = "", owner(name)
    while above in known:
        holder, above = above, owner(above)
    return holder


def address_lines(diff: Diff) -> list[str]:
    """A line where a client that is given no address calls another one than before."""
    if diff.client is None or diff.client.address is None:
        return []
    old, new = (code(one) if one else "none" for one in diff.client.address)
    return [f"client: the default address went from {old} to {new}"]


def client_breaks(diff: Diff) -> list[str]:
    """A line for each break of the client that no change of the document is told to be behind.

    Such are tags in another order, names that an overlay drops, results that have come to be
    paged, and classes that merged with others.
    """
    if diff.client is None:
        return []
    told = _told(diff.changes)
    gone = [name for name in diff.client.removed if not _explained(name, told)]
    lines = [f"client: {line} is gone ({_TYPE_CHECK})" for line in outermost(gone)]
    renamed = (one for one in diff.client.renamed if not _explained(one.old, told))
    lines += (f"client: {code(o.old)} is now {code(o.new)} ({_TYPE_CHECK})" for o in renamed)
    alike: dict[tuple[str, str], list[NameChange]] = {}
    for change in diff.client.changed:
        if change.breaks is not Breakage.NONE and change.name.removesuffix("()") not in told:
            alike.setdefault((change.old, change.new), []).append(change)
    for (old, new), found in alike.items():
        named = some([code(one.name) for one in found])
        noticed = NOTICED[found[0].breaks]
        lines.append(f"client: {named} went from {code(old)} to {code(new)} ({noticed})")
    return lines


def _told(changes: Sequence[Change]) -> set[str]:
    """The names that a change is told to break at type-check."""
    return {
        name
        for change in changes
        if change.client and change.client.breaks is Breakage.TYPE_CHECK
        for name in change.client.names
    }


def _explained(name: str, told: set[str]) -> bool:
    """Whether a change breaks a name, what it lies in, or something in it."""
    above = name.removesuffix("()")
    while above:
        if above in told:
            return True
        above = owner(above).removesuffix("()")
    inside = (f"{name.removesuffix('()')}.", f"{name.removesuffix('()')}(")
    return any(one.startswith(inside) for one in told)
