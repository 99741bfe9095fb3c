"""Unions by the sorts of JSON values.

A decoder sees a string, a number, a boolean, an array or an object. A union keeps one type of
text and one of array; where the document has more, they join in one that loses nothing. Numbers
may be whole or not, and objects may be of several classes: :mod:`erpgen.model.variants` decides
whether those can be told apart.
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
RECORD = ScalarType(Scalar.RECORD)
_KINDS = ("string", "number", "boolean", "array", "object", "null")
_EXACT = (Scalar.DECIMAL, Scalar.TEXT_DECIMAL)
_NUMBERS = (*_EXACT, Scalar.FLOAT, Scalar.INTEGER)


def union_of(types: Sequence[TypeRef], schemas: Mapping[str, RawSchema]) -> TypeRef:
    """One type that accepts all of ``types``; a single one stays as it is."""
    flat = [part for type_ in types for part in parts_of(type_)]
    distinct = list(dict.fromkeys(flat))
    if not distinct or ScalarType(Scalar.ANY) in distinct:
        return ScalarType(Scalar.ANY)
    kinds: dict[str, list[TypeRef]] = {}
    for type_ in distinct:
        kinds.setdefault(kind_of(type_, schemas), []).append(type_)
    # In one order, whatever the document's: equal unions are one type in every release.
    members = [
        one for kind in _KINDS if kind in kinds for one in _joined(kind, kinds[kind], schemas)
    ]
    return members[0] if len(members) == 1 else UnionType(tuple(members))


def or_null(type_: TypeRef) -> TypeRef:
    """The type with null beside it, where it does not take that already."""
    if type_ == ScalarType(Scalar.ANY):
        return type_
    return UnionType(tuple(dict.fromkeys((*parts_of(type_), ScalarType(Scalar.NULL)))))


def parts_of(type_: TypeRef) -> tuple[TypeRef, ...]:
    """The members of a union, or the type alone."""
    return type_.members if isinstance(type_, UnionType) else (type_,)


def _joined(kind: str, types: list[TypeRef], schemas: Mapping[str, RawSchema]) -> list[TypeRef]:
    """The types of one sort as so many as a value can be told by."""
    if len(types) == 1:
        return types
    match kind:
        case "number":
            return _numbers(types)
        case "array":
            held = [type_.element for type_ in types if isinstance(type_, ListType)]
            return [ListType(union_of(held, schemas))]
        case "object":
            classes: list[TypeRef] = [one for one in types if not isinstance(one, MapType)]
            classes.sort(key=str)
            values = [one.value for one in types if isinstance(one, MapType)]
            return [*classes, MapType(union_of(values, schemas))] if values else classes
        case "string":
            return [ScalarType(Scalar.STRING)]
        case _:
            return types[:1]


def _numbers(types: list[TypeRef]) -> list[TypeRef]:
    """Exact where one is, else whole ones beside the rest: a float has fewer digits."""
    scalars = [type_.scalar for type_ in types if isinstance(type_, ScalarType)]
    exact = next((one for one in _EXACT if one in scalars), None)
    if exact is not None:
        return [ScalarType(exact)]
    whole = ScalarType(Scalar.INTEGER)
    return [whole, ScalarType(Scalar.FLOAT)] if Scalar.FLOAT in scalars else [whole]


def kind_of(type_: TypeRef, schemas: Mapping[str, RawSchema]) -> str:
    """The sort of JSON value that a type stands for."""
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
        case ScalarType(Scalar.RECORD):
            return "object"
        case ScalarType(scalar) if scalar in _NUMBERS:
            return "number"
        case ScalarType(Scalar.BOOLEAN):
            return "boolean"
        case ScalarType(Scalar.NULL):
            return "null"
        case _:
            return "string"
