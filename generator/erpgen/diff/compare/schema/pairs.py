"""Two schemas with their references followed the same way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from erpgen.diff.catalogue import PropertyFlags
from erpgen.diff.compare.schema.nullability import admits_null
from erpgen.diff.compare.schema.resolve import USE_WORDS, Resolved, as_object, resolve
from erpgen.diff.compare.schema.spot import Spot
from erpgen.lenient import sequence
from erpgen.schema_reference import schema_behind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.diff.compare.schema.children import Child
    from erpgen.document import Json, JsonObject

_MAX_HOPS = 8
"""References followed to see whether a schema combines several."""


@dataclass(frozen=True, slots=True)
class ResolvedPair:
    """A child of both documents with its references followed."""

    child: Child
    old: Resolved
    new: Resolved

    @property
    def named(self) -> bool:
        """Whether one of them stands in a schema of its own."""
        return bool(self.old.name or self.new.name or "$ref" in as_object(self.child.old))

    @property
    def flags(self) -> PropertyFlags:
        """What both documents say of the property; read-only only where both say so."""
        old = {**self.old.schema, **dict(self.old.use)}
        new = {**self.new.schema, **dict(self.new.use)}
        return PropertyFlags(
            required=bool(self.child.flags and self.child.flags.required),
            read_only=bool(old.get("readOnly")) and bool(new.get("readOnly")),
            write_only=bool(old.get("writeOnly")) and bool(new.get("writeOnly")),
            has_default="default" in new,
        )

    def spot(self, path: tuple[str, ...], flags: PropertyFlags) -> Spot:
        """The place as the rules see it, null of a wrapper counted in."""
        return Spot(
            _with_null(self.old),
            _with_null(self.new),
            self.old.pointer,
            self.new.pointer,
            path,
            flags,
            is_property=self.child.flags is not None,
        )

    def use_spot(self, path: tuple[str, ...], flags: PropertyFlags) -> Spot:
        """What stands beside the references, as a place of its own.

        Whether null is admitted is said there, so that it is told of the use and not of the
        named schema; where the schema itself admits null the use has nothing to say.
        """
        return Spot(
            _use(self.child.old, self.old),
            _use(self.child.new, self.new),
            self.child.old_pointer,
            self.child.new_pointer,
            path,
            flags,
            is_property=self.child.flags is not None,
        )


def resolve_pair(
    child: Child, old_schemas: Mapping[str, Json], new_schemas: Mapping[str, Json]
) -> ResolvedPair:
    """Follows both references; ``allOf`` with one member is opened only where both may be."""
    unwrap = not (_composes(child.old, old_schemas) or _composes(child.new, new_schemas))
    return ResolvedPair(
        child,
        resolve(child.old, child.old_pointer, old_schemas, unwrap=unwrap),
        resolve(child.new, child.new_pointer, new_schemas, unwrap=unwrap),
    )


def _composes(schema: Json, schemas: Mapping[str, Json]) -> bool:
    """Whether a schema, behind its references, combines several members by ``allOf``."""
    node = as_object(schema)
    for _ in range(_MAX_HOPS):
        target = schema_behind(node)
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


def _use(schema: Json, resolved: Resolved) -> JsonObject:
    node = as_object(schema)
    said = {key: node[key] for key in USE_WORDS & node.keys()} if "$ref" in node else {}
    wrapped = resolved.nullable and not admits_null(resolved.schema)
    return {**said, "type": ["object", "null"] if wrapped else "object"}
