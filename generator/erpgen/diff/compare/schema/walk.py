"""Walks two schemas side by side, each pair of shared schemas once.

The walk stops at references to named schemas and notes a link instead. A change in a schema that
three hundred operations share is therefore found once; who it reaches is a question of links.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from erpgen.diff.catalogue import PropertyFlags
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
from erpgen.diff.compare.schema.resolve import (
    USE_WORDS,
    Resolved,
    as_object,
    reference_name,
    resolve,
)
from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
from erpgen.diff.view import SCHEMAS, mapping, sequence
from erpgen.pointer import join, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from erpgen.diff.types import Json
    from erpgen.document import JsonObject


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


class Child(NamedTuple):
    """A schema below a spot, in both documents."""

    step: str
    old: Json
    new: Json
    old_pointer: str
    new_pointer: str
    flags: PropertyFlags | None = None


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
        child = Child("", old, new, old_pointer, new_pointer)
        root, spot, _ = self._resolve(child, Spot({}, {}, old_pointer, new_pointer))
        self._enqueue(root, spot)
        while self._pending:
            key, spot = self._pending.pop()
            self._visit(spot, self.nodes[key])
        return root

    def _enqueue(self, key: NodeKey, spot: Spot) -> None:
        if key not in self.nodes:
            self.nodes[key] = NodeDiff(self._home(key))
            self._pending.append((key, spot))

    def _home(self, key: NodeKey) -> str:
        """The schema that a pair is: of one name, or renamed so that neither name remains."""
        old, new = _component(key.old), _component(key.new)
        if not old or not new:
            return ""
        renamed = old not in self.new_schemas and new not in self.old_schemas
        return join(SCHEMAS, new) if old == new or renamed else ""

    def _visit(self, spot: Spot, node: NodeDiff) -> None:
        for rule in self._rules:
            node.edits.extend(rule(spot))
        for use_rule in self._use_rules:
            node.edits.extend(use_rule(spot))
        for child in self._children(spot, node):
            self._descend(spot, child, node)

    def _descend(self, parent: Spot, child: Child, node: NodeDiff) -> None:
        key, spot, named = self._resolve(child, parent)
        if not named:
            self._visit(spot, node)
            return
        node.edits.extend(self._use_edits(child, spot))
        node.links.append(Link(spot.path, key, spot.flags))
        self._enqueue(key, Spot(spot.old, spot.new, key.old, key.new, is_property=True))

    def _resolve(self, child: Child, parent: Spot) -> tuple[NodeKey, Spot, bool]:
        """The spot of a child, and whether it stands in a named schema of its own."""
        unwrap = not (
            _composes(child.old, self.old_schemas) or _composes(child.new, self.new_schemas)
        )
        old = resolve(child.old, child.old_pointer, self.old_schemas, unwrap=unwrap)
        new = resolve(child.new, child.new_pointer, self.new_schemas, unwrap=unwrap)
        if old.name and new.name:
            pair = (old.name, new.name)
            self.name_pairs[pair] = self.name_pairs.get(pair, 0) + 1
        spot = Spot(
            _with_null(old),
            _with_null(new),
            old.pointer,
            new.pointer,
            (*parent.path, child.step) if child.step else parent.path,
            _flags(child, old, new),
            is_property=child.flags is not None,
        )
        named = bool(old.name or new.name or "$ref" in as_object(child.old))
        return NodeKey(_keyed(old), _keyed(new)), spot, named

    def _use_edits(self, child: Child, spot: Spot) -> Iterator[SchemaEdit]:
        """What was said beside the references, compared as the property's own."""
        old, new = _use(child.old), _use(child.new)
        if old == new:
            return
        beside = Spot(
            old, new, child.old_pointer, child.new_pointer, spot.path, spot.flags, spot.is_property
        )
        for rule in self._use_rules:
            yield from rule(beside)

    def _children(self, spot: Spot, node: NodeDiff) -> Iterator[Child]:
        yield from self._property_children(spot)
        for keyword in ("items", "additionalProperties"):
            if isinstance(spot.old.get(keyword), dict) and isinstance(spot.new.get(keyword), dict):
                yield _child(spot, keyword, keyword)
        for keyword in constraints.SINGLE_SCHEMAS.values():
            if keyword in spot.old and keyword in spot.new:
                yield _child(spot, keyword, keyword)
        for keyword in constraints.KEYED_SCHEMAS.values():
            shared = mapping(spot.old.get(keyword)).keys() & mapping(spot.new.get(keyword)).keys()
            for name in sorted(shared):
                yield _child(spot, f"{keyword}[{name}]", keyword, name)
        shortest = min(len(sequence(s.get("prefixItems"))) for s in (spot.old, spot.new))
        for index in range(shortest):
            yield _child(spot, f"prefixItems[{index + 1}]", "prefixItems", index)
        yield from self._members(spot, node)

    def _property_children(self, spot: Spot) -> Iterator[Child]:
        shared = mapping(spot.new.get("properties"))
        for name in mapping(spot.old.get("properties")):
            if name in shared:
                required = name in properties.required_names(spot.new)
                child = _child(spot, name, "properties", name)
                yield child._replace(flags=PropertyFlags(required=required))

    def _members(self, spot: Spot, node: NodeDiff) -> Iterator[Child]:
        for word, keyword in composition.COMPOSITIONS.items():
            old, new = sequence(spot.old.get(keyword)), sequence(spot.new.get(keyword))
            if not old and not new:
                continue
            matching = composition.match_members(old, new, self.old_schemas, self.new_schemas)
            node.edits.extend(composition.composition_edits(spot, word, matching))
            for before, after in matching.pairs:
                yield Child(
                    f"{keyword}[{after.label}]",
                    before.schema,
                    after.schema,
                    join(spot.old_pointer, keyword, before.index),
                    join(spot.new_pointer, keyword, after.index),
                )


