"""Whatever a server sends, what comes out is a value or an error of ours.

Each reader of foreign bytes is fed with texts made of what once broke one: half-written JSON,
bad UTF-8, numbers without end, nesting without end, and dates of every make.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.list_server import PAGINGS, listing
from runtime.answers import Created, read_answer
from runtime.auth import DeviceLogin, OAuthSettings
from runtime.auth.discovery import metadata_from
from runtime.auth.token import token_from
from runtime.background.jobs import original_answer, parse_notification, read_state
from runtime.errors import AuthError, DecodeError, ErpError, error_from_response
from runtime.messages import Request, Response, reset_seconds, retry_after_seconds
from runtime.operations import Answer, Invocation, Operation
from runtime.paging.page import ListAnswer, read_page
from runtime.streams.framing import Events, Lines, Sequence
from runtime.values import OpenInt, OpenStr, decode_json
from transport.test_webhooks import parse_webhook

# Shorter stacks make nesting that is too deep cheap to try; a caller's may be near its end.
DEEP = 2_000


class Colour(OpenStr):
    """An open enum."""

    RED = "red"


class Number(OpenInt):
    """An open enum of numbers."""

    ONE = 1


class Anything(msgspec.Struct):
    """One attribute of each kind."""

    moment: datetime | None = None
    day: date | None = None
    money: Decimal | None = None
    share: float | None = None
    count: int | None = None
    text: str | None = None
    colour: Colour | None = None
    number: Number | None = None
    any: Any = None
    items: list[Anything] = []


NAMES = [field.name for field in msgspec.structs.fields(Anything)]
ODD_NUMBERS = [
    "1e400",
    "1e999999999999999999999",
    "-1e-999999999999999999999",
    "9" * 5000,
    "0." + "9" * 5000,
    "-0",
    "1E+99999",
    "NaN",
    "-Infinity",
    "0x10",
    "01",
]
ODD_TEXTS = [
    '"2024-01-01"',
    '"2024-01-01T10:00"',
    '"2024-02-30"',
    '"9999-12-31T23:59:60Z"',
    '"0001-01-01T00:00:00+14:00"',
    '"\\ud800"',
    '"\\u0000"',
    '"' + "x" * 5000 + '"',
    "null",
    "true",
    "{}",
    "[]",
    "[" * 600 + "]" * 600,
    "[" * DEEP + "]" * DEEP,
    '{"any":' * DEEP + "1" + "}" * DEEP,
    '{"items":[' * 300 + "]}" * 300,
]
fragments = st.sampled_from([*ODD_NUMBERS, *ODD_TEXTS]) | st.integers().map(str)
fragments |= st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(), lambda inner: st.lists(inner) | inner
).map(json.dumps)
members = st.tuples(st.sampled_from([*NAMES, "other"]), fragments)
objects = st.lists(members, max_size=6).map(
    lambda pairs: "{" + ",".join(f'"{name}":{value}' for name, value in pairs) + "}"
)
texts = objects | fragments | objects.map(lambda text: f"[{text},{text}]")


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    """JSON, often with a byte that does not belong there, or cut."""
    content = draw(texts).encode("utf-8", "surrogatepass")
    place = draw(st.integers(0, len(content)))
    match draw(st.sampled_from(["whole", "whole", "cut", "dirty", "noise"])):
        case "cut":
            return content[:place]
        case "dirty":
            return (
                content[:place]
                + draw(st.sampled_from([b"\xff", b"\x00", b'"', b"\xed\xa0\x80"]))
                + content[place:]
            )
        case "noise":
            return draw(st.binary(max_size=80))
    return content


KINDS: list[Any] = [
    Anything,
    list[Anything],
    dict[str, Any],
    Any,
    list[datetime],
    Decimal,
    datetime,
]
CHARSETS = [
    "utf-8",
    "utf-16",
    "utf-7",
    "idna",
    "punycode",
    "undefined",
    "unicode_escape",
    "unicode-escape",
    "raw_unicode_escape",
    "hex",
    "base64",
    "rot13",
    "klingon",
    "cp037",
    "x" * 300,
]
headers = st.fixed_dictionaries(
    {},
    optional={
        "content-type": st.sampled_from(["application/json", "text/html", "text/plain", ""])
        | st.sampled_from(CHARSETS).map(lambda name: f"text/plain; charset={name}"),
        "location": st.text(max_size=20)
        | st.sampled_from(["http://[", "//", "/b64(_)", "/b64(/w)"]),
        "retry-after": st.text(max_size=20),
    },
)


@settings(max_examples=400)
@given(bodies(), st.sampled_from(KINDS))
def test_decoding_gives_a_value_or_a_decode_error(content: bytes, kind: Any) -> None:
    """The decoder of all answers."""
    with suppress(DecodeError):
        decode_json(content, kind)


@settings(max_examples=300)
@given(bodies(), headers, st.sampled_from(["json", "text", "bytes"]), st.integers(200, 299))
def test_reading_an_answer_gives_a_value_or_a_decode_error(
    content: bytes, given_headers: dict[str, str], kind: Any, status: int
) -> None:
    """Charsets, empty bodies and all."""
    operation: Operation[Any] = Operation(
        id="x",
        method="GET",
        path="/x",
        resource="x",
        function="get",
        answers={"default": Answer(kind=kind, type=Anything)},
    )
    response = Response(status=status, headers=given_headers, content=content)
    with suppress(DecodeError):
        read_answer(operation, response)
    created = Created(given_headers.get("location"), lambda key: key)
    repr(created)
    with suppress(LookupError):
        assert created.id


@settings(max_examples=300)
@given(bodies(), st.sampled_from(list(PAGINGS)), st.sampled_from([200, 202, 204]))
def test_reading_a_page_gives_a_page_or_a_decode_error(
    content: bytes, shape: Any, status: int
) -> None:
    """Totals, tokens and fingerprints too."""
    call = Invocation(operation=listing(PAGINGS[shape]))
    response = Response(status=status, headers={}, content=content)
    with suppress(DecodeError):
        read_page(call, response)
        assert isinstance(ListAnswer(call.operation, response).fingerprints, list)


@settings(max_examples=300)
@given(bodies(), headers, st.integers(300, 599))
def test_every_error_answer_is_an_api_error(
    content: bytes, given_headers: dict[str, str], status: int
) -> None:
    """The reader of errors never fails itself."""
    response = Response(status=status, headers=given_headers, content=content)
    error = error_from_response(Request(method="GET", url="https://x/"), response)
    assert (error.status, error.body) == (status, content)
    assert len(str(error)) < 3000


WEBHOOKS = [
    '{"component_update":%s,"page":%s,"component":%s}',
    '{"incident":%s,"page":%s,"incident_updates":%s}',
    '{"eventType":%s,"resourceUri":%s,"id":%s}',
    '{"stateLocation":%s,"contentLocation":%s,"id":%s}',
    '{"incident":{"created_at":%s,"components":[%s],"name":%s}}',
]


@settings(max_examples=300)
@given(st.sampled_from(WEBHOOKS), fragments, fragments, fragments, headers)
def test_every_webhook_is_a_notification_or_a_decode_error(
    form: str, first: str, second: str, third: str, given_headers: dict[str, str]
) -> None:
    """Its address is open to the world."""
    body = form % (first, second, third)
    for content in (body, body.encode("utf-8", "surrogatepass"), body[:-1]):
        with suppress(DecodeError):
            parse_webhook(content, given_headers)
        with suppress(DecodeError):
            parse_notification(content)


@given(bodies())
def test_any_bytes_are_a_notification_or_a_decode_error(content: bytes) -> None:
    """Noise included, as text or as bytes."""
    with suppress(DecodeError):
        parse_webhook(content, {})
    with suppress(DecodeError):
        parse_webhook(content.decode("utf-8", "surrogateescape"), {})


@pytest.mark.parametrize("depth", [600, 5_000, 100_000])
@pytest.mark.parametrize("form", WEBHOOKS)
def test_a_webhook_that_is_nested_too_deep_is_a_decode_error(form: str, depth: int) -> None:
    """However deep, and wherever in it."""
    deep = "[" * depth + "]" * depth
    with suppress(DecodeError):
        parse_webhook(form % ('"x"', deep, deep), {})
    objects = '{"a":' * depth + "1" + "}" * depth
    with suppress(DecodeError):
        parse_webhook(form % (objects, objects, objects), {})


def test_a_webhook_read_near_the_end_of_the_stack_is_a_decode_error() -> None:
    """A receiver's own frames may have used up most of it."""
    body = '{"component_update":{},"other":' + "[" * 600 + "]" * 600 + "}"

    def descend(left: int) -> None:
        if left:
            descend(left - 1)
            return
        with suppress(ErpError):
            parse_webhook(body, {})

    descend(sys.getrecursionlimit() - 350)


