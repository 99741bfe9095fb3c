"""Properties that came, went, or became required or optional."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from erpgen.diff.catalogue import PropertyFlags
from erpgen.diff.compare.schema.resolve import resolve
from erpgen.diff.compare.schema.together import said_together
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
    said = {**said_together(found.schema, schemas), **dict(found.use)}
    return PropertyFlags(
        required=name in required_names(owner),
        read_only=bool(said.get("readOnly")),
        write_only=bool(said.get("writeOnly")),
        has_default="default" in said,
    )


def required_names(schema: JsonObject) -> frozenset[str]:
    """The names in ``required`` that are strings."""
    return frozenset(name for name in sequence(schema.get("required")) if isinstance(name, str))


def compared_names(old: JsonObject, new: JsonObject) -> list[str]:
    """The properties that both sides have, in the order of the old one.

    A name that both sides require is a property of both, with any value where it is not declared.
    """
    before, after = mapping(old.get("properties")), mapping(new.get("properties"))
    if before.keys() == after.keys():
        return list(before)
    kept = required_names(old) & required_names(new)
    named = [name for name in before if name in after or name in kept]
    return [*named, *(name for name in after if name not in before and name in kept)]


def presence_edits(
    spot: Spot, old_schemas: Mapping[str, Json], new_schemas: Mapping[str, Json]
) -> Iterator[SchemaEdit]:
    """An edit for each property that was added or removed."""
    old, new = mapping(spot.old.get("properties")), mapping(spot.new.get("properties"))
    if old.keys() == new.keys():
        return
    compared = set(compared_names(spot.old, spot.new))
    for name in old:
        if name not in compared:
            flags = property_flags(spot.old, name, spot.old_pointer, old_schemas)
            edit = spot.edit("removed", old[name], None, detail=name, at="properties")
            yield _at(spot, name, replace(edit, flags=flags))
    for name in new:
        if name not in old and name not in compared:
            flags = property_flags(spot.new, name, spot.new_pointer, new_schemas)
            edit = spot.edit("added", None, new[name], detail=name, at="properties")
            yield _at(spot, name, replace(edit, flags=flags))


def _at(spot: Spot, name: str, edit: SchemaEdit) -> SchemaEdit:
    return replace(edit, path=(*spot.path, name), pointer=join(edit.pointer, name))


def requiredness_edits(spot: Spot, new_schemas: Mapping[str, Json]) -> Iterator[SchemaEdit]:
    """An edit for each property of both sides that became required or optional.

    So does one that neither side declares: a map or a base may require it all the same.
    """
    old, new = required_names(spot.old), required_names(spot.new)
    if old == new:
        return
    before, after = mapping(spot.old.get("properties")), mapping(spot.new.get("properties"))
    for name in sorted(old ^ new):
        if (name in before) != (name in after):
            continue
        flags = property_flags(spot.new, name, spot.new_pointer, new_schemas)
        edit = _requiredness(spot, name, new, flags)
        if before and after and name not in after and not spot.new.get("additionalProperties"):
            # Where all else is declared, a name that is not may well be a slip of the document.
            edit = replace(edit, aspect=f"undeclared-{edit.aspect}")
        yield _at(spot, name, replace(edit, flags=flags))


def _requiredness(spot: Spot, name: str, new: frozenset[str], flags: PropertyFlags) -> SchemaEdit:
    aspect = "became-optional"
    if name in new:
        aspect = "became-required-with-default" if flags.has_default else "became-required"
    return spot.edit(aspect, name not in new, name in new, at="properties")
