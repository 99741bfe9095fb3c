"""Overlays and documents for the tests, written short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.overlay import apply_overlays, parse_overlay

if TYPE_CHECKING:
    from erpgen.overlay import JsonObject, JsonValue, Overlay, OverlayResult

SOURCE = "/rules/fixes.overlay.yaml"


def content(*actions: JsonObject, version: str = "1.1.0", **fields: JsonValue) -> JsonObject:
    """An overlay document of these actions; ``fields`` join or replace the others."""
    info: JsonObject = {"title": "Fixes", "version": "7"}
    return {"overlay": version, "info": info, "actions": [*actions], **fields}


def overlay(*actions: JsonObject, version: str = "1.1.0", **fields: JsonValue) -> Overlay:
    """The overlay of these actions, as read from SOURCE."""
    return parse_overlay(content(*actions, version=version, **fields), SOURCE)


def result(document: JsonObject, *actions: JsonObject, version: str = "1.1.0") -> OverlayResult:
    """What applying these actions to a document gives."""
    return apply_overlays(document, [overlay(*actions, version=version)])


def applied(document: JsonObject, *actions: JsonObject, version: str = "1.1.0") -> JsonObject:
    """The document after these actions."""
    return result(document, *actions, version=version).document


def codes(given: OverlayResult) -> list[str]:
    """The codes of the findings, in order."""
    return [finding.code for finding in given.diagnostics]
