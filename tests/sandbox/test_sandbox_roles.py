"""Which records an operation means is told by its path and what it answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from sandbox.kept import plan_of_document, running

ORDER = {"$ref": "#/components/schemas/Order"}
LINE = {"$ref": "#/components/schemas/Line"}
MANY = {"type": "array", "items": ORDER}
SCHEMAS = {
    "Order": {
        "type": "object",
        "properties": {
            "orderNo": {"type": "string"},
            "internalId": {"type": "integer"},
            "type": {"type": "string"},
            "customer": {"type": "object", "properties": {"id": {"type": "string"}}},
            "lastModifiedDateTime": {"type": "string", "format": "date-time"},
        },
    },
    "Line": {"type": "object", "properties": {"lineId": {"type": "integer"}}},
    "Customer": {"type": "object", "properties": {"id": {"type": "string"}}},
    "Envelope": {
        "type": "object",
        "properties": {
            "pages": {"type": "integer"},
            "warnings": {"type": "array", "items": {"type": "string"}},
            "invoices": {"type": "array", "items": {"$ref": "#/components/schemas/Invoice"}},
        },
    },
    "Invoice": {
        "type": "object",
        "properties": {"invoiceId": {"type": "string"}, "state": {"type": "string"}},
    },
    "Result": {"type": "object", "properties": {"state": {"type": "string"}}},
}


def _answer(schema: Any, status: str = "200") -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"responses": {status: {"description": "", "content": content}}}


def _body(schema: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


PATHS: dict[str, dict[str, Any]] = {
    "/v1/orders": {"get": _answer(MANY), "post": _body(ORDER) | _answer(ORDER, "201")},
    "/v2/orders": {"get": _answer(MANY)},
    "/v1/orders/{orderNumber}": {
        "get": _answer(ORDER),
        "put": _body(ORDER) | _answer(ORDER),
        "patch": _body(LINE) | _answer(ORDER),
        "delete": _answer(ORDER),
    },
    "/v1/orders/internal/{id}": {"get": _answer(ORDER)},
    "/v1/orders/{type}/{orderNbr}": {"get": _answer(ORDER)},
    "/v1/orders/{orderNumber}/lines": {"get": _answer({"type": "array", "items": LINE})},
    "/v1/orders/{orderNumber}/lines/{lineId}": {"get": _answer(LINE)},
    "/v1/orders/{orderNumber}/action/release": {
        "post": _answer({"$ref": "#/components/schemas/Result"})
    },
    "/v1/customers": {
        "get": _answer({"type": "array", "items": {"$ref": "#/components/schemas/Customer"}})
    },
    "/v1/bills": {"get": _answer({"$ref": "#/components/schemas/Envelope"})},
    "/v1/bills/{invoiceId}": {"get": _answer({"$ref": "#/components/schemas/Envelope"})},
    "/v1/company": {"get": _answer({"$ref": "#/components/schemas/Result"})},
    "/v1/preferences": {"get": _answer({"$ref": "#/components/schemas/Result"})},
    "/v1/preferences/{name}": {"get": _answer({"$ref": "#/components/schemas/Customer"})},
    "/v1/Customers({id})/settings": {"get": _answer({"$ref": "#/components/schemas/Result"})},
}
MEANT = {
    "GET /v1/orders": ("list", "orders", ()),
    "GET /v2/orders": ("list", "orders", ()),
    "POST /v1/orders": ("create", "orders", ()),
    "GET /v1/orders/{orderNumber}": ("read", "orders", (("orderNumber", "orderNo"),)),
    "PUT /v1/orders/{orderNumber}": ("replace", "orders", (("orderNumber", "orderNo"),)),
    "PATCH /v1/orders/{orderNumber}": ("change", "orders", (("orderNumber", "orderNo"),)),
    "DELETE /v1/orders/{orderNumber}": ("remove", "orders", (("orderNumber", "orderNo"),)),
    "GET /v1/orders/internal/{id}": ("read", "orders", (("id", "internalId"),)),
    "GET /v1/orders/{type}/{orderNbr}": (
        "read",
        "orders",
        (("type", "type"), ("orderNbr", "orderNo")),
    ),
    "GET /v1/orders/{orderNumber}/lines": ("list", "orders/{}/lines", ()),
    "GET /v1/orders/{orderNumber}/lines/{lineId}": (
        "read",
        "orders/{}/lines",
        (("lineId", "lineId"),),
    ),
    "POST /v1/orders/{orderNumber}/action/release": ("other", "", ()),
    "GET /v1/bills": ("list", "bills", ()),
    "GET /v1/bills/{invoiceId}": ("read", "bills", (("invoiceId", "invoiceId"),)),
    "GET /v1/company": ("read", "company", ()),
    "GET /v1/preferences": ("other", "", ()),
    "GET /v1/Customers({id})/settings": ("read", "customers/{}/settings", ()),
}


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The plan of orders and their lines, without a rule."""
    for path, item in PATHS.items():
        names = [part.split("}")[0] for part in path.split("{")[1:]]
        listed = [
            {"name": one, "in": "path", "required": True, "schema": {"type": "string"}}
            for one in names
        ]
        for operation in item.values():
            operation["parameters"] = listed
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Orders", "version": "1.0"},
        "paths": PATHS,
        "components": {"schemas": SCHEMAS},
    }
    spec: Path = tmp_path_factory.mktemp("orders") / "orders.json"
    spec.write_text(json.dumps(document))
    return plan_of_document(spec)


@pytest.mark.parametrize("operation", MEANT)
def test_an_operation_means_records(plan: Any, operation: str) -> None:
    """Lists, keys under any name, second keys, versions, owners, changes and actions."""
    rules = plan.rules[operation]
    assert (rules.role, rules.collection, rules.keys) == MEANT[operation]


def test_a_record_that_others_belong_to_must_be_there(plan: Any) -> None:
    """An action and a sub-list name the collection that their owner is of."""
    for operation in (
        "GET /v1/orders/{orderNumber}/lines",
        "POST /v1/orders/{orderNumber}/action/release",
    ):
        assert plan.rules[operation].parent == ("orders", 0)
        assert plan.rules[operation].owners == ("orderNumber",)


def test_kinds_are_related_by_name(plan: Any) -> None:
    """An object called like a collection, with that one's key in it, holds keys of it."""
    assert plan.collections["orders"].relations == {"/customer/id": "customers"}
    assert plan.collections["orders"].changed == "lastModifiedDateTime"


def test_a_path_without_a_key_always_answers(plan: Any) -> None:
    """Envelopes of lists, single records and what cannot be told answer, one element by its key."""
    with running(plan, checked=False) as served, httpx.Client(base_url=served.url) as client:
        for path in ("/v1/bills", "/v1/company", "/v1/preferences", "/v1/orders"):
            assert client.get(path).status_code == 200, path
        many = client.get("/v1/bills").json()["invoices"]
        assert len(many) == 12
        one = client.get(f"/v1/bills/{many[3]['invoiceId']}").json()
        assert one["invoices"] == [many[3]]
