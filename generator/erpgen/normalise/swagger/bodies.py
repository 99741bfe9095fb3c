"""Body and form parameters of Swagger 2.0 as request bodies."""

from __future__ import annotations

from erpgen.document import JsonObject
from erpgen.normalise.context import Context
from erpgen.normalise.places import Place
from erpgen.normalise.swagger.media_types import FORM, JSON, MULTIPART
from erpgen.normalise.swagger.parameters import TABS, own_schema, serialisation

_OF_THE_PARAMETER = frozenset({"name", "in", "schema"})
_DESCRIBING = ("description", "deprecated", "x-example", "example", "readOnly")


def upgrade_body(parameter: JsonObject, media_types: list[str]) -> JsonObject:
    """A body parameter as a request body; its name is kept as ``x-body-name``."""
    body = {key: value for key, value in parameter.items() if key not in _OF_THE_PARAMETER}
    if "name" in parameter:
        body.setdefault("x-body-name", parameter["name"])
    schema = parameter.get("schema", {})
    body["content"] = {media_type: {"schema": schema} for media_type in media_types or [JSON]}
    return body


def upgrade_form(
    context: Context, fields: list[JsonObject], media_types: list[str], place: Place
) -> JsonObject:
    """Form parameters as one object, sent as each form media type that can carry it."""
    schema: JsonObject = {"type": "object", "properties": {}}
    encoding: JsonObject = {}
    for field in fields:
        name = str(field.get("name"))
        schema["properties"][name] = _property(context, field, (place, name))
        if field.get("type") == "array" and (how := _encoding(context, field, (place, name))):
            encoding[name] = how
    required = [str(field.get("name")) for field in fields if field.get("required") is True]
    if required:
        schema["required"] = list(dict.fromkeys(required))
    media: JsonObject = {"schema": schema, **({"encoding": encoding} if encoding else {})}
    body: JsonObject = {"content": dict.fromkeys(_form_types(fields, media_types), media)}
    return {**body, "required": True} if required else body


def _form_types(fields: list[JsonObject], media_types: list[str]) -> list[str]:
    if any(field.get("type") == "file" for field in fields):
        return [MULTIPART]
    declared = [kind for kind in media_types if kind.partition(";")[0].strip() in (FORM, MULTIPART)]
    return declared or [FORM]


def _property(context: Context, field: JsonObject, place: Place) -> JsonObject:
    schema = own_schema(context, field, place)
    described = {
        key: value
        for key, value in field.items()
        if key in _DESCRIBING or (key.startswith("x-") and key not in schema)
    }
    return {**schema, **described}


def _encoding(context: Context, field: JsonObject, place: Place) -> JsonObject:
    how = serialisation(context, field, place)
    if how.explode:
        return {}
    return {"style": how.style or "form", "explode": False, **(TABS if how.tabs else {})}
