"""Two schemas with their references followed the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from erpgen.diff.catalogue import PropertyFlags
from erpgen.diff.compare.schema.aligned import aligned, combines
from erpgen.diff.compare.schema.nullability import admits_null
from erpgen.diff.compare.schema.resolve import Resolved, as_object, resolve
from erpgen.diff.compare.schema.spot import Spot
from erpgen.diff.compare.schema.together import said_together
from erpgen.document_view import ANNOTATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.diff.compare.schema.children import Child
    from erpgen.document import Json, JsonObject


class ResolvedPair(Struct, frozen=True):
    """A child of both documents with its references followed."""

    child: Child
    old: Resolved
    new: Resolved
    schemas: tuple[Mapping[str, Json], Mapping[str, Json]]

    @property
    def named(self) -> bool:
        """Whether one of them stands in a schema of its own."""
        return bool(self.old.name or self.new.name or "$ref" in as_object(self.child.old))

    @property
    def flags(self) -> PropertyFlags:
        """What both documents say of the property; read-only only where both say so."""
        old = {**said_together(self.old.schema, self.schemas[0]), **dict(self.old.use)}
        new = {**said_together(self.new.schema, self.schemas[1]), **dict(self.new.use)}
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
            hidden=self.child.hidden,
        )

    def beside_spot(self, path: tuple[str, ...], flags: PropertyFlags) -> Spot:
        """What stands beside the references and neither limits values nor says how to use them."""
        return Spot(
            _beside(self.child.old),
            _beside(self.child.new),
            self.child.old_pointer,
            self.child.new_pointer,
            path,
            flags,
            is_property=True,
        )

    def use_spot(self, path: tuple[str, ...], flags: PropertyFlags) -> Spot:
        """What stands beside the references, as a place of its own.

        Whether null is admitted is said there, so that it is told of the use and not of the
        named schema; where the schema itself admits null the use has nothing to say.
        """
        return Spot(
            _use(self.old),
            _use(self.new),
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
    child = aligned(child, old_schemas, new_schemas)
    unwrap = not (combines(child.old, old_schemas) or combines(child.new, new_schemas))
    return ResolvedPair(
        child,
        resolve(child.old, child.old_pointer, old_schemas, unwrap=unwrap),
        resolve(child.new, child.new_pointer, new_schemas, unwrap=unwrap),
        (old_schemas, new_schemas),
    )


def _beside(schema: Json) -> JsonObject:
    node = as_object(schema)
    wraps = "$ref" in node or "allOf" in node
    return (
        {k: v for k, v in node.items() if k in ANNOTATIONS or k.startswith("x-")} if wraps else {}
    )


def _with_null(resolved: Resolved) -> JsonObject:
    schema = resolved.schema
    declared = schema.get("type")
    if not resolved.nullable or declared is None:
        return schema
    names = declared if isinstance(declared, list) else [declared]
    return schema if "null" in names else {**schema, "type": [*names, "null"]}


def _use(resolved: Resolved) -> JsonObject:
    schema = resolved.schema
    said = {k: v for k, v in resolved.use if resolved.name and (k not in schema or schema[k] != v)}
    wrapped = resolved.nullable and not admits_null(resolved.schema)
    return {**said, "type": ["object", "null"] if wrapped else "object"}
