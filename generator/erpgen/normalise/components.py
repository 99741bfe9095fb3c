"""What stays under ``components``: schemas and security schemes; the rest stands in place."""

from __future__ import annotations

from typing import Any

from erpgen.diagnostics import Severity
from erpgen.document import JsonObject
from erpgen.lenient import mapping
from erpgen.normalise.context import Context
from erpgen.normalise.fields import convert_entries
from erpgen.normalise.places import Place
from erpgen.normalise.schemas import convert_schema
from erpgen.schema_reference import schema_behind

_PLACE: Place = (None, "components")


def convert_components(context: Context, components: Any) -> JsonObject:
    """The components, with every schema that got its name on the way; call it last."""
    kept = {
        key: value
        for key, value in mapping(components).items()
        if key.startswith("x-") or key == "securitySchemes"
    }
    if "securitySchemes" in kept:
        kept["securitySchemes"] = convert_entries(
            context, kept["securitySchemes"], (_PLACE, "securitySchemes"), _security_scheme
        )
    schemas = _schemas(context)
    return {"schemas": schemas, **kept} if schemas or "schemas" in mapping(components) else kept


def _security_scheme(context: Context, scheme: Any, place: Place) -> JsonObject:
    return context.follow("security scheme", scheme, place, lambda node, _: node) or {}


def _schemas(context: Context) -> JsonObject:
    place: Place = (_PLACE, "schemas")
    converted = {
        name: convert_schema(context, schema, (place, name))
        for name, schema in context.schemas.items()
    }
    while context.waiting:
        name, schema = context.waiting.pop(0)
        converted[name] = convert_schema(context, schema, (place, name))
    for name in _circular(converted):
        context.report(
            "reference-cycle",
            Severity.ERROR,
            (place, name),
            f"the schema {name!r} is nothing but a reference that leads back to it",
            "give it a shape; until then it accepts anything",
        )
        converted[name] = {}
    return converted


def _circular(schemas: JsonObject) -> list[str]:
    """Names whose chain of bare references comes round to itself."""
    return [name for name in schemas if _comes_round(schemas, name)]


def _comes_round(schemas: JsonObject, start: str) -> bool:
    name, seen = start, set[str]()
    while name not in seen:
        seen.add(name)
        behind = schema_behind(mapping(schemas.get(name)))
        if behind is None:
            return False
        name = behind
    return name == start
