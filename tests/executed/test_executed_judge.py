"""The server that judges calls by the document alone: it must see what is wrong with one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from executed.described import DescribedApi
from executed.serving import DocumentServer

BOOK = {"type": "object", "properties": {"title": {"type": "string"}}, "required": ["title"]}
DOCUMENT: dict[str, Any] = {
    "paths": {
        "/books/{number}": {
            "put": {
                "operationId": "update",
                "parameters": [
                    {
                        "name": "number",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                        "x-erp-key": "b64",
                    },
                    {
                        "name": "copies",
                        "in": "query",
                        "required": True,
                        "schema": {"type": "integer"},
                    },
                    {"name": "queue", "in": "header", "schema": {}, "x-erp-ignore": True},
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/B"}}},
                },
                "responses": {"204": {"description": "done"}},
            }
        }
    },
    "components": {"schemas": {"B": BOOK}},
}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a server of one operation."""
    with DocumentServer(DescribedApi(DOCUMENT)).running() as address:
        yield address


def put(url: str, path: str = "/books/1?copies=2", **given: Any) -> httpx.Response:
    """A call that is right but for what is given."""
    sent = {"json": {"title": "A"}, **given}
    return httpx.put(f"{url}{path}", **sent)


def test_a_correct_call_is_answered(url: str) -> None:
    """What the document allows gets the declared status."""
    assert put(url).status_code == 204
    assert put(url, "/books/b64(MS8y)?copies=2").status_code == 204


@pytest.mark.parametrize(
    ("path", "given", "fault"),
    [
        ("/books/1", {}, "query copies is missing"),
        ("/books/1?copies=two", {}, "query copies: $: 'two' is not of type 'integer'"),
        ("/books/1?copies=2&Copies=2", {}, "query Copies is not declared"),
        ("/books/1?copies=2&copies=3", {}, "copies was sent 2 times"),
        ("/books/a%2Fb?copies=2", {}, "is neither plain nor b64"),
        ("/books/1?copies=2", {"json": {}}, "'title' is a required property"),
        ("/books/1?copies=2", {"json": {"title": "A", "pages": 1}}, "pages"),
        ("/books/1?copies=2", {"json": {"title": None}}, "None is not of type 'string'"),
        ("/books/1?copies=2", {"json": None, "content": b""}, "the body is missing"),
        (
            "/books/1?copies=2",
            {"json": None, "data": {"title": "A"}},
            "is none of application/json",
        ),
        ("/books/1?copies=2", {"headers": {"queue": "none"}}, "queue is not for plain calls"),
        ("/books/1?copies=2", {"headers": {"x-own": "1"}}, "header x-own is not declared"),
    ],
)
def test_a_wrong_call_is_refused(url: str, path: str, given: dict[str, Any], fault: str) -> None:
    """Each part of a request is checked, and the answer says what is wrong."""
    answer = put(url, path, **given)
    assert answer.status_code == 400
    assert fault in answer.text


def test_an_unknown_address_is_refused(url: str) -> None:
    """Neither another path nor another method leads anywhere."""
    assert put(url, "/book/1?copies=2").status_code == 404
    assert httpx.get(f"{url}/books/1").status_code == 404
