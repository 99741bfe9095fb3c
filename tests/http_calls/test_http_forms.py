"""Forms and parameters are laid out as the document says: encoding, styles, content, reserved."""

from __future__ import annotations

import json
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

import pytest

from http_calls.serving import called, content, document_of, fixed, operation, package_of
from loopback import Received

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
FORM = {
    "type": "object",
    "properties": {
        "meta": {"type": "object", "additionalProperties": TEXT},
        "tags": TEXTS,
        "ids": {"type": "array", "items": {"type": "integer"}},
        "expand": TEXTS,
        "raw": TEXT,
        "record": {"type": "object", "properties": {"a": TEXT}},
    },
}
PARTS = {
    "type": "object",
    "properties": {
        "file": {"type": "string", "format": "binary"},
        "labels": TEXTS,
        "script": TEXT,
        "blob": {"type": "string", "format": "byte"},
        "point": {"type": "object", "properties": {"x": {"type": "integer"}}},
    },
}


def encoded(body: dict[str, Any], **encoding: Any) -> dict[str, Any]:
    """The body with the same encoding in each of its media types."""
    for media in body["content"].values():
        media["encoding"] = encoding
    return body


def query(name: str, **more: Any) -> dict[str, Any]:
    """A query parameter."""
    return {"name": name, "in": "query", **more}


