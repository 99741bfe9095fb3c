"""Find schemas of equal shape, by partition refinement.

All schemas start as one class and are split by what they look like, references counting as the
class they point at, until nothing splits any more. So recursive schemas need no special case,
and two schemas end in one class exactly if no one could tell them apart on the wire.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from erpgen.model.shapes import RawAlias, RawEnum, RawProperty, RawSchema, RawStruct
from erpgen.model.types import ClassType, ListType, MapType, ScalarType, TypeRef, UnionType

Signature: TypeAlias = tuple[object, ...]
Colours: TypeAlias = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Group:
    """Schemas of one shape, in the order they were met; all structs or all enums."""

    members: tuple[RawStruct | RawEnum, ...]


def groups(schemas: Iterable[RawSchema]) -> list[Group]:
    """The distinct shapes among ``schemas``; aliases have no shape of their own."""
    listed = [raw for raw in schemas if not isinstance(raw, RawAlias)]
    colours: dict[str, int] = {raw.key: 0 for raw in listed}
    count = 0
    while True:
        colours, found = _refined(listed, colours)
        if found == count:
            return _grouped(listed, colours)
        count = found


def _refined(schemas: list[RawStruct | RawEnum], colours: Colours) -> tuple[dict[str, int], int]:
    seen: dict[Signature, int] = {}
    refined = {
        raw.key: seen.setdefault((colours[raw.key], *_signature(raw, colours)), len(seen))
        for raw in schemas
    }
    return refined, len(seen)


def _grouped(schemas: list[RawStruct | RawEnum], colours: Colours) -> list[Group]:
    found: dict[int, list[RawStruct | RawEnum]] = {}
    for raw in schemas:
        found.setdefault(colours[raw.key], []).append(raw)
    return [Group(tuple(members)) for members in found.values()]


def _signature(raw: RawStruct | RawEnum, colours: Colours) -> Signature:
    if isinstance(raw, RawEnum):
        return ("enum", raw.name, tuple(sorted(map(repr, raw.values))))
    parts = sorted(_property_signature(part, raw.request_only, colours) for part in raw.properties)
    return ("struct", raw.name, raw.request_only, raw.number_series, tuple(parts))


def _property_signature(part: RawProperty, request_only: bool, colours: Colours) -> Signature:
    required = part.required and request_only
    return (part.wire, part.name or "", part.wrapped, required, _type_signature(part.type, colours))


def _type_signature(type_: TypeRef, colours: Colours) -> str:
    match type_:
        case ScalarType(scalar):
            return scalar.value
        case ClassType(key):
            return f"#{colours.get(key, -1)}"
        case ListType(element):
            return f"[{_type_signature(element, colours)}]"
        case MapType(value):
            return f"{{{_type_signature(value, colours)}}}"
        case UnionType(members):
            return "|".join(_type_signature(member, colours) for member in members)
