"""What a schema says by itself, and what its parts say for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.lenient import sequence, texts
from erpgen.model.flatten import says

Schema = Mapping[str, Any]

COMBINED = frozenset({"oneOf", "anyOf"})
OTHERS = frozenset({"additionalProperties", "patternProperties", "unevaluatedProperties"})
_SAYS_ITS_TYPE = frozenset({"$ref", "type", "enum", "const", "allOf", *COMBINED})
_ADDING = COMBINED | OTHERS | {"properties", "required", "enum", "then", "else", "dependentSchemas"}


def declared(schema: Schema) -> Schema:
    """The properties, with those that the schema only requires: of any type."""
    named: Schema = schema["properties"]
    required = [name for name in texts(schema.get("required")) if name not in named]
    return {**named, **{name: {} for name in required}} if required else named


def bare(schema: Schema) -> Schema:
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


def single_part(schema: Schema) -> Schema | None:
    """The one part of an ``allOf`` that says what the value is, where nothing beside it does."""
    if any(schema.get(word) for word in _ADDING):
        return None
    saying = [part for part in sequence(schema.get("allOf")) if isinstance(part, Mapping)]
    if len(saying) > 1:
        saying = [part for part in saying if says(part) and not is_null(part)]
    return saying[0] if len(saying) == 1 else None


def is_null(schema: object) -> bool:
    """Whether a schema says no more than that the value is null."""
    return isinstance(schema, Mapping) and schema.get("type") == "null"


def is_nullable(schema: Schema) -> bool:
    """Whether null is among the types that it lists."""
    types = schema.get("type")
    return isinstance(types, list) and "null" in types


def shared(schema: Schema, part: Schema) -> Schema:
    """What stands beside the alternatives and holds for one that does not say it itself."""
    if _SAYS_ITS_TYPE & part.keys():
        return {}
    return {key: value for key, value in schema.items() if key in ("type", "format")}
