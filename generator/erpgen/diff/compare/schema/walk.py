"""Walks two schemas side by side, each pair of shared schemas once.

The walk stops at references to named schemas and notes a link instead. A change in a schema that
three hundred operations share is therefore found once; who it reaches is a question of links.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from erpgen.diff.catalogue import UNFLAGGED
from erpgen.diff.compare.schema import (
    bounds,
    composition,
    constraints,
    discriminators,
    nullability,
    patterns,
    properties,
    types,
    usage,
    values,
)
from erpgen.diff.compare.schema.children import Child, children, member_child
from erpgen.diff.compare.schema.pairs import resolve_pair
from erpgen.diff.compare.schema.rewritten import alike
from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
from erpgen.lenient import sequence
from erpgen.pointer import join, tokens
from erpgen.schema_reference import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from erpgen.diff.catalogue import PropertyFlags
    from erpgen.document import Json


class NodeKey(NamedTuple):
    """A pair of schemas by their pointers in the old and the new document."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Link:
    """A step from one compared pair of schemas to another."""

    path: tuple[str, ...]
    target: NodeKey
    flags: PropertyFlags


@dataclass(slots=True)
class NodeDiff:
    """What differs in one pair of schemas, up to the named schemas below it.

    ``home`` is the pointer of the named schema that both are, empty where they are none or two
    different ones.
    """

    home: str
    edits: list[SchemaEdit] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


class SchemaComparison:
    """All pairs of schemas compared so far, and the ones still to do."""

    def __init__(
        self, old_schemas: Mapping[str, Json], new_schemas: Mapping[str, Json], today: date
    ) -> None:
        self.old_schemas = old_schemas
        self.new_schemas = new_schemas
        self.nodes: dict[NodeKey, NodeDiff] = {}
        self.name_pairs: dict[tuple[str, str], int] = {}
        self._pending: list[tuple[NodeKey, Spot]] = []
        self._rules = (
            types.type_edits,
            types.list_edits,
            nullability.null_edits,
            values.enum_edits,
            values.open_enum_edits,
            values.const_edits,
            bounds.bound_edits,
            patterns.pattern_edits,
            discriminators.discriminator_edits,
            constraints.presence_edits,
            constraints.keyed_edits,
            constraints.dependency_edits,
            constraints.content_edits,
            constraints.not_edits,
            constraints.collection_edits,
            composition.prefix_edits,
            partial(properties.presence_edits, old_schemas=old_schemas, new_schemas=new_schemas),
            partial(properties.requiredness_edits, new_schemas=new_schemas),
        )
        self._use_rules = (
            values.default_edits,
            usage.mutability_edits,
            partial(usage.deprecation_edits, today=today),
            usage.stability_edits,
        )

    def compare(self, old: Json, new: Json, old_pointer: str, new_pointer: str) -> NodeKey:
        """Compares two schemas and everything below them; the key finds the result."""
        place = NodeKey(old_pointer, new_pointer)
        if place not in self.nodes:
            self.nodes[place] = NodeDiff("")
            child = Child("", old, new, old_pointer, new_pointer)
            self._descend((), child, self.nodes[place], UNFLAGGED)
        while self._pending:
            key, spot = self._pending.pop()
            self._visit(spot, self.nodes[key])
        return place

    def _descend(
        self, path: tuple[str, ...], child: Child, node: NodeDiff, above: PropertyFlags
    ) -> None:
        """Goes on below, or notes a link where a schema of its own begins."""
        pair = resolve_pair(child, self.old_schemas, self.new_schemas)
        flags = pair.flags.under(above)
        if not pair.named:
            self._visit(pair.spot(path, flags), node)
            return
        names = (pair.old.name, pair.new.name)
        self.name_pairs[names] = self.name_pairs.get(names, 0) + 1
        for rule in (nullability.null_edits, *self._use_rules):
            node.edits.extend(rule(pair.use_spot(path, flags)))
        key = NodeKey(pair.old.pointer, pair.new.pointer)
        node.links.append(Link(path, key, flags))
        if key not in self.nodes:
            self.nodes[key] = NodeDiff(self._home(key))
            spot = Spot(pair.old.schema, pair.new.schema, key.old, key.new, is_property=True)
            self._pending.append((key, spot))

    def _home(self, key: NodeKey) -> str:
        """The schema that a pair is: of one name, or renamed so that neither name remains."""
        old, new = _component(key.old), _component(key.new)
        if not old or not new:
            return ""
        renamed = old not in self.new_schemas and new not in self.old_schemas
        return join(SCHEMAS, new) if old == new or renamed else ""

    def _visit(self, place: Spot, node: NodeDiff) -> None:
        spot = alike(place, self.old_schemas, self.new_schemas)
        for rule in (*self._rules, *self._use_rules):
            for edit in rule(spot):
                flags = edit.flags.under(spot.flags)
                node.edits.append(edit if flags is edit.flags else replace(edit, flags=flags))
        for child in (*children(spot), *self._members(spot, node)):
            path = (*spot.path, child.step) if child.step else spot.path
            self._descend(path, child, node, spot.flags)

    def _members(self, spot: Spot, node: NodeDiff) -> Iterator[Child]:
        for word, keyword in composition.COMPOSITIONS.items():
            old, new = sequence(spot.old.get(keyword)), sequence(spot.new.get(keyword))
            if not old and not new:
                continue
            matching = composition.match_members(old, new, self.old_schemas, self.new_schemas)
            node.edits.extend(composition.composition_edits(spot, word, matching))
            for before, after in matching.pairs:
                yield member_child(spot, keyword, before, after)


def _component(pointer: str) -> str:
    """The name of the schema that a pointer names whole; empty where it names a part or none."""
    steps = tokens(pointer)
    return steps[2] if steps[:2] == ["components", "schemas"] and len(steps) == 3 else ""
