"""The schemas below a spot that both documents have."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from erpgen.diff.catalogue import PropertyFlags
from erpgen.diff.compare.schema.constraints import KEYED_SCHEMAS, SINGLE_SCHEMAS
from erpgen.diff.compare.schema.properties import compared_names, required_names
from erpgen.lenient import mapping, sequence
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.schema.composition import Member
    from erpgen.diff.compare.schema.spot import Spot
    from erpgen.diff.compare.schema.unchanged import Unchanged
    from erpgen.document import Json

_CONTAINERS = ("items", "additionalProperties")


class Child(NamedTuple):
    """A schema below a spot, in both documents; ``flags`` only where it is a property's."""

    step: str
    old: Json
    new: Json
    old_pointer: str
    new_pointer: str
    flags: PropertyFlags | None = None
    hidden: frozenset[tuple[str, tuple[str, ...]]] = frozenset()


def children(spot: Spot, unchanged: Unchanged) -> Iterator[Child]:
    """Every schema below, but for members of compositions and properties that are as they were."""
    yield from _properties(spot, unchanged)
    for keyword in _CONTAINERS:
        if isinstance(spot.old.get(keyword), dict) and isinstance(spot.new.get(keyword), dict):
            yield _child(spot, keyword, keyword)
    for keyword in SINGLE_SCHEMAS.values():
        if keyword in spot.old and keyword in spot.new:
            yield _child(spot, keyword, keyword)
    for keyword in KEYED_SCHEMAS.values():
        shared = mapping(spot.old.get(keyword)).keys() & mapping(spot.new.get(keyword)).keys()
        for name in sorted(shared):
            yield _child(spot, f"{keyword}[{name}]", keyword, name)
    shortest = min(len(sequence(side.get("prefixItems"))) for side in (spot.old, spot.new))
    for index in range(shortest):
        yield _child(spot, f"prefixItems[{index + 1}]", "prefixItems", index)


def member_child(spot: Spot, keyword: str, old: Member, new: Member) -> Child:
    """Two members of a composition that were put beside each other."""
    return Child(
        f"{keyword}[{new.label}]",
        old.schema,
        new.schema,
        join(spot.old_pointer, keyword, old.index),
        join(spot.new_pointer, keyword, new.index),
    )


def _properties(spot: Spot, unchanged: Unchanged) -> Iterator[Child]:
    required = required_names(spot.new)
    before, after = mapping(spot.old.get("properties")), mapping(spot.new.get("properties"))
    for name in compared_names(spot.old, spot.new):
        if not unchanged(before.get(name), after.get(name)):
            flags = PropertyFlags(required=name in required)
            yield _child(spot, name, "properties", name)._replace(flags=flags)


def _child(spot: Spot, step: str, *keys: str | int) -> Child:
    old: Json = spot.old
    new: Json = spot.new
    for key in keys:
        old, new = _below(old, key), _below(new, key)
    return Child(step, old, new, join(spot.old_pointer, *keys), join(spot.new_pointer, *keys))


def _below(node: Json, key: str | int) -> Json:
    found: Json = sequence(node)[key] if isinstance(key, int) else mapping(node).get(key)
    return found
