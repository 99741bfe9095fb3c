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
        name, schema = context.waiting.popleft()
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
    circular: list[str] = []
    done: set[str] = set()
    for start in schemas:
        chain: dict[str, None] = {}
        name: str | None = start
        while name is not None and name not in chain and name not in done:
            chain[name] = None
            name = schema_behind(mapping(schemas.get(name)))
        if name in chain:
            names = list(chain)
            circular += names[names.index(name) :]
        done |= chain.keys()
    return circular
