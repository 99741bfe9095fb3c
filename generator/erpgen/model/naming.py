"""Name the classes.

Names the vendor chose are kept, all of them: one becomes the class, the rest its aliases.
Names a tool made up (:attr:`ModelPolicy.machine_names`) give way to the vendor's name for the same
shape, or to ``<Parent><Field>``. Small records that many names share are named for what they
hold (``IdDescription``), and so are sets of a few values. Inline enums and objects are
``<Owner><Property>``. No rule counts
positions, so what a name means does not depend on what else a release contains.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set

from msgspec import Struct

from erpgen.model.derivation import shortest_names
from erpgen.model.merge import Group
from erpgen.model.names import class_name, fingerprint, schema_class
from erpgen.model.policy import ModelPolicy
from erpgen.model.shapes import RawEnum, RawStruct
from erpgen.model.spelling import spoken
from erpgen.model.types import ClassName, Scalar, ScalarType

_RECORD_SIZES = range(2, 5)
_SHARED = 3
_LONGEST_SET = 40
_SET_SIZES = range(2, 5)
_LAST = ("name", "description", "text")


class NamedGroup(Struct, frozen=True):
    """A shape with the name of its class and its other importable names."""

    group: Group
    name: ClassName
    aliases: tuple[ClassName, ...]


class _Claim(Struct, frozen=True):
    """What a shape is called by the rules, before other shapes have their say."""

    group: Group
    name: str
    others: tuple[str, ...]

    def names(self) -> tuple[str, ...]:
        """All that it claims."""
        return (self.name, *self.others)


def vendor_classes(keys: Iterable[str]) -> dict[str, ClassName]:
    """The class of each schema that the vendor named.

    Where two generic names would be one without their namespaces, both keep theirs whole.
    """
    short = {key: schema_class(key) for key in keys}
    count = Counter(short.values())
    return {key: name if count[name] == 1 else class_name(key) for key, name in short.items()}


class Namer:
    """Names all groups of one document."""

    def __init__(
        self, found: Iterable[Group], policy: ModelPolicy, reached: Set[str] | None = None
    ) -> None:
        self._policy = policy
        self._reached = reached
        all_groups = list(found)
        self.vendor_class = vendor_classes(
            raw.key for group in all_groups for raw in group.members if raw.owner is None
        )
        self._groups = [group for group in all_groups if any(map(self._is_reached, group.members))]
        self._group_of = {raw.key: group for group in self._groups for raw in group.members}

    def named(self) -> list[NamedGroup]:
        """Every group with its names, each name given once; vendor names come first."""
        fixed = {_key(group): self._fixed_name(group) for group in self._groups}
        known = {key: name for key, name in fixed.items() if name is not None}
        names = known | self._made_names(known)
        claims = [
            _Claim(group, names[_key(group)], self._other_names(group, names))
            for group in self._groups
        ]
        return self._settled(claims)

    def _settled(self, claims: Sequence[_Claim]) -> list[NamedGroup]:
        """Each name given once; a shape that does not get its own gets another of its words."""
        owners = _owners(claims)
        lost = {
            (_key(claim.group), name): self._instead(claim, name, owners)
            for claim in claims
            for name in claim.names()
            if owners[name] is not claim.group
        }
        count = Counter(name for name in lost.values() if name is not None)
        given = {
            (key, name): f"{name}{fingerprint(key).title()}" if count[other] > 1 else other
            for (key, name), other in lost.items()
            if other is not None
        }

        def owned(claim: _Claim, names: Iterable[str]) -> list[ClassName]:
            places = [((_key(claim.group), name), name) for name in names]
            kept = [given.get(place, name) for place, name in places if lost.get(place, name)]
            return [ClassName(name) for name in sorted(set(kept))]

        return [
            NamedGroup(
                claim.group, owned(claim, [claim.name])[0], tuple(owned(claim, claim.others))
            )
            for claim in claims
        ]

    def _instead(self, claim: _Claim, name: str, taken: Container[str]) -> str | None:
        """Another name for what another shape has the name of; None for a spare one of our making.

        A vendor's has its signs spoken. Ours says what it is, or its whole path; else it is marked.
        """
        members = claim.group.members
        vendor = [raw.key for raw in members if self.vendor_class.get(raw.key) == name]
        if name != claim.name and not vendor:
            return None
        if vendor:
            candidates = [*(str(class_name(spoken(key))) for key in vendor), f"{name}_"]
        else:
            kind = "value" if isinstance(members[0], RawEnum) else "record"
            paths = sorted({str(class_name(raw.key)) for raw in members}, key=_shortest)
            candidates = [str(class_name(f"{name} {kind}")), *paths]
        marked = f"{name}{fingerprint(_key(claim.group)).title()}"
        return next((one for one in candidates if one not in taken), marked)

    def _fixed_name(self, group: Group) -> str | None:
        """The name of a shape that needs no owner's; None where it is named by its owners."""
        name = self._pinned(group) or self._vendor_name(group)
        if name is not None:
            return name
        used = self._used(group)
        if shared := _set_name(used):
            return shared
        if any(raw.owner is not None for raw in used):
            return None
        return min(map(self._machine_name, used), key=_shortest)

    def _made_names(self, known: Mapping[str, str]) -> dict[str, str]:
        """The names of the shapes that only owners name; a shape inside itself is no owner."""
        unnamed = [group for group in self._groups if _key(group) not in known]
        inside = {_key(group): dict.fromkeys(self._places(group)) for group in unnamed}
        owners = {owner for places in inside.values() for owner, _ in places}
        return shortest_names(
            {
                owner: self._owner_names(owner, known)
                for owner in sorted(owners)
                if owner in known or owner not in self._group_of
            },
            inside,
            {_key(group): self._fallback(group) for group in unnamed},
        )

    def _other_names(self, group: Group, names: Mapping[str, str]) -> tuple[str, ...]:
        chosen = map(str, self._chosen_names(group))
        inline = (
            str(class_name(f"{name} {word}"))
            for owner, word in dict.fromkeys(self._places(group))
            for name in self._owner_names(owner, names)
        )
        return tuple(sorted({*chosen, *inline} - {names[_key(group)]}))

    def _owner_names(self, owner: str, names: Mapping[str, str]) -> list[str]:
        """All names by which an owner is known; what is no shape has that of its key."""
        group = self._group_of.get(owner)
        if group is None:
            return [str(class_name(owner))]
        return list(dict.fromkeys([names[owner], *map(str, self._chosen_names(group))]))

    def _places(self, group: Group) -> Iterator[tuple[str, str]]:
        """Each shape that the group stands in (by its key), and what it is called there."""
        for raw in self._used(group):
            if raw.owner is not None:
                owner = self._group_of.get(raw.owner)
                yield raw.owner if owner is None else _key(owner), raw.hint

    def _fallback(self, group: Group) -> str:
        machine = [self._machine_name(raw) for raw in self._used(group) if raw.owner is None]
        return min(machine, key=_shortest, default=str(class_name(_key(group))))

    def _vendor_name(self, group: Group) -> str | None:
        vendor = [raw for raw in group.members if self._is_chosen(raw)]
        if not vendor:
            return None
        record = _record_name(group) if len(vendor) > 1 else None
        used = [raw for raw in vendor if self._is_reached(raw)]
        return record or min(
            (str(self.vendor_class[raw.key]) for raw in used or vendor), key=_shortest
        )

    def _chosen_names(self, group: Group) -> list[ClassName]:
        return [self.vendor_class[raw.key] for raw in self._used(group) if self._is_chosen(raw)]

    def _used(self, group: Group) -> list[RawStruct | RawEnum]:
        return [raw for raw in group.members if self._is_reached(raw)]

    def _is_reached(self, raw: RawStruct | RawEnum) -> bool:
        return self._reached is None or raw.key in self._reached

    def _pinned(self, group: Group) -> str | None:
        for raw in group.members:
            wanted = raw.name or self._policy.rename_schemas.get(raw.key)
            if wanted:
                return str(class_name(wanted))
        return None

    def _is_chosen(self, raw: RawStruct | RawEnum) -> bool:
        return raw.owner is None and not self._policy.machine_name(raw.key)

    def _machine_name(self, raw: RawStruct | RawEnum) -> str:
        """The name of what a tool named: its parent and field, where that name tells them."""
        machine = self._policy.machine_name(raw.key)
        parts = machine.groupdict() if machine else {}
        if "parent" in parts and "field" in parts:
            return str(class_name(f"{parts['parent']} {parts['field']}"))
        return str(self.vendor_class[raw.key])


