"""Schemas as the model first reads them: names are still the document's keys.

Inline enums and objects have keys of their own (``Owner/property``). A :class:`ClassType` in a
raw type holds such a key; :mod:`erpgen.model.naming` replaces keys by names once equal shapes
are known.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from erpgen.model.extensions import NumberSeriesRule
from erpgen.model.types import (
    ClassType,
    EventType,
    ListType,
    MapType,
    Scalar,
    ScalarType,
    StreamType,
    TypeRef,
    UnionType,
)


class RawProperty(Struct, frozen=True):
    """A property of a raw struct."""

    wire: str
    type: TypeRef
    required: bool
    nullable: bool
    wrapped: bool
    deprecated: bool
    doc: str
    name: str | None
    read_only: bool = False


class RawStruct(Struct, frozen=True):
    """An object schema. ``request_only`` structs demand what the document requires.

    ``base`` is the key of the class it derives from and ``derived`` those of what derives from
    it. ``tags`` are the values of discriminators that stand for it, ``demanded`` the members
    that the document requires, ``extra`` the type of members of other names, where it keeps any.
    ``otherwise`` are discriminators for whose other values it stands, too.
    """

    key: str
    hint: str
    properties: tuple[RawProperty, ...]
    doc: str
    request_only: bool
    owner: str | None = None
    name: str | None = None
    number_series: NumberSeriesRule | None = None
    base: str | None = None
    derived: tuple[str, ...] = ()
    tags: tuple[tuple[str, tuple[str | int, ...]], ...] = ()
    demanded: frozenset[str] = frozenset()
    extra: TypeRef | None = None
    told_by_members: bool = False
    otherwise: tuple[str, ...] = ()


class RawEnum(Struct, frozen=True):
    """A set of known values, with the words the document has for them (empty: the value's own)."""

    key: str
    hint: str
    values: tuple[str | int, ...]
    doc: str
    owner: str | None = None
    name: str | None = None
    words: tuple[str, ...] = ()
    docs: tuple[str, ...] = ()


class RawAlias(Struct, frozen=True):
    """A named schema that is neither object nor enum."""

    key: str
    hint: str
    target: TypeRef
    doc: str
    name: str | None = None


RawSchema: TypeAlias = RawStruct | RawEnum | RawAlias


def replace_keys(type_: TypeRef, name_of: Callable[[str], str]) -> TypeRef:
    """The type with every class key replaced."""
    match type_:
        case ClassType(key):
            return ClassType(type(key)(name_of(key)))
        case ListType(element):
            return ListType(replace_keys(element, name_of))
        case MapType(value):
            return MapType(replace_keys(value, name_of))
        case EventType(data):
            return EventType(replace_keys(data, name_of))
        case StreamType(element):
            return StreamType(replace_keys(element, name_of))
        case UnionType(members):
            return UnionType(tuple(replace_keys(member, name_of) for member in members))
        case _:
            return type_


def with_types(schema: RawSchema, type_of: Callable[[TypeRef], TypeRef]) -> RawSchema:
    """The schema with every type it mentions replaced."""
    if isinstance(schema, RawAlias):
        return replace(schema, target=type_of(schema.target))
    if isinstance(schema, RawEnum):
        return schema
    types = [type_of(one.type) for one in schema.properties]
    extra = None if schema.extra is None else type_of(schema.extra)
    paired = list(zip(schema.properties, types, strict=True))
    if extra is schema.extra and all(type_ is one.type for one, type_ in paired):
        return schema
    properties = (p if type_ is p.type else replace(p, type=type_) for p, type_ in paired)
    return replace(schema, properties=tuple(properties), extra=extra)


def class_keys(type_: TypeRef) -> list[str]:
    """The class keys (or names) a type mentions."""
    match type_:
        case ScalarType():  # nearly all: asked first
            return []
        case ClassType(key):
            return [key]
        case ListType(inner) | MapType(inner) | EventType(inner) | StreamType(inner):
            return class_keys(inner)
        case UnionType(members):
            return [key for member in members for key in class_keys(member)]
        case _:
            return []


def scalars(type_: TypeRef) -> list[Scalar]:
    """The scalars a type mentions."""
    match type_:
        case ScalarType(scalar):
            return [scalar]
        case ListType(inner) | MapType(inner):
            return scalars(inner)
        case UnionType(members):
            return [one for member in members for one in scalars(member)]
        case _:
            return []


def size(type_: TypeRef) -> int:
    """Of how many lists, maps, unions and plain types a type is made."""
    count, waiting = 0, [type_]
    while waiting:
        count += 1
        match waiting.pop():
            case ListType(inner) | MapType(inner):
                waiting.append(inner)
            case UnionType(members):
                waiting.extend(members)
            case _:
                pass
    return count


def mentioned(schema: RawSchema) -> list[str]:
    """The class keys a raw schema mentions."""
    if isinstance(schema, RawStruct):
        found = [key for part in schema.properties for key in class_keys(part.type)]
        found += class_keys(schema.extra) if schema.extra is not None else []
        return [*found, *([schema.base] if schema.base is not None else []), *schema.derived]
    return class_keys(schema.target) if isinstance(schema, RawAlias) else []
