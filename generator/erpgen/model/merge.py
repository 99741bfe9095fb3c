"""Find schemas of equal shape, by partition refinement.

All schemas start as one class and are split by what they look like, references counting as the
class they point at, until nothing splits any more. So recursive schemas need no special case,
and two schemas end in one class exactly if no one could tell them apart on the wire.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from erpgen.model.shapes import RawAlias, RawEnum, RawProperty, RawSchema, RawStruct, mentioned
from erpgen.model.types import ClassType, ListType, MapType, ScalarType, TypeRef, UnionType

Signature: TypeAlias = tuple[object, ...]
Colours: TypeAlias = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Group:
    """Schemas of one shape, in the order they were met; all structs or all enums."""

    members: tuple[RawStruct | RawEnum, ...]


def groups(schemas: Iterable[RawSchema]) -> list[Group]:
    """The distinct shapes among ``schemas``; aliases have no shape of their own."""
    listed = {raw.key: raw for raw in schemas if not isinstance(raw, RawAlias)}
    users: dict[str, list[str]] = {}
    for key, raw in listed.items():
        for mention in mentioned(raw):
            users.setdefault(mention, []).append(key)
    partition = _Partition(listed)
    waiting = list(listed)
    while waiting:
        moved = partition.refine(waiting)
        waiting = list(dict.fromkeys(user for key in moved for user in users.get(key, ())))
    return partition.groups()


class _Partition:
    """Schemas by colour, one colour for those that nothing has told apart so far."""

    def __init__(self, schemas: Mapping[str, RawStruct | RawEnum]) -> None:
        self._schemas = schemas
        self._colours = dict.fromkeys(schemas, 0)
        self._members: dict[int, dict[str, None]] = {0: dict.fromkeys(schemas)}

    def refine(self, looked_at: Iterable[str]) -> list[str]:
        """Tell apart what differs from the rest of its colour; those that got another one."""
        found: dict[int, dict[Signature, list[str]]] = {}
        for key in looked_at:
            signature = _signature(self._schemas[key], self._colours)
            found.setdefault(self._colours[key], {}).setdefault(signature, []).append(key)
        return [
            key for colour, parts in found.items() for key in self._split(colour, [*parts.values()])
        ]

    def _split(self, colour: int, parts: list[list[str]]) -> list[str]:
        """Give all parts but the largest a colour of their own; what is in no part is one.

        So whoever refers to the largest need not be looked at again, which keeps long chains cheap.
        """
        members = self._members[colour]
        others = len(members) - sum(map(len, parts))
        if others < max(map(len, parts)):
            known = {key for part in parts for key in part}
            parts = [*parts, [key for key in members if key not in known]]
            parts.remove(max(parts, key=len))
        for part in filter(None, parts):
            new = len(self._members)
            self._members[new] = dict.fromkeys(part)
            for key in part:
                del members[key]
                self._colours[key] = new
        return [key for part in parts for key in part]

    def groups(self) -> list[Group]:
        """What has one colour, in the order in which the schemas were met."""
        found: dict[int, list[RawStruct | RawEnum]] = {}
        for key, raw in self._schemas.items():
            found.setdefault(self._colours[key], []).append(raw)
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
