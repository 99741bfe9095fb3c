"""A workshop whose clients people hold: its document, with what each test needs once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from http_calls.serving import content, document_of, package_of

_HOME = TemporaryDirectory(prefix="erpgen-held-")


def ref(name: str) -> dict[str, str]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def schema(*required: str, **properties: Any) -> dict[str, Any]:
    """An object of these properties."""
    return {"type": "object", "required": list(required), "properties": properties}


TEXT = {"type": "string"}
MONEY = {"type": "number", "x-erp-decimal": True}
STATE = {"type": "string", "enum": ["Open", "OnHold"]}
MOMENT = {"type": "string", "format": "date-time"}
CHANGE = {"type": "string", "enum": ["Insert", "Update", "Delete"]}
SCHEMAS = {
    "Named": schema(id=TEXT, name=TEXT),
    "LineDto": schema(lineNumber={"type": "integer"}, price=MONEY, item=ref("Named")),
    "OrderDto": schema(
        number=TEXT,
        orderTotal=MONEY,
        state=STATE,
        dueDate={"type": "string", "format": "date"},
        changedAt=MOMENT,
        customer=ref("Named"),
        note=TEXT,
        lines={"type": "array", "items": ref("LineDto")},
    ),
    "LineUpdateDto": schema(
        operation=CHANGE, lineNumber={"type": "integer"}, price=MONEY, itemId=TEXT
    ),
    "OrderUpdateDto": schema(
        orderTotal=MONEY,
        state=STATE,
        dueDate={"type": "string", "format": "date"},
        customerId=TEXT,
        note={"x-erp-value-wrapper": True, **schema(value=TEXT)},
        lines={"type": "array", "items": ref("LineUpdateDto")},
    ),
}
KEY = {"name": "orderNumber", "in": "path", "required": True, "schema": TEXT}


def _operation(name: str, answer: Any = None, body: Any = None, *more: Any) -> dict[str, Any]:
    responses = (
        {"200": content(application_json=answer)} if answer else {"204": {"description": "x"}}
    )
    made: dict[str, Any] = {"operationId": name, "tags": ["order"], "responses": responses}
    if body is not None:
        made["requestBody"] = {"required": True, **content(application_json=body)}
    return {**made, "parameters": list(more)} if more else made


def document() -> dict[str, Any]:
    """Orders with lines, read by one class and changed by another."""
    status = {"name": "state", "in": "query", "schema": STATE, "description": "Where it stands."}
    least = {"name": "least", "in": "query", "schema": MONEY}
    sums = {"name": "sums", "in": "query", "schema": {"type": "array", "items": MONEY}}
    old = {"name": "oldName", "in": "query", "deprecated": True, "schema": TEXT}
    paths = {
        "/orders": {
            "get": _operation(
                "find", {"type": "array", "items": ref("OrderDto")}, None, old, status, least, sums
            ),
            "post": _operation("create", None, ref("OrderUpdateDto")),
        },
        "/orders/{orderNumber}": {
            "parameters": [KEY],
            "get": _operation("get", ref("OrderDto")),
            "put": _operation("change", None, ref("OrderUpdateDto")),
        },
    }
    made = document_of("Workshop", paths, **SCHEMAS)
    made["components"]["securitySchemes"] = {"key": {"type": "apiKey", "in": "header", "name": "K"}}
    return {**made, "security": [{"key": []}]}


@cache
def workshop() -> Any:
    """The package of the workshop's client, imported."""
    return package_of(document(), Path(_HOME.name))
