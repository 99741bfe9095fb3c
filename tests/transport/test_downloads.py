"""Compressed bodies: whole or an error, and never more than the caller allows."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache

import anyio
import brotli  # type: ignore[import-untyped]  # it ships no types
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loopback import Connection, Loopback, Received
from runtime.errors.tree import ResponseError
from runtime.messages.message import Request
from runtime.transport import encodings
from runtime.transport.encodings import BrokenEncodingError, Plain, Sized
from runtime.transport.http import AsyncTransport, SyncTransport
from runtime.transport.options import TransportOptions
from sending import KINDS, QUICK, Kind, send

BODY = b'{"number": "10001", "name": "ACME"}' * 500


def bare_deflate(body: bytes) -> bytes:
    """What some servers call deflate: without zlib's head."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


ENCODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "Deflate": bare_deflate,
    "br": brotli.compress,
}


def plain(name: str, content: bytes, step: int) -> bytes:
    """All of it, fed so many bytes at a time."""
    found = Plain(name)
    parts = [content[start : start + step] for start in range(0, len(content), step)]
    body = b"".join(piece for part in parts for piece in found.feed(part))
    found.finish(needed=True)
    return body


@pytest.mark.parametrize("step", [1, 2, 7, 10**9])
@pytest.mark.parametrize("name", ENCODERS)
def test_bodies_come_out_however_they_are_cut_into_parts(name: str, step: int) -> None:
    """Byte by byte or all at once."""
    assert plain(name, ENCODERS[name](BODY), step) == BODY
    assert plain(name, ENCODERS[name](b""), step) == b""


@pytest.mark.parametrize("step", [1, 10**9])
@pytest.mark.parametrize("name", ENCODERS)
def test_every_cut_is_noticed(name: str, step: int) -> None:
    """Whichever byte is the last that comes, unless it is the last there is."""
    packed = ENCODERS[name](BODY)
    for end in range(len(packed)):
        with pytest.raises(BrokenEncodingError):
            plain(name, packed[:end], step)


@pytest.mark.parametrize("step", [1, 10**9])
@pytest.mark.parametrize("name", ENCODERS)
def test_bytes_after_the_end_are_refused(name: str, step: int) -> None:
    """What follows a body is not a part of it, so something is wrong."""
    for rest in (b"\x00", b"<html>", b"\x1f"):
        with pytest.raises(BrokenEncodingError):
            plain(name, ENCODERS[name](BODY) + rest, step)


@pytest.mark.parametrize("step", [1, 5, 10**9])
def test_gzip_members_are_one_body(step: int) -> None:
    """RFC 1952 §2.2: a file is a series of members; the last one must be whole, too."""
    packed = gzip.compress(BODY) + gzip.compress(b"") + gzip.compress(b"end")
    assert plain("gzip", packed, step) == BODY + b"end"
    with pytest.raises(BrokenEncodingError):
        plain("gzip", packed[:-3], step)


def test_encodings_are_undone_in_the_order_they_were_applied() -> None:
    """RFC 9110 §8.4: they are listed in the order in which they were applied."""
    assert plain("gzip, br", brotli.compress(gzip.compress(BODY)), 100) == BODY
    assert plain("identity, gzip", gzip.compress(BODY), 100) == BODY
    assert plain("utf-8", BODY, 100) == BODY


@given(st.binary(max_size=400), st.sampled_from(sorted(ENCODERS)), st.integers(1, 50))
def test_any_bytes_are_a_body_or_a_broken_encoding(content: bytes, name: str, step: int) -> None:
    """No other error comes out."""
    with suppress(BrokenEncodingError):
        plain(name, content, step)


@given(st.lists(st.binary(max_size=40), max_size=10), st.integers(1, 17))
def test_pieces_have_the_size_that_was_asked_for(parts: list[bytes], size: int) -> None:
    """All but the last, and together they are the whole."""
    sized = Sized(size)
    pieces = [piece for part in parts for piece in sized.feed(part)]
    pieces += sized.rest()
    assert b"".join(pieces) == b"".join(parts)
    assert all(len(piece) == size for piece in pieces[:-1])


