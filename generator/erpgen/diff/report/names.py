"""The client's own names, as few lines as say them all."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from erpgen.counting import plural
from erpgen.diff.report.words import NOTICED, some
from erpgen.surface.spelling import owner
from erpgen.surface.types import Breakage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from erpgen.diff.types import Change
    from erpgen.surface.types import ClientChanges, NameChange


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


def unexplained(client: ClientChanges, changes: Sequence[Change]) -> Iterator[str]:
    """A line for each change of a type that no change of the document is told to be behind.

    Such are results that have come to be paged, and classes that merged with others.
    """
    told = {
        name
        for change in changes
        if change.client and change.client.breaks is Breakage.TYPE_CHECK
        for name in change.client.names
    }
    alike: dict[tuple[str, str], list[NameChange]] = {}
    for one in client.changed:
        if one.breaks is not Breakage.NONE and one.name.removesuffix("()") not in told:
            alike.setdefault((one.old, one.new), []).append(one)
    for (old, new), found in alike.items():
        named = some([f"`{one.name}`" for one in found])
        yield f"client: {named} went from `{old}` to `{new}` ({NOTICED[found[0].breaks]})"
