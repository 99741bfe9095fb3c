"""A class that requests and answers share: what a request must have, and what it leaves out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from http_calls.serving import called, content, document_of, fixed, operation, package_of

TEXT = {"type": "string"}
ORDER = {
    "type": "object",
    "required": ["name", "id"],
    "properties": {
        "id": {**TEXT, "readOnly": True},
        "name": TEXT,
        "lines": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}},
    },
}
LINE = {"type": "object", "required": ["item"], "properties": {"item": TEXT, "note": TEXT}}
BODY = content(application_json={"$ref": "#/components/schemas/Order"})
PATHS = {
    "/o": {
        "get": operation("read", {"200": BODY}),
        "put": operation("replace", requestBody=BODY),
        "patch": operation("change", requestBody=BODY),
    }
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the operations above."""
    document = document_of("Shared", PATHS, Order=ORDER, Line=LINE)
    return package_of(document, tmp_path_factory.mktemp("shared"))


def sent(package: Any, name: str, body: Any) -> Any:
    """The JSON that arrived at the server."""
    return json.loads(called(package.SharedClient, name, fixed(204), body)[1].body)


def test_an_answer_may_lack_what_a_request_must_have(package: Any) -> None:
    """A server that leaves a member out breaks no reader."""
    value, _ = called(package.SharedClient, "read", fixed(200, "application/json", b"{}"))
    assert value == package.models.Order()


def test_a_request_must_have_what_the_document_requires(package: Any) -> None:
    """Told before it is sent, with the names, at any depth."""
    with pytest.raises(TypeError, match="Order needs name in a request"):
        sent(package, "replace", package.models.Order())
    lines = [package.models.Line(note="n")]
    with pytest.raises(TypeError, match="Line needs item in a request"):
        sent(package, "replace", package.models.Order(name="a", lines=lines))


def test_a_change_of_a_part_needs_no_more_than_the_part(package: Any) -> None:
    """PATCH leaves out what stays as it is (RFC 5789)."""
    assert sent(package, "change", package.models.Order(lines=[])) == {"lines": []}


def test_what_is_read_only_is_not_sent_back(package: Any) -> None:
    """Read, change, write: the server's own members stay the server's."""
    body = b'{"id": "1", "name": "a"}'
    order, _ = called(package.SharedClient, "read", fixed(200, "application/json", body))
    assert order.id == "1"
    order.name = "b"
    assert sent(package, "replace", order) == {"name": "b"}
