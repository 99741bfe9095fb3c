"""OpenAPI Overlay 1.0, 1.1 and 1.2, with JSONPath as in RFC 9535.

    overlay = load_overlay("fixes.overlay.yaml")
    result = apply_overlays(document, [overlay])
    result.document       # the changed document; the one given in is as it was
    result.touched        # what each action found
    result.diagnostics    # targets that match nothing, and the like

Everything raised on purpose is an InputError, and an OverlayError where the overlay is at fault.
"""

from __future__ import annotations

from erpgen.overlay.apply import apply_overlays
from erpgen.overlay.errors import ActionError, OverlayDocumentError, OverlayError
from erpgen.overlay.load import load_overlay
from erpgen.overlay.parse import parse_overlay
from erpgen.overlay.rules import check_overlay
from erpgen.overlay.types import (
    Action,
    ActionKind,
    Location,
    Overlay,
    OverlayResult,
    OverlayVersion,
    Touch,
)
from erpgen.overlay.values import JsonObject, JsonValue

__all__ = [
    "Action",
    "ActionError",
    "ActionKind",
    "JsonObject",
    "JsonValue",
    "Location",
    "Overlay",
    "OverlayDocumentError",
    "OverlayError",
    "OverlayResult",
    "OverlayVersion",
    "Touch",
    "apply_overlays",
    "check_overlay",
    "load_overlay",
    "parse_overlay",
]
