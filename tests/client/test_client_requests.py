"""From arguments to the request line, the headers and the body."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.example_client import GET, UPDATE, CustomerUpdate
from runtime.messages.message import Request
from runtime.operations.invocation import CallOptions, Invocation
from runtime.operations.operation import Body, Operation, Parameter, queries
from runtime.values.files import Upload
from runtime.wire.request import Target, build_request


class Color(Enum):
    """An enum that is no text."""

    RED = "Red"


def operation(*parameters: Parameter, path: str = "/v1/item", **more: Any) -> Operation[Any]:
    """An operation with these parameters."""
    return Operation(
        id="x", method="POST", path=path, resource="r", function="f", parameters=parameters, **more
    )


def request(
    what: Operation[Any],
    body: object = None,
    *,
    base_url: str = "https://erp.example",
    options: CallOptions | None = None,
    **arguments: Any,
) -> Request:
    """The request of a call."""
    call = Invocation(operation=what, arguments=arguments, options=options or {}, body=body)
    return build_request(call, Target(base_url=base_url))


def header(sent: Request, name: str) -> str | None:
    """The value of a header, None where it is not sent."""
    values = [value for key, value in sent.headers if key.lower() == name]
    assert len(values) < 2
    return values[0] if values else None


def query_of(sent: Request) -> list[tuple[str, str]]:
    """Names and values of the query, decoded."""
    query = urlsplit(sent.url).query
    return parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))


def at(location: Any, **more: Any) -> Parameter:
    """A parameter ``value`` at this place."""
    return Parameter(python="value", wire="value", location=location, **more)


@given(st.text(min_size=1))
def test_every_text_survives_the_path(text: str) -> None:
    """A path value without a key rule arrives as it was given, in one segment."""
    sent = request(operation(at("path"), path="/v1/item/{value}/line"), value=text)
    head, segment, tail = sent.url.rsplit("/", 2)
    assert (head, tail) == ("https://erp.example/v1/item", "line")
    assert unquote(segment) == text
    assert segment not in {".", ".."}


@given(st.text(), st.text())
def test_every_text_survives_the_query(name: str, text: str) -> None:
    """Names and values of the query arrive as they were given."""
    parameter = Parameter(python="value", wire=f"n{name}", location="query")
    assert query_of(request(operation(parameter), value=text)) == [(f"n{name}", text)]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (1.5, "1.5"),
        (Decimal("0.10"), "0.10"),
        (Decimal("1E+3"), "1000"),
        (date(2024, 5, 25), "2024-05-25"),
        (datetime(2024, 5, 25, 1, 2, 3), "2024-05-25T01:02:03"),
        (time(1, 2), "01:02:00"),
        (UUID(int=7), "00000000-0000-0000-0000-000000000007"),
        (Color.RED, "Red"),
        ("", ""),
        ("æ".encode(), "æ"),
    ],
)
def test_values_have_one_form(value: object, text: str) -> None:
    """Booleans, numbers, dates, enums and the like are written as JSON writes them."""
    assert query_of(request(operation(at("query")), value=value)) == [("value", text)]


def test_bytes_that_are_no_text_are_refused() -> None:
    """No form is made up for them: the API would read another value."""
    with pytest.raises(TypeError, match="no text"):
        request(operation(at("query")), value=b"\xff")


@pytest.mark.parametrize(
    ("style", "explode", "value", "query"),
    [
        ("form", True, ["a", "b,c"], "value=a&value=b%2Cc"),
        ("form", False, ["a", "b,c"], "value=a,b%2Cc"),
        ("spaceDelimited", False, [1, 2], "value=1%202"),
        ("pipeDelimited", False, ("a", "b"), "value=a%7Cb"),
        ("form", True, {"x": 1, "y": True}, "x=1&y=true"),
        ("form", False, {"x": 1, "y": 2}, "value=x,1,y,2"),
        (
            "deepObject",
            True,
            {"x": 1, "y": {"z": ["a", "b"]}},
            "value%5Bx%5D=1&value%5By%5D%5Bz%5D=a&value%5By%5D%5Bz%5D=b",
        ),
        ("form", True, [], ""),
        ("form", False, [], ""),
        ("form", True, {"x": None}, ""),
    ],
)
def test_lists_and_objects_follow_their_style(
    style: str, explode: bool, value: object, query: str
) -> None:
    """Each OpenAPI style of a query parameter is written as the specification shows it."""
    sent = request(operation(at("query", style=style, explode=explode)), value=value)
    assert urlsplit(sent.url).query == query


@pytest.mark.parametrize(
    ("style", "explode", "value", "path"),
    [
        ("simple", False, ["a", "b/c"], "/a,b%2Fc"),
        ("simple", True, {"x": 1}, "/x=1"),
        ("label", False, ["a", "b"], "/.a,b"),
        ("matrix", True, ["a", "b"], "/;value=a;value=b"),
        ("matrix", False, "a", "/;value=a"),
        ("pipeDelimited", False, ["a", "b,c"], "/a%7Cb%2Cc"),
        ("tabDelimited", False, [1, 2], "/1%092"),
    ],
)
def test_path_styles(style: str, explode: bool, value: object, path: str) -> None:
    """Each OpenAPI style of a path parameter is written as the specification shows it."""
    parameter = at("path", style=style, explode=explode)
    assert request(operation(parameter, path="/{value}"), value=value).url.endswith(path)


@pytest.mark.parametrize("value", [object(), float("nan"), Decimal("Infinity"), [[1]], {"a": {}}])
def test_what_has_no_text_is_refused(value: object) -> None:
    """A value that cannot be a parameter is an error before anything is sent."""
    with pytest.raises((TypeError, ValueError)):
        request(operation(at("query")), value=value)


@pytest.mark.parametrize("value", ["", [], {}])
def test_an_empty_path_value_is_refused(value: object) -> None:
    """An empty segment would address another operation."""
    with pytest.raises(ValueError, match="must not be empty"):
        request(operation(at("path"), path="/v1/item/{value}"), value=value)


def test_usual_parameters_of_a_query_are_declared_by_their_names() -> None:
    """In their order on the wire, with an operator and as deprecated where that is said."""
    declared = queries("gone", self="self", sent=("sentAt", "sentAtIs"), gone="Gone")
    assert declared == (
        Parameter(python="self", wire="self", location="query"),
        Parameter(python="sent", wire="sentAt", location="query", condition="sentAtIs"),
        Parameter(python="gone", wire="Gone", location="query", deprecated=True),
    )


def test_required_arguments_are_asked_for() -> None:
    """None for something required is an error that names the argument."""
    with pytest.raises(TypeError, match=r"r\.f\(\) needs value"):
        request(operation(at("query", required=True)))
    with pytest.raises(TypeError, match="needs"):
        request(operation(path="/v1/item/{value}"))


def test_absent_arguments_are_not_sent() -> None:
    """None leaves a parameter out."""
    assert urlsplit(request(operation(at("query"))).url).query == ""


@pytest.mark.parametrize("text", ["a\r\nx-evil: 1", "a\nb", "a\x00", "\x7f"])
def test_no_argument_can_write_a_header(text: str) -> None:
    """Line breaks in header values are refused, wherever they come from."""
    with pytest.raises(ValueError, match="must not hold"):
        request(operation(at("header")), value=text)
    with pytest.raises(ValueError, match="must not hold"):
        request(operation(), options={"extra_headers": {"x-a": text}})
    with pytest.raises(ValueError, match="header name"):
        request(operation(), options={"extra_headers": {f"x{text}": "a"}})


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("abc", '"abc"'),
        ('"abc"', '"abc"'),
        ('W/"abc"', 'W/"abc"'),
        ("*", "*"),
    ],
)
def test_entity_tags_are_quoted_once(given: str, sent: str) -> None:
    """If-Match takes a tag with or without its quotes."""
    made = request(UPDATE, CustomerUpdate(), number="1", if_match=given)
    assert header(made, "if-match") == sent


def test_headers_and_cookies_are_sent() -> None:
    """Header and cookie parameters travel at their places."""
    where = operation(
        Parameter(python="a", wire="X-A", location="header"),
        Parameter(python="b", wire="b", location="cookie"),
        Parameter(python="c", wire="c", location="cookie"),
    )
    sent = request(where, a=[1, True], b="x;y", c=2)
    assert header(sent, "x-a") == "1,true"
    assert header(sent, "cookie") == "b=x%3By; c=2"


@pytest.mark.parametrize(
    ("style", "text"),
    [("pipeDelimited", "a|b"), ("spaceDelimited", "a b"), ("tabDelimited", "a\tb")],
)
def test_a_list_in_a_header_has_the_delimiter_that_swagger_named(style: str, text: str) -> None:
    """Collection formats hold in every place of Swagger 2.0."""
    sent = request(operation(at("header", style=style, explode=False)), value=["a", "b"])
    assert header(sent, "value") == text


def test_the_base_path_is_kept() -> None:
    """A base address with a path is put before the operation's own path."""
    sent = request(GET, number="1", base_url="https://erp.example/API/controller")
    assert sent.url == "https://erp.example/API/controller/v1/customer/1"


