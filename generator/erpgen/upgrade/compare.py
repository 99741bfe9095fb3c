"""Says what code written against one release meets in the next one's client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.document_view import view
from erpgen.pairing.operations import pair_operations
from erpgen.surface.compare import compare_clients
from erpgen.surface.renames import renamed_methods
from erpgen.surface.spelling import outermost
from erpgen.upgrade.aliases import with_aliases
from erpgen.upgrade.deprecations import newly_deprecated
from erpgen.upgrade.growth import Growth
from erpgen.upgrade.modules import lost_names, resigned_methods, shrunk_classes
from erpgen.upgrade.replacements import Replacements
from erpgen.upgrade.successors import Successors
from erpgen.upgrade.types import Upgrade

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from erpgen.upgrade.side import Side
    from erpgen.upgrade.types import Gone


def compare(old: Side, new: Side, strip_prefix: Sequence[str] = ()) -> Upgrade:
    """The way from one release's client to the other's."""
    before, after = view(old.release, old.content), view(new.release, new.content)
    pairs = pair_operations(before, after, strip_prefix).pairs
    methods = renamed_methods(old.model, new.model, pairs)
    changes = compare_clients(old.model, new.model, methods)
    replacements = Replacements(old.model, new.model, pairs, changes.renamed)
    gone = tuple(_gone(changes.removed, replacements, old, new))
    successors = Successors(gone, old.model, new.model)
    changed = (*successors.told_apart(changes.changed), *successors.retyped())
    growth = Growth(old.model, new.model)
    grown = tuple(one for one in changed if growth.covers(one))
    return Upgrade(
        previous=old.release,
        added=tuple(name for name in outermost(changes.added) if name not in successors),
        gone=gone,
        changed=tuple(one for one in changed if one not in grown),
        grown=grown,
        reordered=tuple(replacements.reordered),
        deprecated=newly_deprecated(old.model, new.model, methods, changes.added),
        lost=lost_names(old.model, new.model),
        shrunk=shrunk_classes(gone, new.model),
        address=changes.address,
        resigned=tuple(resigned_methods(gone, new.model)),
    )


def _gone(
    removed: Collection[str], replacements: Replacements, old: Side, new: Side
) -> Iterator[Gone]:
    names = (*outermost(removed), *replacements.renamed, *replacements.lost_numbers)
    for name in with_aliases(names, old.model, new.model):
        yield replacements.gone(name)
