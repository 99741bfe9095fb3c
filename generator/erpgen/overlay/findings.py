"""What applying an overlay finds worth a look, without stopping for it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.overlay.types import Action, ActionKind, Overlay, Touch
from erpgen.overlay.uri import resolve, retrieval_uri, same_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.overlay.values import JsonObject


def of_extends(overlay: Overlay, document: JsonObject, document_uri: str) -> Iterator[Diagnostic]:
    """A warning where ``extends`` is neither the document's ``$self`` nor where it came from."""
    known = list(_uris_of(document, document_uri))
    if not overlay.extends or not known:
        return
    if not any(same_document(overlay.extends, uri) for uri in known):
        yield Diagnostic(
            "overlay-extends-mismatch",
            Severity.WARNING,
            f"{overlay.source}#/extends",
            f"the overlay was written for {overlay.extends}, this is {known[0]}",
            "apply it to that document, or correct extends",
        )


def _uris_of(document: JsonObject, document_uri: str) -> Iterator[str]:
    """What the document calls itself (OpenAPI 3.2), then where it came from, as far as known."""
    retrieved = retrieval_uri(document_uri) if document_uri else ""
    if isinstance(named := document.get("$self"), str):
        with suppress(ValueError):
            yield resolve(retrieved, named)
    if retrieved:
        yield retrieved


def of_action(touch: Touch, changed: bool) -> Iterator[Diagnostic]:
    """Findings for an action that has no effect: idle, unmatched, or true already."""
    action = touch.action
    if action.kind is ActionKind.NONE:
        yield _finding(touch, "overlay-action-idle", Severity.WARNING, *_IDLE)
    elif not touch.locations:
        what, cure = _UNMATCHED
        said = " ".join(action.description.split())
        hint = f"the overlay says: {said}" if said else cure
        yield _finding(touch, "overlay-target-unmatched", Severity.WARNING, what, hint)
    elif not changed:
        yield _finding(touch, "overlay-action-unneeded", Severity.INFO, *_UNNEEDED)


_IDLE = (
    "says nothing to do, or both update and copy, which cancel each other",
    "give it one of update, copy and remove",
)
_UNMATCHED = ("selects nothing", "correct the target, or remove the action")
_UNNEEDED = ("changes nothing: the document says so already", "remove the action")


def _finding(touch: Touch, code: str, severity: Severity, what: str, hint: str) -> Diagnostic:
    return Diagnostic(code, severity, _pointer(touch), f"{_name(touch.action)} {what}", hint)


def _pointer(touch: Touch) -> str:
    return f"{touch.overlay}#/actions/{touch.action.number - 1}"


def _name(action: Action) -> str:
    return f"action {action.number} ({action.kind} {action.target})"
