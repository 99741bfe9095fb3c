"""Walks two schemas side by side, each pair of shared schemas once.

The walk stops at references to named schemas and notes a link instead. A change in a schema that
three hundred operations share is therefore found once; who it reaches is a question of links.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from erpgen.diff.catalogue import UNFLAGGED
from erpgen.diff.compare.account import ENUM, PROPERTY, SCHEMA, prose_changes, unjudged
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
from erpgen.diff.compare.schema.together import Mark, Together, mark
from erpgen.diff.compare.schema.unchanged import Unchanged
from erpgen.lenient import mapping, sequence
from erpgen.pointer import join, tokens
from erpgen.schema_reference import SCHEMAS, mentioned, schema_behind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from erpgen.diff.catalogue import PropertyFlags
    from erpgen.diff.types import ProseChange
    from erpgen.document import Json
    from erpgen.document_view import DocumentView


class NodeKey(NamedTuple):
    """A pair of schemas by their pointers in the old and the new document."""

    old: str
    new: str


class Link(Struct, frozen=True):
    """A step from one compared pair of schemas to another.

    ``hidden`` are edits of the target that are none for the ``allOf`` it is a member of.
    """

    path: tuple[str, ...]
    target: NodeKey
    flags: PropertyFlags
    hidden: frozenset[Mark] = frozenset()


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

    def __init__(self, old: DocumentView, new: DocumentView, today: date) -> None:
        old_schemas, new_schemas = old.schemas, new.schemas
        self._old = old
        self.old_schemas = old_schemas
        self.new_schemas = new_schemas
        self.nodes: dict[NodeKey, NodeDiff] = {}
        self.name_pairs: dict[tuple[str, str], int] = {}
        self.prose: list[ProseChange] = []
        self._pending: list[tuple[NodeKey, Spot]] = []
        self._rules = (
            types.list_edits,
            values.open_enum_edits,
            discriminators.discriminator_edits,
            constraints.presence_edits,
            constraints.keyed_edits,
            constraints.dependency_edits,
            constraints.content_edits,
            constraints.not_edits,
            constraints.collection_edits,
            composition.prefix_edits,
            partial(properties.presence_edits, old_schemas=old_schemas, new_schemas=new_schemas),
        )
        self._whole_rules = (
            types.type_edits,
            nullability.null_edits,
            values.enum_edits,
            values.const_edits,
            bounds.bound_edits,
            patterns.pattern_edits,
            constraints.unique_edits,
            partial(properties.requiredness_edits, new_schemas=new_schemas),
            usage.mutability_edits,
            partial(usage.deprecation_edits, today=today),
        )
        self._subtypes = (
            discriminators.subtypes_of(old_schemas),
            discriminators.subtypes_of(new_schemas),
        )
        self.unchanged = Unchanged(old, new, self._subtypes)
        self._late_rules = (values.default_edits, usage.stability_edits)
        self._use_rules = (
            values.default_edits,
            usage.mutability_edits,
            partial(usage.deprecation_edits, today=today),
            usage.stability_edits,
        )

    @cached_property
    def sent(self) -> frozenset[str]:
        """The schemas that callers of the old document send, whole or as a part."""
        bodies = [operation.item.get("requestBody") for operation in self._old.operations]
        return frozenset(self._old.reached(mentioned(bodies)))

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
        if self.unchanged(child.old, child.new):
            return
        pair = resolve_pair(child, self.old_schemas, self.new_schemas)
        flags = pair.flags.under(above)
        if not pair.named:
            self._visit(pair.spot(path, flags), node)
            return
        names = (pair.old.name, pair.new.name)
        self.name_pairs[names] = self.name_pairs.get(names, 0) + 1
        for rule in (nullability.null_edits, *self._use_rules):
            node.edits.extend(rule(pair.use_spot(path, flags)))
        if child.old is not child.new:
            node.edits.extend(self._rest(pair.beside_spot(path, flags)))
        key = NodeKey(pair.old.pointer, pair.new.pointer)
        node.links.append(Link(path, key, flags, child.hidden))
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
        below = [*children(spot, self.unchanged), *self._kinds(spot, node)]
        hidden = set(spot.hidden)
        for word, keyword in composition.COMPOSITIONS.items():
            old, new = sequence(spot.old.get(keyword)), sequence(spot.new.get(keyword))
            if old or new:
                matching = composition.match_members(old, new, self.old_schemas, self.new_schemas)
                node.edits.extend(composition.composition_edits(spot, word, matching))
                members = [member_child(spot, keyword, *pair) for pair in matching.pairs]
                if keyword == "allOf":
                    members = self._joined(spot, node, matching, members, hidden)
                below += members
        for rule in (*self._rules, *self._whole_rules, *self._late_rules):
            for edit in rule(spot):
                if not hidden or mark(edit, spot.path) not in hidden:
                    node.edits.append(_flagged(edit, spot))
        node.edits.extend(self._rest(place))
        for child in below:
            path = (*spot.path, child.step) if child.step else spot.path
            self._descend(path, child, node, spot.flags)

    def _rest(self, spot: Spot) -> Iterator[SchemaEdit]:
        """What differs and no rule looked at; words that only describe are kept aside."""
        if spot.old is spot.new:
            return
        self.prose.extend(prose_changes(spot.old, spot.new, spot.new_pointer))
        judged = PROPERTY if spot.is_property else SCHEMA
        if ENUM in spot.old and ENUM in spot.new:
            judged |= {ENUM}
        for key in unjudged(spot.old, spot.new, judged):
            told = spot.old.get(key), spot.new.get(key)
            yield spot.edit("not-judged", *told, detail=key, at=key)

    def _joined(
        self,
        spot: Spot,
        node: NodeDiff,
        matching: composition.Matching,
        members: list[Child],
        hidden: set[Mark],
    ) -> list[Child]:
        """Members of ``allOf``, told what is no change of the whole; ``hidden`` gains the same."""
        schemas = self.old_schemas, self.new_schemas
        together = Together(spot, matching, self._whole_rules, schemas)
        node.edits.extend(_flagged(edit, spot) for edit in together.edits())
        hidden |= together.hidden
        return [
            child._replace(hidden=together.hidden_in(index) | spot.hidden)
            for index, child in enumerate(members)
        ]

    def _kinds(self, spot: Spot, node: NodeDiff) -> Iterator[Child]:
        """The schemas that only the values of a discriminator lead to."""
        if "discriminator" not in spot.old and "discriminator" not in spot.new:
            return
        schemas = self.old_schemas, self.new_schemas
        old = discriminators.kinds_of(spot.old, _component(spot.old_pointer), self._subtypes[0])
        new = discriminators.kinds_of(spot.new, _component(spot.new_pointer), self._subtypes[1])
        node.edits.extend(discriminators.mapping_edits(spot, (old, new), schemas))
        members = [m for word in ("oneOf", "anyOf") for m in sequence(spot.old.get(word))]
        listed = {schema_behind(mapping(member)) for member in members}
        for value, name in old.items():
            other = new.get(value, "")
            if name not in listed and name in schemas[0] and other in schemas[1]:
                places = discriminators.pointer_of(name), discriminators.pointer_of(other)
                before, after = ({"$ref": place} for place in places)
                yield Child(f"discriminator[{value}]", before, after, *places)


def _flagged(edit: SchemaEdit, spot: Spot) -> SchemaEdit:
    """The edit with what is said of the place above it."""
    flags = edit.flags.under(spot.flags)
    return edit if flags is edit.flags else replace(edit, flags=flags)


def _component(pointer: str) -> str:
    """The name of the schema that a pointer names whole; empty where it names a part or none."""
    steps = tokens(pointer)
    return steps[2] if steps[:2] == ["components", "schemas"] and len(steps) == 3 else ""
