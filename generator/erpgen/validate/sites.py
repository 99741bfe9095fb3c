"""The operations and references of a normalised document, with where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from erpgen.document import operations_in
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.document import JsonObject

_DATA = frozenset({"example", "examples", "default", "enum", "const"})
_NAMED = frozenset(
    {"properties", "patternProperties", "dependentSchemas", "$defs", "schemas", "responses"}
)


class OperationSite(Struct, frozen=True):
    """An operation with its method, its path and its pointer."""

    method: str
    path: str
    operation: JsonObject
    pointer: str

    @property
    def title(self) -> str:
        """How a message calls it: ``GET /v1/customer``."""
        return f"{self.method} {self.path}"


def operation_sites(content: JsonObject) -> Iterator[OperationSite]:
    """Every operation below ``paths``, in document order."""
    for path, item in _objects(content.get("paths")):
        for method, keys, operation in operations_in(item):
            yield OperationSite(method, path, operation, join("#/paths", path, *keys))


def responses_of(operation: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """The answers of an operation by status."""
    return _objects(operation.get("responses"))


def schemas_of(response: JsonObject) -> list[JsonObject]:
    """The schemas that an answer declares, one a media type; an absent one is empty."""
    return [
        mapping(media.get("itemSchema", media.get("schema", {})))
        for _, media in _objects(response.get("content"))
    ]


def references_in(node: Any) -> set[str]:
    """Every ``$ref`` and mapped discriminator value below a node."""
    found: set[str] = set()
    stack = [node]
    while stack:
        current = stack.pop()
        # By their class alone: a document is of plain objects and arrays, and has many of them.
        if type(current) is list:
            stack.extend(current)
            continue
        if type(current) is not dict:
            continue
        if "$ref" in current or "discriminator" in current:
            found.update(reference for _, reference in _references(current))
        for key, child in current.items():
            kind = type(child)
            if kind is dict and key in _NAMED:
                stack.extend(child.values())  # its keys are names, and no keywords
            elif (kind is dict or kind is list) and not _is_data(key):
                stack.append(child)
    return found


def located_references(
    node: Any, pointer: str = "#", *, named: bool = False
) -> Iterator[tuple[str, str]]:
    """The same with their pointers, in document order; slower."""
    if isinstance(node, list):
        for index, child in enumerate(node):
            yield from located_references(child, join(pointer, index))
    elif isinstance(node, dict):
        if not named:
            for below, reference in _references(node):
                yield join(pointer, *below), reference
        for key, child in node.items():
            if named or not _is_data(key):
                below_named = not named and key in _NAMED
                yield from located_references(child, join(pointer, key), named=below_named)


def _is_data(key: str) -> bool:
    return key in _DATA or key.startswith("x-")


def _references(schema: JsonObject) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(reference := schema.get("$ref"), str):
        yield (), reference
    if "discriminator" in schema and isinstance(schema["discriminator"], dict):
        mapping = schema["discriminator"].get("mapping")
        for value, target in mapping.items() if isinstance(mapping, dict) else ():
            if isinstance(target, str) and target.startswith("#"):
                yield ("discriminator", "mapping", value), target


def _objects(node: Any) -> Iterator[tuple[str, JsonObject]]:
    if isinstance(node, dict):
        for key, child in node.items():
            if isinstance(child, dict) and not key.startswith("x-"):
                yield key, child
