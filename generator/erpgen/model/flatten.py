"""Composed objects made one: what stands side by side in ``allOf``, and what variants add.

``allOf`` parts join with what they require, the nearest one winning. Where an object has
properties of its own and others that hold under a condition (``oneOf``, ``anyOf``, ``then``,
``else``, ``dependentSchemas``), those join as optional ones, with every type that one of them
gives: which of them occur together is more than a Python class can say. From OpenAPI 3.1 on a
reference may have keywords beside it, and is then a part like any other.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import Any

from erpgen.lenient import mapping, texts
from erpgen.schema_reference import schema_behind
from erpgen.trampoline import Steps, run

Schema = Mapping[str, Any]
_CONDITIONAL = ("oneOf", "anyOf")
_CONSEQUENCES = ("then", "else")
_COMPOSING = frozenset({"allOf", "oneOf", "anyOf", "then", "else", "dependentSchemas"})
_SAYING = frozenset(
    {
        *("type", "properties", "additionalProperties", "patternProperties", "items", "enum"),
        *("unevaluatedProperties", "allOf", "oneOf", "anyOf", "const", "prefixItems", "format"),
        *("then", "else", "dependentSchemas", "required"),
    }
)
_NO_CIRCLE = sys.maxsize
_OF_ITS_OWN = frozenset({"description", "title", "discriminator", "x-erp-name"})


def referred(schema: Schema) -> str | None:
    """The component that a schema is, where it is a reference and says no more of the value."""
    name = schema_behind(schema)
    return None if name is None or _adds(schema) else name


def _adds(schema: Schema) -> bool:
    said = _SAYING & schema.keys()
    return bool(said - {"type", "format"})


def with_reference_as_part(schema: Schema) -> Schema:
    """A reference with keywords beside it as an ``allOf`` of both."""
    if "$ref" not in schema or schema_behind(schema) is None or not _adds(schema):
        return schema
    rest = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    given = schema.get("allOf")
    parts = given if isinstance(given, list) else []
    return {**rest, "allOf": [{"$ref": schema["$ref"]}, *parts]}


def is_composed(schema: Schema) -> bool:
    """Whether the schema is one object, whatever variants it has."""
    return (
        isinstance(schema.get("allOf"), list)
        or bool(schema.get("properties"))
        or any(mapping(one).get("properties") for one in _consequences(schema))
    )


class Flattening:
    """Flattens schemas over one set of components, each component once.

    ``allOf`` that shares its parts is as cheap as one that does not, however often they are met.
    """

    def __init__(self, components: Mapping[str, Any]) -> None:
        self._components = components
        self._whole: dict[str, Schema] = {}

    def of(self, schema: Schema) -> Schema:
        """The schema with the properties of all its parts, if it is one made of several."""
        if _COMPOSING.isdisjoint(schema) or not is_composed(schema):
            return schema
        return run(_Joining(self._components, self._whole).joined(schema))


def flattened(schema: Schema, components: Mapping[str, Any]) -> Schema:
    """The schema with the properties of all its parts, if it is one object made of several."""
    return Flattening(components).of(schema)


class _Joining:
    """One schema being flattened; ``whole`` outlives it and holds components that are finished.

    A part that leads back to a component that is still open adds nothing. What met such a part
    holds for as long as that component is open, and is looked at anew from elsewhere.
    """

    def __init__(self, components: Mapping[str, Any], whole: dict[str, Schema]) -> None:
        self._components = components
        self._whole = whole
        self._open: dict[str, int] = {}
        self._lowest = _NO_CIRCLE  # the outermost open component that was led back to
        self._circular: dict[str, tuple[Schema, int]] = {}
        self._circular_at: dict[int, list[str]] = {}

    def joined(self, schema: Schema) -> Steps[Schema]:
        properties: dict[str, Any] = {}
        required: list[str] = []
        rest: dict[str, Any] = {}
        own = {key: value for key, value in schema.items() if key not in _COMPOSING}
        offered: dict[str, dict[str, Any]] = {}
        for part in _optional_parts(schema):
            whole = yield self._resolved(part)
            for name, one in mapping(whole.get("properties")).items():
                offered.setdefault(name, {}).setdefault(repr(one), one)
        optional = set(offered)
        for part in [*_parts(schema, "allOf"), own]:
            whole = yield self._resolved(part)
            given = mapping(whole.get("properties"))
            optional -= given.keys()
            properties.update(given)
            required.extend(texts(whole.get("required")))
            rest.update(whole)
        for name, found in offered.items():
            if name not in properties or not says(properties[name]):
                types = list(found.values())
                properties[name] = types[0] if len(types) == 1 else {"anyOf": types}
        needed = list(dict.fromkeys(name for name in required if name not in optional))
        return {**rest, **own, "properties": properties, "required": needed}

    def _resolved(self, part: Schema) -> Steps[Schema]:
        part = with_reference_as_part(part)
        name = schema_behind(part)
        if name is None:
            if not _COMPOSING & part.keys():
                return part
            joined: Schema = yield self.joined(part)
            return joined
        target = self._components.get(name)
        if not isinstance(target, Mapping):
            return {}
        if name in self._open:
            self._lowest = min(self._lowest, self._open[name])
            return {}
        if name not in self._whole and name not in self._circular:
            yield self._component(name, target)
        if name in self._whole:
            return self._whole[name]
        whole, lowest = self._circular[name]
        self._lowest = min(self._lowest, lowest)
        return whole

    def _component(self, name: str, target: Schema) -> Steps[None]:
        """Join a component and remember it."""
        above, self._lowest = self._lowest, _NO_CIRCLE
        place = self._open[name] = len(self._open)
        whole: Schema = yield self._resolved(target)
        del self._open[name]
        for inner in self._circular_at.pop(place, ()):
            del self._circular[inner]
        plain = {key: value for key, value in whole.items() if key not in _OF_ITS_OWN}
        if self._lowest < place:
            self._circular[name] = plain, self._lowest
            self._circular_at.setdefault(self._lowest, []).append(name)
            self._lowest = min(above, self._lowest)
        else:
            self._whole[name] = plain
            self._lowest = above


def says(schema: object) -> bool:
    """Whether a schema says what a value is."""
    return isinstance(schema, Mapping) and bool((_SAYING | {"$ref"}) & schema.keys())


def _optional_parts(schema: Schema) -> Iterator[Schema]:
    for word in _CONDITIONAL:
        yield from _parts(schema, word)
    yield from _consequences(schema)


def _consequences(schema: Schema) -> Iterator[Schema]:
    """What holds of an object if something else does."""
    found = [schema.get(word) for word in _CONSEQUENCES]
    found += mapping(schema.get("dependentSchemas")).values()
    return (one for one in found if isinstance(one, Mapping))


def _parts(schema: Schema, word: str) -> list[Schema]:
    given = schema.get(word)
    return [part for part in given if isinstance(part, Mapping)] if isinstance(given, list) else []
