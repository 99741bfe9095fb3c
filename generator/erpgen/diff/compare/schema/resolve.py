"""Following references and taking the wrappers off that mean nothing on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from erpgen.document_view import ANNOTATIONS
from erpgen.lenient import mapping, sequence
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS, schema_behind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.document import Json, JsonObject

USE_WORDS = frozenset(
    {"readOnly", "writeOnly", "deprecated", "default", "x-sunset", "x-stability-level"}
)
"""Keywords beside a reference that are about its use, not about the schema it names."""

_TAKEN_IN = frozenset({"$ref", "allOf"})
_MAX_HOPS = 64


class Resolved(Struct, frozen=True):
    """A schema with its references followed.

    ``name`` is the component it came from, ``use`` what stood beside the reference, ``nullable``
    whether a wrapper around it admits null.
    """

    schema: JsonObject
    pointer: str
    name: str = ""
    use: tuple[tuple[str, Json], ...] = ()
    nullable: bool = False


def resolve(
    schema: Json, pointer: str, schemas: Mapping[str, Json], *, unwrap: bool = True
) -> Resolved:
    """The schema a node stands for; a reference to nothing is the empty schema.

    With ``unwrap``, ``allOf`` with a single reference is that reference.
    """
    node = as_object(schema)
    name, use, nullable = "", dict[str, "Json"](), False
    for _ in range(_MAX_HOPS):
        inner = _null_union(node)
        if inner is not None:
            step, index = inner
            nullable = True
            node, pointer = as_object(node[step][index]), join(pointer, step, index)
            continue
        target = schema_behind(node) or (_only_member(node) if unwrap else None)
        if target is None or target not in schemas:
            break
        siblings = {key: value for key, value in node.items() if key not in {"$ref", "allOf"}}
        use |= {key: value for key, value in siblings.items() if key in USE_WORDS}
        rest = {k: v for k, v in siblings.items() if limits(k)}
        if rest and not _only_type_object(rest):
            return _joined(node, rest, pointer, tuple(use.items()), nullable=nullable)
        node, pointer, name = as_object(schemas[target]), join(SCHEMAS, target), target
    return Resolved(node, pointer, name, tuple(use.items()), nullable)


def limits(keyword: str) -> bool:
    """Whether a keyword beside a reference may restrict the values that it admits."""
    return not (keyword in ANNOTATIONS or keyword in USE_WORDS or keyword.startswith("x-"))


def composed(schema: JsonObject, schemas: Mapping[str, Json]) -> Iterator[JsonObject]:
    """A schema and all that its reference and ``allOf`` make part of it, each component once.

    What a component says twice over, or of itself in a circle, says nothing more.
    """
    found: set[str] = set()
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        name = schema_behind(node) if "$ref" in node else None
        beside = {key: value for key, value in node.items() if key not in _TAKEN_IN}
        if "allOf" in node:
            waiting.extend(map(as_object, reversed(sequence(node["allOf"]))))
        if name is not None and name not in found:
            found.add(name)
            waiting.append(as_object(schemas.get(name)))
        if beside:
            yield beside


def as_object(schema: Json) -> JsonObject:
    """A schema as an object: true admits everything, false nothing."""
    if schema is False:
        return {"not": {}}
    return mapping(schema)


def _only_member(node: JsonObject) -> str | None:
    """The component of ``allOf`` with one reference: the usual way to describe a reference."""
    members = sequence(node.get("allOf"))
    if len(members) != 1 or "$ref" in node or "properties" in node:
        return None
    return schema_behind(mapping(members[0]))


def _only_type_object(rest: JsonObject) -> bool:
    return rest == {"type": "object"}


def _null_union(node: JsonObject) -> tuple[str, int] | None:
    """The place of the other member in ``anyOf``/``oneOf`` of something and null."""
    for keyword in ("anyOf", "oneOf"):
        if keyword not in node:
            continue
        members = sequence(node[keyword])
        nulls = [mapping(member).get("type") == "null" for member in members]
        if len(members) == 2 and sum(nulls) == 1 and not (set(node) - ANNOTATIONS - {keyword}):
            return keyword, nulls.index(False)
    return None


def _joined(
    node: JsonObject,
    rest: JsonObject,
    pointer: str,
    use: tuple[tuple[str, Json], ...],
    *,
    nullable: bool,
) -> Resolved:
    """A reference with limits beside it: the schema it names and those, both in one ``allOf``."""
    if "$ref" not in node:
        return Resolved(node, pointer, "", use, nullable)
    return Resolved({"allOf": [{"$ref": node["$ref"]}], **rest}, pointer, "", use, nullable)
