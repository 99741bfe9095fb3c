"""A small API that has an operation of each kind that examples differ by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

TRAP = (
    "% no comment, (no-target)=, {ref}`no role`, <b>no tag</b>, [no](link.md), $x$, &amp; ```"
    "\n\n:::{note}\n`code` stays code\n+++\n# no heading"
)
"""What would be markup in a page, were it not shown as it is."""


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _query(name: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema, **more}


def _body(schema: Json, media_type: str = "application/json", **more: Any) -> Json:
    return {"required": True, "content": {media_type: {"schema": schema}}, **more}


def _operation(name: str, schema: Json | None = None, **more: Any) -> Json:
    content = {"content": {"application/json": {"schema": schema}}} if schema else {}
    status = "200" if schema else "204"
    answer = {"description": "What it is.", **content}
    return {"operationId": name, "tags": ["orders"], "responses": {status: answer}, **more}


_SCHEMAS: Json = {
    "Order": {
        "type": "object",
        "description": TRAP,
        "required": ["number", "lines", "state", "due", "id", "total"],
        "properties": {
            "number": {"type": "string", "description": TRAP},
            "lines": {"type": "array", "items": _ref("Line")},
            "state": _ref("State"),
            "due": {"type": "string", "format": "date"},
            "sent": {"type": "string", "format": "date-time"},
            "id": {"type": "string", "format": "uuid"},
            "total": {"type": "number", "format": "decimal"},
            "parts": {"type": "object", "additionalProperties": _ref("Line")},
        },
    },
    "Line": {
        "type": "object",
        "required": ["item", "within"],
        "properties": {
            "item": _ref("Item"),
            "within": {"type": "array", "items": _ref("Line")},
        },
    },
    "Item": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind", "mapping": {"goods": "Goods", "work": "Work"}},
    },
    "Goods": {"allOf": [_ref("Item"), {"properties": {"weight": {"type": "number"}}}]},
    "Work": {"allOf": [_ref("Item"), {"properties": {"hours": {"type": "integer"}}}]},
    "State": {"type": "string", "enum": ["open", "closed"]},
    "Path": {"type": "object", "properties": {"name": {"type": "string"}}},
    "PatH": {"type": "object", "properties": {"NAME": {"type": "integer"}}},
    "Itself": {
        "type": "object",
        "required": ["itself"],
        "properties": {"itself": _ref("Itself")},
    },
}
_FORM: Json = {
    "type": "object",
    "required": ["title", "file"],
    "properties": {"title": {"type": "string"}, "file": {"type": "string", "format": "binary"}},
}
_PDF: Json = {"200": {"description": "The file.", "content": {"application/pdf": {}}}}

DOCUMENT: Mapping[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Order `desk` *API*", "version": "2.1", "description": TRAP},
    "servers": [{"url": "https://orders.example.com"}],
    "tags": [{"name": "orders", "description": TRAP}],
    "paths": {
        "/orders": {
            "get": _operation(
                "list_orders",
                {"type": "array", "items": _ref("Order")},
                summary=TRAP,
                parameters=[
                    _query("state", _ref("State"), required=True, description=TRAP),
                    _query("due", {"type": "string", "format": "date"}, required=True),
                    _query("ids", {"type": "array", "items": {"type": "integer"}}, required=True),
                    _query("text", {"type": "string"}, deprecated=True),
                ],
            ),
            "post": _operation("create_order", _ref("Order"), requestBody=_body(_ref("Order"))),
        },
        "/orders/{id}/it's": {
            "put": _operation(
                "put_any",
                parameters=[{"name": "id", "in": "path", "required": True, "schema": {}}],
                requestBody=_body({}),
                deprecated=True,
            ),
            "delete": _operation("remove"),
        },
        "/orders/{id}/file": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {**_operation("get_file"), "responses": _PDF},
            "post": _operation("send_file", requestBody=_body(_FORM, "multipart/form-data")),
            "put": _operation("put_file", requestBody=_body({}, "application/octet-stream")),
        },
        "/uploads": {
            "post": _operation("make", requestBody=_body(_ref("Path"))),
            "put": _operation("change", requestBody=_body(_ref("PatH"))),
            "patch": _operation("never", requestBody=_body(_ref("Itself"))),
        },
    },
    "components": {"schemas": _SCHEMAS},
}
EXAMPLES = 9
"""Operations but for the one whose body no value fits."""
