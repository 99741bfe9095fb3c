"""Applying overlays to a document, all of every one or nothing at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from erpgen.overlay import findings
from erpgen.overlay.carry_out import Change
from erpgen.overlay.errors import ActionError, OverlayError, RefusalError
from erpgen.overlay.types import OverlayResult, Touch
from erpgen.overlay.values import JsonObject, clone
from erpgen.pointer import deeper_than

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from erpgen.diagnostics import Diagnostic
    from erpgen.overlay.types import Overlay

_DEEPEST = 384
"""More than a document may nest by itself, with room for what normalising adds."""


def apply_overlays(
    document: JsonObject, overlays: Iterable[Overlay], *, document_uri: str = ""
) -> OverlayResult:
    """Apply overlays in order to a copy of ``document``; each action sees what earlier ones did.

    ``document_uri`` is the path or URL the document came from: with it, or with a ``$self`` in
    the document, an overlay whose ``extends`` means another document is reported.
    Raises ActionError when any action of any overlay cannot be carried out.
    """
    touched: list[Touch] = []
    diagnostics: list[Diagnostic] = []
    change = Change(document)
    try:
        change.document = cast(JsonObject, clone(document))
        for overlay in overlays:
            diagnostics.extend(findings.of_extends(overlay, document, document_uri))
            for touch, changed in _touches(change, overlay):
                touched.append(touch)
                diagnostics.extend(findings.of_action(touch, changed))
        if change.deepest > _DEEPEST:  # else nothing is to be looked for
            _refuse_depth(change.document, document_uri)
    except RecursionError:
        _refuse_depth(change.document, document_uri)
        what = "the document nests too deep for overlays"
        raise OverlayError(document_uri, what, "flatten it") from None
    return OverlayResult(change.document, tuple(touched), tuple(diagnostics))


def _touches(change: Change, overlay: Overlay) -> Iterator[tuple[Touch, bool]]:
    """Carry out the actions one by one; what each touched, and whether that changed anything."""
    for action in overlay.actions:
        try:
            locations, changed = change.carry_out(action)
        except RefusalError as refusal:
            raise ActionError(overlay.source, action, refusal) from None
        yield Touch(overlay.source, action, locations), changed


def _refuse_depth(document: JsonObject, document_uri: str) -> None:
    """An action may put a document into itself, and the next one do so again."""
    pointer = deeper_than(document, _DEEPEST)
    if pointer is not None:
        what = f"with the overlays applied, nested deeper than {_DEEPEST} levels"
        raise OverlayError(f"{document_uri}{pointer}", what, "flatten it")
