"""Choose among the media types that a body or an answer lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.model.types import AnswerKind, BodyKind

JSON = "application/json"


def preferred(content: Mapping[str, Any]) -> tuple[str, Any] | None:
    """The media type to use and its schema: JSON before forms, forms before text, text before
    bytes; among equals ``application/json``, then the first that the document lists."""
    ranked = sorted(content, key=lambda name: (_RANK.index(_family(name)), bare(name) != JSON))
    if not ranked:
        return None
    node = content[ranked[0]]
    return ranked[0], node.get("schema") if isinstance(node, Mapping) else None


def body_kind(media_type: str) -> BodyKind:
    """How a body of this type is written."""
    return {
        "json": BodyKind.JSON,
        "any": BodyKind.JSON,
        "multipart": BodyKind.MULTIPART,
        "form": BodyKind.FORM,
        "text": BodyKind.TEXT,
    }.get(_family(media_type), BodyKind.BYTES)


def answer_kind(media_type: str) -> AnswerKind:
    """How an answer of this type is read."""
    return {
        "json": AnswerKind.JSON,
        "any": AnswerKind.JSON,
        "text": AnswerKind.TEXT,
    }.get(_family(media_type), AnswerKind.BYTES)


def sent_as(media_type: str) -> str:
    """The Content-Type of a body: the declared one, ``application/json`` for a wildcard."""
    return JSON if _family(media_type) == "any" else bare(media_type)


def bare(media_type: str) -> str:
    """The type without its parameters: ``application/json; charset=utf-8`` without the charset."""
    return media_type.split(";", maxsplit=1)[0].strip().lower()


_RANK = ("json", "any", "multipart", "form", "text", "bytes", "xml")


def _family(media_type: str) -> str:
    name = bare(media_type)
    if name in {"application/json", "text/json"} or name.endswith("+json"):
        return "json"
    if name in {"*/*", "application/*"}:
        return "any"
    if name.startswith("multipart/"):
        return "multipart"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.endswith(("/xml", "+xml")):
        return "xml"
    return "text" if name.startswith("text/") else "bytes"