def _key(group: Group) -> str:
    return group.members[0].key


def _owners(claims: Iterable[_Claim]) -> dict[str, Group]:
    """Which group gets a name that several want: a vendor's exact word before a made one."""
    found: dict[str, list[tuple[int, str, Group]]] = {}
    for claim in claims:
        exact = {raw.key for raw in claim.group.members}
        vendor = any(raw.owner is None for raw in claim.group.members)
        for name in claim.names():
            rank = 0 if name in exact else 1 if vendor else 2
            found.setdefault(name, []).append((rank, _key(claim.group), claim.group))
    return {name: min(wanted, key=lambda one: one[:2])[2] for name, wanted in found.items()}


def _shortest(name: str) -> tuple[int, str]:
    return len(name), name


def _record_name(group: Group) -> str | None:
    """``IdDescription`` for a small answer record of plain values; None for anything else."""
    first = group.members[0]
    if not isinstance(first, RawStruct) or first.request_only:
        return None
    parts = first.properties
    if len(parts) not in _RECORD_SIZES:
        return None
    if not all(isinstance(part.type, ScalarType) for part in parts):
        return None
    ordered = sorted(parts, key=lambda part: (part.wire.lower() in _LAST, part.wire.lower()))
    return str(class_name(" ".join(_spoken(part.wire, part.type) for part in ordered)))


def _set_name(used: Sequence[RawStruct | RawEnum]) -> str | None:
    """``OperationDeleteInsert`` for a few values that properties of one name share; else None."""
    first = used[0]
    owners = {raw.owner for raw in used}
    if not isinstance(first, RawEnum) or {raw.hint for raw in used} != {first.hint}:
        return None
    if len(owners) < _SHARED or len(first.values) not in _SET_SIZES:
        return None
    name = str(class_name(" ".join([first.hint, *sorted(map(str, first.values))])))
    return name if len(name) <= _LONGEST_SET else None


def _spoken(wire: str, type_: object) -> str:
    scalar = type_.scalar if isinstance(type_, ScalarType) else Scalar.STRING
    plain = scalar is Scalar.STRING
    return wire if plain else f"{scalar.name.title()} {wire}"
