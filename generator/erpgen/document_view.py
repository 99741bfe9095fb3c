"""A normalised document as those read it who ask what operations and schemas it has."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from erpgen.document import operations_in
from erpgen.lenient import mapping, sequence
from erpgen.pointer import join, tokens
from erpgen.schema_reference import mentioned

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.document import Json, JsonObject

ANNOTATIONS = frozenset(
    {"title", "description", "summary", "example", "examples", "externalDocs", "$comment", "xml"}
)
"""Keywords that say nothing about which values are admitted or how a field may be used."""


class OperationView(Struct, frozen=True):
    """One operation: its method in capitals, its path as spelled and what the document says."""

    method: str
    path: str
    item: JsonObject
    pointer: str

    @property
    def operation_id(self) -> str:
        """The operationId, empty where there is none."""
        return str(self.item.get("operationId") or "")

    @property
    def parameters(self) -> dict[tuple[str, str], tuple[JsonObject, str]]:
        """Each parameter with its pointer, by where it travels and its wire name."""
        return {
            (str(p.get("in")), str(p.get("name"))): (p, join(self.pointer, "parameters", i))
            for i, p in enumerate(sequence(self.item.get("parameters")))
            if isinstance(p, dict)
        }


class DocumentView(Struct, frozen=True, dict=True):
    """What both sides of a diff are read through.

    ``path_level`` names the parameters that a path item declares for all its operations, as
    (path, in, name): normalising merges them into the operations.
    """

    source: str
    content: JsonObject
    operations: tuple[OperationView, ...]
    schemas: Mapping[str, Json]
    path_level: frozenset[tuple[str, str, str]] = frozenset()

    @property
    def title(self) -> str:
        """``info.title``, empty where there is none."""
        return str(mapping(self.content.get("info")).get("title") or "")

    @property
    def version(self) -> str:
        """``info.version``, empty where there is none."""
        return str(mapping(self.content.get("info")).get("version") or "")

    @cached_property
    def references(self) -> Mapping[str, set[str]]:
        """The schemas that each named schema refers to; one that refers to none is left out."""
        found = ((name, mentioned(schema)) for name, schema in self.schemas.items())
        return {name: names for name, names in found if names}

    @cached_property
    def entered(self) -> set[str]:
        """The schemas that anything but a named schema refers to."""
        components = {**mapping(self.content.get("components")), "schemas": None}
        return mentioned({**self.content, "components": components})

    @cached_property
    def in_use(self) -> set[str]:
        """The schemas that something other than a schema leads to, over others if need be."""
        return self.reached(self.entered)

    @property
    def mentioned(self) -> set[str]:
        """Every schema that anything refers to."""
        return self.entered.union(*self.references.values())

    def reached(self, names: set[str]) -> set[str]:
        """The schemas that these lead to, themselves with them."""
        found, waiting = set(names), list(names)
        while waiting:
            fresh = self.references.get(waiting.pop(), set()) - found
            found |= fresh
            waiting += fresh
        return found

    def of(self, content: JsonObject) -> DocumentView:
        """The same view of content that says the same."""
        schemas = mapping(mapping(content.get("components")).get("schemas"))
        return replace(self, content=content, schemas=schemas)

    def paths(self) -> tuple[str, ...]:
        """Every path that has an operation, in the order of the document."""
        return tuple(dict.fromkeys(operation.path for operation in self.operations))


def view(source: str, content: JsonObject, published: JsonObject | None = None) -> DocumentView:
    """The view of a normalised document; ``published`` is the same before normalising."""
    return DocumentView(
        source=source,
        content=content,
        operations=tuple(_operations(content)),
        schemas=mapping(mapping(content.get("components")).get("schemas")),
        path_level=frozenset(_path_level(published or {})),
    )


def _operations(content: JsonObject) -> Iterator[OperationView]:
    for path, path_item in mapping(content.get("paths")).items():
        for method, keys, item in operations_in(path_item):
            yield OperationView(method, str(path), item, join("#/paths", path, *keys))


def _path_level(published: JsonObject) -> Iterator[tuple[str, str, str]]:
    for path, path_item in mapping(published.get("paths")).items():
        for parameter in sequence(mapping(path_item).get("parameters")):
            declared = _follow(published, mapping(parameter))
            yield str(path), str(declared.get("in")), str(declared.get("name"))


def _follow(document: JsonObject, node: JsonObject) -> JsonObject:
    reference = node.get("$ref")
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return node
    target: object = document
    for token in tokens(reference):
        target = mapping(target).get(token)
    return mapping(target)