def _child(spot: Spot, step: str, *keys: str | int) -> Child:
    old: Json = spot.old
    new: Json = spot.new
    for key in keys:
        old = _step(old, key)
        new = _step(new, key)
    return Child(step, old, new, join(spot.old_pointer, *keys), join(spot.new_pointer, *keys))


def _step(node: Json, key: str | int) -> Json:
    below: Json = sequence(node)[key] if isinstance(key, int) else mapping(node).get(key)
    return below


def _component(pointer: str) -> str:
    """The name of the schema that a pointer names whole; empty where it names a part or none."""
    steps = tokens(pointer.partition("?")[0])
    return steps[2] if steps[:2] == ["components", "schemas"] and len(steps) == 3 else ""


def _keyed(resolved: Resolved) -> str:
    return f"{resolved.pointer}?null" if resolved.nullable else resolved.pointer


def _composes(schema: Json, schemas: Mapping[str, Json]) -> bool:
    """Whether a schema, behind its references, combines several members by ``allOf``."""
    node = as_object(schema)
    for _ in range(8):
        target = reference_name(node)
        if target is None or target not in schemas:
            break
        node = as_object(schemas[target])
    return len(sequence(node.get("allOf"))) > 1


def _with_null(resolved: Resolved) -> JsonObject:
    schema = resolved.schema
    declared = schema.get("type")
    if not resolved.nullable or declared is None:
        return schema
    names = declared if isinstance(declared, list) else [declared]
    return schema if "null" in names else {**schema, "type": [*names, "null"]}


def _flags(child: Child, old: Resolved, new: Resolved) -> PropertyFlags:
    said_old = {**old.schema, **dict(old.use)}
    said_new = {**new.schema, **dict(new.use)}
    return PropertyFlags(
        required=child.flags.required if child.flags else False,
        read_only=bool(said_old.get("readOnly")) and bool(said_new.get("readOnly")),
        write_only=bool(said_old.get("writeOnly")) and bool(said_new.get("writeOnly")),
        has_default="default" in said_new,
    )


def _use(schema: Json) -> JsonObject:
    node = as_object(schema)
    return {k: v for k, v in node.items() if k in USE_WORDS} if "$ref" in node else {}