def test_brotli_is_offered_only_where_it_can_be_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that cannot stop after so many bytes is as good as none."""
    encodings.offered.cache_clear()
    assert encodings.offered("gzip, deflate, br;q=0.9, zstd") == "gzip, deflate, br;q=0.9"
    monkeypatch.setattr(encodings, "_brotli", lambda: None)
    encodings.offered.cache_clear()
    assert encodings.offered("gzip, deflate, br, zstd") == "gzip, deflate"
    assert encodings.offered("zstd") == "identity"
    encodings.offered.cache_clear()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["gzip", "deflate", "br"])
@pytest.mark.parametrize("chunked", [False, True])
def test_a_cut_download_is_an_error_though_its_length_fits(
    name: str, kind: Kind, chunked: bool
) -> None:
    """HTTP is whole and the body is not: the caller never gets a part for the whole."""
    cut = ENCODERS[name](BODY)[:-5]

    def answer(received: Received, connection: Connection) -> None:
        head = f"HTTP/1.1 200 OK\r\ncontent-encoding: {name}\r\n".encode()
        if chunked:
            chunk = b"%x\r\n%s\r\n0\r\n\r\n" % (len(cut), cut)
            connection.raw(head + b"transfer-encoding: chunked\r\n\r\n" + chunk)
        else:
            connection.raw(head + b"content-length: %d\r\n\r\n%s" % (len(cut), cut))

    with Loopback(answer) as server:
        request = Request(method="GET", url=server.url)
        with pytest.raises(ResponseError, match="not whole"):
            send(kind, request, base_url=server.url)
        with pytest.raises(ResponseError, match="not whole"):
            download(kind, server.url, QUICK)


@pytest.mark.parametrize("kind", KINDS)
def test_an_encoded_answer_without_a_byte_is_cut_where_one_was_asked_for(kind: Kind) -> None:
    """A GET wants a body; after a POST an empty one is harmless, and HEAD and 204 have none."""

    def answer(received: Received, connection: Connection) -> None:
        status = 204 if received.path == "/204" else 200
        connection.raw(b"HTTP/1.1 %d OK\r\ncontent-encoding: gzip\r\n" % status)
        connection.raw(b"\r\n" if status == 204 else b"content-length: 0\r\n\r\n")

    with Loopback(answer) as server:
        for method, path in (("POST", "/x"), ("HEAD", "/x"), ("GET", "/204")):
            request = Request(method=method, url=server.url + path)
            assert send(kind, request, base_url=server.url).content == b""
        with pytest.raises(ResponseError, match="nothing came"):
            send(kind, Request(method="GET", url=server.url + "/x"), base_url=server.url)


def download(kind: Kind, url: str, options: TransportOptions) -> int:
    """The size of what a stream brings."""
    request = Request(method="GET", url=url)
    if kind == "sync":
        transport = SyncTransport(None, url, options=options)
        try:
            with transport.stream(request) as stream:
                return sum(map(len, stream.iter_bytes()))
        finally:
            transport.close()

    async def run() -> int:
        transport = AsyncTransport(None, url, options=options)
        try:
            async with transport.stream(request) as stream:
                return sum([len(piece) async for piece in stream.iter_bytes()])
        finally:
            await transport.close()

    return anyio.run(run)


@cache
def bomb_of(name: str) -> bytes:
    """What becomes 300 MB."""
    return ENCODERS[name](bytes(300_000_000))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["gzip", "deflate", "br"])
def test_a_bomb_stops_at_the_bound(name: str, kind: Kind) -> None:
    """A few bytes that would become 300 MB are an error, in little memory, read or streamed."""
    bomb = bomb_of(name)
    options = msgspec.structs.replace(QUICK, max_answer_bytes=2_000_000)

    def answer(received: Received, connection: Connection) -> None:
        connection.respond(200, bomb, {"content-encoding": name})

    with Loopback(answer) as server:
        request = Request(method="GET", url=server.url)
        tracemalloc.start()
        try:
            with pytest.raises(ResponseError, match="max_answer_bytes"):
                send(kind, request, base_url=server.url, options=options)
            with pytest.raises(ResponseError, match="max_answer_bytes"):
                download(kind, server.url, options)
            assert tracemalloc.get_traced_memory()[1] < 30_000_000
        finally:
            tracemalloc.stop()


@pytest.mark.parametrize("kind", KINDS)
def test_of_an_error_no_more_than_a_megabyte_is_read(kind: Kind) -> None:
    """The status is what matters, so the rest of the body is left where it is."""

    def answer(received: Received, connection: Connection) -> None:
        connection.respond(500, gzip.compress(b"x" * 50_000_000), {"content-encoding": "gzip"})

    with Loopback(answer) as server:
        found = send(kind, Request(method="GET", url=server.url), base_url=server.url)
        assert (found.status, len(found.content)) == (500, 1024 * 1024)


@pytest.mark.parametrize("kind", KINDS)
def test_a_plain_answer_has_a_bound_where_it_is_read_whole(kind: Kind) -> None:
    """Streamed, it costs its sender as much as it costs here, and may be of any size."""
    options = msgspec.structs.replace(QUICK, max_answer_bytes=100_000)

    def answer(received: Received, connection: Connection) -> None:
        connection.respond(200, bytes(200_000))

    with Loopback(answer) as server:
        with pytest.raises(ResponseError, match="max_answer_bytes"):
            send(kind, Request(method="GET", url=server.url), base_url=server.url, options=options)
        assert download(kind, server.url, options) == 200_000