PATHS: dict[str, Any] = {
    "/nested": {
        "get": operation(
            "nested",
            parameters=[
                query(
                    "n",
                    style="pipeDelimited",
                    explode=False,
                    schema={"type": "array", "items": {"type": "array", "items": TEXT}},
                )
            ],
        )
    },
    "/form": {
        "post": operation(
            "form",
            requestBody=encoded(
                content(**{"application_x-www-form-urlencoded": FORM}),
                meta={"style": "deepObject"},
                tags={"style": "form", "explode": False},
                ids={"style": "pipeDelimited", "explode": False},
                raw={"allowReserved": True},
                record={"contentType": "application/json"},
            ),
        )
    },
    "/parts": {
        "post": operation(
            "parts",
            requestBody=encoded(
                content(**{"multipart_form-data": PARTS}),
                file={"contentType": "image/png, image/jpeg"},
                labels={"contentType": "application/json"},
                script={
                    "contentType": "application/javascript",
                    "headers": {"X-Kind": {"schema": {"type": "string", "enum": ["inline"]}}},
                },
                point={"style": "deepObject"},
            ),
        )
    },
    "/list": {"post": operation("send", requestBody=content(multipart_mixed=TEXTS))},
    "/find?fixed=1": {
        "get": operation(
            "find",
            parameters=[
                query("fixed", schema=TEXT),
                query("plain", content={"text/plain": {"schema": TEXT}}),
                query("json", content={"application/json": {"schema": TEXT}}),
                query("path", schema=TEXT, allowReserved=True),
                query("box", schema={"type": "object"}, explode=True),
                query("at", schema={"type": "string", "format": "date-time"}),
            ],
        )
    },
    "/m/{name}": {
        "get": operation(
            "matrix",
            parameters=[
                {"name": "name", "in": "path", "required": True, "schema": TEXTS, "style": "matrix"}
            ],
        )
    },
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client class of the operations above."""
    return package_of(document_of("Forms", PATHS), tmp_path_factory.mktemp("forms")).FormsClient


def seen(client: Any, name: str, *args: Any, **kwargs: Any) -> Received:
    """What the server saw of a call."""
    return called(client, name, fixed(204), *args, **kwargs)[1]


def parts_of(received: Received) -> list[Message]:
    """The parts of a multipart body, read by the standard library."""
    head = f"Content-Type: {received.headers['content-type']}\r\n\r\n".encode()
    return list(BytesParser(policy=HTTP).parsebytes(head + received.body).iter_parts())


@pytest.mark.parametrize(
    ("field", "value", "pairs"),
    [
        ("meta", {"a": "1", "b": "2"}, [("meta[a]", "1"), ("meta[b]", "2")]),
        ("tags", ["a", "b"], [("tags", "a,b")]),
        ("ids", [1, 2], [("ids", "1|2")]),
        ("expand", ["a", "b"], [("expand", "a"), ("expand", "b")]),
        ("record", {"a": "x y"}, [("record", '{"a":"x y"}')]),
    ],
)
def test_fields_of_a_form_are_laid_out_as_their_encoding_says(
    client: Any, field: str, value: Any, pairs: list[tuple[str, str]]
) -> None:
    """A style as for parameters, JSON by contentType, and a name a value where nothing is said."""
    assert parse_qsl(seen(client, "form", {field: value}).body.decode()) == pairs


def test_reserved_characters_stay_where_they_may(client: Any) -> None:
    """But not those that would end the value."""
    assert seen(client, "form", {"raw": "a/b?c&d=e"}).body == b"raw=a/b?c%26d=e"
    target = seen(client, "find", path="/a:b/c&d#e+f").target
    assert target.endswith("path=/a:b/c%26d%23e%2Bf")


def test_parts_have_the_type_and_headers_of_their_encoding(client: Any) -> None:
    """A file's own type leads, bytes of ``format: byte`` travel as base64, styles give parts."""
    given = {"file": b"x", "labels": ["a"], "script": "s", "blob": b"\0", "point": {"x": 1}}
    parts = {
        one.get_param("name", header="content-disposition"): one
        for one in parts_of(seen(client, "parts", given))
    }
    assert parts["file"]["content-type"] == "image/png"
    assert parts["labels"]["content-type"] == "application/json"
    assert json.loads(str(parts["labels"].get_payload())) == ["a"]
    assert parts["script"]["content-type"] == "application/javascript"
    assert parts["script"]["x-kind"] == "inline"
    assert parts["blob"].get_payload() == "AA=="
    assert parts["point[x]"].get_payload() == "1"


def test_a_list_is_sent_as_parts(client: Any) -> None:
    """``multipart/mixed`` with a list: a part an element, in its order, typed and unnamed."""
    parts = parts_of(seen(client, "send", ["a", "b"]))
    assert [one.get_payload() for one in parts] == ["a", "b"]
    assert [one.get_content_type() for one in parts] == ["text/plain", "text/plain"]
    assert [one["content-disposition"] for one in parts] == [None, None]


def test_a_parameter_of_content_is_written_in_that_type(client: Any) -> None:
    """Text as it is, JSON as JSON."""
    pairs = seen(client, "find", plain='a"b', json='a"b').query
    assert (pairs["plain"], pairs["json"]) == ('a"b', '"a\\"b"')


def test_a_query_in_a_path_key_is_sent_once(client: Any) -> None:
    """The argument of the same name takes its place."""
    assert seen(client, "find").target == "/find?fixed=1"
    assert seen(client, "find", fixed="2").target == "/find?fixed=2"


def test_a_list_in_an_exploded_object_repeats_its_name(client: Any) -> None:
    """As a list of the same name beside it would."""
    assert seen(client, "find", box={"a": ["1", "2"], "b": "3"}).target.endswith("a=1&a=2&b=3")


def test_utc_is_spelled_z(client: Any) -> None:
    """In parameters as in JSON."""
    from datetime import UTC, datetime  # noqa: PLC0415 - this test alone

    moment = datetime(2026, 1, 2, tzinfo=UTC)
    assert seen(client, "find", at=moment).query["at"] == "2026-01-02T00:00:00Z"


def test_the_name_of_an_empty_matrix_parameter_stays(client: Any) -> None:
    """RFC 6570 §3.2.7 keeps it, without an equals sign."""
    assert seen(client, "matrix", []).target == "/m/;name"
    assert seen(client, "matrix", ["a", "b"]).target == "/m/;name=a,b"


def test_a_list_within_a_list_is_its_values_between_commas(client: Any) -> None:
    """As the finding says that Swagger's formats of inner lists become."""
    assert seen(client, "nested", n=[["a", "b"], ["c"]]).query == {"n": "a,b|c"}
