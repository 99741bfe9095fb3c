"""Unions that a decoder can tell apart.

A JSON decoder sees a string, a number, a boolean, an array or an object; so a union keeps at most
one type of each, and where the document has more, they fall back to the plain type of that kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from erpgen.model.shapes import RawEnum, RawSchema
from erpgen.model.types import (
    ClassType,
    ListType,
    MapType,
    Scalar,
    ScalarType,
    TypeRef,
    UnionType,
)

ANY_OBJECT = MapType(ScalarType(Scalar.ANY))
_PLAIN: dict[str, TypeRef] = {
    "string": ScalarType(Scalar.STRING),
    "array": ListType(ScalarType(Scalar.ANY)),
    "object": ANY_OBJECT,
    "boolean": ScalarType(Scalar.BOOLEAN),
}
_KINDS = ("string", "number", "boolean", "array", "object")
_NUMBERS = (Scalar.DECIMAL, Scalar.FLOAT, Scalar.INTEGER)


def union_of(types: Sequence[TypeRef], schemas: Mapping[str, RawSchema]) -> TypeRef:
    """One type that accepts all of ``types``; a single one stays as it is."""
    flat = [part for type_ in types for part in parts_of(type_)]
    distinct = list(dict.fromkeys(flat))
    if not distinct or ScalarType(Scalar.ANY) in distinct:
        return ScalarType(Scalar.ANY)
    kinds: dict[str, list[TypeRef]] = {}
    for type_ in distinct:
        kinds.setdefault(_kind(type_, schemas), []).append(type_)
    # In one order, whatever the document's: equal unions are one type in every release.
    members = [_one_of_a_kind(kind, kinds[kind]) for kind in _KINDS if kind in kinds]
    return members[0] if len(members) == 1 else UnionType(tuple(members))


def or_null(type_: TypeRef) -> TypeRef:
    """The type with null beside it, where it does not take that already."""
    if type_ == ScalarType(Scalar.ANY):
        return type_
    return UnionType(tuple(dict.fromkeys((*parts_of(type_), ScalarType(Scalar.NULL)))))


def parts_of(type_: TypeRef) -> tuple[TypeRef, ...]:
    """The members of a union, or the type alone."""
    return type_.members if isinstance(type_, UnionType) else (type_,)


def _one_of_a_kind(kind: str, types: list[TypeRef]) -> TypeRef:
    if len(types) == 1:
        return types[0]
    if kind == "number":
        scalars = [type_.scalar for type_ in types if isinstance(type_, ScalarType)]
        return ScalarType(next((one for one in _NUMBERS if one in scalars), Scalar.INTEGER))
    return _PLAIN[kind]


def _kind(type_: TypeRef, schemas: Mapping[str, RawSchema]) -> str:
    match type_:
        case ListType():
            return "array"
        case MapType():
            return "object"
        case ClassType(key):
            raw = schemas.get(key)
            if isinstance(raw, RawEnum):
                return "string" if isinstance(raw.values[0], str) else "number"
            return "object"
        case ScalarType(scalar) if scalar in _NUMBERS:
            return "number"
        case ScalarType(Scalar.BOOLEAN):
            return "boolean"
        case _:
            return "string"
