"""What the requests of a document carry: types of the client with the schemas they answer to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from erpgen.lenient import mapping, sequence
from erpgen.model import media
from erpgen.model.paths import operations
from erpgen.model.types import Body, BodyContent, BodyKind, Operation, TypeRef
from laws.clients import Client

_OF_FIELDS = frozenset({BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART})


class Sent(NamedTuple):
    """One value of a request; ``part`` is where it travels, for people."""

    part: str
    type: TypeRef
    schema: Mapping[str, Any]
    pointer: str
    changes: bool
    """Whether it changes a part of a record (PATCH)."""


def requests(client: Client) -> Iterator[Sent]:
    """The bodies made of JSON values, and the arguments with a schema."""
    nodes = {(path, method.upper()): node for path, method, node in operations(client.content)}
    for resource in client.model.resources:
        for operation in resource.operations:
            node = nodes[operation.path, operation.method.upper()]
            yield from _bodies(operation, node)
            yield from _arguments(operation, node)


def _bodies(operation: Operation, node: Mapping[str, Any]) -> Iterator[Sent]:
    body, content = operation.body, mapping(mapping(node.get("requestBody")).get("content"))
    if body is None:
        return
    ways: list[Body | BodyContent] = [body, *body.others]
    for way, typed in zip(media.of_body(content), ways, strict=False):
        if typed.kind in _OF_FIELDS and isinstance(way.schema, Mapping) and way.item is None:
            where = f"{operation.pointer}/requestBody/content/{way.name.replace('/', '~1')}/schema"
            changes = operation.method.upper() == "PATCH"
            yield Sent(f"{operation.id} {way.name}", typed.type, way.schema, where, changes)


def _arguments(operation: Operation, node: Mapping[str, Any]) -> Iterator[Sent]:
    listed = {(one.get("in"), one.get("name")): one for one in sequence(node.get("parameters"))}
    for one in operation.parameters:
        given = mapping(listed.get((one.location, one.wire)))
        contents = (mapping(form).get("schema") for form in mapping(given.get("content")).values())
        schema = given.get("schema", next(contents, None))
        if one.condition is None and not one.attributes and isinstance(schema, Mapping):
            part = f"{operation.id} {one.wire}"
            yield Sent(part, one.type, schema, operation.pointer, changes=False)
