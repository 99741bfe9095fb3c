"""The operations and references of a normalised document, with where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from erpgen.pointer import join, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.document import JsonObject

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_DATA = frozenset({"example", "examples", "default", "enum", "const"})
_NAMED = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs", "schemas"})


@dataclass(frozen=True, slots=True)
class OperationSite:
    """An operation with its method, its path and its pointer."""

    method: str
    path: str
    operation: JsonObject
    pointer: str

    @property
    def title(self) -> str:
        """How a message calls it: ``GET /v1/customer``."""
        return f"{self.method.upper()} {self.path}"


def operation_sites(content: JsonObject) -> Iterator[OperationSite]:
    """Every operation below ``paths``, in document order."""
    for path, item in _objects(content.get("paths")):
        for method, operation in _objects(item):
            if method in METHODS:
                yield OperationSite(method, path, operation, join("#/paths", path, method))


def responses_of(operation: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """The answers of an operation by status."""
    return _objects(operation.get("responses"))


def schemas_of(response: JsonObject) -> list[JsonObject]:
    """The schemas that an answer declares, one a media type; an absent one is empty."""
    return [media.get("schema", {}) for _, media in _objects(response.get("content"))]


def schema_references(node: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """Each ``$ref`` and mapped discriminator value below a node: pointer and reference."""
    stack: list[tuple[Any, tuple[Any, str | int] | None, bool]] = [(node, None, False)]
    while stack:
        current, place, named = stack.pop()
        if isinstance(current, list):
            children = [(child, (place, index), False) for index, child in enumerate(current)]
        else:
            if not named:
                for below, reference in _references(current):
                    yield join(_spelled(pointer, place), *below), reference
            children = [
                (child, (place, key), not named and key in _NAMED)
                for key, child in current.items()
                if named or not (key in _DATA or key.startswith("x-"))
            ]
        stack.extend(child for child in reversed(children) if isinstance(child[0], dict | list))


def _references(schema: JsonObject) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(reference := schema.get("$ref"), str):
        yield (), reference
    discriminator = schema.get("discriminator")
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    if isinstance(mapping, dict):
        for value, target in mapping.items():
            if isinstance(target, str) and target.startswith("#"):
                yield ("discriminator", "mapping", value), target


def _spelled(pointer: str, place: tuple[Any, str | int] | None) -> str:
    below: list[str | int] = []
    while place is not None:
        place, token = place
        below.append(token)
    return join(pointer, *reversed(below))


def schema_name(reference: str) -> str | None:
    """The name in ``#/components/schemas/<name>``; None for any other reference."""
    parts = tokens(reference) if reference.startswith("#/") else []
    return parts[2] if len(parts) == 3 and parts[:2] == ["components", "schemas"] else None


def _objects(node: Any) -> Iterator[tuple[str, JsonObject]]:
    if isinstance(node, dict):
        for key, child in node.items():
            if isinstance(child, dict) and not key.startswith("x-"):
                yield key, child
