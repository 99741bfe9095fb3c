"""Operations, and the path items that hold them."""

from __future__ import annotations

from typing import Any

from erpgen.diagnostics import Severity
from erpgen.document import METHODS, MORE_METHODS, Flavour, JsonObject
from erpgen.normalise.context import Context
from erpgen.normalise.fields import convert_entries, convert_fields
from erpgen.normalise.media import convert_content, convert_headers
from erpgen.normalise.parameters import convert_parameters, merged
from erpgen.normalise.places import Place
from erpgen.normalise.swagger.operations import upgrade_operation

_BESIDE_METHODS = frozenset({"summary", "description", "servers", "parameters"})
_BODY_NAMES = {"x-bodyName": "x-body-name"}
_ANYTHING: JsonObject = {"content": {"application/json": {"schema": {}}}}


def convert_paths(context: Context, paths: Any, place: Place) -> JsonObject:
    """A map of templates (or webhook names, or callback expressions) to path items.

    Its extensions are left out: no later stage is to take ``x-…`` for a path.
    """
    if not isinstance(paths, dict):
        context.report("misshapen", Severity.ERROR, place, "this must be an object")
        return {}
    items = {key: item for key, item in paths.items() if not str(key).startswith("x-")}
    return convert_entries(context, items, place, _path_item)


def _path_item(context: Context, item: Any, place: Place) -> JsonObject:
    if item is None:
        return {}

    def convert(node: JsonObject, where: Place) -> JsonObject:
        return _operations(context, node, where)

    if isinstance(item, dict) and isinstance(item.get("$ref"), str) and len(item) > 1:
        beside = {key: value for key, value in item.items() if key != "$ref"}
        target = context.target(item, place) or {}
        return convert({**target, **beside}, place)
    return context.follow("path item", item, place, convert) or {}


def _operations(context: Context, item: JsonObject, place: Place) -> JsonObject:
    shared = item.get("parameters")
    converted: JsonObject = {}
    for key, value in item.items():
        if key in METHODS:
            converted[key] = _operation(context, value, shared, (place, key))
            if key == "query" and context.flavour is not Flavour.OPENAPI_32:
                _report_early(context, key, (place, key))
        elif key == MORE_METHODS and context.flavour is Flavour.OPENAPI_32:
            converted[key] = _more(context, value, shared, (place, key))
        elif key != "parameters":
            converted[key] = value
            if key not in _BESIDE_METHODS and not key.startswith("x-"):
                _report_unknown(context, key, (place, key))
    return converted


def _more(context: Context, operations: Any, shared: Any, place: Place) -> JsonObject:
    def convert(context: Context, operation: Any, where: Place) -> JsonObject:
        return _operation(context, operation, shared, where)

    return convert_entries(context, operations, place, convert)


def _operation(context: Context, operation: Any, shared: Any, place: Place) -> JsonObject:
    if not isinstance(operation, dict):
        context.report("misshapen", Severity.ERROR, place, "an operation must be an object")
        operation = {}
    if context.flavour is Flavour.SWAGGER_20:
        upgraded = upgrade_operation(context, operation, shared, place)
        return convert_fields(context, upgraded, place, {**_FIELDS, "parameters": _parameters})
    converted = convert_fields(context, operation, place, _FIELDS)
    own = _parameters(context, operation.get("parameters"), (place, "parameters"))
    everything = merged(_parameters(context, shared, (place, "parameters")), own)
    if everything or "parameters" in operation:
        converted = {**converted, "parameters": everything}
    return converted


def _parameters(context: Context, parameters: Any, place: Place) -> list[JsonObject]:
    return convert_parameters(context, parameters, place)


def _report_unknown(context: Context, key: str, place: Place) -> None:
    context.report(
        "unknown-method",
        Severity.WARNING,
        place,
        f"{key!r} is no HTTP method that a path may hold",
        "it is left out; methods are written in small letters",
    )


def _report_early(context: Context, key: str, place: Place) -> None:
    context.report(
        "unknown-method",
        Severity.WARNING,
        place,
        f"{key!r} is a method of OpenAPI 3.2 and no earlier version",
        "it is read as that; say openapi: 3.2.0",
    )


def _request_body(context: Context, body: Any, place: Place) -> JsonObject:
    def convert(node: JsonObject, where: Place) -> JsonObject:
        if "x-bodyName" in node:  # what converters from Swagger 2.0 call it
            node = {_BODY_NAMES.get(key, key): value for key, value in node.items()}
        return convert_fields(context, node, where, {"content": convert_content})

    return context.follow("request body", body, place, convert) or _ANYTHING


def _responses(context: Context, responses: Any, place: Place) -> JsonObject:
    return convert_entries(context, responses, place, _response)


def _response(context: Context, response: Any, place: Place) -> JsonObject:
    def convert(node: JsonObject, where: Place) -> JsonObject:
        return convert_fields(context, node, where, _RESPONSE)

    return context.follow("response", response, place, convert) or {"description": ""}


def _links(context: Context, links: Any, place: Place) -> JsonObject:
    return convert_entries(context, links, place, _link)


def _link(context: Context, link: Any, place: Place) -> JsonObject:
    return context.follow("link", link, place, lambda node, _: node) or {}


def _callbacks(context: Context, callbacks: Any, place: Place) -> JsonObject:
    return convert_entries(context, callbacks, place, _callback)


def _callback(context: Context, callback: Any, place: Place) -> JsonObject:
    def convert(node: JsonObject, where: Place) -> JsonObject:
        return convert_paths(context, node, where)

    return context.follow("callback", callback, place, convert) or {}


_RESPONSE = {"headers": convert_headers, "content": convert_content, "links": _links}
_FIELDS = {"requestBody": _request_body, "responses": _responses, "callbacks": _callbacks}
