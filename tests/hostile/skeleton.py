"""A document of one shape with a slot for every text that an API's author chooses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PLAIN = {
    "title": "Shop",
    "version": "1.0",
    "description": "Everything about the shop.",
    "tag": "orderLine",
    "tag description": "Lines of an order.",
    "summary": "Read a line.",
    "operation description": "It is read at once.",
    "operation id": "orderLineReadOne",
    "other id": "orderLineChangeOne",
    "path": "orderLines",
    "path parameter": "lineNumber",
    "query parameter": "sortOrder",
    "header parameter": "X-Trace-Id",
    "cookie parameter": "sessionId",
    "parameter description": "How to sort.",
    "schema": "orderLineDto",
    "enum schema": "lineState",
    "property": "unitPrice",
    "other property": "itemCode",
    "property description": "What one costs.",
    "schema description": "One line.",
    "enum value": "Open",
    "default": "asc",
    "media type": "application/json",
    "answer description": "The line.",
    "body description": "The line to send.",
    "scheme": "signIn",
    "scope": "lines.read",
    "authorize url": "https://shop.test/authorize",
    "token url": "https://shop.test/token",
    "server": "https://shop.test/v1",
    "example": "12.50",
    "extension": "x-internal",
}
"""A plain text for each slot; all names are such that Python spells them differently."""

STRUCTURAL = {"path", "path parameter", "media type"}
"""Slots whose texts shape the document: braces and slashes in them mean something."""


def document(texts: Mapping[str, str]) -> dict[str, Any]:
    """The document with these texts in its slots, plain ones elsewhere."""
    t = {**PLAIN, **texts}
    return {
        "openapi": "3.1.0",
        "info": {"title": t["title"], "version": t["version"], "description": t["description"]},
        "servers": [{"url": t["server"]}],
        "tags": [{"name": t["tag"], "description": t["tag description"]}],
        "security": [{t["scheme"]: [t["scope"]]}],
        "paths": {
            f"/{t['path']}/{{{t['path parameter']}}}": _path_item(t),
            "/free/form": {"get": _free_form(t), "post": _free_form(t, body=True)},
        },
        "components": {
            "schemas": {t["schema"]: _schema(t), t["enum schema"]: _enum(t)},
            "securitySchemes": {t["scheme"]: _scheme(t)},
        },
    }


def without_classes() -> dict[str, Any]:
    """A plain document that needs no class at all."""
    whole = document({})
    return {**whole, "paths": {"/free/form": whole["paths"]["/free/form"]}, "components": {}}


def _path_item(t: Mapping[str, str]) -> dict[str, Any]:
    content = {t["media type"]: {"schema": _reference(t["schema"])}}
    answer = {"200": {"description": t["answer description"], "content": content}}
    key = _parameter(t, "path parameter", "path", required=True)
    shared = {"tags": [t["tag"]], "responses": answer, "deprecated": True}
    return {
        "get": {
            **shared,
            "operationId": t["operation id"],
            "summary": t["summary"],
            "description": t["operation description"],
            "parameters": [
                key,
                _parameter(t, "query parameter", "query", enum=[t["enum value"], "Closed"]),
                _parameter(t, "header parameter", "header"),
                _parameter(t, "cookie parameter", "cookie"),
            ],
        },
        "put": {
            **shared,
            "operationId": t["other id"],
            "parameters": [key],
            "requestBody": {
                "description": t["body description"],
                "required": True,
                "content": content,
            },
        },
    }


def _free_form(t: Mapping[str, str], *, body: bool = False) -> dict[str, Any]:
    """An operation on plain dictionaries, which is what shapes without a class fall back to."""
    content = {"application/json": {"schema": {"type": "object"}}}
    answer = {"200": {"description": t["answer description"], "content": content}}
    operation: dict[str, Any] = {"tags": [t["tag"]], "responses": answer}
    return {**operation, "requestBody": {"content": content}} if body else operation


def _parameter(t: Mapping[str, str], slot: str, place: str, **fields: Any) -> dict[str, Any]:
    required = {"required": True} if fields.pop("required", False) else {}
    schema = {"type": "string", "default": t["default"], "example": t["example"], **fields}
    described = {"description": t["parameter description"]}
    return {"name": t[slot], "in": place, "schema": schema, **described, **required}


def _schema(t: Mapping[str, str]) -> dict[str, Any]:
    properties = {
        t["property"]: {
            "type": "string",
            "description": t["property description"],
            "default": t["default"],
            "x-erp-name": t["property"] if t["property"].strip() else "empty",
        },
        t["other property"]: {"type": "number", "example": t["example"]},
        "note": {"type": "string"},
        "freeForm": {"type": "object"},
        "currentState": _reference(t["enum schema"]),
        "inlineState": {"type": "string", "enum": [t["enum value"], "Shut"]},
        "innerLine": {"type": "object", "properties": {t["property"]: {"type": "integer"}}},
    }
    return {
        "type": "object",
        "title": t["title"],
        "description": t["schema description"],
        "required": [t["other property"]],
        "properties": properties,
        t["extension"]: t["description"],
    }


def _enum(t: Mapping[str, str]) -> dict[str, Any]:
    values = [t["enum value"], "Paid"]
    return {"type": "string", "description": t["schema description"], "enum": values}


def _scheme(t: Mapping[str, str]) -> dict[str, Any]:
    flow = {
        "authorizationUrl": t["authorize url"],
        "tokenUrl": t["token url"],
        "scopes": {t["scope"]: t["description"]},
    }
    return {
        "type": "oauth2",
        "description": t["description"],
        "flows": {"authorizationCode": flow, "clientCredentials": flow},
    }


def _reference(name: str) -> dict[str, str]:
    escaped = name.replace("~", "~0").replace("/", "~1")
    return {"$ref": f"#/components/schemas/{escaped}"}
