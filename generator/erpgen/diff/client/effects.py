"""Says of every change what it does to the client, and of the client what became of it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from erpgen.diff.client.breakage import breakage, noticed_names
from erpgen.diff.client.locate import Names
from erpgen.diff.types import ClientEffect
from erpgen.surface.compare import bump_of
from erpgen.surface.renames import compare_renamed, renamed_methods
from erpgen.surface.types import Breakage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from erpgen.diff.types import Change, Diff
    from erpgen.model.types import ApiModel
    from erpgen.pairing.operations import OperationPair


class _Clients(Struct, frozen=True):
    """Both clients' names, and those that a type checker complains of."""

    old: Names
    new: Names
    noticed: frozenset[str]


def with_client(diff: Diff, old: ApiModel, new: ApiModel, pairs: Iterable[OperationPair]) -> Diff:
    """The diff with the client's side filled in: per change, as a whole, and the version bump."""
    paired = tuple(pairs)
    changes = compare_renamed(old, new, renamed_methods(old, new, paired))
    moved = {(p.old.method, p.old.path): (p.new.method, p.new.path) for p in paired}
    clients = _Clients(Names(old, {}), Names(new, moved), noticed_names(changes))
    return replace(
        diff,
        changes=tuple(sorted(_all_touched(diff.changes, clients), key=_felt_first)),
        client=changes,
        bump=bump_of(changes, anything=bool(diff.changes)),
    )


def _all_touched(changes: Iterable[Change], clients: _Clients) -> Iterator[Change]:
    """Each change with its effect; what a graver one broke already is not blamed on it too."""
    blamed: set[str] = set()
    for _, alike in groupby(changes, key=lambda change: change.level):
        left = replace(clients, noticed=clients.noticed - blamed)
        found = [_touched(change, left) for change in alike]
        blamed |= {name for change in found for name in _broken(change)}
        yield from found


def _broken(change: Change) -> Iterator[str]:
    """The names that a type checker complains of because of a change, calls spelled as such."""
    if change.client and change.client.breaks is Breakage.TYPE_CHECK:
        for name in change.client.names:
            yield from (name, f"{name}()")


def _felt_first(change: Change) -> tuple[int, bool, bool]:
    """Gravest first, the whole API first, and what no code of the client notices last."""
    unfelt = change.client is not None and change.client.breaks is Breakage.NONE
    return change.level.rank, bool(change.operations), unfelt


def _touched(change: Change, clients: _Clients) -> Change:
    """The change with the names it touches: the old client's, or where it has none the new's.

    An operationId that came where there was none renames the old method.
    """
    renames = change.id.startswith("api-operation-id")
    added = change.old is None and change.new is not None and not renames
    first, second = (clients.new, clients.old) if added else (clients.old, clients.new)
    names = first.of_change(change, clients.noticed)
    names = names or second.of_change(change, clients.noticed)
    return replace(change, client=ClientEffect(names, breakage(change, names, clients.noticed)))
