"""Schemas written in another way that admit the same values."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.diff.compare.schema.resolve import as_object
from erpgen.document_view import ANNOTATIONS
from erpgen.lenient import mapping, sequence
from erpgen.schema_reference import schema_behind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.diff.compare.schema.spot import Spot
    from erpgen.document import Json, JsonObject

_MAX_DEPTH = 8
"""Schemas in each other's ``allOf`` before they are taken for a circle."""

_NOT_SHARED = frozenset({"additionalProperties", "unevaluatedProperties", "discriminator"})
"""Keywords that mean another thing once the members of ``allOf`` are one schema."""


def alike(spot: Spot, old_schemas: Mapping[str, Json], new_schemas: Mapping[str, Json]) -> Spot:
    """The spot with both sides written one way where they were the same but for the writing.

    A side without ``allOf`` can only be compared with the whole of the other.
    """
    spot = _one_constant(spot)
    one_sided = bool(spot.old.get("allOf")) != bool(spot.new.get("allOf"))
    if not one_sided and _has_word(spot):
        return spot
    old, new = merged(spot.old, old_schemas), merged(spot.new, new_schemas)
    if old is None or new is None or not (one_sided or canonical(old) == canonical(new)):
        return spot
    return replace(spot, old=old, new=new)


def _telling(schema: JsonObject) -> frozenset[str]:
    """The members of ``allOf`` that do more than describe; those have a word of their own."""
    members = sequence(schema.get("allOf"))
    return frozenset(canonical(m) for m in members if not set(as_object(m)) <= ANNOTATIONS)


def _has_word(spot: Spot) -> bool:
    """Whether members came or went and nothing else, which has a word of its own.

    Where they are the same by name, one of them may still say what another said alone.
    """
    old, new = _telling(spot.old), _telling(spot.new)
    if old == new:
        return not old or spot.old.get("allOf") != spot.new.get("allOf")
    return bool(old) and bool(new) and (old < new or new < old)


def _one_constant(spot: Spot) -> Spot:
    """``const`` is an enum with one value (JSON Schema 2020-12 validation, 6.1.3)."""
    old, new = _constant(spot.old), _constant(spot.new)
    if old is None or new is None or canonical(old) != canonical(new):
        return spot
    return replace(spot, old=_as_enum(spot.old, old), new=_as_enum(spot.new, new))


def _as_enum(schema: JsonObject, values: list[Json]) -> JsonObject:
    return {**{key: said for key, said in schema.items() if key != "const"}, "enum": values}


def _constant(schema: JsonObject) -> list[Json] | None:
    """The one value admitted, as a list; None where the schema has none or both keywords."""
    enum = schema.get("enum")
    if ("const" in schema) == (enum is not None):
        return None
    values = [schema["const"]] if enum is None else sequence(enum)
    return values if len(values) == 1 else None


def merged(schema: JsonObject, schemas: Mapping[str, Json], depth: int = 0) -> JsonObject | None:
    """A schema with the members of its ``allOf`` written into it.

    None where that would say another thing: members that disagree, or that look at what the
    others leave over.
    """
    members = sequence(schema.get("allOf"))
    plain = {key: value for key, value in schema.items() if key not in ANNOTATIONS | {"allOf"}}
    if not members:
        return _ordered(plain)
    if depth >= _MAX_DEPTH:
        return None
    whole: JsonObject | None = _ordered(plain)
    for member in members:
        for node in _parts(as_object(member), schemas):
            part = merged(node, schemas, depth + 1)
            whole = None if whole is None or part is None else _union(whole, part)
    return whole


def _parts(member: JsonObject, schemas: Mapping[str, Json]) -> list[JsonObject]:
    """A member, or what it refers to and what stands beside the reference."""
    name = schema_behind(member)
    if name is None:
        return [member]
    beside = {key: value for key, value in member.items() if key != "$ref"}
    return [as_object(schemas.get(name)), beside]


def _ordered(schema: JsonObject) -> JsonObject:
    """The required names in one order."""
    names = schema.get("required")
    return {**schema, "required": sorted(map(str, sequence(names)))} if names else schema


def _union(one: JsonObject, other: JsonObject) -> JsonObject | None:
    if _NOT_SHARED & (one.keys() | other.keys()):
        return None
    properties = _agreed(mapping(one.get("properties")), mapping(other.get("properties")))
    rest = _agreed(_without_lists(one), _without_lists(other))
    if properties is None or rest is None:
        return None
    required = {*sequence(one.get("required")), *sequence(other.get("required"))}
    whole: JsonObject = rest
    if properties:
        whole = {**whole, "properties": properties}
    return {**whole, "required": sorted(map(str, required))} if required else whole


def _without_lists(schema: JsonObject) -> JsonObject:
    return {key: value for key, value in schema.items() if key not in {"properties", "required"}}


def _agreed(one: JsonObject, other: JsonObject) -> JsonObject | None:
    """Both together; None where they say different things under one key."""
    shared = one.keys() & other.keys()
    if any(canonical(one[key]) != canonical(other[key]) for key in shared):
        return None
    return {**one, **other}