def test_extra_headers_and_query_win() -> None:
    """What a call adds replaces what the method sends under the same name."""
    sent = request(
        operation(at("query")),
        options={
            "extra_headers": {"accept": "text/csv", "X-Trace": "1"},
            "extra_query": {"value": ["b", "c"], "new": True, "left out": None},
        },
        value="a",
    )
    assert header(sent, "accept") == "text/csv"
    assert header(sent, "x-trace") == "1"
    assert query_of(sent) == [("value", "b"), ("value", "c"), ("new", "true")]


def test_attributes_are_sent_as_json_text() -> None:
    """A mapping of attributes becomes the JSON of texts that the API filters by."""
    attributes = {
        "COLOR": "red=blue",
        "ACTIVE": True,
        "OLD": False,
        "SINCE": date(2019, 4, 19),
        "TAGS": ["a", "b"],
        "SIZE": 3,
        "Ø": 'say "hi"',
    }
    sent = request(operation(at("query", attributes=True)), value=attributes)
    assert query_of(sent) == [
        (
            "value",
            '{"COLOR":"red=blue","ACTIVE":"1","OLD":"0","SINCE":"2019-04-19",'
            '"TAGS":"a,b","SIZE":"3","Ø":"say \\"hi\\""}',
        )
    ]
    assert "red=blue" in sent.url
    assert "%7B%22COLOR%22%3A%22" in sent.url


