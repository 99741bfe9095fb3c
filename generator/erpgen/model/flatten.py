"""Composed objects made one: what stands side by side in ``allOf``, and what variants add.

``allOf`` parts join with what they require, the nearest one winning. Where an object has
properties of its own and variants beside them (``oneOf``, ``anyOf``), the variants' properties
join as optional ones: which of them occur together is more than a Python class can say.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from erpgen.lenient import mapping, texts
from erpgen.schema_reference import schema_behind
from erpgen.trampoline import Steps, run

Schema = Mapping[str, Any]
_COMPOSING = frozenset({"allOf", "oneOf", "anyOf"})
_NO_CIRCLE = sys.maxsize


def is_composed(schema: Schema) -> bool:
    """Whether the schema is one object, whatever variants it has."""
    return isinstance(schema.get("allOf"), list) or bool(schema.get("properties"))


class Flattening:
    """Flattens schemas over one set of components, each component once.

    ``allOf`` that shares its parts is as cheap as one that does not, however often they are met.
    """

    def __init__(self, components: Mapping[str, Any]) -> None:
        self._components = components
        self._whole: dict[str, Schema] = {}

    def of(self, schema: Schema) -> Schema:
        """The schema with the properties of all its parts, if it is one made of several."""
        if not is_composed(schema) or not _COMPOSING & schema.keys():
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
        for part in [*_parts(schema, "oneOf"), *_parts(schema, "anyOf")]:
            whole = yield self._resolved(part)
            properties.update(mapping(whole.get("properties")))
        optional = set(properties)
        for part in [*_parts(schema, "allOf"), own]:
            whole = yield self._resolved(part)
            optional -= mapping(whole.get("properties")).keys()
            properties.update(mapping(whole.get("properties")))
            required.extend(texts(whole.get("required")))
            rest.update(whole)
        needed = list(dict.fromkeys(name for name in required if name not in optional))
        return {**rest, **own, "properties": properties, "required": needed}

    def _resolved(self, part: Schema) -> Steps[Schema]:
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
        plain = {key: value for key, value in whole.items() if key not in {"description", "title"}}
        if self._lowest < place:
            self._circular[name] = plain, self._lowest
            self._circular_at.setdefault(self._lowest, []).append(name)
            self._lowest = min(above, self._lowest)
        else:
            self._whole[name] = plain
            self._lowest = above


def _parts(schema: Schema, word: str) -> list[Schema]:
    given = schema.get(word)
    return [part for part in given if isinstance(part, Mapping)] if isinstance(given, list) else []
