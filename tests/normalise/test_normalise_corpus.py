"""Normalising public documents."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from erpgen.document import Flavour, LoadedDocument
from erpgen.load import load_document
from erpgen.normalise import normalise
from published import corpus, documents, operation_count


def references(node: Any) -> Iterator[str]:
    """Every ``$ref`` that is a string."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for child in node.values():
            yield from references(child)
    elif isinstance(node, list):
        for child in node:
            yield from references(child)


@pytest.mark.parametrize("path", documents())
def test_public_documents_come_into_the_one_form(path: Path) -> None:
    """Every operation is kept, only named schemas are referred to, and the form is final."""
    loaded = load_document(str(path))
    before = copy.deepcopy(loaded.content)
    normalised = normalise(loaded)
    assert loaded.content == before
    assert operation_count(normalised.content) == operation_count(loaded.content)
    assert not normalised.diagnostics
    schemas = normalised.content.get("components", {}).get("schemas", {})
    for reference in references(normalised.content):
        assert reference.removeprefix("#/components/schemas/") in schemas
    again = normalise(LoadedDocument("x", Flavour.OPENAPI_31, normalised.content, ""))
    assert again.content == normalised.content


def test_what_stays_the_same_is_shared() -> None:
    """Nine of ten schemas of a large document need no change, and are not copied."""
    loaded = load_document(str(corpus() / "specs/visma-net-erp/9.66.02.1023.openapi.json"))
    before = loaded.content["components"]["schemas"]
    after = normalise(loaded).content["components"]["schemas"]
    parts = [
        (schema["properties"][name], after[key]["properties"][name])
        for key, schema in before.items()
        for name in schema.get("properties", {})
    ]
    assert len(parts) > 1000
    assert sum(old is new for old, new in parts) > 0.9 * len(parts)
