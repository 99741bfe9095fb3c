"""Changes of ``discriminator``, and the schemas that only it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from erpgen.lenient import mapping, sequence
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS, schema_behind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
    from erpgen.document import Json, JsonObject

Subtypes: TypeAlias = "Mapping[str, tuple[str, ...]]"
"""The schemas that name another in their ``allOf``, by that other's name."""

_AT = "discriminator"


def subtypes_of(schemas: Mapping[str, Json]) -> Subtypes:
    """Which schemas build on which, in the order of the document."""
    found: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for member in sequence(mapping(schema).get("allOf")):
            base = schema_behind(mapping(member))
            if base is not None:
                found.setdefault(base, []).append(name)
    return {base: tuple(dict.fromkeys(names)) for base, names in found.items()}


def kinds_of(schema: JsonObject, name: str, subtypes: Subtypes) -> dict[str, str]:
    """The schema that each value of the discriminator stands for, by name.

    Without a mapping a value is the name of a schema: of a member, or of one that builds on this
    (OpenAPI, Discriminator Object). So a mapping that says the same says nothing new.
    """
    discriminator = mapping(schema.get("discriminator"))
    if not discriminator:
        return {}
    mapped = {str(k): _named(v) for k, v in mapping(discriminator.get("mapping")).items()}
    listed = [one for word in ("oneOf", "anyOf") for one in sequence(schema.get(word))]
    members = [one for one in (schema_behind(mapping(part)) for part in listed) if one]
    known = set(mapped.values())
    implied = (one for one in members or all_below(name, subtypes) if one not in known)
    return mapped | {one: one for one in implied}


def _named(target: object) -> str:
    return schema_behind({"$ref": target}) or str(target)


def all_below(name: str, subtypes: Subtypes) -> list[str]:
    """The schemas that build on one, directly or over others, nearest first."""
    found: dict[str, None] = {}
    waiting = list(subtypes.get(name, ()))
    while waiting:
        one = waiting.pop(0)
        if one not in found:
            found[one] = None
            waiting += subtypes.get(one, ())
    return list(found)


def discriminator_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A discriminator that came, went, or names another property."""
    old, new = mapping(spot.old.get(_AT)), mapping(spot.new.get(_AT))
    old_name, new_name = old.get("propertyName"), new.get("propertyName")
    if not old and new:
        yield spot.edit("discriminator-added", None, new_name, at=_AT)
    elif old and not new:
        yield spot.edit("discriminator-removed", old_name, None, at=_AT)
    elif old_name != new_name:
        yield spot.edit("discriminator-property-name-changed", old_name, new_name, at=_AT)


def mapping_edits(
    spot: Spot,
    kinds: tuple[Mapping[str, str], Mapping[str, str]],
    schemas: tuple[Mapping[str, Json], Mapping[str, Json]],
) -> Iterator[SchemaEdit]:
    """Values of a discriminator of both sides that came, went, or stand for another schema."""
    if not (spot.old.get(_AT) and spot.new.get(_AT)):
        return
    old, new = kinds
    for key in sorted(new.keys() - old.keys()):
        yield spot.edit("discriminator-mapping-added", None, new[key], detail=key, at=_AT)
    for key in sorted(old.keys() - new.keys()):
        yield spot.edit("discriminator-mapping-deleted", old[key], None, detail=key, at=_AT)
    for key in sorted(old.keys() & new.keys()):
        renamed = _only_in(old[key], *schemas) and _only_in(new[key], *reversed(schemas))
        if old[key] != new[key] and not renamed:
            yield spot.edit("discriminator-mapping-changed", old[key], new[key], detail=key, at=_AT)


def _only_in(name: str, own: Mapping[str, Json], other: Mapping[str, Json]) -> bool:
    return name in own and name not in other


def pointer_of(name: str) -> str:
    """Where a named schema stands."""
    return join(SCHEMAS, name)