JOBS = '{"status":%s,"statusCode":%s,"errorMessage":%s,"responseHeaders":{"a":%s,"b":[%s,1,null]}}'


@settings(max_examples=200)
@given(st.tuples(fragments, fragments, fragments, fragments, fragments))
def test_every_state_of_a_job_is_read_or_a_decode_error(parts: tuple[str, ...]) -> None:
    """Headers that are numbers, and whatever else stands there."""
    body = (JOBS % parts).encode("utf-8", "surrogatepass")
    with suppress(ErpError):
        state = read_state("7", Response(status=200, headers={}, content=body))
        answer = original_answer(state, None)
        assert all(isinstance(value, str) for value in answer.headers.values())
        assert 100 <= answer.status <= 599


date_parts = st.sampled_from(
    [
        "Mon",
        ",",
        " ",
        "31",
        "Feb",
        "2024",
        "99999999999",
        "23:59:60",
        "1:1",
        "GMT",
        "-0000",
        "+9999",
        "+999999",
        "()",
        "(",
        "-",
        "0",
        "Dec",
        "9" * 5000,
        "\x00",
        "٣",
    ]
)
waits = st.lists(date_parts, max_size=8).map(" ".join) | st.text(max_size=30) | st.floats().map(str)


@settings(max_examples=400)
@given(waits, waits, waits)
def test_every_retry_after_is_seconds_or_nothing(wait: str, sent: str, reset: str) -> None:
    """Never below 0, never NaN, and never an error."""
    given_headers = {"retry-after": wait, "date": sent, "x-ratelimit-reset": reset}
    for seconds in (retry_after_seconds(given_headers), reset_seconds(given_headers)):
        assert seconds is None or seconds >= 0


