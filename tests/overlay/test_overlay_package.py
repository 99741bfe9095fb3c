"""The package's public surface, and what it leans on."""

from __future__ import annotations

import ast
from pathlib import Path

import erpgen.overlay

PACKAGE = Path(erpgen.overlay.__file__).parent
LEANS_ON = ("address", "errors", "diagnostics", "nearest", "pointer", "load", "overlay")


def test_everything_public_is_named_once_and_there() -> None:
    """The names people import are exactly those in ``__all__``, sorted, and each exists."""
    assert erpgen.overlay.__all__ == [
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
    assert all(hasattr(erpgen.overlay, name) for name in erpgen.overlay.__all__)


def test_the_package_stands_on_its_own() -> None:
    """No module of the package imports a later stage of the generator."""
    for module in PACKAGE.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("erpgen"):
                assert (node.module or "").split(".")[1] in LEANS_ON, module.name


def test_the_package_knows_no_extension_words() -> None:
    """The words of the generator's own extensions appear nowhere in the package."""
    assert not [path for path in PACKAGE.glob("*.py") if "x-erp" in path.read_text("utf-8")]
