"""Composed objects made one: what stands side by side in ``allOf``, and what variants add.

``allOf`` parts join with what they require, the nearest one winning. Where an object has
properties of its own and variants beside them (``oneOf``, ``anyOf``), the variants' properties
join as optional ones: which of them occur together is more than a Python class can say.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.model.lenient import mapped, texts

Schema = Mapping[str, Any]
_PREFIX = "#/components/schemas/"
_COMPOSING = frozenset({"allOf", "oneOf", "anyOf"})


def component_of(schema: Schema) -> str | None:
    """The name of the component schema that a reference points at."""
    reference = schema.get("$ref")
    if not isinstance(reference, str) or not reference.startswith(_PREFIX):
        return None
    return reference.removeprefix(_PREFIX).replace("~1", "/").replace("~0", "~")


def is_composed(schema: Schema) -> bool:
    """Whether the schema is one object, whatever variants it has."""
    return isinstance(schema.get("allOf"), list) or bool(schema.get("properties"))


def flattened(
    schema: Schema, components: Mapping[str, Any], seen: frozenset[str] = frozenset()
) -> Schema:
    """The schema with the properties of all its parts, if it is one object made of several."""
    if not is_composed(schema) or not _COMPOSING & schema.keys():
        return schema
    return _joined(schema, components, seen)


def _joined(schema: Schema, components: Mapping[str, Any], seen: frozenset[str]) -> Schema:
    properties: dict[str, Any] = {}
    required: list[str] = []
    rest: dict[str, Any] = {}
    own = {key: value for key, value in schema.items() if key not in _COMPOSING}
    for part in [*_parts(schema, "oneOf"), *_parts(schema, "anyOf")]:
        properties.update(mapped(_resolved(part, components, seen).get("properties")))
    optional = set(properties)
    for part in [*_parts(schema, "allOf"), own]:
        whole = _resolved(part, components, seen)
        optional -= mapped(whole.get("properties")).keys()
        properties.update(mapped(whole.get("properties")))
        required.extend(texts(whole.get("required")))
        rest.update(whole)
    needed = [name for name in required if name not in optional]
    return {**rest, **own, "properties": properties, "required": needed}


def _parts(schema: Schema, word: str) -> list[Schema]:
    given = schema.get(word)
    return [part for part in given if isinstance(part, Mapping)] if isinstance(given, list) else []


def _resolved(part: Schema, components: Mapping[str, Any], seen: frozenset[str]) -> Schema:
    name = component_of(part)
    if name is None:
        return _joined(part, components, seen) if _COMPOSING & part.keys() else part
    target = components.get(name)
    if name in seen or not isinstance(target, Mapping):
        return {}
    whole = _resolved(target, components, seen | {name})
    return {key: value for key, value in whole.items() if key not in {"description", "title"}}