TOKENS = '{"access_token":%s,"refresh_token":%s,"expires_in":%s,"error":%s,"token_endpoint":%s}'


@settings(max_examples=200)
@given(st.tuples(*[fragments] * 5), bodies(), st.booleans(), st.sampled_from([200, 400, 503]))
def test_every_answer_of_a_sign_in_is_a_token_or_an_auth_error(
    parts: tuple[str, ...], noise: bytes, whole: bool, status: int
) -> None:
    """The token endpoint, the server's own account of its addresses, and a device's code."""
    body = (TOKENS % parts).encode("utf-8", "surrogatepass") if whole else noise
    response = Response(status=status, headers={}, content=body)
    with suppress(AuthError):
        token = token_from(response, now=1e9)
        assert token.lifetime is None or token.lifetime >= 0
    with suppress(AuthError):
        metadata_from(response)
    device = DeviceLogin("a", settings=DEVICE, show=lambda code: None)
    for _ in range(2):
        with suppress(AuthError):
            device.accept(response)


DEVICE = OAuthSettings(token_url="https://x/t", device_url="https://x/d")
STREAM_PARTS = st.sampled_from(
    [
        b"data: ",
        b"\n",
        b"\r\n",
        b"\n\n",
        b"\x1e",
        b"id: \x00",
        b"retry: ",
        b"9" * 5000,
        b":",
        b"[",
        b"}",
    ]
)


@settings(max_examples=200)
@given(st.lists(STREAM_PARTS | bodies(), max_size=12), st.sampled_from([Events, Lines, Sequence]))
def test_every_stream_is_frames(parts: list[bytes], kind: Any) -> None:
    """However it is cut; what is held is what the frames do not have yet."""
    framing = kind()
    frames = [frame for part in parts for frame in framing.feed(part)]
    assert framing.held >= 0
    for frame in [*frames, *framing.finish()]:
        assert frame is None or frame.retry is None or frame.retry >= 0


def test_headers_of_a_job_may_be_nested_as_deep_as_the_reader_goes() -> None:
    """Lists in lists, near the end of a caller's stack: text, and no error of Python's."""
    deep = "[" * 500 + '"a"' + ',"b"]' * 500
    headers = f'{{"a":{deep},"b":{{"c":1}}}}'
    body = f'{{"status":"Finished","statusCode":200,"responseHeaders":{headers}}}'

    def descend(left: int) -> None:
        if left:
            descend(left - 1)
            return
        with suppress(ErpError):
            state = read_state("7", Response(status=200, headers={}, content=body.encode()))
            assert original_answer(state, None).headers["a"] == ", ".join(["a", *["b"] * 500])

    for left in (0, sys.getrecursionlimit() - 600):
        descend(left)
