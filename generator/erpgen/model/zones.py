"""The zone of times without an offset, told where a time is read."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from erpgen.model.types import (
    ListType,
    MapType,
    Property,
    Scalar,
    ScalarType,
    SchemaModel,
    StructModel,
    TypeRef,
    UnionType,
)


def with_zone(schemas: Sequence[SchemaModel], zone: str) -> tuple[SchemaModel, ...]:
    """The classes; texts of times that answers have say the zone, where there is one."""
    if not zone:
        return tuple(schemas)
    return tuple(
        replace(one, properties=tuple(_told(part, zone) for part in one.properties))
        if isinstance(one, StructModel) and not one.request_only
        else one
        for one in schemas
    )


def _told(part: Property, zone: str) -> Property:
    if not _is_time(part.type) or zone in part.doc:
        return part
    said = f"Zone: {zone}."
    return replace(part, doc=f"{part.doc} {said}" if part.doc else said)


def _is_time(type_: TypeRef) -> bool:
    match type_:
        case ScalarType(scalar):
            return scalar is Scalar.DATETIME
        case ListType(inner) | MapType(inner):
            return _is_time(inner)
        case UnionType(members):
            return any(map(_is_time, members))
        case _:
            return False
