"""Documents fetched from a server."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from erpgen.errors import InputError
from erpgen.load import Limits, load_document

DOCUMENT = b'{"openapi": "3.0.0", "paths": {}}'


class Handler(BaseHTTPRequestHandler):
    """Answers by path."""

    seen: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.seen.append(self.path)
        name = self.path.strip("/")
        if name == "document":
            self._answer(200, DOCUMENT)
        elif name == "gzip-bomb":
            self._answer(200, gzip.compress(b" " * 5_000_000), ("Content-Encoding", "gzip"))
        elif name == "slow":
            self._slowly()
        elif name.startswith("hop"):
            hops = int(name[3:])
            self._answer(302, b"", ("Location", f"/hop{hops - 1}" if hops else "/document"))
        elif name == "to-file":
            self._answer(302, b"", ("Location", "file:///etc/passwd"))
        elif name == "to-outside":
            self._answer(302, b"", ("Location", "http://192.0.2.1/document"))
        elif name == "html":
            self._answer(200, b"<!doctype html><html></html>")
        else:
            self._answer(404, b"")

    def _answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _slowly(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(50):
                self.wfile.write(b" ")
                time.sleep(0.05)
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A server on loopback."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def refusal(source: str, limits: Limits | None = None) -> str:
    """The line that refuses a source."""
    with pytest.raises(InputError) as caught:
        load_document(source, limits=limits or Limits())
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("path", ["document", "hop0", "hop4"])
def test_a_document_is_fetched(server: str, path: str) -> None:
    """A URL is as good as a file, a few redirects included."""
    assert load_document(f"{server}/{path}").content == {"openapi": "3.0.0", "paths": {}}


def test_credentials_are_not_recorded(server: str) -> None:
    """A password in the URL is used and kept out of the source's name."""
    loaded = load_document(f"{server.replace('//', '//user:secret@')}/document")
    assert "secret" not in loaded.source
    assert "secret" not in refusal(f"{server.replace('//', '//user:secret@')}/missing")


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("missing", "404"),
        ("hop9", "redirects more than 5 times"),
        ("to-outside", "plain http"),
        ("to-file", "plain http|cannot be fetched"),
        ("html", "an HTML page"),
    ],
)
def test_answers_that_are_no_document_are_refused(server: str, path: str, what: str) -> None:
    """Each way a fetch fails is one line."""
    line = refusal(f"{server}/{path}")
    assert any(one in line for one in what.split("|"))


def test_size_is_counted_after_decompression(server: str) -> None:
    """A small answer that unpacks to a large one is refused."""
    assert "larger than" in refusal(f"{server}/gzip-bomb", Limits(size=100_000))


def test_time_is_bounded_as_a_whole(server: str) -> None:
    """A server that keeps sending a little is given up."""
    assert "within 0.3 seconds" in refusal(f"{server}/slow", Limits(seconds=0.3))


@pytest.mark.parametrize("url", ["http://192.0.2.1/a.json", "http://localhost.example/a.json"])
def test_plain_http_is_for_this_machine(url: str) -> None:
    """Without TLS a document could be anybody's, so no connection is made."""
    assert "plain http" in refusal(url)


@pytest.mark.parametrize("url", ["http://", "http://[", "https://\x7f/", "http://127.0.0.1:99999/"])
def test_urls_that_are_none_are_refused(url: str) -> None:
    """A malformed URL is bad input."""
    assert refusal(url)


def test_a_closed_port_is_one_line() -> None:
    """A refused connection is bad input, and no traceback."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert "cannot be fetched" in refusal(f"http://127.0.0.1:{port}/a.json")


def test_references_are_never_fetched(server: str, tmp_path: Path) -> None:
    """A document that refers to a server is refused without asking it."""
    path = tmp_path / "api.yaml"
    path.write_text(f"openapi: 3.0.0\npaths: {{/a: {{$ref: '{server}/secret'}}}}\n")
    assert "leaves the document" in refusal(str(path))
    assert "/secret" not in Handler.seen
