"""``nullable`` and ``x-nullable`` as JSON Schema says it: a type of its own."""

from __future__ import annotations

from erpgen.document import JsonObject
from erpgen.normalise.annotations import is_annotation

_NULL = {"type": "null"}


def apply_nullable(schema: JsonObject) -> JsonObject:
    """The schema without either word, accepting null where one of them said so."""
    flags = [schema.pop(word) for word in ("nullable", "x-nullable") if word in schema]
    return _accepting_null(schema) if True in flags else schema


def _accepting_null(schema: JsonObject) -> JsonObject:
    if "type" in schema:
        return _typed(schema)
    for union in ("anyOf", "oneOf"):
        if isinstance(members := schema.get(union), list) and "$ref" not in schema:
            return {**schema, union: [*members, *([] if _NULL in members else [_NULL])]}
    if "properties" in schema and "allOf" not in schema:
        return _typed({"type": "object", **schema})
    if "enum" in schema:
        return _with_null_value(schema)
    return _wrapped(schema)


def _typed(schema: JsonObject) -> JsonObject:
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if "null" not in kinds:
        kinds = [*kinds, "null"]
    return _with_null_value({**schema, "type": kinds if len(kinds) > 1 else kinds[0]})


def _with_null_value(schema: JsonObject) -> JsonObject:
    values = schema.get("enum")
    if isinstance(values, list) and None not in values:
        return {**schema, "enum": [*values, None]}
    return schema


def _wrapped(schema: JsonObject) -> JsonObject:
    """A reference or ``allOf`` cannot grow a type, so it becomes one side of a choice."""
    limits = {key: value for key, value in schema.items() if not is_annotation(key)}
    if not limits:
        return schema  # it accepts everything, null too
    described = {key: value for key, value in schema.items() if is_annotation(key)}
    parts = limits.get("allOf")
    if len(limits) == 1 and isinstance(parts, list) and len(parts) == 1:
        limits = parts[0]
    return {"anyOf": [limits, dict(_NULL)], **described}
