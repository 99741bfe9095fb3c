"""Where a document refers to something, told apart from data that looks like it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from erpgen.document import JsonObject
from erpgen.pointer import join

_DATA = frozenset({"example", "default", "enum", "const"})
_NAMED = frozenset(
    {
        "properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "schemas",
        "responses", "parameters", "headers", "requestBodies", "securitySchemes", "links",
        "securityDefinitions", "callbacks", "pathItems", "paths", "webhooks", "content",
        "encoding", "variables", "dependencies",
    }
)  # fmt: skip
"""Keywords whose value maps names to objects, so that a key below them is no keyword."""


def objects(content: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Each object whose keys are keywords, with its pointer, in document order.

    Examples, defaults and extensions are data: a ``$ref`` in them refers to nothing.
    """
    return _walk(content, "#", named=False)


def _walk(node: Any, pointer: str, *, named: bool) -> Iterator[tuple[str, JsonObject]]:
    if isinstance(node, list):
        for index, child in enumerate(node):
            yield from _walk(child, join(pointer, index), named=False)
    elif isinstance(node, dict):
        if not named:
            yield pointer, node
        for key, child in node.items():
            if isinstance(child, dict | list) and (named or not _is_data(key, child)):
                below = not named and key in _NAMED
                yield from _walk(child, join(pointer, key), named=below)


def _is_data(key: str, child: Any) -> bool:
    if key == "examples":
        # A list of values in a schema; else a map of example objects, which may be references.
        return isinstance(child, list) or not _is_example_map(child)
    return key in _DATA or key.startswith("x-")


def _is_example_map(child: Any) -> bool:
    return isinstance(child, dict) and any(
        isinstance(value, dict) and isinstance(value.get("$ref"), str) for value in child.values()
    )
