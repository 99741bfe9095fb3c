"""The total time holds against servers that send, or take, a byte now and then."""

from __future__ import annotations

import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import anyio
import pytest

from loopback import Connection, Loopback, Received
from oauth_server import CLIENT_ID, CLIENT_SECRET, settings_for
from runtime.auth import ServiceCredentials
from runtime.errors.tree import RequestTimeoutError
from runtime.messages.message import Request
from runtime.transport.http import AsyncTransport, SyncTransport
from runtime.transport.options import Timeouts, TransportOptions
from runtime.transport.retry import RetryPolicy
from sending import KINDS, Kind, send

TOTAL = 0.4
LATEST = 1.2
"""Seconds: what a loaded machine may add."""

OPTIONS = TransportOptions(
    timeouts=Timeouts(total=TOTAL, connect=5, read=5, write=5),
    retry=RetryPolicy(max_retries=0),
    verify=False,
)


def drip(connection: Connection, start: bytes, again: bytes) -> None:
    """The start, then the same bytes every 20 ms, for longer than any call here."""
    connection.raw(start)
    for _ in range(150):
        connection.raw(again)
        time.sleep(0.02)
    connection.hang_up()


def empty_blocks() -> tuple[bytes, bytes]:
    """The beginning of a gzip stream, and a flush that holds nothing."""
    packer = zlib.compressobj(wbits=31)
    return packer.compress(b"") + packer.flush(zlib.Z_SYNC_FLUSH), b"\x00\x00\x00\xff\xff"


GZIP, NOTHING = empty_blocks()
CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n"

DRIPS: dict[str, tuple[bytes, bytes]] = {
    "status line": (b"HTTP/1.1 200 ", b"O"),
    "headers": (b"HTTP/1.1 200 OK\r\n", b"x: y\r\n"),
    "answers before the answer": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "body": (b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n", b"x"),
    "body of an error": (b"HTTP/1.1 500 X\r\ncontent-length: 100000\r\n\r\n", b"x"),
    "chunks": (CHUNKED + b"\r\n", b"1\r\nx\r\n"),
    "chunk extension": (CHUNKED + b"\r\n1;a=", b"b"),
    "trailers": (CHUNKED + b"\r\n1\r\nx\r\n0\r\n", b"x: y\r\n"),
    "empty compressed blocks": (
        b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n" + GZIP,
        NOTHING,
    ),
}


@contextmanager
def in_time(seconds: float = TOTAL) -> Iterator[None]:
    """The block ends with a time-out, neither early nor late."""
    started = time.monotonic()
    with pytest.raises(RequestTimeoutError):
        yield
    assert seconds * 0.9 <= time.monotonic() - started < LATEST


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", DRIPS)
def test_an_answer_that_drips_ends_with_the_calls_time(name: str, kind: Kind) -> None:
    """Wherever in the answer it is, and however often something comes."""
    with Loopback(lambda received, connection: drip(connection, *DRIPS[name])) as server:
        request = Request(method="GET", url=server.url + "/x")
        with in_time():
            send(kind, request, base_url=server.url, options=OPTIONS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", DRIPS)
def test_a_token_that_drips_ends_with_the_calls_time(name: str, kind: Kind) -> None:
    """The token request is a part of the call that needs it, and the call was not sent."""

    def answer(received: Received, connection: Connection) -> None:
        drip(connection, *DRIPS[name])

    with Loopback(answer) as server:
        auth = ServiceCredentials(CLIENT_ID, CLIENT_SECRET, settings=settings_for(server))
        request = Request(method="POST", url=server.url + "/x")
        started = time.monotonic()
        with pytest.raises(RequestTimeoutError) as caught:
            send(kind, request, base_url=server.url, auth=auth, options=OPTIONS)
        assert TOTAL * 0.9 <= time.monotonic() - started < LATEST
        assert (caught.value.phase, caught.value.sent) == ("sign-in", False)
        assert {received.path for received in server.received} == {"/connect/token"}


@contextmanager
def slow_reader() -> Iterator[str]:
    """The address of a server that takes a few bytes of what it is sent every 20 ms."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        ended = threading.Event()

        def take() -> None:
            connection, _ = listener.accept()
            with connection:
                while not ended.wait(0.02) and connection.recv(2048):
                    pass

        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        ended.set()
        thread.join()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("pieces", [False, True])
def test_an_upload_that_is_taken_slowly_ends_with_the_calls_time(pieces: bool, kind: Kind) -> None:
    """Each part that the server takes is progress, and the time is over all the same."""
    content = b"x" * 30_000_000
    body = [content] if pieces else content
    with slow_reader() as url:
        request = Request(
            method="POST",
            url=url,
            content=body,
            headers=(("content-length", str(len(content))),),
        )
        with in_time():
            send(kind, request, base_url=url, options=OPTIONS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["chunk extension", "empty compressed blocks", "trailers"])
def test_a_stream_whose_next_piece_never_comes_ends_with_the_read_time(
    name: str, kind: Kind
) -> None:
    """A stream has no total time, but each piece of it has to come in the time of a read."""
    options = TransportOptions(timeouts=Timeouts(total=5, read=TOTAL), verify=False)

    def read_sync(url: str) -> None:
        transport = SyncTransport(None, url, options=options)
        try:
            with transport.stream(Request(method="GET", url=url)) as stream:
                list(stream.iter_bytes())
        finally:
            transport.close()

    async def read(url: str) -> None:
        transport = AsyncTransport(None, url, options=options)
        try:
            async with transport.stream(Request(method="GET", url=url)) as stream:
                [piece async for piece in stream.iter_bytes()]
        finally:
            await transport.close()

    with Loopback(lambda received, connection: drip(connection, *DRIPS[name])) as server, in_time():
        run: Callable[[], None] = {
            "sync": lambda: read_sync(server.url),
            "async": lambda: anyio.run(read, server.url),
        }[kind]
        run()


@pytest.mark.parametrize("kind", KINDS)
def test_a_stream_may_take_longer_than_a_call(kind: Kind) -> None:
    """The total time ends with the head: a download of many pieces takes as long as it takes."""

    def answer(received: Received, connection: Connection) -> None:
        connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n")
        for _ in range(20):
            connection.raw(b"x")
            time.sleep(0.04)

    async def read(url: str) -> bytes:
        transport = AsyncTransport(None, url, options=OPTIONS)
        async with transport.stream(Request(method="GET", url=url)) as stream:
            got = b"".join([piece async for piece in stream.iter_bytes()])
        await transport.close()
        return got

    def read_sync(url: str) -> bytes:
        transport = SyncTransport(None, url, options=OPTIONS)
        with transport.stream(Request(method="GET", url=url)) as stream:
            got = b"".join(stream.iter_bytes())
        transport.close()
        return got

    with Loopback(answer) as server:
        got = read_sync(server.url) if kind == "sync" else anyio.run(read, server.url)
        assert got == b"x" * 20
