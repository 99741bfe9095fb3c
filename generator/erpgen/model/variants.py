"""Settle what only the whole of the schemas shows: which classes derive from which, and whether
the objects of a union can be told apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.model import unions
from erpgen.model.shapes import RawProperty, RawSchema, RawStruct, with_types
from erpgen.model.types import (
    ClassType,
    EventType,
    ListType,
    MapType,
    StreamType,
    TypeRef,
    UnionType,
)

TypeMap = Callable[[TypeRef], TypeRef]
Choice = tuple[UnionType, str]
"""A union of the document, and the JSON pointer to where it stands."""


class Settled(Struct, frozen=True):
    """The schemas as the classes are made of them, and what to do with every other type."""

    schemas: Mapping[str, RawSchema]
    type_of: TypeMap
    diagnostics: tuple[Diagnostic, ...]


def settled(schemas: Mapping[str, RawSchema], choices: Iterable[Choice]) -> Settled:
    """Derive classes where their attributes allow it, and keep the unions that can be read."""
    placed, apart = _placed(schemas)
    telling = _Telling(placed, apart)
    found = {key: with_types(raw, telling.type_of) for key, raw in placed.items()}
    notes = [note for union, pointer in choices for note in telling.note(union, pointer)]
    marked = {
        key: replace(raw, told_by_members=True)
        if isinstance(raw, RawStruct) and key in telling.by_members
        else raw
        for key, raw in found.items()
    }
    return Settled(marked, telling.type_of, tuple(notes))


def _placed(
    schemas: Mapping[str, RawSchema],
) -> tuple[dict[str, RawSchema], dict[str, list[str]]]:
    """The schemas with bases that Python can derive from, and by base what stands apart."""
    found = dict(schemas)
    apart: dict[str, list[str]] = {}
    for key, raw in schemas.items():
        if not isinstance(raw, RawStruct) or raw.base is None:
            continue
        base = schemas.get(raw.base)
        if not isinstance(base, RawStruct) or not _fits(raw, base):
            found[key] = replace(raw, base=None)
            for above in _bases(raw, schemas):
                apart.setdefault(above, []).append(key)
    return found, apart


def _bases(raw: RawStruct, schemas: Mapping[str, RawSchema]) -> list[str]:
    found: list[str] = []
    above = raw.base
    while above is not None and above not in found:
        found.append(above)
        one = schemas.get(above)
        above = one.base if isinstance(one, RawStruct) else None
    return found


def _fits(raw: RawStruct, base: RawStruct) -> bool:
    """Whether a class has each attribute of its base as the base has it."""
    own = {part.wire: part for part in raw.properties}
    return (
        raw.request_only == base.request_only
        and (base.extra is None or base.extra == raw.extra)
        and all(
            part.wire in own and _is_same(part, own[part.wire], raw) for part in base.properties
        )
    )


def _is_same(part: RawProperty, own: RawProperty, raw: RawStruct) -> bool:
    needed = part.required == own.required or not raw.request_only
    return needed and (part.type, part.wrapped, part.name) == (own.type, own.wrapped, own.name)


class _Telling:
    """Tells the objects of unions apart."""

    def __init__(self, schemas: Mapping[str, RawSchema], apart: Mapping[str, list[str]]) -> None:
        self._schemas = schemas
        self._apart = apart
        self._known: dict[tuple[str, ...], bool] = {}
        self.by_members: set[str] = set()
        """The classes that are told by what they require."""

    def type_of(self, type_: TypeRef) -> TypeRef:
        """The type with what cannot be told apart as a mapping."""
        match type_:
            case ClassType(key) if key in self._apart:
                return self._union((type_,))
            case ListType(element):
                return ListType(self.type_of(element))
            case MapType(value):
                return MapType(self.type_of(value))
            case StreamType(element):
                return StreamType(self.type_of(element))
            case EventType(data):
                # Events are told apart by their names, so a union of their data may hold any.
                members = unions.parts_of(data)
                kinds = tuple(dict.fromkeys(self.type_of(member) for member in members))
                return EventType(kinds[0] if len(kinds) == 1 else UnionType(kinds))
            case UnionType(members):
                return self._union(tuple(self.type_of(member) for member in members))
            case _:
                return type_

    def note(self, union: UnionType, pointer: str) -> list[Diagnostic]:
        """The finding that a union is a mapping, where it is."""
        found = self.type_of(union)
        if unions.ANY_OBJECT not in unions.parts_of(found):
            return []
        if unions.ANY_OBJECT in union.members:
            return []
        names = ", ".join(sorted(str(one) for one in self._classes(union.members)))
        message = f"nothing tells {names} apart: a plain dict"
        hint = "give them a discriminator, or properties that one requires and no other has"
        return [Diagnostic("union-untyped", Severity.WARNING, pointer, message, hint)]

    def _union(self, members: tuple[TypeRef, ...]) -> TypeRef:
        flat = tuple(dict.fromkeys(one for part in members for one in unions.parts_of(part)))
        flat = tuple(dict.fromkeys(one for part in flat for one in (part, *self._beside(part))))
        classes = self._classes(flat)
        if len(classes) < 2:
            flat = tuple(one for one in flat if not self._is_equal(one, classes))
            return flat[0] if len(flat) == 1 else UnionType(flat)
        kept = [one for one in flat if not self._is_object(one)]
        held: list[TypeRef] = [one for one in flat if isinstance(one, MapType)]
        if not self._told_apart(classes):
            return unions.union_of([*kept, unions.ANY_OBJECT], self._schemas)
        rest = held[:1] or [unions.RECORD]
        objects = [one for one in flat if isinstance(one, ClassType) and str(one.name) in classes]
        found = (*objects, *rest, *kept)
        return UnionType(found)

    def _beside(self, type_: TypeRef) -> list[TypeRef]:
        """What derives from a class by the document, and cannot in Python."""
        if not isinstance(type_, ClassType):
            return []
        return [ClassType(type(type_.name)(key)) for key in self._apart.get(type_.name, ())]

    def _classes(self, members: Iterable[TypeRef]) -> list[str]:
        """The classes among them, of equal ones the first."""
        found = [
            str(one.name) for one in members if isinstance(one, ClassType) and self._is_object(one)
        ]
        return list({self._shape(key): key for key in reversed(found)}.values())[::-1]

    def _shape(self, key: str) -> object:
        raw = self._schemas.get(key)
        if not isinstance(raw, RawStruct):
            return key
        parts = frozenset((one.wire, one.type, one.name, one.required) for one in raw.properties)
        return parts, raw.tags, raw.otherwise, raw.extra, raw.base, raw.name

    def _is_equal(self, type_: TypeRef, classes: list[str]) -> bool:
        """Whether another class of the same shape stands for this one."""
        return isinstance(type_, ClassType) and self._is_object(type_) and type_.name not in classes

    def _is_object(self, type_: TypeRef) -> bool:
        return unions.kind_of(type_, self._schemas) == "object"

    def _told_apart(self, keys: list[str]) -> bool:
        group = tuple(sorted(keys))
        if group not in self._known:
            self._known[group] = self._tagged(group) or self._by_members(group)
        return self._known[group]

    def _tagged(self, keys: tuple[str, ...]) -> bool:
        """Whether the classes share a discriminator that has a value of its own for each."""
        found = [self._tags(key) for key in keys]
        shared = set(found[0]).intersection(*found[1:])
        return any(_disjoint([one[name] for one in found]) for name in shared)

    def _tags(self, key: str) -> dict[str, tuple[str | int, ...]]:
        raw = self._schemas.get(key)
        return dict(raw.tags) if isinstance(raw, RawStruct) else {}

    def _by_members(self, keys: tuple[str, ...]) -> bool:
        raws = [raw for key in keys if isinstance(raw := self._schemas.get(key), RawStruct)]
        if len(raws) < len(keys):
            return False
        count = Counter(part.wire for raw in raws for part in raw.properties)
        # One that requires what no other has is told from all of them at once.
        alike = [raw for raw in raws if not any(count[wire] == 1 for wire in raw.demanded)]
        if any(raw.extra is not None for raw in raws):
            alike = raws
        if not all(self._differ(one, other) for one, other in combinations(alike, 2)):
            return False
        self.by_members.update(keys)
        return True

    def _differ(self, one: RawStruct, other: RawStruct) -> bool:
        """Whether one requires what the other has not, or both the same of another sort."""
        mine = {part.wire: part for part in one.properties}
        others = {part.wire: part for part in other.properties}
        if (other.extra is None and one.demanded - others.keys()) or (
            one.extra is None and other.demanded - mine.keys()
        ):
            return True
        shared = one.demanded & other.demanded & mine.keys() & others.keys()
        return any(
            self._sorts(mine[wire].type).isdisjoint(self._sorts(others[wire].type))
            for wire in shared
        )

    def _sorts(self, type_: TypeRef) -> set[str]:
        return {unions.kind_of(part, self._schemas) for part in unions.parts_of(type_)}


def _disjoint(values: list[tuple[str | int, ...]]) -> bool:
    flat = [str(value) for one in values for value in one]
    return all(values) and len(set(flat)) == len(flat)