@pytest.mark.parametrize("value", [["a"], {"A": None}, {"A": {}}, {1: "a"}, {"": "a"}, 3])
def test_attributes_that_mean_nothing_are_refused(value: object) -> None:
    """An attribute filter is a mapping of names to texts, numbers, dates and lists of texts."""
    with pytest.raises(TypeError):
        request(operation(at("query", attributes=True)), value=value)


def test_an_attribute_value_cannot_become_two() -> None:
    """Values are joined by commas, so one that holds a comma is refused in a list."""
    with pytest.raises(ValueError, match="comma"):
        request(operation(at("query", attributes=True)), value={"A": ["x,y", "z"]})


@pytest.mark.parametrize(
    ("value", "text"),
    [({"a": 3, "b": [True]}, '{"a":3,"b":[true]}'), ("x", '"x"'), (3, "3"), ([1, 2], "[1,2]")],
)
def test_a_parameter_with_content_is_json(value: object, text: str) -> None:
    """Numbers stay numbers and a text is quoted, in the query as in a header."""
    assert query_of(request(operation(at("query", json=True)), value=value)) == [("value", text)]
    assert header(request(operation(at("header", json=True)), value=value), "value") == text


@pytest.mark.parametrize(
    ("kind", "body", "content", "media_type"),
    [
        ("json", {"a": Decimal("0.10")}, b'{"a":0.10}', "application/json"),
        (
            "form",
            {"a": "x y", "b": [1, True], "c": None},
            b"a=x+y&b=1&b=true",
            "application/x-www-form-urlencoded",
        ),
        ("text", "æ", "æ".encode(), "text/plain; charset=utf-8"),
        ("bytes", b"\x00\xff", b"\x00\xff", "application/octet-stream"),
    ],
)
def test_bodies_by_kind(kind: Any, body: object, content: bytes, media_type: str) -> None:
    """Each kind of body has its bytes and its content type."""
    rule = Body(kind=kind, media_type=media_type.partition(";")[0])
    sent = request(operation(body=rule), body)
    assert sent.content == content
    assert header(sent, "content-type") == media_type


def test_bodies_that_do_not_fit_are_refused() -> None:
    """A missing, superfluous or impossible body is an error before anything is sent."""
    with pytest.raises(TypeError, match="needs a body"):
        request(operation(body=Body(kind="json", required=True)))
    with pytest.raises(TypeError, match="takes no body"):
        request(operation(), {"a": 1})
    with pytest.raises(TypeError, match="a form is"):
        request(operation(body=Body(kind="form")), 3)
    with pytest.raises(TypeError, match="expected bytes"):
        request(operation(body=Body(kind="bytes")), 3)


def test_accept_is_what_the_document_offers() -> None:
    """JSON where it says nothing, and what it says as it is written."""
    assert header(request(operation()), "accept") == "application/json"
    offered = "application/vnd.shop+json;v=2, text/csv;q=0.9"
    assert header(request(operation(accept=offered)), "accept") == offered


WAYS = Body(
    kind="json",
    type=CustomerUpdate,
    others=(
        Body(kind="json", media_type="application/merge-patch+json", type=CustomerUpdate),
        Body(kind="multipart", media_type="multipart/form-data"),
        Body(kind="text", media_type="text/csv", type=str),
        Body(kind="bytes", media_type="image/*"),
    ),
)


@pytest.mark.parametrize(
    ("body", "options", "sent"),
    [
        (CustomerUpdate(name="A"), {}, "application/json"),
        (CustomerUpdate(name="A"), {"media_type": "application/merge-patch+json"}, None),
        ({"name": "A", "file": b"x"}, {}, "multipart/form-data"),
        ("name\nA\n", {}, "text/csv; charset=utf-8"),
        (b"GIF", {}, "application/octet-stream"),
        (Upload(b"GIF", filename="a.gif"), {}, "image/gif"),
        (Upload(b"x", media_type="image/svg+xml"), {}, "image/svg+xml"),
        (b"x", {"media_type": "image/webp"}, "image/webp"),
    ],
)
def test_the_value_chooses_how_it_is_sent(body: Any, options: Any, sent: str | None) -> None:
    """By its type where that is enough, else by ``media_type=``; a range is never sent."""
    made = request(operation(body=WAYS), body=body, options=options)
    assert (header(made, "content-type") or "").partition("; b")[0] == (
        sent or options["media_type"]
    )


def test_a_media_type_that_the_operation_does_not_take_is_refused() -> None:
    """With the list of those that it does."""
    with pytest.raises(TypeError, match=r"this call sends application/json, .*, not text/html"):
        request(operation(body=WAYS), body="x", options={"media_type": "text/html"})
