"""How the values of parameters travel: their style, or the media type that they are content of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.compare.schema.resolve import resolve
from erpgen.diff.compare.schema.types import type_names
from erpgen.lenient import mapping

if TYPE_CHECKING:
    from erpgen.document import JsonObject
    from erpgen.document_view import DocumentView

_DEFAULT_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}

_MARKING_STYLES = frozenset({"label", "matrix"})
"""Styles that put a mark before a value, also before a single one."""


def serialisations(
    old: tuple[JsonObject, DocumentView], new: tuple[JsonObject, DocumentView]
) -> tuple[str, str]:
    """How a parameter travels in both documents, in words; equal where nothing shows.

    That a text became a list is said of its type, so only what both are counts.
    """
    kinds = _kinds(*old) & _kinds(*new)
    return _words(old[0], kinds), _words(new[0], kinds)


def _kinds(parameter: JsonObject, document: DocumentView) -> frozenset[str]:
    """Which of the types that each style spells in its own way a parameter has."""
    schema = resolve(parameter.get("schema"), "", document.schemas).schema
    return type_names(schema) & {"array", "object"}


def _words(parameter: JsonObject, kinds: frozenset[str]) -> str:
    """The style, and whether values are exploded, where that shows (RFC 6570, 3.2.2 to 3.2.9).

    A single value looks the same in all styles but those that mark it, and a list of style simple
    looks the same exploded.
    """
    content = mapping(parameter.get("content"))
    if content:
        return f"content as {next(iter(content))}"
    style = str(parameter.get("style") or _DEFAULT_STYLES.get(str(parameter.get("in")), "form"))
    if not kinds:
        return style if style in _MARKING_STYLES else "plain"
    shows = "object" in kinds or style != "simple"
    exploded = parameter.get("explode", style in ("form", "cookie"))
    return f"{style}, exploded" if exploded and shows else style
