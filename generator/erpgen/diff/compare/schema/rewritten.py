"""Schemas written in another way that admit the same values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from erpgen.canonical import canonical
from erpgen.diff.compare.schema.resolve import as_object, composed
from erpgen.document_view import ANNOTATIONS
from erpgen.lenient import mapping, sequence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.diff.compare.schema.spot import Spot
    from erpgen.document import Json, JsonObject

_NOT_SHARED = frozenset({"additionalProperties", "unevaluatedProperties", "discriminator"})
"""Keywords that mean another thing once the members of ``allOf`` are one schema."""


_UNTOLD = ANNOTATIONS | {"allOf"}
_LISTS = frozenset({"properties", "required"})


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


def merged(schema: JsonObject, schemas: Mapping[str, Json]) -> JsonObject | None:
    """A schema with the members of its ``allOf`` written into it.

    None where that would say another thing: members that disagree, or that look at what the
    others leave over.
    """
    if not sequence(schema.get("allOf")):
        plain = {key: value for key, value in schema.items() if key not in _UNTOLD}
        return {**plain, "required": _ordered(plain)} if plain.get("required") else plain
    whole: JsonObject = {}
    properties: JsonObject = {}
    required: set[str] = set()
    for part in composed(schema, schemas):
        if _NOT_SHARED & part.keys():
            return None
        required.update(_ordered(part))
        rest = {key: value for key, value in part.items() if key not in _UNTOLD | _LISTS}
        if not (_agree(properties, mapping(part.get("properties"))) and _agree(whole, rest)):
            return None
    if properties:
        whole["properties"] = properties
    return {**whole, "required": sorted(required)} if required else whole


def _ordered(schema: JsonObject) -> list[str]:
    """The required names in one order."""
    return sorted(map(str, sequence(schema.get("required"))))


def _agree(whole: JsonObject, part: JsonObject) -> bool:
    """Write a part into the whole; False where they say different things under one key."""
    for key, value in part.items():
        said = whole.setdefault(key, value)
        if said is not value and canonical(said) != canonical(value):
            return False
    return True
