"""Name the classes.

Names the vendor chose are kept, all of them: one becomes the class, the rest its aliases.
Names a tool made up (:attr:`ModelPolicy.machine_names`) give way to the vendor's name for the same
shape, or to ``<Parent><Field>``. Small records that many names share are named for what they
hold (``IdDescription``), and so are sets of a few values. Inline enums and objects are
``<Owner><Property>``. No rule counts
positions, so what a name means does not depend on what else a release contains.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from erpgen.model.merge import Group
from erpgen.model.names import class_name, fingerprint
from erpgen.model.policy import ModelPolicy
from erpgen.model.shapes import RawEnum, RawStruct
from erpgen.model.types import ClassName, Scalar, ScalarType

_RECORD_SIZES = range(2, 5)
_SHARED = 3
_LONGEST_SET = 40
_SET_SIZES = range(2, 5)
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
        self._chosen: dict[str, str] = {}

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
        name = self._name(group)
        used = [raw for raw in group.members if self._is_reached(raw)]
        chosen = [str(class_name(raw.key)) for raw in used if self._is_chosen(raw)]
        inline = [one for raw in used if raw.owner for one in self._own_names(raw)]
        return name, tuple(sorted({*chosen, *inline} - {name}))

    def _name(self, group: Group, above: frozenset[str] = frozenset()) -> str:
        """The name of a class; ``above`` are the groups for whose sake it is asked."""
        key = group.members[0].key
        if above or key not in self._chosen:
            name = self._pinned(group) or self._vendor_name(group) or self._made(group, above)
            if above:
                return name
            self._chosen[key] = name
        return self._chosen[key]

    def _vendor_name(self, group: Group) -> str | None:
        vendor = [raw for raw in group.members if self._is_chosen(raw)]
        if not vendor:
            return None
        record = _record_name(group) if len(vendor) > 1 else None
        used = [raw for raw in vendor if self._is_reached(raw)]
        return record or min((str(class_name(raw.key)) for raw in used or vendor), key=_shortest)

    def _made(self, group: Group, above: frozenset[str]) -> str:
        """The shortest name made of an owner's; a shape inside itself is no owner of itself."""
        within = above | {group.members[0].key}
        used = [raw for raw in group.members if self._is_reached(raw)]
        inline = [one for raw in used if raw.owner for one in self._own_names(raw, within)]
        machine = [one for raw in used if not raw.owner for one in self._own_names(raw)]
        made = inline or machine or [str(class_name(group.members[0].key))]
        return _set_name(used) or min(made, key=_shortest)

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

    def _own_names(
        self, raw: RawStruct | RawEnum, above: frozenset[str] = frozenset()
    ) -> list[str]:
        """The names a schema would have by itself."""
        if raw.owner is not None:
            owners = self._owner_names(raw.owner, above)
            return [str(class_name(f"{owner} {raw.hint}")) for owner in owners]
        machine = self._policy.machine_name(raw.key)
        if machine:
            parts = machine.groupdict()
            if "parent" in parts and "field" in parts:
                return [str(class_name(f"{parts['parent']} {parts['field']}"))]
        return [str(class_name(raw.key))]

    def _owner_names(self, key: str, above: frozenset[str]) -> list[str]:
        group = self._group_of.get(key)
        if group is None:
            return [str(class_name(key))]
        if group.members[0].key in above:
            return []
        used = [raw for raw in group.members if self._is_reached(raw) and self._is_chosen(raw)]
        chosen = [str(class_name(raw.key)) for raw in used]
        return list(dict.fromkeys([self._name(group, above), *chosen]))


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
