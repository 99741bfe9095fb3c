"""Schemas of any flavour to JSON Schema 2020-12, sharing every part that needs no change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from erpgen.diagnostics import Severity
from erpgen.document import JsonObject
from erpgen.normalise.context import Context
from erpgen.normalise.examples import referenced_value
from erpgen.normalise.modern_schema import modernised, needs_modernising
from erpgen.normalise.places import Place
from erpgen.normalise.schema_references import convert_discriminator, convert_reference

_Convert: TypeAlias = Callable[[Context, Any, Place], Any]


def convert_schema(context: Context, schema: Any, place: Place) -> JsonObject:
    """One schema in the one form; the same object where nothing had to change."""
    if not isinstance(schema, dict):
        return _not_an_object(context, schema, place)
    changes: JsonObject = {}
    for key, value in schema.items():
        convert = _BELOW.get(key)
        if convert is not None:
            new = convert(context, value, (place, key))
            if new is not value:
                changes[key] = new
    result = {**schema, **changes} if changes else schema
    if "discriminator" in result:
        result = convert_discriminator(context, result, (place, "discriminator"))
    if "$ref" in result:
        result = convert_reference(context, result, place)
    return modernised(result) if needs_modernising(result) else result


def _not_an_object(context: Context, schema: Any, place: Place) -> JsonObject:
    """JSON Schema's ``true`` and ``false`` as objects; anything else accepts everything."""
    if schema is False:
        return {"not": {}}
    if schema is not True and schema is not None:
        context.report(
            "misshapen",
            Severity.ERROR,
            place,
            f"a schema must be an object, and this is {type(schema).__name__}",
            "anything is accepted there",
        )
    return {}


def _one(context: Context, value: Any, place: Place) -> Any:
    return (
        _several(context, value, place)
        if isinstance(value, list)
        else convert_schema(context, value, place)
    )


def _one_or_flag(context: Context, value: Any, place: Place) -> Any:
    return value if isinstance(value, bool) else convert_schema(context, value, place)


def _several(context: Context, value: Any, place: Place) -> Any:
    if not isinstance(value, list):
        return [convert_schema(context, value, place)]
    new = [convert_schema(context, item, (place, index)) for index, item in enumerate(value)]
    return value if all(map(_is, new, value)) else new


def _named(context: Context, value: Any, place: Place) -> Any:
    if not isinstance(value, dict):
        context.report("misshapen", Severity.ERROR, place, "named schemas must be an object")
        return {}
    new = {name: convert_schema(context, item, (place, name)) for name, item in value.items()}
    return value if all(map(_is, new.values(), value.values())) else new


def _is(new: Any, old: Any) -> bool:
    return new is old


def _named_or_required(context: Context, value: Any, place: Place) -> Any:
    """``dependencies``: below each name a schema, or the names that must stand beside it."""
    if not isinstance(value, dict):
        return _named(context, value, place)
    new = {
        name: item if isinstance(item, list) else convert_schema(context, item, (place, name))
        for name, item in value.items()
    }
    return value if all(map(_is, new.values(), value.values())) else new


_BELOW: dict[str, _Convert] = {
    "example": referenced_value,
    "items": _one,
    "not": _one,
    "if": _one,
    "then": _one,
    "else": _one,
    "contains": _one,
    "propertyNames": _one,
    "contentSchema": _one,
    "additionalProperties": _one_or_flag,
    "additionalItems": _one_or_flag,
    "unevaluatedItems": _one_or_flag,
    "unevaluatedProperties": _one_or_flag,
    "allOf": _several,
    "anyOf": _several,
    "oneOf": _several,
    "prefixItems": _several,
    "properties": _named,
    "patternProperties": _named,
    "dependentSchemas": _named,
    "$defs": _named,
    "definitions": _named,
    "dependencies": _named_or_required,
}
