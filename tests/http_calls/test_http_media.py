"""What a document says of media types and statuses is what its client sends and reads."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from http_calls import serving
from http_calls.serving import Answering, content, document_of, fixed, operation, package_of
from loopback import Received

RECORD = {"type": "object", "properties": {"a": {"type": "integer"}}}
PROBLEM = {
    "type": "object",
    "properties": {"errors": {"type": "array", "items": {"type": "string"}}},
}
BINARY = {"type": "string", "format": "binary"}
TEXT = {"type": "string"}

SAFE = {"type": "string", "format": "base64url"}

PATHS: dict[str, Any] = {
    "/report": {
        "get": operation(
            "report",
            {"200": content(application_json=RECORD, text_csv=TEXT, application_pdf=BINARY)},
        )
    },
    "/any": {"get": operation("any", {"200": content(**{"*_*": BINARY})})},
    "/file": {"get": operation("file", {"302": {"description": "elsewhere"}})},
    "/same": {
        "get": operation(
            "same",
            {"200": content(application_json=RECORD), "304": {"description": "same"}},
        )
    },
    "/either": {
        "patch": operation(
            "either",
            requestBody=content(
                **{
                    "application_merge-patch+json": {"type": "object", "properties": {"q": TEXT}},
                    "application_json-patch+json": {
                        "type": "array",
                        "items": {"type": "object", "properties": {"op": TEXT}},
                    },
                }
            ),
        )
    },
    "/raw": {
        "post": operation(
            "raw", requestBody=content(application_json=BINARY, application_pdf=BINARY)
        )
    },
    "/twin": {
        "post": operation(
            "twin",
            requestBody=content(
                **{"application_json": RECORD, "application_x-www-form-urlencoded": RECORD}
            ),
        )
    },
    "/safe": {"put": operation("safe", requestBody=content(application_json=SAFE))},
    "/safes": {
        "put": operation(
            "safes", requestBody=content(application_json={"type": "array", "items": SAFE})
        )
    },
    "/count": {"get": operation("count", {"200": content(text_plain={"type": "integer"})})},
    "/word": {"get": operation("word", {"200": content(application_json=TEXT)})},
    "/maybe": {
        "get": operation("maybe", {"200": content(application_json=TEXT | {"nullable": True})})
    },
    "/key": {
        "get": operation(
            "key",
            parameters=[
                {"name": "id", "in": "query", "schema": TEXT | {"format": "byte"}},
                {"name": "ids", "in": "header", "schema": {"type": "array", "items": SAFE}},
                {"name": "User-Agent", "in": "header", "schema": TEXT},
            ],
        )
    },
    "/moved": {"post": operation("moved", {"302": {"description": "see there"}})},
    "/record": {
        "post": operation(
            "add",
            {
                "200": content(application_json={"$ref": "#/components/schemas/Record"}),
                "422": content(**{"application_problem+json": PROBLEM}),
            },
            requestBody=content(
                application_json={"$ref": "#/components/schemas/Record"},
                **{"multipart_form-data": {"type": "object", "properties": {"file": BINARY}}},
            ),
        )
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the operations above."""
    document = document_of("Media", PATHS, Record=RECORD, Problem=PROBLEM)
    return package_of(document, tmp_path_factory.mktemp("media"))


def called(package: Any, name: str, answer: Answering, *args: Any) -> tuple[Any, Received]:
    """What a method of the client returns, and what the server saw."""
    return serving.called(package.MediaClient, name, answer, *args)


def test_each_declared_form_of_an_answer_is_read_as_what_it_is(package: Any) -> None:
    """The Content-Type decides, and Accept offers all of them in their order."""
    value, seen = called(package, "report", fixed(200, "application/json", b'{"a": 1}'))
    assert value.a == 1
    assert seen.headers["accept"] == "application/json, text/csv;q=0.9, application/pdf;q=0.8"
    assert called(package, "report", fixed(200, "text/csv", b"a\n1\n"))[0] == "a\n1\n"
    assert called(package, "report", fixed(200, "application/pdf", b"%PDF"))[0] == b"%PDF"


def test_a_binary_answer_of_any_type_is_bytes(package: Any) -> None:
    """The schema says that it is bytes; the range says only that the type is not known."""
    value, seen = called(package, "any", fixed(200, "image/png", b"\x89PNG"))
    assert (value, seen.headers["accept"]) == (b"\x89PNG", "*/*")


def test_a_download_behind_a_redirect_arrives(package: Any) -> None:
    """The document knows only the 302; what stands there is read as what it says it is."""

    def answer(received: Received) -> tuple[int, dict[str, str], bytes]:
        if received.target == "/file":
            return 302, {"location": "/there"}, b""
        return 200, {"content-type": "application/pdf"}, b"%PDF"

    assert called(package, "file", answer)[0] == b"%PDF"


def test_a_declared_304_is_an_answer(package: Any) -> None:
    """Nothing new is None, no error; a 304 that nobody declared would be one."""
    assert called(package, "same", fixed(304))[0] is None
    with pytest.raises(package.ApiError):
        called(package, "report", fixed(304))


def test_a_declared_redirect_of_a_post_is_its_answer(package: Any) -> None:
    """A POST is sent once: where the document says 302, that is what it answers with."""
    value, _ = called(package, "moved", fixed(302, location="/record"))
    assert value is None


