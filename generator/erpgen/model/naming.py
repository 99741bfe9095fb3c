"""Name the classes.

Names the vendor chose are kept, all of them: one becomes the class, the rest its aliases.
Names a tool made up (:attr:`ModelPolicy.machine_names`) give way to the vendor's name for the same
shape, or to ``<Parent><Field>``. Small records that many names share are named for what they
hold (``IdDescription``). Inline enums and objects are ``<Owner><Property>``. No rule counts
positions, so what a name means does not depend on what else a release contains.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from erpgen.model.merge import Group
from erpgen.model.names import class_name, fingerprint
from erpgen.model.policy import ModelPolicy
from erpgen.model.shapes import RawEnum, RawStruct
from erpgen.model.types import ClassName, Scalar, ScalarType

_RECORD_SIZES = range(2, 5)
_LAST = ("name", "description", "text")


@dataclass(frozen=True, slots=True)
class NamedGroup:
    """A shape with the name of its class and its other importable names."""

    group: Group
    name: ClassName
    aliases: tuple[ClassName, ...]


class Namer:
    """Names all groups of one document."""

    def __init__(
        self, found: Iterable[Group], policy: ModelPolicy, reached: Set[str] | None = None
    ) -> None:
        all_groups = list(found)
        self._policy = policy
        self._reached = reached
        self._groups = [group for group in all_groups if any(map(self._is_reached, group.members))]
        self._group_of = {raw.key: group for group in self._groups for raw in group.members}
        self._candidates: dict[str, tuple[str, ...]] = {}

    def named(self) -> list[NamedGroup]:
        """Every group with its names, each name given once; vendor names come first."""
        wanted = [(group, *self._choice(group)) for group in self._groups]
        owners = _owners(wanted)
        return [
            NamedGroup(
                group,
                owned(name, group, owners),
                tuple(sorted({owned(other, group, owners) for other in others})),
            )
            for group, name, others in wanted
        ]

    def _choice(self, group: Group) -> tuple[str, tuple[str, ...]]:
        """The name of the class, and the other names it is known by."""
        pinned = self._pinned(group)
        used = [raw for raw in group.members if self._is_reached(raw)]
        vendor = [str(class_name(raw.key)) for raw in group.members if self._is_chosen(raw)]
        chosen = [str(class_name(raw.key)) for raw in used if self._is_chosen(raw)]
        inline = [name for raw in used for name in self._names_of(raw) if raw.owner]
        machine = [name for raw in used for name in self._names_of(raw) if not raw.owner]
        if pinned:
            name = pinned
        elif vendor:
            record = _record_name(group) if len(vendor) > 1 else None
            name = record or min(chosen or vendor, key=_shortest)
        else:
            name = min(inline or machine, key=_shortest)
        others = {*chosen, *inline} - {name}
        return name, tuple(sorted(others))

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

    def _names_of(self, raw: RawStruct | RawEnum) -> tuple[str, ...]:
        """The names a schema would have by itself."""
        if raw.key not in self._candidates:
            self._candidates[raw.key] = tuple(dict.fromkeys(self._own_names(raw)))
        return self._candidates[raw.key]

    def _own_names(self, raw: RawStruct | RawEnum) -> list[str]:
        if raw.owner is not None:
            owners = self._owner_names(raw.owner)
            return [str(class_name(f"{owner} {raw.hint}")) for owner in owners]
        machine = self._policy.machine_name(raw.key)
        if machine:
            parts = machine.groupdict()
            if "parent" in parts and "field" in parts:
                return [str(class_name(f"{parts['parent']} {parts['field']}"))]
        return [str(class_name(raw.key))]

    def _owner_names(self, key: str) -> list[str]:
        group = self._group_of.get(key)
        if group is None:
            return [str(class_name(key))]
        name, _ = self._choice(group)
        used = [raw for raw in group.members if self._is_reached(raw) and self._is_chosen(raw)]
        return list(dict.fromkeys([name, *(str(class_name(raw.key)) for raw in used)]))


def owned(name: str, group: Group, owners: Mapping[str, Group]) -> ClassName:
    """``name``, marked with the group's own fingerprint where another group has it."""
    if owners[name] is group:
        return ClassName(name)
    return ClassName(f"{name}{fingerprint(group.members[0].key).title()}")


def _owners(wanted: list[tuple[Group, str, tuple[str, ...]]]) -> dict[str, Group]:
    """Which group gets a name that several want: a vendor's exact word before a made one."""
    claims: dict[str, list[tuple[int, str, Group]]] = {}
    for group, name, others in wanted:
        for one in (name, *others):
            exact = any(raw.key == one for raw in group.members)
            vendor = any(raw.owner is None for raw in group.members)
            rank = 0 if exact else 1 if vendor else 2
            claims.setdefault(one, []).append((rank, group.members[0].key, group))
    return {name: min(found, key=lambda claim: claim[:2])[2] for name, found in claims.items()}


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


def _spoken(wire: str, type_: object) -> str:
    scalar = type_.scalar if isinstance(type_, ScalarType) else Scalar.STRING
    plain = scalar is Scalar.STRING
    return wire if plain else f"{scalar.name.title()} {wire}"
