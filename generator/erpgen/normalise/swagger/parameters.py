"""Parameters and headers of Swagger 2.0, whose schema stands among their own fields."""

from __future__ import annotations

from msgspec import Struct

from erpgen.diagnostics import Severity
from erpgen.document import JsonObject
from erpgen.normalise.context import Context
from erpgen.normalise.places import Place

_OF_THE_SCHEMA = frozenset(
    {
        "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum",
        "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
        "uniqueItems", "enum", "multipleOf", "x-nullable",
    }
)  # fmt: skip


class Serialisation(Struct, frozen=True):
    """How OpenAPI 3 says a collection format."""

    style: str | None
    explode: bool
    tabs: bool = False


_FORMATS = {
    "csv": Serialisation(None, explode=False),
    "ssv": Serialisation("spaceDelimited", explode=False),
    "pipes": Serialisation("pipeDelimited", explode=False),
    "multi": Serialisation("form", explode=True),
    # OpenAPI 3 has no style for it: the word of Swagger stays, as an extension.
    "tsv": Serialisation(None, explode=False, tabs=True),
}

TABS = {"x-collection-format": "tsv"}


def upgrade_parameter(context: Context, parameter: JsonObject, place: Place) -> JsonObject:
    """A path, query or header parameter with its schema apart."""
    upgraded = _apart(context, parameter, place)
    if _is_array(parameter):
        found = serialisation(context, parameter, place)
        if found.style:
            upgraded["style"] = found.style
        upgraded["explode"] = found.explode
        if found.tabs:
            upgraded |= TABS
    return upgraded


def upgrade_header(context: Context, header: JsonObject, place: Place) -> JsonObject:
    """A header of an answer with its schema apart."""
    return _apart(context, header, place)


def own_schema(context: Context, parameter: JsonObject, place: Place) -> JsonObject:
    """The schema among a parameter's fields."""
    schema = {key: value for key, value in parameter.items() if key in _OF_THE_SCHEMA}
    if isinstance(schema.get("items"), dict):
        schema["items"] = _items(context, schema["items"], (place, "items"))
    return schema


def serialisation(context: Context, parameter: JsonObject, place: Place) -> Serialisation:
    """How the values of an array are put together; ``csv`` where nothing is said."""
    name = str(parameter.get("collectionFormat", "csv"))
    if name not in _FORMATS:
        context.report(
            "collection-format",
            Severity.WARNING,
            place,
            f"OpenAPI 3 has nothing for the collection format {name!r}",
            "the values are joined with commas",
        )
    return _FORMATS.get(name, _FORMATS["csv"])


def _is_array(parameter: JsonObject) -> bool:
    return parameter.get("type") == "array" or "collectionFormat" in parameter


def _apart(context: Context, node: JsonObject, place: Place) -> JsonObject:
    upgraded = {
        key: value
        for key, value in node.items()
        if key not in _OF_THE_SCHEMA and key != "collectionFormat"
    }
    if "schema" not in node:  # not Swagger's, but documents mix the two
        upgraded["schema"] = own_schema(context, node, place)
    return upgraded


def _items(context: Context, items: JsonObject, place: Place) -> JsonObject:
    if "collectionFormat" not in items:
        return items
    if items["collectionFormat"] != "csv":
        context.report(
            "collection-format",
            Severity.WARNING,
            place,
            "OpenAPI 3 cannot say how a list within a list is put together",
            "the inner values are joined with commas",
        )
    return {key: value for key, value in items.items() if key != "collectionFormat"}
