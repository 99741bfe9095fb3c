"""Uploads: from paths, bytes and open files, streamed with their exact length."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import AsyncGenerator
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import IO, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers
from starlette.formparsers import MultiPartParser

from client.example_client import AsyncExample, Example, run_async
from loopback import Connection, Loopback, Received
from runtime.errors.tree import TransportError
from runtime.messages.message import Request
from runtime.operations.operation import Body
from runtime.values.files import Upload
from runtime.wire.body import EncodedBody, encode_body
from sending import KINDS, Kind, send

CONTENT = bytes(range(256)) * 1000
RULE = Body(kind="multipart", media_type="multipart/form-data", required=True, field="v")


def office() -> Loopback:
    """A server that takes everything."""

    def handle(received: Received, connection: Connection) -> None:
        connection.respond(201, b"", {"location": "/v1/attachment/1"})

    return Loopback(handle)


def whole(sent: EncodedBody) -> bytes:
    """All bytes of a body."""
    return sent.content if isinstance(sent.content, bytes) else b"".join(sent.content)


def part_of(received: Received) -> tuple[str, str, str, bytes]:
    """Field, file name, content type and content of the one part, by the standard library."""
    head = f"Content-Type: {received.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + received.body)
    assert isinstance(message, EmailMessage)
    (part,) = message.iter_parts()
    field = str(part.get_param("name", header="content-disposition"))
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return field, part.get_filename() or "", part.get_content_type(), content


def test_uploads_from_path_bytes_and_file(tmp_path: Path) -> None:
    """Each source arrives whole, with its name, type and exact length."""
    path = tmp_path / "invoice.pdf"
    path.write_bytes(CONTENT)
    with office() as server, Example(base_url=server.url) as client:
        client.customers.attach("1", path)
        client.customers.attach("1", str(path))
        with path.open("rb") as file:
            client.customers.attach("1", file)
        client.customers.attach("1", CONTENT)
        client.customers.attach("1", Upload(CONTENT, filename="a.csv", media_type="text/csv"))
    parts = [part_of(received) for received in server.received]
    named = ("v", "invoice.pdf", "application/pdf", CONTENT)
    assert parts[:3] == [named] * 3
    assert parts[3] == ("v", "file", "application/octet-stream", CONTENT)
    assert parts[4] == ("v", "a.csv", "text/csv", CONTENT)
    for received in server.received:
        assert int(received.headers["content-length"]) == len(received.body)
        assert "transfer-encoding" not in received.headers


def test_async_uploads(tmp_path: Path) -> None:
    """The asyncio client streams files as well."""
    path = tmp_path / "invoice.pdf"
    path.write_bytes(CONTENT)

    async def work(client: AsyncExample) -> None:
        await client.customers.attach("1", path)
        await client.customers.attach("1", io.BytesIO(CONTENT))

    with office() as server:
        run_async(server.url, work)
    assert [part_of(r)[3] for r in server.received] == [CONTENT, CONTENT]


def test_a_file_is_sent_from_where_it_stands() -> None:
    """An open file is read from its position, and can be read twice."""
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    upload = Upload(file)
    assert upload.length == 6
    assert upload.replayable
    assert [b"".join(upload.chunks()) for _ in range(2)] == [b"456789"] * 2


def test_a_file_without_end_in_sight_is_sent_once() -> None:
    """A pipe has no length that could be known, so it cannot be sent again."""
    reader, writer = os.pipe()
    os.write(writer, b"abc")
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        sent = encode_body(RULE, pipe, None)
        assert sent.length is None
        assert sent.replayable is False
        assert b"abc" in whole(sent)


def test_a_file_that_grows_is_sent_as_long_as_it_was(tmp_path: Path) -> None:
    """The length that was announced is the length that is sent."""
    path = tmp_path / "log.txt"
    path.write_bytes(b"first")
    upload = Upload(path)
    path.write_bytes(b"first and more")
    assert b"".join(upload.chunks()) == b"first"


def test_text_files_are_refused(tmp_path: Path) -> None:
    """A file in text mode would change its bytes."""
    path = tmp_path / "a.txt"
    path.write_text("abc")
    with path.open() as file, pytest.raises(TypeError, match="binary mode"):
        b"".join(Upload(file).chunks())  # type: ignore[arg-type] # the test's point


@pytest.mark.parametrize("body", [3, object(), ["a"]])
def test_what_is_no_file_is_refused(body: Any) -> None:
    """A body that is neither path, bytes nor file is an error before anything is sent."""
    with office() as server, Example(base_url=server.url) as client:
        with pytest.raises(TypeError):
            client.customers.attach("1", body)
        assert server.count == 0


def test_a_missing_file_is_the_usual_error() -> None:
    """A path that does not exist raises FileNotFoundError before anything is sent."""
    with office() as server, Example(base_url=server.url) as client:
        with pytest.raises(FileNotFoundError):
            client.customers.attach("1", "/nowhere/at/all.pdf")
        assert server.count == 0


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\a.pdf", "a.pdf"),
        ("a\x00b", "ab"),
        ("/", "file"),
        ("æøå 1.pdf", "æøå 1.pdf"),
    ],
)
def test_no_directory_leaves_this_machine(given: str, name: str) -> None:
    """The server is told the last part of a name alone."""
    assert Upload(b"", filename=given).filename == name


@given(name=st.text(min_size=1), content=st.binary(max_size=100))
def test_no_name_breaks_the_form(name: str, content: bytes) -> None:
    """Whatever a file is called, another implementation reads one part with its content."""
    if not name.isprintable() and any("\ud800" <= c <= "\udfff" for c in name):
        return
    sent = encode_body(RULE, Upload(content, filename=name), None)
    assert sent.length == len(whole(sent))
    files = read_form(sent.media_type, whole(sent))
    assert [(field, found) for field, found in files] == [("v", content)]


def read_form(media_type: str, body: bytes) -> list[tuple[str, bytes]]:
    """The files in a form, by Starlette's parser."""

    async def stream() -> AsyncGenerator[bytes, None]:
        yield body
        yield b""

    async def parse() -> list[tuple[str, bytes]]:
        form = await MultiPartParser(Headers({"content-type": media_type}), stream()).parse()
        found = []
        for field, value in form.multi_items():
            assert not isinstance(value, str)
            found.append((field, await value.read()))
            await value.close()
        return found

    return asyncio.run(parse())


