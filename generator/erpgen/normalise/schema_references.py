"""References in a schema: ``$ref`` itself, and the mapping of a discriminator."""

from __future__ import annotations

from erpgen.diagnostics import Severity
from erpgen.document import MODERN, JsonObject
from erpgen.normalise.annotations import is_annotation
from erpgen.normalise.context import Context
from erpgen.normalise.places import Place
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS


def convert_reference(context: Context, schema: JsonObject, place: Place) -> JsonObject:
    """A schema with a ``$ref``, leading to a named schema; without it where it names nothing."""
    reference = schema["$ref"]
    if not isinstance(reference, str):
        context.report("misshapen", Severity.ERROR, place, "a $ref must be a string")
        spelled = None
    else:
        spelled = context.schema_reference(reference, place)
    if len(schema) == 1:
        return _alone(schema, spelled)
    # Before 3.1 what stands beside $ref is ignored; what only describes does no harm.
    kept = {
        key: value
        for key, value in schema.items()
        if key != "$ref" and (context.flavour in MODERN or is_annotation(key))
    }
    return kept if spelled is None else {"$ref": spelled, **kept}


def _alone(schema: JsonObject, spelled: str | None) -> JsonObject:
    if spelled == schema["$ref"]:
        return schema
    return {} if spelled is None else {"$ref": spelled}


def convert_discriminator(context: Context, schema: JsonObject, place: Place) -> JsonObject:
    """A schema whose discriminator is an object that maps values to references."""
    discriminator = schema["discriminator"]
    if isinstance(discriminator, str):
        return {**schema, "discriminator": {"propertyName": discriminator}}
    if not isinstance(discriminator, dict):
        return {key: value for key, value in schema.items() if key != "discriminator"}
    new = dict(discriminator)
    mapping = discriminator.get("mapping")
    if isinstance(mapping, dict):
        new["mapping"] = {
            value: _mapped(context, target, (place, value)) for value, target in mapping.items()
        }
    if "defaultMapping" in discriminator:
        new["defaultMapping"] = _mapped(context, discriminator["defaultMapping"], place)
    return schema if new == discriminator else {**schema, "discriminator": new}


def _mapped(context: Context, target: object, place: Place) -> object:
    if isinstance(target, str) and target.startswith("#/"):
        return context.schema_reference(target, place) or target
    if isinstance(target, str) and target in context.schemas:
        return join(SCHEMAS, target)
    return target
