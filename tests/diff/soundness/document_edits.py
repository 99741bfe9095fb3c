"""Edits of a whole document: where it is served, below which prefix, and who may call at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from diff.sides import Document
from diff.soundness.edits import Edit as ResourceEdit
from diff.soundness.edits import Side, asking, document_of, parameter, reading, record, sending

_OPERATIONS: Document = {
    "get /{id}": {**reading(record()), "parameters": [parameter("id", "path")]},
    "put /{id}": {**sending(record(), required=True), "parameters": [parameter("id", "path")]},
    "get ": asking(parameter()),
}
_KEY: list[Document] = [{"key": []}]
_READS: list[Document] = [{"token": ["read"]}]


@dataclass(frozen=True)
class DocumentEdit:
    """A step from one way of offering the same resources to another, by their names."""

    name: str
    before: str
    after: str


def document_sides() -> Mapping[str, Document]:
    """The same resources, offered in several ways."""
    return {
        "plain": _offered(),
        "served-v1": _offered(servers=_at("/v1")),
        "served-v2": _offered(servers=_at("/v2")),
        "served-both": _offered(servers=[*_at("/v1"), *_at("/v2")]),
        "prefixed": _offered("/api"),
        "guarded": _offered(security=_KEY),
        "guarded-otherwise": _offered(security=_READS),
        "guarded-either": _offered(security=[*_KEY, *_READS]),
    }


def document_edits() -> list[DocumentEdit]:
    """Steps between those sides."""
    steps = [
        ("plain", "prefixed"),
        ("prefixed", "plain"),
        ("plain", "guarded"),
        ("guarded", "plain"),
        ("guarded", "guarded-otherwise"),
        ("guarded", "guarded-either"),
        ("guarded-either", "guarded"),
        ("served-v1", "served-v2"),
        ("served-v1", "served-both"),
    ]
    return [DocumentEdit(f"{one} to {other}", one, other) for one, other in steps]


def _offered(prefix: str = "", **root: Any) -> Document:
    side = Side(_OPERATIONS)
    edits = [ResourceEdit(name, side, side) for name in ("customers", "orders", "items")]
    document = document_of(edits, after=False)
    paths = {f"{prefix}{path}": item for path, item in document["paths"].items()}
    return {**document, "paths": paths, **root}


def _at(path: str) -> list[Document]:
    return [{"url": f"https://api.example.test{path}"}]
