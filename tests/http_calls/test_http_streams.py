"""Answers that come item by item: read as they arrive, ended in time, taken up where it is safe."""

from __future__ import annotations

import asyncio
import itertools
import json
import threading
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest

from http_calls.serving import content, document_of, operation, package_of
from loopback import Connection, Loopback, Received

TICK = {"$ref": "#/components/schemas/Tick"}
NAMED = {
    "type": "object",
    "properties": {"event": {"type": "string"}, "data": {"type": "string"}},
    "oneOf": [
        {"properties": {"event": {"const": "note"}}},
        {
            "properties": {
                "event": {"const": "tick"},
                "data": {"contentMediaType": "application/json", "contentSchema": TICK},
            }
        },
    ],
}
LAST = {"name": "Last-Event-ID", "in": "header", "schema": {"type": "string"}}
NDJSON, SEQUENCE, EVENTS = "application/x-ndjson", "application/json-seq", "text/event-stream"


def streams(media_type: str, schema: Any, **more: Any) -> dict[str, Any]:
    """A path whose GET answers so."""
    responses = {"200": content(**{media_type: schema})}
    return {"get": operation(more.pop("name"), responses, **more)}


PATHS: dict[str, Any] = {
    "/events": streams(EVENTS, TICK, name="events"),
    "/resumed": streams(EVENTS, TICK, name="resumed", parameters=[LAST]),
    "/ended": streams(EVENTS, TICK, name="ended", **{"x-erp-stream": {"end": "[DONE]"}}),
    "/named": streams(EVENTS, NAMED, name="named"),
    "/text": streams(EVENTS, {"type": "string"}, name="text"),
    "/lines": streams(NDJSON, TICK, name="lines"),
    "/listed": streams("application/jsonl", {"type": "array", "items": TICK}, name="listed"),
    "/sequence": streams(SEQUENCE, TICK, name="sequence"),
    "/plain": streams("application/json", TICK, name="plain"),
    "/chat": {
        "post": operation(
            "chat",
            {"200": content(**{"application/json": TICK, EVENTS: TICK})},
            requestBody=content(application_json={"type": "object"}),
        )
    },
    "/bulk": {"post": operation("bulk", requestBody=content(**{NDJSON: TICK}))},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the operations above."""
    tick = {"type": "object", "properties": {"n": {"type": "integer"}}}
    document = document_of("Streams", PATHS, Tick=tick) | {"openapi": "3.1.0"}
    package = package_of(document, tmp_path_factory.mktemp("streams"))
    import_module(f"{package.__name__}.errors")
    return package


class Writer:
    """Writes a chunked answer, piece by piece."""

    def __init__(self, connection: Connection, media_type: str, status: int = 200) -> None:
        self._connection = connection
        head = f"HTTP/1.1 {status} X\r\ncontent-type: {media_type}\r\ntransfer-encoding: chunked"
        connection.raw(f"{head}\r\n\r\n".encode())

    def write(self, text: str) -> None:
        data = text.encode()
        self._connection.raw(b"%x\r\n%s\r\n" % (len(data), data))

    def end(self) -> None:
        self._connection.raw(b"0\r\n\r\n")


def writing(media_type: str, *pieces: str) -> Callable[[Received, Connection], None]:
    """An answer of these pieces."""

    def answer(received: Received, connection: Connection) -> None:
        writer = Writer(connection, media_type)
        for piece in pieces:
            writer.write(piece)
        writer.end()

    return answer


def dripping(
    media_type: str, piece: str, every: float, over: threading.Event
) -> Callable[[Received, Connection], None]:
    """An answer without an end."""

    def answer(received: Received, connection: Connection) -> None:
        writer = Writer(connection, media_type)
        while not over.wait(every):
            try:
                writer.write(piece)
            except OSError:
                break
        connection.hang_up()

    return answer


def items_of(package: Any, name: str, handler: Any, *args: Any, **options: Any) -> list[Any]:
    """All that a stream brings."""
    with (
        Loopback(handler) as server,
        package.StreamsClient(base_url=server.url) as client,
        getattr(client.a, name)(*args, **options) as stream,
    ):
        return list(stream)


def async_items_of(package: Any, name: str, handler: Any, **options: Any) -> list[Any]:
    """The same in an event loop."""

    async def read(url: str) -> list[Any]:
        async with (
            package.AsyncStreamsClient(base_url=url) as client,
            await getattr(client.a, name)(**options) as stream,
        ):
            return [item async for item in stream]

    with Loopback(handler) as server:
        return asyncio.run(read(server.url))


BOTH = pytest.mark.parametrize("read", [items_of, async_items_of], ids=["sync", "async"])

FORMS = {
    "events": (EVENTS, 'data: {"n": 1}\n\n', 'event: x\ndata: {"n":\ndata: 2}\nid: 7\n\n'),
    "lines": (NDJSON, '{"n": 1}\n', '\r\n{"n": 2}\r\n'),
    "listed": ("application/jsonl", '{"n": 1}\n', '{"n": 2}'),
    "sequence": (SEQUENCE, '\x1e{"n": 1}\n', '\x1e{\n"n": 2}\n'),
}


@BOTH
@pytest.mark.parametrize("name", FORMS)
def test_items_are_typed_as_the_document_says(package: Any, read: Any, name: str) -> None:
    """Events by their data, lines and sequences by themselves, the elements of a list, too."""
    found = read(package, name, writing(*FORMS[name]))
    values = [one.data for one in found] if name == "events" else found
    assert values == [package.models.Tick(n=1), package.models.Tick(n=2)]


@pytest.mark.parametrize("name", FORMS)
def test_an_item_is_there_before_the_next_is_sent(package: Any, name: str) -> None:
    """The server sends the second only when the first was read."""
    media_type, first, second = FORMS[name]
    seen = threading.Event()

    def answer(received: Received, connection: Connection) -> None:
        writer = Writer(connection, media_type)
        writer.write(first)
        if seen.wait(20):
            writer.write(second)
        writer.end()

    with Loopback(answer) as server, package.StreamsClient(base_url=server.url) as client:
        stream = getattr(client.a, name)()
        count = sum(1 for _ in iter_setting(stream, seen))
    assert count == 2


def iter_setting(stream: Any, seen: threading.Event) -> Iterator[Any]:
    """The items, telling when one was read."""
    for item in stream:
        seen.set()
        yield item


def test_events_have_what_stands_beside_their_data(package: Any) -> None:
    """HTML §9.2.6: comments, fields without colon, several lines of data, ids that stay; an event
    without data or end is none."""
    text = (
        ": hello\n\nid: 1\nevent: add\ndata: a\ndata:b\nretry: 20\n\n"
        "data\n\nevent: empty\n\nid\ndata: x\n\ndata: cut"
    )
    found = items_of(package, "text", writing(EVENTS, text))
    told = [(one.id, one.event, one.data, one.retry) for one in found]
    assert told == [
        ("1", "add", "a\nb", 20),
        ("1", "message", "", None),
        ("", "message", "x", None),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_events_are_the_same_however_they_are_cut(package: Any, end: str) -> None:
    """Line ends of all kinds, between any two bytes, with a byte order mark before them."""
    lines = ("\ufeffdata: é", "data: 2", "", "id: 9", "data: three", "", "")
    text = end.join(lines).encode().decode("latin-1")

    def answer(received: Received, connection: Connection) -> None:
        writer = Writer(connection, EVENTS)
        for one in text:
            connection.raw(b"1\r\n" + one.encode("latin-1") + b"\r\n")
        writer.end()

    found = items_of(package, "text", answer)
    assert [(one.id, one.data) for one in found] == [(None, "é\n2"), ("9", "three")]


def test_the_data_of_an_event_is_read_by_its_name(package: Any) -> None:
    """OpenAPI 3.2 describes events one by one; a name that nobody announced is text."""
    text = 'event: tick\ndata: {"n": 1}\n\nevent: note\ndata: {}\n\nevent: new\ndata: 5\n\n'
    found = items_of(package, "named", writing(EVENTS, text))
    assert [one.data for one in found] == [package.models.Tick(n=1), "{}", "5"]


def test_the_content_type_tells_a_stream_from_a_record(package: Any) -> None:
    """The same method gives a record or a stream, and offers to take both."""
    for media_type, text in [("application/json", '{"n": 3}'), (EVENTS, 'data: {"n": 3}\n\n')]:
        with (
            Loopback(writing(media_type, text)) as server,
            package.StreamsClient(base_url=server.url) as client,
        ):
            answer = client.a.chat({"stream": True})
            value = answer if media_type != EVENTS else next(answer).data
            assert value == package.models.Tick(n=3)
            if media_type == EVENTS:
                answer.close()
            accept = server.received[0].headers["accept"]
            assert accept == "application/json, text/event-stream;q=0.9"


@BOTH
def test_an_error_is_raised_by_the_call(package: Any, read: Any) -> None:
    """Before there is a stream."""
    with pytest.raises(package.ApiError) as caught:
        read(package, "events", lambda received, connection: connection.respond(409, b"no"))
    assert caught.value.status == 409


@BOTH
def test_silence_ends_a_stream_and_its_length_does_not(package: Any, read: Any) -> None:
    """The time-out is from one item, or sign of life, to the next."""

    def answer(received: Received, connection: Connection) -> None:
        writer = Writer(connection, EVENTS)
        for piece in ['data: {"n": 1}\n\n', ": still here\n"] * 4:
            writer.write(piece)
            time.sleep(0.25)
        writer.write("data: cut")
        silent.wait(30)
        connection.hang_up()

    silent = threading.Event()
    started = time.monotonic()
    try:
        with pytest.raises(package.errors.RequestTimeoutError):
            read(package, "events", answer, timeout=1.0)
    finally:
        silent.set()
    assert time.monotonic() - started > 2.0


@BOTH
@pytest.mark.parametrize(
    ("name", "media_type", "arguments"),
    [
        ("plain", "application/json", {}),
        ("plain", EVENTS, {}),
        ("chat", "application/json", {"body": {}}),
    ],
)
def test_no_call_waits_for_an_endless_body(
    package: Any, read: Any, name: str, media_type: str, arguments: dict[str, Any]
) -> None:
    """Where the document declares no stream, or the server sends none, the call's time holds."""
    over = threading.Event()
    try:
        with pytest.raises(package.errors.RequestTimeoutError):
            read(package, name, dripping(media_type, " ", 0.05, over), timeout=0.5, **arguments)
    finally:
        over.set()


def test_a_stream_gives_its_connection_back(package: Any) -> None:
    """At its end, when it is closed, and when the program drops it: one place serves them all."""
    over = threading.Event()
    handler = dripping(EVENTS, 'data: {"n": 1}\n\n', 0.01, over)
    with (
        Loopback(handler) as server,
        package.StreamsClient(base_url=server.url, max_concurrency=1, timeout=10) as client,
    ):
        for _ in range(2):
            with client.a.events() as stream:
                assert next(stream).data.n == 1
            assert list(stream) == []
        with pytest.warns(ResourceWarning, match="unclosed stream of a.events"):
            next(client.a.events())
        with client.a.events() as stream:
            assert next(stream).data.n == 1
        over.set()


def test_an_async_stream_gives_its_connection_back(package: Any) -> None:
    """The same in an event loop, also where the task is cancelled while it waits."""
    over = threading.Event()

    async def read_on(client: Any) -> None:
        async with await client.a.events() as stream:
            async for _ in stream:
                await asyncio.sleep(5)

    async def read(url: str) -> None:
        async with package.AsyncStreamsClient(base_url=url, max_concurrency=1) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(read_on(client), 0.3)
            async with await client.a.events() as stream:
                assert (await anext(stream)).data.n == 1

    with Loopback(dripping(EVENTS, 'data: {"n": 1}\n\n', 0.01, over)) as server:
        asyncio.run(read(server.url))
        over.set()


def resuming(received: Received, connection: Connection) -> None:
    """One event a connection, three in all; each connection breaks off."""
    last = int(received.headers.get("last-event-id", "0"))
    if last == 3:
        connection.respond(204)
        return
    writer = Writer(connection, EVENTS)
    writer.write(f'retry: 10\nid: {last + 1}\ndata: {{"n": {last + 1}}}\n\n')
    connection.hang_up()


@BOTH
def test_a_broken_stream_is_taken_up_where_that_is_safe(package: Any, read: Any) -> None:
    """The operation has a header Last-Event-ID; the server ends it by 204 (HTML §9.2.3)."""
    assert [one.data.n for one in read(package, "resumed", resuming)] == [1, 2, 3]


@BOTH
def test_a_broken_stream_is_an_error_elsewhere(package: Any, read: Any) -> None:
    """Nobody said that the server knows Last-Event-ID: it would begin anew."""
    with pytest.raises(package.errors.ConnectionLostError):
        read(package, "events", resuming)


def test_a_stream_that_brings_nothing_new_is_over(package: Any) -> None:
    """However often the server lets it be taken up."""
    numbers = itertools.count()

    def answer(received: Received, connection: Connection) -> None:
        text = 'retry: 1\nid: 1\ndata: {"n": 1}\n\n' if next(numbers) == 0 else ": nothing\n"
        writing(EVENTS, text)(received, connection)

    assert len(items_of(package, "resumed", answer)) == 1
    assert next(numbers) == 4


def test_a_stream_ends_with_the_word_for_it(package: Any) -> None:
    """``x-erp-stream`` names the data after which nothing follows."""
    text = 'data: {"n": 1}\n\ndata: [DONE]\n\n'
    assert len(items_of(package, "ended", writing(EVENTS, text))) == 1
    with pytest.raises(package.errors.DecodeError):
        items_of(package, "events", writing(EVENTS, text))


@BOTH
@pytest.mark.parametrize("name", ["lines", "sequence"])
def test_an_item_of_another_shape_is_told(package: Any, read: Any, name: str) -> None:
    """With its place, its bytes and its operation."""
    with pytest.raises(package.errors.DecodeError) as caught:
        read(
            package,
            name,
            writing(FORMS[name][0], '\x1e{"n": "x"}\n'.lstrip("\x1e" * (name == "lines"))),
        )
    assert (caught.value.pointer, caught.value.body.strip()) == ("/n", b'{"n": "x"}')


def test_a_kept_answer_can_be_read_as_a_stream(package: Any) -> None:
    """``with_raw_response`` has the bytes, and its ``parse`` the items."""
    with (
        Loopback(writing(*FORMS["lines"])) as server,
        package.StreamsClient(base_url=server.url) as client,
    ):
        raw = client.with_raw_response(client.a.lines)
        assert [one.n for one in raw.parse()] == [1, 2]


def test_lines_are_sent_one_by_one(package: Any) -> None:
    """A list, or what makes them as they are asked for, or the bytes of them."""
    tick = package.models.Tick
    seen = []

    def answer(received: Received, connection: Connection) -> None:
        seen.append((received.headers["content-type"], received.body))
        connection.respond(204)

    with Loopback(answer) as server, package.StreamsClient(base_url=server.url) as client:
        client.a.bulk([tick(n=1), {"n": 2}])
        client.a.bulk(tick(n=one) for one in (1, 2))
        client.a.bulk(b'{"n":1}\n{"n":2}\n')
    assert seen == [(NDJSON, b'{"n":1}\n{"n":2}\n')] * 3


def test_brackets_inside_texts_end_no_item(package: Any) -> None:
    """A sequence's text may hold anything, over any number of pieces."""
    texts = [{"n": 1, "x": 'a"}\\'}, {"n": 2, "x": ["{", "\n"]}]
    whole = "".join(f"\x1e{json.dumps(one, indent=1)}\n" for one in texts)
    found = items_of(package, "sequence", writing(SEQUENCE, *whole))
    assert [one.n for one in found] == [1, 2]