def test_forms_with_files_and_fields() -> None:
    """Without a single field of its own, a multipart body is a mapping of parts."""
    rule = Body(kind="multipart", media_type="multipart/form-data")
    file: IO[bytes] = io.BytesIO(b"xyz")
    sent = encode_body(rule, {"name": "a", "file": file, "more": {"b": [1]}, "none": None}, None)
    text = whole(sent).decode()
    assert 'name="name"\r\n\r\na\r\n' in text
    assert 'name="file"; filename="file"' in text
    assert 'name="more"\r\nContent-Type: application/json\r\n\r\n{"b":[1]}' in text
    assert 'name="none"' not in text
    assert sent.length == len(text)


def test_raw_bodies_are_streamed(tmp_path: Path) -> None:
    """A body of bytes is sent from a file without reading it whole."""
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    rule = Body(kind="bytes", media_type="application/octet-stream")
    sent = encode_body(rule, path, None)
    assert sent.length == len(CONTENT)
    assert whole(sent) == CONTENT
    assert encode_body(rule, b"abc", None).content == b"abc"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize("left", [0, 100, None])
def test_a_file_that_shrinks_or_goes_away_is_an_error_of_ours(
    tmp_path: Path, kind: Kind, method: str, left: int | None
) -> None:
    """What was promised cannot be sent, so the call ends with a sentence and is not repeated."""
    path = tmp_path / "scan.pdf"
    path.write_bytes(CONTENT)
    sent = encode_body(RULE, path, None)
    if left is None:
        path.unlink()
    else:
        path.write_bytes(CONTENT[:left])
    request = Request(
        method=method,
        url="",
        content=sent.content,
        headers=(("Content-Length", str(sent.length)),),
        replayable=sent.replayable,
    )
    with office() as server:
        request = msgspec.structs.replace(request, url=server.url + "/x")
        with pytest.raises(TransportError, match="the file to upload"):
            send(kind, request, base_url=server.url)
        assert server.connections <= 1  # it sees the connection, and no whole request
