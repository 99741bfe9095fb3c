"""Properties that came, went, or became required or optional."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from erpgen.diff.catalogue import PropertyFlags
from erpgen.diff.compare.schema.resolve import resolve
from erpgen.lenient import mapping, sequence
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
    from erpgen.document import Json, JsonObject


def property_flags(
    owner: JsonObject, name: str, pointer: str, schemas: Mapping[str, Json]
) -> PropertyFlags:
    """What the document says about the property ``name`` of the object schema ``owner``."""
    declared = mapping(owner.get("properties")).get(name)
    found = resolve(declared, join(pointer, "properties", name), schemas)
    said = {**found.schema, **dict(found.use)}
    return PropertyFlags(
        required=name in required_names(owner),
        read_only=bool(said.get("readOnly")),
        write_only=bool(said.get("writeOnly")),
        has_default="default" in said,
    )


def required_names(schema: JsonObject) -> frozenset[str]:
    """The names in ``required`` that are strings."""
    return frozenset(name for name in sequence(schema.get("required")) if isinstance(name, str))


def presence_edits(
    spot: Spot, old_schemas: Mapping[str, Json], new_schemas: Mapping[str, Json]
) -> Iterator[SchemaEdit]:
    """An edit for each property that was added or removed."""
    old, new = mapping(spot.old.get("properties")), mapping(spot.new.get("properties"))
    for name in old:
        if name not in new:
            flags = property_flags(spot.old, name, spot.old_pointer, old_schemas)
            edit = spot.edit("removed", old[name], None, detail=name, at="properties")
            yield _at(spot, name, replace(edit, flags=flags))
    for name in new:
        if name not in old:
            flags = property_flags(spot.new, name, spot.new_pointer, new_schemas)
            edit = spot.edit("added", None, new[name], detail=name, at="properties")
            yield _at(spot, name, replace(edit, flags=flags))


def _at(spot: Spot, name: str, edit: SchemaEdit) -> SchemaEdit:
    return replace(edit, path=(*spot.path, name), pointer=join(edit.pointer, name))


def requiredness_edits(spot: Spot, new_schemas: Mapping[str, Json]) -> Iterator[SchemaEdit]:
    """An edit for each property of both sides that became required or optional."""
    shared = mapping(spot.old.get("properties")).keys() & mapping(spot.new.get("properties")).keys()
    old, new = required_names(spot.old), required_names(spot.new)
    for name in sorted(shared & (old ^ new)):
        flags = property_flags(spot.new, name, spot.new_pointer, new_schemas)
        yield _at(spot, name, replace(_requiredness(spot, name, new, flags), flags=flags))


def _requiredness(spot: Spot, name: str, new: frozenset[str], flags: PropertyFlags) -> SchemaEdit:
    aspect = "became-optional"
    if name in new:
        aspect = "became-required-with-default" if flags.has_default else "became-required"
    return spot.edit(aspect, name not in new, name in new, at="properties")
