"""Read schemas into raw types, once each, only those that operations reach."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from erpgen import pointer as json_pointer
from erpgen.canonical import canonical
from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import mapping, sequence, texts
from erpgen.model import extensions, unions
from erpgen.model.families import Families, constant_of
from erpgen.model.flatten import (
    Flattening,
    is_composed,
    referred,
    with_reference_as_part,
)
from erpgen.model.named_values import NamedValues, named_values, vendor_words
from erpgen.model.names import fingerprint
from erpgen.model.policy import ModelPolicy
from erpgen.model.respelled import RESPELLED
from erpgen.model.scalars import Spellings, enum_values, json_types, scalar_of, value_types
from erpgen.model.schema_parts import (
    COMBINED,
    OTHERS,
    declared,
    is_null,
    is_nullable,
    shared,
    single_part,
)
from erpgen.model.shapes import (
    RawAlias,
    RawEnum,
    RawProperty,
    RawSchema,
    RawStruct,
    size,
)
from erpgen.model.tags import TagBook
from erpgen.model.text import clean
from erpgen.model.types import (
    ClassName,
    ClassType,
    ListType,
    MapType,
    Scalar,
    ScalarType,
    TypeRef,
    UnionType,
)
from erpgen.model.variants import Choice, Settled, settled
from erpgen.model.wrappers import property_text, unwrapped
from erpgen.model.xml_layouts import XmlLayouts
from erpgen.schema_reference import SCHEMAS
from erpgen.trampoline import Steps, done, each, run

Schema = Mapping[str, Any]
Read: TypeAlias = tuple[TypeRef, bool]
"""A type, and whether the document lets it be null."""
ANY = ScalarType(Scalar.ANY)


class Site(Struct, frozen=True):
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

    families: Families
    policy: ModelPolicy
    spellings: Spellings
    request_only: frozenset[str]
    schemas: dict[str, RawSchema] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    _components_read: dict[str, tuple[TypeRef, bool]] = field(default_factory=dict)
    _inlining: set[str] = field(default_factory=set)
    _struct_keys: set[str] = field(default_factory=set)
    _flattening: Flattening = field(init=False)
    _tags: TagBook = field(init=False)
    xml: XmlLayouts = field(init=False)

    def __post_init__(self) -> None:
        self._flattening = Flattening(self.components)
        self._tags = TagBook(self.components)
        self.xml = XmlLayouts(self.components, self._flattening)

    @property
    def components(self) -> Mapping[str, Any]:
        """The component schemas, inheritance among them in one form."""
        return self.families.components

    def read(self, schema: Any, site: Site) -> Read:
        """The type of a schema and whether the document lets it be null."""
        return run(self._read(schema, site))

    def _read(self, schema: Any, site: Site) -> Steps[Read]:
        if not isinstance(schema, dict):
            return done((ANY, False))
        name = referred(schema)
        if name is not None:
            return self._component(name, site)
        schema = with_reference_as_part(schema)
        if ("anyOf" in schema or "oneOf" in schema) and not is_composed(schema):
            return self._union(schema, site)
        if "allOf" in schema and (only := single_part(schema)) is not None:
            return self._only(schema, only, site)
        return self._plain(schema, site)

    def _only(self, schema: Schema, only: Schema, site: Site) -> Steps[Read]:
        """The one part of an ``allOf`` that says what the value is."""
        if not any(map(is_null, sequence(schema["allOf"]))):
            return self._read(only, site)
        message = "an allOf with null beside it holds nothing but null: read as one that may be it"
        self._note("null-in-all-of", site, message)
        return self._or_null(only, site)

    def _or_null(self, schema: Schema, site: Site) -> Steps[Read]:
        type_, _ = yield self._read(schema, site)
        return type_, True

    def settled(self) -> Settled:
        """What was read, as the classes are made of it, once everything is read."""
        for schema in self.components.values():
            self._tags.note_default(schema)
        schemas = {
            key: self._tags.tagged(raw) if isinstance(raw, RawStruct) else raw
            for key, raw in self.schemas.items()
        }
        return settled(schemas, self.choices)

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
        if not isinstance(schema, dict):
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
        if not types and "enum" in whole:
            mixed: Read = yield self._mixed(whole, site)
            return mixed
        if whole.get("properties") and types <= {"object"}:
            if not types:
                message = "it has properties and no type, and is taken for an object"
                self._note("object-assumed", site, message, Severity.INFO)
            sayable = not any(map(_UNSAYABLE.search, declared(whole)))
            return ((yield self._struct(whole, site)) if sayable else self._untyped(site)), nullable
        if len(types) > 1:
            kinds = yield each([self._plain({**whole, "type": one}, site) for one in sorted(types)])
            return unions.union_of([type_ for type_, _ in kinds], self.schemas), nullable
        return (yield self._by_type(next(iter(types), ""), whole, site)), nullable

    def _untyped(self, site: Site) -> TypeRef:
        message = "a property's name holds a quote, backslash or control character: a plain dict"
        self._note("object-untyped", site, message, Severity.WARNING)
        return unions.ANY_OBJECT

    def _mixed(self, schema: Schema, site: Site) -> Steps[Read]:
        """Values of several types: a union of those, open to others of them."""
        rest = {key: value for key, value in schema.items() if key != "enum"}
        kinds = value_types(sequence(schema["enum"]))
        return self._plain({**rest, "type": kinds} if kinds else rest, site)

    def _by_type(self, kind: str, schema: Schema, site: Site) -> Steps[TypeRef]:
        if kind == "array" or (not kind and _ITEMS & schema.keys()):
            return ListType((yield self._element(schema, self._within(site, "item"))))
        if kind == "object" or (not kind and OTHERS & schema.keys()):
            return MapType((yield self._others(schema, self._within(site, "value"))) or ANY)
        return self._scalar(kind, schema, site)

    def _scalar(self, kind: str, schema: Schema, site: Site) -> TypeRef:
        if site.request_only and schema.get("format") == "binary":
            return ScalarType(Scalar.FILE)
        scalar = scalar_of(kind, schema, self.spellings, site.pointer)
        if scalar in RESPELLED:
            code, message = RESPELLED[scalar]
            self._note(code, site, message, Severity.INFO)
        return ScalarType(scalar)

    def _held(self, schema: Any, site: Site) -> Steps[TypeRef]:
        """What stands in a list or a map; null only where the document says so."""
        type_, nullable = yield self._read(schema, site)
        if size(type_) > _LARGEST:
            self._note(
                "type-too-large", site, f"lists and maps of more than {_LARGEST} parts: any value"
            )
            return ANY
        return unions.or_null(type_) if nullable else type_

    def _element(self, schema: Schema, site: Site) -> Steps[TypeRef]:
        """What a list holds: where places have types of their own, any of them."""
        places = [part for part in sequence(schema.get("prefixItems")) if isinstance(part, Mapping)]
        rest = schema.get("items")
        if not places:
            only: TypeRef = yield self._held(rest, site)
            return only
        if "items" not in schema:
            return ANY
        held = [*places, rest] if isinstance(rest, Mapping) and rest != _NOTHING else places
        found: list[TypeRef] = yield each([self._held(part, site) for part in held])
        return self._choice(found, site)

    def _others(self, schema: Schema, site: Site) -> Steps[TypeRef | None]:
        """The type of members of other names than the properties, None where none is declared."""
        declared: list[Any] = [*mapping(schema.get("patternProperties")).values()]
        for word in ("additionalProperties", "unevaluatedProperties"):
            given = schema.get(word)
            if given is not None:
                declared += [given] if given is not False and given != _NOTHING else []
                break
        if not declared:
            return None
        found: list[TypeRef] = yield each([self._held(one, site) for one in declared])
        return self._choice(found, site)

    def _choice(self, types: list[TypeRef], site: Site) -> TypeRef:
        """One type for all, noted where it is a union whose members must be told apart."""
        result = unions.union_of(types, self.schemas)
        if isinstance(result, UnionType):
            self.choices.append((result, site.pointer))
        return result

    def _union(self, schema: Schema, site: Site) -> Steps[Read]:
        parts = [*sequence(schema.get("oneOf")), *sequence(schema.get("anyOf"))]
        given = [part for part in parts if isinstance(part, Mapping) and part.get("type") != "null"]
        # In one order, whatever the document's: no name depends on which alternative comes first.
        given.sort(key=canonical)
        nullable = len(given) < len(parts) or is_nullable(schema)
        if not given and not parts:
            plain = {k: v for k, v in schema.items() if k not in COMBINED}
            whole: Read = yield self._plain(plain, site)
            return whole
        named = named_values(given)
        if named is not None:
            return self._enum(schema, named.values, site, named), nullable
        beside = [{**shared(schema, part), **part} for part in given]
        read: list[Read] = yield each(
            [self._read(part, self._part_site(part, given, site)) for part in beside]
        )
        self._tags.note_union(schema, given, [type_ for type_, _ in read])
        result = self._choice([type_ for type_, _ in read], site)
        return result, nullable or any(can_be_null for _, can_be_null in read)

    def _part_site(self, part: Schema, parts: list[Schema], site: Site) -> Site:
        title = part.get("title")
        hint = title if isinstance(title, str) and title else "option"
        return site if len(parts) == 1 else self._within(site, hint)

    def _enum(
        self,
        schema: Schema,
        values: tuple[str | int, ...],
        site: Site,
        named: NamedValues | None = None,
    ) -> TypeRef:
        doc = clean(schema.get("description")) if site.owner is None else ""
        given = extensions.text(schema, "x-erp-name", site.pointer)
        words = named or vendor_words(schema, values)
        raw = RawEnum(site.key, site.hint, values, doc, site.owner, given, words.words, words.docs)
        return self._register(raw)

    def _struct(self, schema: Schema, site: Site) -> Steps[TypeRef]:
        key = self._free_struct_key(schema, site)
        self._struct_keys.add(key)
        if site.owner is None and site.key in self._inlining:
            # Known before its properties are read, since they may refer to it.
            self._components_read[site.key] = ClassType(ClassName(key)), is_nullable(schema)
        inner = Site(key, site.hint, site.pointer, site.owner, site.request_only)
        required = frozenset(texts(schema.get("required")))
        properties: list[RawProperty] = yield each(
            [
                self._property(wire, part, required, inner)
                for wire, part in declared(schema).items()
                if not (isinstance(part, Mapping) and part.get("x-erp-ignore") is True)
            ]
        )
        component = site.key if site.owner is None and site.key in self._inlining else ""
        extra = yield self._others(schema, inner.inside("value", "additionalProperties"))
        if extra is None and self.policy.keep_additional and "additionalProperties" not in schema:
            extra = ANY
        if extra is None and "additionalProperties" not in schema:
            message = "members of other names are ignored; [types] additional keeps them"
            self._note("members-ignored", site, message, Severity.INFO)
        base = yield self._base(component)
        self.schemas[key] = RawStruct(
            key,
            site.hint,
            tuple(properties),
            clean(schema.get("description")),
            site.request_only,
            site.owner,
            extensions.text(schema, "x-erp-name", site.pointer),
            extensions.number_series(schema, site.pointer),
            base=base,
            derived=self.families.derived.get(component, ()),
            tags=self.families.tags.get(component, ()),
            demanded=required,
            extra=extra,
        )
        return ClassType(ClassName(key))

    def _base(self, component: str) -> Steps[str | None]:
        """The key of the class that a component derives from."""
        name = self.families.bases.get(component)
        if name is None:
            return None
        type_, _ = yield self._component(name, Site(name, name, "#"))
        return str(type_.name) if isinstance(type_, ClassType) else None

    def _simple(self, schema: Any, site: Site) -> Read | None:
        """A value of one type with nothing below it, which most are; None for any other."""
        kind = schema.get("type") if isinstance(schema, dict) else None
        if not isinstance(kind, str) or kind not in _SIMPLE or not _SAYING_MORE.isdisjoint(schema):
            return None
        extensions.check_words(schema, site.pointer)
        return self._scalar(kind, schema, site), False

    def _property(
        self, wire: str, schema: Any, required: frozenset[str], site: Site
    ) -> Steps[RawProperty]:
        here = site.inside(wire, "properties", wire)
        node: Mapping[str, Any] = schema if isinstance(schema, dict) else {}
        node = self._as_inherited(wire, node, site)
        inner = unwrapped(node, self.components, here.pointer) if site.request_only else None
        meant = node if inner is None else inner
        type_, nullable = self._simple(meant, here) or (yield self._read(meant, here))
        return RawProperty(
            wire,
            type_,
            wire in required and not node.get("readOnly"),
            nullable,
            inner is not None,
            bool(node.get("deprecated", False)),
            property_text(node, inner, self.components),
            extensions.text(node, "x-erp-name", here.pointer),
            node.get("readOnly") is True,
        )

    def _as_inherited(self, wire: str, schema: Schema, site: Site) -> Schema:
        """A discriminator as its base has it: that a variant knows its value is said by tags."""
        tagged = dict(self.families.tags.get(site.key, ())) if site.owner is None else {}
        if wire not in tagged:
            return schema
        value = constant_of(schema)
        if value is None:
            return schema
        base = self.families.bases.get(site.key)
        while base is not None:
            whole = self._flattening.of(mapping(self.components.get(base)))
            found = mapping(mapping(whole.get("properties")).get(wire))
            if found and constant_of(found) is None:
                return found
            base = self.families.bases.get(base)
        return {"type": "string" if isinstance(value, str) else "integer"}

    def _free_struct_key(self, schema: Schema, site: Site) -> str:
        taken = site.key in self._struct_keys or site.key in self.schemas
        return f"{site.key}/{_print_of(schema)}" if taken else site.key

    def _register(self, raw: RawEnum) -> TypeRef:
        existing = self.schemas.get(raw.key)
        key = raw.key
        if existing is not None and not (
            isinstance(existing, RawEnum)
            and (existing.values, existing.words) == (raw.values, raw.words)
        ):
            key = f"{raw.key}/{_print_of(raw.values)}"
            raw = replace(raw, key=key)
        self.schemas.setdefault(key, raw)
        return ClassType(ClassName(key))

    def _note(
        self, code: str, site: Site, message: str, severity: Severity = Severity.WARNING
    ) -> None:
        self.diagnostics.append(Diagnostic(code, severity, site.pointer, message))


# What the decoder of the generated models takes in no name (msgspec's ``rename``).
_UNSAYABLE = re.compile(r'[\x00-\x1f"\\]')
_SIMPLE = frozenset({"string", "integer", "number", "boolean"})
_SAYING_MORE = frozenset({"$ref", "enum", "allOf", "anyOf", "oneOf", "properties"})
_ITEMS = frozenset({"items", "prefixItems"})
_NOTHING: Schema = {"not": {}}
_LARGEST = 64


def _print_of(value: object) -> str:
    """A short text that is the same for the same content, whatever its place."""
    return fingerprint(repr(value))
