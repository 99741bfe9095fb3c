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
        "prefixed-below": _offered("/v1", servers=_at("")),
        "served-by-name": _offered(servers=[_NAMED]),
        "guarded-by-another-name": _renamed(_offered(security=_KEY)),
        "guarded-by-another-header": _reheaded(_offered(security=_KEY)),
        "guarded-below": _each_guarded(),
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
        ("guarded", "guarded-by-another-name"),
        ("guarded", "guarded-by-another-header"),
        ("guarded", "guarded-below"),
        ("guarded-below", "guarded"),
        ("served-v1", "prefixed-below"),
        ("served-v1", "served-by-name"),
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


_NAMED: Document = {
    "url": "https://{host}.test/{version}",
    "variables": {"host": {"default": "api.example"}, "version": {"default": "v1"}},
}


def _renamed(document: Document) -> Document:
    schemes = document["components"]["securitySchemes"]
    schemes["other"] = schemes.pop("key")
    return {**document, "security": [{"other": []}]}


def _reheaded(document: Document) -> Document:
    document["components"]["securitySchemes"]["key"]["name"] = "X-Other-Key"
    return document


def _each_guarded() -> Document:
    document = _offered()
    for item in document["paths"].values():
        for operation in item.values():
            operation["security"] = _KEY
    return document


def _at(path: str) -> list[Document]:
    return [{"url": f"https://api.example.test{path}"}]
