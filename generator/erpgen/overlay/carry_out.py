"""Carrying out actions on a document that may be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from erpgen.overlay.errors import RefusalError
from erpgen.overlay.jsonpath import Match, find
from erpgen.overlay.merge import merge_node
from erpgen.overlay.remove import remove_nodes
from erpgen.overlay.types import Action, ActionKind
from erpgen.overlay.values import clone, height, kind_of, size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from erpgen.overlay.types import Location
    from erpgen.overlay.values import JsonObject, JsonValue

MAX_ADDED_NODES = 2_000_000
"""No run adds more nodes: a document that is copied into itself doubles with every action."""


class Change:
    """A document under change; after a RefusalError it is in no defined state."""

    def __init__(self, document: JsonObject) -> None:
        self.document = document
        self._added = 0
        self.deepest = 0
        """Below how many containers nothing is that was added."""

    def carry_out(self, action: Action) -> tuple[tuple[Location, ...], bool]:
        """The nodes that the action touched, and whether the document is another one now."""
        matches = find(action.target, self.document)
        locations = tuple(match.location for match in matches)
        return locations, bool(matches) and self._change(action, matches)

    def _change(self, action: Action, matches: Sequence[Match]) -> bool:
        match action.kind:
            case ActionKind.REMOVE:
                remove_nodes(matches)
                return True
            case ActionKind.UPDATE:
                return self._merge(matches, action.value)
            case ActionKind.COPY:
                return self._merge(matches, self._copied(action.source))
            case ActionKind.NONE:
                return False

    def _copied(self, source: str) -> JsonValue:
        """The one node that a copy reads, as it is before the action changes anything."""
        nodes = find(source, self.document)
        if len(nodes) != 1:
            what = f"copy {source} selects {len(nodes)} nodes, where it must select one"
            raise RefusalError(what, "narrow it to a single node that is there")
        return clone(nodes[0].value)

    def _merge(self, matches: Sequence[Match], value: JsonValue) -> bool:
        _refuse_mixed_kinds(matches)
        self._added += size(value) * len(matches)
        if self._added > MAX_ADDED_NODES:
            what = f"the overlays add more than {MAX_ADDED_NODES:,} nodes to the document"
            raise RefusalError(what, "copy smaller parts")
        # An element that is put into a list stands one deeper than what was selected.
        reached = max(len(match.location) for match in matches) + 1 + height(value)
        self.deepest = max(self.deepest, reached)
        changed = False
        for match in matches:
            changed |= _merge_match(match, value)
        return changed


def _merge_match(match: Match, value: JsonValue) -> bool:
    merged, changed = merge_node(match.value, value, match.location)
    # Containers were changed in place; a primitive value is held by its parent alone.
    if isinstance(match.parent, list):
        match.parent[cast(int, match.location[-1])] = merged
    elif isinstance(match.parent, dict):
        match.parent[cast(str, match.location[-1])] = merged
    return changed


def _refuse_mixed_kinds(matches: Sequence[Match]) -> None:
    first = kind_of(matches[0].value)
    for match in matches:
        if (kind := kind_of(match.value)) != first:
            raise RefusalError(
                f"the target selects {kind} here beside {first} elsewhere",
                "one action changes objects alone, arrays alone or primitive values alone",
                match.location,
            )
