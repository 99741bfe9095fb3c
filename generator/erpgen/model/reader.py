"""Read schemas into raw types, once each, only those that operations reach."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from erpgen import pointer as json_pointer
from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import texts
from erpgen.model import extensions, unions
from erpgen.model.flatten import Flattening, is_composed
from erpgen.model.names import fingerprint
from erpgen.model.policy import ModelPolicy
from erpgen.model.scalars import enum_values, json_types, scalar_of
from erpgen.model.shapes import (
    RawAlias,
    RawEnum,
    RawProperty,
    RawSchema,
    RawStruct,
    size,
)
from erpgen.model.text import clean
from erpgen.model.types import (
    ClassName,
    ClassType,
    ListType,
    MapType,
    Scalar,
    ScalarType,
    TypeRef,
)
from erpgen.schema_reference import SCHEMAS, schema_behind
from erpgen.trampoline import Steps, done, each, run

Schema = Mapping[str, Any]
Read: TypeAlias = tuple[TypeRef, bool]
"""A type, and whether the document lets it be null."""
ANY = ScalarType(Scalar.ANY)


@dataclass(frozen=True, slots=True)
class Site:
    """Where a schema stands: what an inline class there is called, and which way it travels."""

    key: str
    hint: str
    pointer: str
    owner: str | None = None
    request_only: bool = False

    def inside(self, wire: str, *path: str) -> Site:
        """The site of a property of the object at this site."""
        return Site(
            f"{self.key}/{wire}",
            wire,
            json_pointer.join(self.pointer, *path),
            self.key,
            self.request_only,
        )


@dataclass(slots=True)
class SchemaReader:
    """Reads schemas; ``schemas`` fills with one raw schema per key as they are met."""

    components: Mapping[str, Any]
    policy: ModelPolicy
    decimal_formats: frozenset[str]
    request_only: frozenset[str]
    schemas: dict[str, RawSchema] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _components_read: dict[str, tuple[TypeRef, bool]] = field(default_factory=dict)
    _inlining: set[str] = field(default_factory=set)
    _struct_keys: set[str] = field(default_factory=set)
    _flattening: Flattening = field(init=False)

    def __post_init__(self) -> None:
        self._flattening = Flattening(self.components)

    def read(self, schema: Any, site: Site) -> Read:
        """The type of a schema and whether the document lets it be null."""
        return run(self._read(schema, site))

    def _read(self, schema: Any, site: Site) -> Steps[Read]:
        if not isinstance(schema, Mapping):
            return done((ANY, False))
        name = schema_behind(schema)
        if name is not None:
            return self._component(name, site)
        if ("anyOf" in schema or "oneOf" in schema) and not is_composed(schema):
            return self._union(schema, site)
        if "allOf" in schema and (only := _single_part(schema)) is not None:
            return self._read(only, site)
        return self._plain(schema, site)

    def read_rest(self) -> None:
        """Read what no operation reaches: a vendor's name there can name an equal shape here."""
        for name in self.components:
            where = json_pointer.join(SCHEMAS, str(name))
            run(self._component(str(name), Site(str(name), str(name), where)))

    def _component(self, name: str, site: Site) -> Steps[Read]:
        known = self._components_read.get(name)
        if known is not None:
            return known
        schema = self.components.get(name)
        if not isinstance(schema, Mapping):
            self._note("dangling-reference", site, f"schema {name} does not exist", Severity.ERROR)
            return ANY, False
        if name in self._inlining:
            self._note("recursive-alias", site, f"schema {name} contains itself without an object")
            return ANY, False
        found: Read = yield self._read_component(name, schema)
        return found

    def _read_component(self, name: str, schema: Schema) -> Steps[Read]:
        where = json_pointer.join(SCHEMAS, name)
        site = Site(name, name, where, None, name in self.request_only)
        self._inlining.add(name)
        try:
            type_, nullable = yield self._read(schema, site)
        finally:
            self._inlining.discard(name)
        if not (isinstance(type_, ClassType) and type_.name == name):
            doc = clean(schema.get("description"))
            given = extensions.text(schema, "x-erp-name", where)
            self.schemas.setdefault(name, RawAlias(name, name, type_, doc, given))
        self._components_read[name] = type_, nullable
        return type_, nullable

    def _within(self, site: Site, hint: str) -> Site:
        """The site of a class inside a component that is itself no class: its elements, say."""
        if site.owner is None and site.key in self._inlining:
            return Site(f"{site.key}/{hint}", hint, site.pointer, site.key, site.request_only)
        return site

    def _plain(self, schema: Schema, site: Site) -> Steps[Read]:
        extensions.check_words(schema, site.pointer)
        whole = self._flattening.of(schema)
        types, nullable = json_types(whole)
        values = enum_values(whole)
        if values is not None:
            return self._enum(whole, values, site), nullable or None in whole["enum"]
        if whole.get("properties") and types <= {"object"}:
            sayable = not any(map(_UNSAYABLE.search, whole["properties"]))
            return ((yield self._struct(whole, site)) if sayable else self._untyped(site)), nullable
        if len(types) > 1:
            kinds = yield each([self._plain({**whole, "type": one}, site) for one in sorted(types)])
            return unions.union_of([type_ for type_, _ in kinds], self.schemas), nullable
        return (yield self._by_type(next(iter(types), ""), whole, site)), nullable

    def _untyped(self, site: Site) -> TypeRef:
        message = "a property's name holds a quote, backslash or control character: a plain dict"
        self._note("object-untyped", site, message, Severity.WARNING)
        return unions.ANY_OBJECT

    def _by_type(self, kind: str, schema: Schema, site: Site) -> Steps[TypeRef]:
        if kind == "array" or (not kind and "items" in schema):
            return ListType((yield self._held(schema.get("items"), self._within(site, "item"))))
        if kind == "object" or (not kind and "additionalProperties" in schema):
            extra = schema.get("additionalProperties")
            inner = self._within(site, "value")
            return MapType((yield self._held(extra, inner)) if isinstance(extra, Mapping) else ANY)
        if site.request_only and schema.get("format") == "binary":
            return ScalarType(Scalar.FILE)
        return ScalarType(scalar_of(kind, schema, self.decimal_formats, site.pointer))

    def _held(self, schema: Any, site: Site) -> Steps[TypeRef]:
        """What stands in a list or a map; null only where the document says so."""
        type_, nullable = yield self._read(schema, site)
        if size(type_) > _LARGEST:
            self._note(
                "type-too-large", site, f"lists and maps of more than {_LARGEST} parts: any value"
            )
            return ANY
        return unions.or_null(type_) if nullable else type_

    def _union(self, schema: Schema, site: Site) -> Steps[Read]:
        parts = schema.get("oneOf") or schema.get("anyOf") or []
        given = [part for part in parts if isinstance(part, Mapping) and part.get("type") != "null"]
        nullable = len(given) < len(parts) or _is_nullable(schema)
        if not given and not parts:
            plain = {k: v for k, v in schema.items() if k not in _COMBINED}
            whole: Read = yield self._plain(plain, site)
            return whole
        read: list[Read] = yield each(
            [self._read(part, self._part_site(part, given, site)) for part in given]
        )
        result = unions.union_of([type_ for type_, _ in read], self.schemas)
        if result == unions.ANY_OBJECT and len(read) > 1:
            self._note("union-untyped", site, "several object types in one place: a plain dict")
        return result, nullable or any(can_be_null for _, can_be_null in read)

    def _part_site(self, part: Schema, parts: list[Schema], site: Site) -> Site:
        title = part.get("title")
        hint = title if isinstance(title, str) and title else "option"
        return site if len(parts) == 1 else self._within(site, hint)

    def _enum(self, schema: Schema, values: tuple[str | int, ...], site: Site) -> TypeRef:
        doc = clean(schema.get("description")) if site.owner is None else ""
        given = extensions.text(schema, "x-erp-name", site.pointer)
        raw = RawEnum(site.key, site.hint, values, doc, site.owner, given)
        return self._register(raw)

    def _struct(self, schema: Schema, site: Site) -> Steps[TypeRef]:
        key = self._free_struct_key(schema, site)
        self._struct_keys.add(key)
        if site.owner is None and site.key in self._inlining:
            # Known before its properties are read, since they may refer to it.
            self._components_read[site.key] = ClassType(ClassName(key)), _is_nullable(schema)
        inner = Site(key, site.hint, site.pointer, site.owner, site.request_only)
        properties: list[RawProperty] = yield each(
            [
                self._property(wire, part, schema, inner)
                for wire, part in schema["properties"].items()
                if not (isinstance(part, Mapping) and part.get("x-erp-ignore") is True)
            ]
        )
        self.schemas[key] = RawStruct(
            key,
            site.hint,
            tuple(properties),
            clean(schema.get("description")),
            site.request_only,
            site.owner,
            extensions.text(schema, "x-erp-name", site.pointer),
            extensions.number_series(schema, site.pointer),
        )
        return ClassType(ClassName(key))

    def _property(self, wire: str, schema: Any, owner: Schema, site: Site) -> Steps[RawProperty]:
        here = site.inside(wire, "properties", wire)
        node = schema if isinstance(schema, Mapping) else {}
        inner = self._unwrapped(node, here) if site.request_only else None
        type_, nullable = yield self._read(node if inner is None else inner, here)
        return RawProperty(
            wire,
            type_,
            wire in texts(owner.get("required")) and not node.get("readOnly"),
            nullable,
            inner is not None,
            bool(node.get("deprecated", False)),
            self._property_doc(node, inner),
            extensions.text(node, "x-erp-name", here.pointer),
        )

    def _unwrapped(self, schema: Schema, site: Site) -> Schema | None:
        """The schema inside a value wrapper, None where the property is none."""
        name = schema_behind(_bare(schema))
        node = self.components.get(name) if name is not None else schema
        if not isinstance(node, Mapping):
            return None
        if not extensions.flag(node, "x-erp-value-wrapper", site.pointer):
            return None
        properties = node.get("properties") or {}
        if len(properties) != 1 or "value" not in properties:
            raise extensions.RuleError(
                site.pointer,
                f"x-erp-value-wrapper: {name or 'the schema'} is not an object of one value",
                "narrow the rule's target",
            )
        inner: Schema = properties["value"]
        return inner

    def _property_doc(self, schema: Schema, inner: Schema | None) -> str:
        own = clean(schema.get("description"))
        if own:
            return own
        name = schema_behind(_bare(schema))
        target = self.components.get(name) if name is not None and inner is not None else None
        text = clean(target.get("description")) if isinstance(target, Mapping) else ""
        return text or clean((inner or {}).get("description"))

    def _free_struct_key(self, schema: Schema, site: Site) -> str:
        taken = site.key in self._struct_keys or site.key in self.schemas
        return f"{site.key}/{_print_of(schema)}" if taken else site.key

    def _register(self, raw: RawEnum) -> TypeRef:
        existing = self.schemas.get(raw.key)
        key = raw.key
        if existing is not None and not (
            isinstance(existing, RawEnum) and existing.values == raw.values
        ):
            key = f"{raw.key}/{_print_of(raw.values)}"
            raw = RawEnum(key, raw.hint, raw.values, raw.doc, raw.owner, raw.name)
        self.schemas.setdefault(key, raw)
        return ClassType(ClassName(key))

    def _note(
        self, code: str, site: Site, message: str, severity: Severity = Severity.WARNING
    ) -> None:
        self.diagnostics.append(Diagnostic(code, severity, site.pointer, message))


