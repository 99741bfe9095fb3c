"""How values of schemas stand in XML: the ``xml`` objects, and the node types of OpenAPI 3.2.

A name is that of ``xml``, of the property, or of the component at the root (OpenAPI 3.1 §4.8.26).
The elements of a list stand beside their siblings unless they are wrapped, but at the root, since
a document has one root.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import mapping, sequence
from erpgen.model.flatten import Flattening
from erpgen.model.scalars import json_types
from erpgen.model.types import XmlNode
from erpgen.schema_reference import schema_behind

Schema = Mapping[str, Any]

_ROLES = ("attribute", "text", "cdata")
_KINDS = {"integer": "number", "number": "number", "boolean": "boolean", "string": "string"}
_TOKENS = frozenset({"date", "date-time", "time", "uuid", "byte", "base64url"})
"""Texts around which white space says nothing (XML Schema 2 §4.3.6)."""

_DEEPEST = 60


class XmlLayouts:
    """The layouts of one document; ``shapes`` fills with the components that they lead to."""

    def __init__(self, components: Mapping[str, Any], flattening: Flattening) -> None:
        self._components = components
        self._flattening = flattening
        self._derived = _derived(components)
        self.shapes: dict[str, XmlNode] = {}
        self.diagnostics: list[Diagnostic] = []

    def root(self, schema: Any, where: str) -> XmlNode:
        """The layout of a whole body."""
        return self._node(schema, self._component(schema) or "root", where, 0, root=True)

    def _node(
        self, schema: Any, name: str, where: str, depth: int, *, root: bool = False
    ) -> XmlNode:
        """The layout of a value that is called ``name`` where nothing says otherwise."""
        component = self._component(schema)
        whole, xml = self._whole(schema)
        kind = "any" if depth > _DEEPEST else self._kind(whole)
        name = str(xml.get("name") or name)
        node_type = "text" if xml.get("x-ms-text") is True else xml.get("nodeType")
        named: dict[str, Any] = {
            "name": name,
            "namespace": str(xml.get("namespace") or ""),
            "prefix": str(xml.get("prefix") or ""),
        }
        if kind == "array":
            wrapped = root or bool(xml.get("wrapped")) or node_type == "element"
            inner = self._component(whole.get("items")) if root else None
            item = self._node(whole.get("items"), inner or name, where, depth + 1)
            if whole.get("prefixItems"):
                self._note(where, "elements of a list by their place: all are read as its items")
            return XmlNode(**named, kind=kind, wrapped=wrapped, item=item)
        role = "attribute" if xml.get("attribute") is True else str(node_type or "element")
        if kind == "object":
            if role != "element":
                self._note(where, f"nodeType {role} of an object: it stands in an element")
            if component is None:
                members, more = self._inside(whole, where, depth)
                return XmlNode(**named, kind=kind, members=members, more=more)
            self._shape(component, where, depth)
            return XmlNode(**named, kind=kind, shape=component)
        role = role if role in _ROLES else "element"
        return XmlNode(**named, kind=kind, role=role)

    def _shape(self, component: str, where: str, depth: int) -> None:
        if component in self.shapes:
            return
        self.shapes[component] = XmlNode(kind="object")  # a circle ends here
        whole, _ = self._whole(self._components[component])
        members, more = self._inside(whole, where, depth)
        inherited = dict(members)
        for other in self._derived.get(component, ()):
            part, _ = self._whole(self._components[other])
            inherited.update(dict(self._inside(part, where, depth)[0]))
        self.shapes[component] = XmlNode(kind="object", members=tuple(inherited.items()), more=more)

    def _inside(
        self, whole: Schema, where: str, depth: int
    ) -> tuple[tuple[tuple[str, XmlNode], ...], XmlNode | None]:
        members = tuple(
            (str(name), self._node(one, str(name), where, depth + 1))
            for name, one in mapping(whole.get("properties")).items()
        )
        more = whole.get("additionalProperties")
        if more is True or (more is None and not members):
            return members, XmlNode(kind="any")
        return members, self._node(more, "", where, depth + 1) if mapping(more) else None

    def _kind(self, whole: Schema) -> str:
        types, _ = json_types(whole)
        if whole.get("properties") or types == {"object"}:
            return "object"
        if types == {"array"}:
            return "array"
        if types == {"string"} and whole.get("format") in _TOKENS:
            return "token"
        kinds = {_KINDS.get(one, "any") for one in types}
        return kinds.pop() if len(kinds) == 1 else "any"

    def _component(self, schema: Any) -> str | None:
        """The component that a schema is, alone or as the one part beside which ``xml`` stands."""
        if not isinstance(schema, Mapping):
            return None
        name = schema_behind(schema)
        parts = sequence(schema.get("allOf"))
        if name is None and len(parts) == 1 and not schema.get("properties"):
            name = schema_behind(mapping(parts[0]))
        return name if name in self._components else None

    def _whole(self, schema: Any) -> tuple[Schema, Mapping[str, Any]]:
        """A schema with what it refers to, and what is said of its XML, the nearest leading."""
        xml: dict[str, Any] = {}
        for _ in range(_DEEPEST):
            if not isinstance(schema, Mapping):
                return {}, xml
            xml = {**mapping(schema.get("xml")), **xml}
            component = self._component(schema)
            if component is None:
                return self._flattening.of(self._joined(schema)), xml
            schema = self._components[component]
        return {}, xml

    def _joined(self, schema: Schema) -> Schema:
        """A union of objects as one with the properties of all of them."""
        parts = [*sequence(schema.get("oneOf")), *sequence(schema.get("anyOf"))]
        if not parts or "properties" in schema or "allOf" in schema:
            return schema
        kept = [one for one in parts if mapping(one).get("type") != "null"]
        if len(kept) == 1:
            return self._whole(kept[0])[0]
        wholes = [self._whole(one)[0] for one in kept]
        if not all(mapping(one).get("properties") for one in wholes):
            return {}
        properties = {name: one for whole in wholes for name, one in whole["properties"].items()}
        return {"type": "object", "properties": properties}

    def _note(self, where: str, what: str) -> None:
        found = Diagnostic("xml-layout", Severity.WARNING, where, f"XML has {what}")
        if found not in self.diagnostics:
            self.diagnostics.append(found)


def _derived(components: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The components that derive from each, directly or not."""
    children: dict[str, list[str]] = {}
    for name, schema in components.items():
        for part in sequence(mapping(schema).get("allOf")):
            base = schema_behind(mapping(part))
            if base is not None:
                children.setdefault(base, []).append(name)
    return {base: tuple(_descendants(base, children)) for base in children}


def _descendants(base: str, children: Mapping[str, list[str]]) -> list[str]:
    found: dict[str, None] = {}
    waiting = list(children.get(base, ()))
    while waiting:
        one = waiting.pop()
        if one not in found and one != base:
            found[one] = None
            waiting += children.get(one, ())
    return list(found)
