"""Find schemas of equal shape, by partition refinement.

All schemas start as parts that look alike, what they refer to set aside, and a part is split
where some of it refers to another part than the rest does, until nothing splits any more. So
recursive schemas need no special case, and two schemas end in one part exactly if no one could
tell them apart on the wire. Of what a split leaves, only the smaller half is looked at again
(Hopcroft 1971), so the whole takes n log n steps, however long a chain of references is.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import TypeAlias

from msgspec import Struct

from erpgen.model.shapes import RawAlias, RawEnum, RawProperty, RawSchema, RawStruct
from erpgen.model.types import ClassType, ListType, MapType, ScalarType, TypeRef, UnionType

Signature: TypeAlias = tuple[object, ...]
Asked: TypeAlias = tuple[str, ...]
Refer: TypeAlias = Callable[[str], str]
"""Takes note of a reference, and says how it reads in a signature."""


class Group(Struct, frozen=True):
    """Schemas of one shape, in the order they were met; all structs or all enums."""

    members: tuple[RawStruct | RawEnum, ...]


def groups(schemas: Iterable[RawSchema], sent: Container[str] = frozenset()) -> list[Group]:
    """The distinct shapes among ``schemas``; aliases have no shape of their own.

    Of those that requests carry (``sent``, by key) what they require is part of the shape.
    """
    listed = [raw for raw in schemas if not isinstance(raw, RawAlias)]
    found = _groups(listed, {})
    asked = _told_apart(found, sent)
    return _groups(listed, asked) if asked else found


def _told_apart(found: Iterable[Group], sent: Container[str]) -> dict[str, Asked]:
    """By key what a schema requires, where one of its group requires something else.

    What no request carries goes with those of them that come first in the alphabet.
    """
    asked: dict[str, Asked] = {}
    for group in found:
        required = {
            raw.key: tuple(sorted(part.wire for part in raw.properties if part.required))
            for raw in group.members
            if isinstance(raw, RawStruct) and raw.key in sent
        }
        if len(set(required.values())) > 1:
            least = min(required.values())
            asked.update((raw.key, required.get(raw.key, least)) for raw in group.members)
    return asked


def _groups(listed: list[RawStruct | RawEnum], asked: Mapping[str, Asked]) -> list[Group]:
    index = {raw.key: at for at, raw in enumerate(listed)}
    alike: dict[Signature, list[int]] = {}
    references: list[list[int]] = []
    for at, raw in enumerate(listed):
        found: list[int] = []

        def refer(key: str, found: list[int] = found) -> str:
            if key not in index:
                return "#-1"
            found.append(index[key])
            return "#"

        shape = (*_signature(raw, refer), asked.get(raw.key))
        alike.setdefault(shape, []).append(at)
        references.append(found)
    parts = _refined(list(alike.values()), references)
    ordered = sorted(sorted(part) for part in parts)
    return [Group(tuple(listed[at] for at in part)) for part in ordered]


def _refined(parts: list[list[int]], references: list[list[int]]) -> list[set[int]]:
    """The parts, split until members of one refer to members of one, reference by reference."""
    referring: list[list[tuple[int, int]]] = [[] for _ in references]
    for at, targets in enumerate(references):
        for slot, target in enumerate(targets):
            referring[target].append((slot, at))
    refined = [set(part) for part in parts]
    part_of = {at: number for number, part in enumerate(refined) for at in part}
    waiting = list(range(len(refined)))
    queued = set(waiting)
    while waiting:
        splitter = waiting.pop()
        queued.discard(splitter)
        by_slot: dict[int, list[int]] = {}
        for target in refined[splitter]:
            for slot, at in referring[target]:
                by_slot.setdefault(slot, []).append(at)
        for members in by_slot.values():
            for number, new in _split(members, refined, part_of):
                smaller = min(number, new, key=lambda one: len(refined[one]))
                again = new if number in queued else smaller
                queued.add(again)
                waiting.append(again)
    return refined


def _split(
    members: list[int], parts: list[set[int]], part_of: dict[int, int]
) -> Iterator[tuple[int, int]]:
    """Put the members of each part into a part of their own; yields both parts' numbers."""
    touched: dict[int, list[int]] = {}
    for at in members:
        touched.setdefault(part_of[at], []).append(at)
    for number, inner in touched.items():
        if len(inner) < len(parts[number]):
            new = len(parts)
            parts.append(set(inner))
            parts[number].difference_update(inner)
            part_of.update(dict.fromkeys(inner, new))
            yield number, new


def _signature(raw: RawStruct | RawEnum, refer: Refer) -> Signature:
    if isinstance(raw, RawEnum):
        named = tuple(zip(map(repr, raw.values), raw.words, strict=True)) if raw.words else ()
        return ("enum", raw.name, tuple(sorted(map(repr, raw.values))), tuple(sorted(named)))
    parts = [
        _property_signature(part, raw.request_only, refer)
        for part in sorted(raw.properties, key=lambda part: part.wire)
    ]
    extra = "" if raw.extra is None else _type_signature(raw.extra, refer)
    above = "" if raw.base is None else refer(raw.base)
    demanded = tuple(sorted(raw.demanded)) if raw.told_by_members else ()
    family = (above, tuple(sorted(raw.tags)), raw.otherwise, bool(raw.derived), demanded)
    return ("struct", raw.name, raw.request_only, raw.number_series, tuple(parts), extra, family)


def _property_signature(part: RawProperty, request_only: bool, refer: Refer) -> Signature:
    required = part.required and request_only
    return (part.wire, part.name or "", part.wrapped, required, _type_signature(part.type, refer))


def _type_signature(type_: TypeRef, refer: Refer) -> str:
    match type_:
        case ScalarType(scalar):
            return scalar.value
        case ClassType(key):
            return refer(key)
        case ListType(element):
            return f"[{_type_signature(element, refer)}]"
        case MapType(value):
            return f"{{{_type_signature(value, refer)}}}"
        case UnionType(members):
            return "|".join(_type_signature(member, refer) for member in members)
        case _:
            return ""  # streams stand in no class