# What the decoder of the generated models takes in no name (msgspec's ``rename``).
_UNSAYABLE = re.compile(r'[\x00-\x1f"\\]')
_COMBINED = frozenset({"oneOf", "anyOf"})
_LARGEST = 64
_ADDING = _COMBINED | {"properties", "additionalProperties", "enum"}


def _print_of(value: object) -> str:
    """A short text that is the same for the same content, whatever its place."""
    return fingerprint(repr(value))


def _bare(schema: Schema) -> Schema:
    """The schema without what only says that it may be null or adds a description."""
    inner: Schema | None = schema
    while inner is not None:
        schema, inner = inner, _only_part(inner)
    return schema


def _only_part(schema: Schema) -> Schema | None:
    """The one part of a composition that says more than null."""
    for word in ("allOf", "anyOf", "oneOf"):
        parts = schema.get(word)
        if isinstance(parts, list):
            given = [one for one in parts if isinstance(one, Mapping) and one.get("type") != "null"]
            if len(given) == 1:
                only: Schema = given[0]
                return only
    return None


def _single_part(schema: Schema) -> Schema | None:
    """The one part of an ``allOf`` that says nothing beside it."""
    parts = schema.get("allOf")
    alone = isinstance(parts, list) and len(parts) == 1 and isinstance(parts[0], Mapping)
    if not alone or any(schema.get(word) for word in _ADDING):
        return None
    only: Schema = parts[0]  # type: ignore[index] # narrowed by "alone"
    return only


def _is_nullable(schema: Schema) -> bool:
    types = schema.get("type")
    return isinstance(types, list) and "null" in types