def test_an_undeclared_success_is_read_as_the_declared_one(package: Any) -> None:
    """A server that answers 201 for 200 still says what it made."""
    record = package.models.Record
    value, _ = called(package, "add", fixed(201, "application/json", b'{"a": 2}'), record(a=2))
    assert value == record(a=2)


def test_a_body_is_sent_as_what_it_is(package: Any) -> None:
    """A record as JSON, a form with a file in parts."""
    good = fixed(200, "application/json", b"{}")
    _, plain = called(package, "add", good, package.models.Record(a=2))
    _, form = called(package, "add", good, {"file": b"\xff"})
    assert plain.headers["content-type"] == "application/json"
    assert form.headers["content-type"].startswith("multipart/form-data; boundary=")


def test_bytes_are_called_json_by_who_says_so_alone(package: Any) -> None:
    """Of two forms of one file the other leads, whichever the document has first."""
    kinds = [
        serving.called(package.MediaClient, "raw", fixed(204), b"%PDF", **named)[1].headers
        for named in ({}, {"media_type": "application/json"})
    ]
    assert [one["content-type"] for one in kinds] == ["application/pdf", "application/json"]


def test_a_typed_error_body_is_an_object_on_the_error(package: Any) -> None:
    """``parsed`` has the class that the document declares; another body leaves it None."""
    typed = fixed(422, "application/problem+json", b'{"errors": ["name"]}')
    with pytest.raises(package.ApiError) as caught:
        called(package, "add", typed, package.models.Record(a=2))
    assert caught.value.parsed.errors == ["name"]
    with pytest.raises(package.ApiError) as caught:
        called(package, "add", fixed(422, "text/html", b"<p>"), package.models.Record(a=2))
    assert caught.value.parsed is None


@pytest.mark.parametrize(
    ("sent", "body", "got"),
    [
        ("text/plain; charset=utf-8", b"plain words", "plain words"),
        ("text/plain", b"12", "12"),
        ("text/plain", b'"in quotes"', "in quotes"),
        ("application/json", b'"json"', "json"),
    ],
)
def test_plain_text_may_come_where_a_text_of_json_is_declared(
    package: Any, sent: str, body: bytes, got: str
) -> None:
    """The Content-Type says what it is; a page of a proxy is none, and still refused."""
    assert called(package, "word", fixed(200, sent, body))[0] == got


def test_nothing_is_null_where_null_is_declared(package: Any) -> None:
    """And a lost answer elsewhere."""
    assert called(package, "maybe", fixed(200, "application/json"))[0] is None
    errors = import_module(f"{package.__name__}.errors")
    for sent, body in (("application/json", b""), ("text/html", b"<p>sign in</p>")):
        with pytest.raises(errors.DecodeError):
            called(package, "word", fixed(200, sent, body))


def test_bytes_of_a_parameter_travel_as_their_format_says(package: Any) -> None:
    """``byte`` as base64, ``base64url`` as its own alphabet, in lists, too."""
    with_bytes = {"id": b"\xfb\xff", "ids": [b"\xfb\xff", b"a"]}
    _, received = serving.called(package.MediaClient, "key", fixed(204), **with_bytes)
    assert (received.query["id"], received.headers["ids"]) == ("+/8=", "-_8,YQ")


def test_a_body_of_its_own_spelling_is_spelled_so(package: Any) -> None:
    """A value, or a list of them, as the attributes of a class are."""
    for name, given, sent in (
        ("safe", b"\xfb\xff", b'"-_8"'),
        ("safes", [b"\xfb\xff", b"a"], b'["-_8","YQ"]'),
    ):
        _, received = serving.called(package.MediaClient, name, fixed(204), given)
        assert received.body == sent


def test_a_form_beside_json_of_the_same_is_sent_where_it_is_named(package: Any) -> None:
    """JSON leads; ``media_type=`` names any of what the document lists, and nothing else."""
    form = {"media_type": "application/x-www-form-urlencoded"}
    for options, sent in (({}, b'{"a":1}'), (form, b"a=1")):
        _, received = serving.called(package.MediaClient, "twin", fixed(204), {"a": 1}, **options)
        assert received.body == sent
    with pytest.raises(TypeError, match="this call sends application/json, application/x-www-form"):
        serving.called(package.MediaClient, "twin", fixed(204), {"a": 1}, media_type="text/csv")


def test_a_header_of_a_call_is_sent_once(package: Any) -> None:
    """That of the call leads over the client's own."""
    agent = {"user_agent": "mine/1"}
    _, received = serving.called(package.MediaClient, "key", fixed(204), **agent)
    assert received.headers["user-agent"] == "mine/1"


def test_a_body_without_a_name_in_the_document_may_be_a_mapping(package: Any) -> None:
    """By its members' names, and in the form that its type says; a name that is not one is told."""
    for given, sent in (({"q": "x"}, b'{"q":"x"}'), ([{"op": "a"}], b'[{"op":"a"}]')):
        _, received = serving.called(package.MediaClient, "either", fixed(204), given)
        assert received.body == sent
    with pytest.raises(TypeError, match=r"has no p|takes"):
        serving.called(package.MediaClient, "either", fixed(204), {"p": "x"})


def test_a_number_in_plain_text_is_a_number(package: Any) -> None:
    """As its schema says."""
    assert called(package, "count", fixed(200, "text/plain", b"42"))[0] == 42
