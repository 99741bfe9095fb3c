"""What a document does not allow is refused, with the reason, in the API's own shape of errors."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from sandbox.kept import Running, plan_of_api, plan_of_document, running


@pytest.fixture(scope="module")
def served() -> Iterator[Running]:
    """The sandbox of the largest API, where nobody signs in."""
    with running(plan_of_api("visma-net-erp"), checked=False) as found:
        yield found


@pytest.fixture(scope="module")
def client(served: Running) -> Iterator[httpx.Client]:
    """Plain HTTP, which a generated client would not let out."""
    with httpx.Client(base_url=served.url, timeout=30) as found:
        yield found


BODIES: dict[str, tuple[dict[str, Any], int, str]] = {
    "a wrong type": ({"json": {"name": {"value": 5}}}, 400, "body /name/value: 5 is not of type"),
    "no wrapper": ({"json": {"name": "ACME"}}, 400, "body /name"),
    "no JSON": (
        {"content": b"{", "headers": {"content-type": "application/json"}},
        400,
        "the body is no JSON",
    ),
    "bytes": (
        {"content": b"\xff\xfe", "headers": {"content-type": "application/json"}},
        400,
        "the body is no JSON",
    ),
    "depth": (
        {"content": b"[" * 100_000, "headers": {"content-type": "application/json"}},
        400,
        "the body is no JSON",
    ),
    "another type": (
        {"content": b"x", "headers": {"content-type": "image/png"}},
        415,
        "the body is image/png, not",
    ),
    "an array": ({"json": []}, 400, "body"),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies_are_held_against_the_document(
    served: Running, client: httpx.Client, name: str
) -> None:
    """Each kind of wrong body is refused, says what is wrong, and leaves no record behind."""
    sent, status, said = BODIES[name]
    before = len(served.sandbox.records("customer"))
    answer = client.post("/v1/customer", **sent)
    assert (answer.status_code, said in answer.json()["message"]) == (status, True), answer.text
    assert said in " ".join(served.last.faults)
    assert len(served.sandbox.records("customer")) == before


@pytest.mark.parametrize("query", ["pageNumber=x", "pageSize=1.5", "pageNumber=0", "status=Odd"])
def test_parameters_are_held_against_the_document(client: httpx.Client, query: str) -> None:
    """A number that is none and a word that is not in the list are refused by name."""
    answer = client.get(f"/v1/customer?{query}")
    assert answer.status_code == 400
    assert query.partition("=")[0] in answer.json()["message"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/v1/customer/../../etc/passwd%00", 404),
        ("GET", "/v1/customer/b64(!)", 404),
        ("GET", "/v1/customer/nobody", 404),
        ("PATCH", "/v1/customer", 405),
        ("DELETE", "/v1/customer/1001", 405),
    ],
)
def test_unknown_paths_and_methods(
    client: httpx.Client, method: str, path: str, status: int
) -> None:
    """Either is an error in the API's own shape; a wrong method names those that there are."""
    answer = client.request(method, path)
    assert answer.status_code == status
    assert set(answer.json()) == {"message"}
    assert ("allow" in answer.headers) == (status == 405)


def test_a_body_of_five_megabytes(client: httpx.Client) -> None:
    """A body that is large and sound is kept, digit for digit."""
    lines = [{"id": {"value": "A"}, "attributeValue": {"value": "x" * 1000}}] * 5000
    body = {"name": {"value": "n" * 100_000}, "attributeLines": lines}
    answer = client.post("/v1/customer", json=body)
    assert answer.status_code in (201, 400)
    wide = client.post("/v1/customer", json={"name": {"value": "n" * 5_000_000}})
    assert wide.status_code == 201
    path = httpx.URL(wide.headers["location"]).path
    assert len(client.get(path).json()["name"]) == 5_000_000


def test_no_digit_is_lost(client: httpx.Client) -> None:
    """An amount goes in and out with every digit that it has."""
    content = b'{"creditLimit":{"value":12345678901234567.123456789}}'
    headers = {"content-type": "application/json"}
    made = client.post("/v1/customer", content=content, headers=headers)
    read = client.get(httpx.URL(made.headers["location"]).path)
    assert b'"creditLimit":12345678901234567.123456789' in read.content


def test_what_cannot_be_told_is_said(served: Running, client: httpx.Client) -> None:
    """A parameter of no known meaning is passed over, and the log says so."""
    client.get("/v1/customer?greaterThanValue=5&invented=1")
    assert "cannot tell what greaterThanValue is compared with" in served.last.notes
    assert "the document has no query parameter invented" in served.last.notes


def test_secrets_are_masked(served: Running, client: httpx.Client) -> None:
    """What a call has for a password is neither in the record of it nor in the line of the log."""
    client.get("/v1/customer?access_token=hushhush", headers={"authorization": "Bearer hushhush"})
    assert "hushhush" not in repr(served.last) + served.last.line()


def test_a_document_without_a_rule(tmp_path: Path) -> None:
    """Swagger 2.0 without overlays or settings: lists, records, changes and errors by itself."""
    item = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
    ok = {"description": "", "schema": {"$ref": "#/definitions/Item"}}
    key = {"name": "id", "in": "path", "required": True, "type": "integer"}
    body = {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Item"}}
    document = {
        "swagger": "2.0",
        "info": {"title": "Plain", "version": "1.0"},
        "basePath": "/api",
        "paths": {
            "/items": {
                "get": {
                    "responses": {
                        "200": {
                            "description": "",
                            "schema": {"type": "array", "items": {"$ref": "#/definitions/Item"}},
                        }
                    }
                },
                "post": {"parameters": [body], "responses": {"201": ok}},
            },
            "/items/{id}": {
                "get": {"parameters": [key], "responses": {"200": ok}},
                "put": {"parameters": [key, body], "responses": {"200": ok}},
                "delete": {"parameters": [key], "responses": {"204": {"description": ""}}},
            },
        },
        "definitions": {"Item": item},
    }
    spec = tmp_path / "plain.json"
    spec.write_text(json.dumps(document))
    with (
        running(plan_of_document(spec)) as found,
        httpx.Client(base_url=f"{found.url}/api") as client,
    ):
        assert len(client.get("/items").json()) == 12
        made = client.post("/items", json={"name": "new"}).json()
        assert client.get(f"/items/{made['id']}").json() == {"id": made["id"], "name": "new"}
        assert client.put(f"/items/{made['id']}", json={"name": "x"}).json()["name"] == "x"
        assert client.delete(f"/items/{made['id']}").status_code == 204
        assert client.get(f"/items/{made['id']}").status_code == 404
        assert len(client.get("/items").json()) == 12
