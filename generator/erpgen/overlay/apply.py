"""Applying overlays to a document, all of every one or nothing at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from erpgen.overlay import findings
from erpgen.overlay.errors import ActionError, OverlayError
from erpgen.overlay.jsonpath import Match, PathError, find
from erpgen.overlay.merge import IncompatibleError, merge_node
from erpgen.overlay.remove import remove_nodes
from erpgen.overlay.types import Action, ActionKind, Overlay, OverlayResult, Touch
from erpgen.overlay.values import JsonObject, JsonValue, clone, kind_of, size

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from erpgen.diagnostics import Diagnostic

MAX_ADDED_NODES = 5_000_000
"""No run adds more nodes: a document that is copied into itself doubles with every action."""


def apply_overlays(
    document: JsonObject, overlays: Iterable[Overlay], *, document_uri: str = ""
) -> OverlayResult:
    """Apply overlays in order to a copy of ``document``; each action sees what earlier ones did.

    ``document_uri`` is where the document came from: with it, an overlay whose ``extends`` means
    another document is reported. Raises ActionError when any action cannot be carried out.
    """
    try:
        run = _Run(cast(JsonObject, clone(document)))
        for overlay in overlays:
            run.diagnostics.extend(findings.of_extends(overlay, document, document_uri))
            run.apply(overlay)
    except RecursionError:
        raise OverlayError("", "the document is nested too deep for its overlays") from None
    return OverlayResult(run.document, tuple(run.touched), tuple(run.diagnostics))


class _Run:
    """One document under change; it is given up as soon as an action fails."""

    def __init__(self, document: JsonObject) -> None:
        self.document = document
        self.touched: list[Touch] = []
        self.diagnostics: list[Diagnostic] = []
        self._added = 0

    def apply(self, overlay: Overlay) -> None:
        for action in overlay.actions:
            try:
                matches = find(action.target, self.document)
                changed = self._carry_out(overlay, action, matches)
            except PathError as error:
                raise ActionError(overlay.source, action, str(error), error.cure) from None
            touch = Touch(overlay.source, action, tuple(match.location for match in matches))
            self.touched.append(touch)
            self.diagnostics.extend(findings.of_action(touch, changed))

    def _carry_out(self, overlay: Overlay, action: Action, matches: Sequence[Match]) -> bool:
        """Whether the document is another one now."""
        if not matches or action.kind is ActionKind.NONE:
            return False
        if action.kind is ActionKind.REMOVE:
            self._refuse_root(overlay, action, matches)
            remove_nodes(matches)
            return True
        self._refuse_mixed_kinds(overlay, action, matches)
        value = action.value if action.kind is ActionKind.UPDATE else self._copied(overlay, action)
        self._grow(overlay, action, size(value) * len(matches))
        return self._merge(overlay, action, matches, value)

    def _merge(
        self, overlay: Overlay, action: Action, matches: Sequence[Match], value: JsonValue
    ) -> bool:
        changed = False
        for match in matches:
            try:
                node, differs = merge_node(match.value, value, match.location)
            except IncompatibleError as error:
                cure = "remove the node first, or give a value of the same kind"
                raise ActionError(
                    overlay.source, action, str(error), cure, error.location
                ) from None
            if kind_of(node) == "primitive":
                _put(match, node)
            changed |= differs
        return changed

    def _copied(self, overlay: Overlay, action: Action) -> JsonValue:
        """A copy of the one node that the action copies from, as it is before the action."""
        sources = find(action.source, self.document)
        if len(sources) != 1:
            what = f"copy {action.source} selects {len(sources)} nodes where it needs exactly one"
            raise ActionError(overlay.source, action, what, "narrow it to a single node")
        return clone(sources[0].value)

    def _refuse_root(self, overlay: Overlay, action: Action, matches: Sequence[Match]) -> None:
        if any(match.parent is None for match in matches):
            what, cure = "the whole document cannot be removed", "name what is to go inside it"
            raise ActionError(overlay.source, action, what, cure, ())

    def _refuse_mixed_kinds(
        self, overlay: Overlay, action: Action, matches: Sequence[Match]
    ) -> None:
        first = kind_of(matches[0].value)
        for match in matches:
            if (kind := kind_of(match.value)) != first:
                what = f"the target selects this {kind} beside {first} nodes"
                cure = "all must be objects, all arrays or all primitive: make one action of each"
                raise ActionError(overlay.source, action, what, cure, match.location)

    def _grow(self, overlay: Overlay, action: Action, nodes: int) -> None:
        self._added += nodes
        if self._added > MAX_ADDED_NODES:
            what = f"the overlays add more than {MAX_ADDED_NODES:,} nodes to the document"
            raise ActionError(overlay.source, action, what, "copy smaller parts")


def _put(match: Match, value: JsonValue) -> None:
    step = match.location[-1]
    if isinstance(match.parent, list):
        match.parent[cast(int, step)] = value
    elif isinstance(match.parent, dict):
        match.parent[cast(str, step)] = value
