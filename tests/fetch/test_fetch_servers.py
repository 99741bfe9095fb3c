"""Servers that are slow, too generous, or not where a document is read from."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from erpgen.cli.main import main
from erpgen.config import load_config
from erpgen.errors import InputError
from erpgen.fetch import fetch
from erpgen.load import Limits
from fetch.publishing import Shop, api_toml, tree
from loopback import Connection, Loopback, Received, unused_port


@contextmanager
def answering_once(
    context: ssl.SSLContext, listening: socket.socket, location: str
) -> Iterator[None]:
    """A TLS server that sends its one visitor to another address."""

    def serve() -> None:
        with context.wrap_socket(listening.accept()[0], server_side=True) as connection:
            connection.recv(65536)
            head = f"HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"
            connection.sendall(head.encode())

    thread = threading.Thread(target=serve)
    thread.start()
    yield
    thread.join()


def test_a_small_document_that_unpacks_to_a_large_one_is_refused(folder: Path, shop: Shop) -> None:
    """The size that is bounded is what it would take here."""
    shop.body = gzip.compress(b" " * 5_000_000)
    shop.headers = {"content-encoding": "gzip"}
    with pytest.raises(InputError, match="larger than 100000 bytes"):
        fetch(load_config(folder), limits=Limits(size=100_000))


def test_a_large_document_is_refused(folder: Path, shop: Shop) -> None:
    """Nor does a server fill the disk without packing."""
    with pytest.raises(InputError, match="larger than 100 bytes"):
        fetch(load_config(folder), limits=Limits(size=100))


def test_a_server_that_does_not_answer_is_given_up(folder: Path) -> None:
    """The time for a connection that says nothing is bounded."""

    def silent(_: Received, connection: Connection) -> None:
        time.sleep(1.0)
        connection.hang_up()

    with Loopback(silent) as server:
        (folder / "api.toml").write_text(api_toml(("service", server.url)))
        with pytest.raises(InputError, match="no answer in time"):
            fetch(load_config(folder), limits=Limits(silence=0.2))


def dripping_a_body(_: Received, connection: Connection) -> None:
    """A blank now and then, for as long as somebody listens."""
    connection.raw(b"HTTP/1.1 200 OK\r\n\r\n")
    drip(connection, b" ")


def dripping_headers(_: Received, connection: Connection) -> None:
    """A header now and then: no body ever begins."""
    connection.raw(b"HTTP/1.1 200 OK\r\n")
    drip(connection, b"x: y\r\n")


def dripping_redirects(received: Received, connection: Connection) -> None:
    """Each answer in good time, and none of them the last."""
    time.sleep(0.1)
    connection.respond(302, headers={"location": f"/{received.number}"})


def drip(connection: Connection, drop: bytes) -> None:
    """The same few bytes until the other side hangs up: only giving up ends it."""
    connection.hang_up()
    while True:
        connection.raw(drop)
        time.sleep(0.05)


@pytest.mark.parametrize("handler", [dripping_a_body, dripping_headers, dripping_redirects])
def test_a_server_that_drips_is_given_up(
    handler: Callable[[Received, Connection], None], folder: Path
) -> None:
    """The time is that of all of it, however steadily a little comes of whatever part."""
    with Loopback(handler) as server:
        (folder / "api.toml").write_text(api_toml(("service", server.url)))
        before = tree(folder)
        with pytest.raises(InputError, match=r"not read within 0\.3 seconds; try again later"):
            fetch(load_config(folder), limits=Limits(seconds=0.3))
    assert tree(folder) == before


def test_a_tls_handshake_that_never_ends_is_given_up(folder: Path) -> None:
    """A server may say nothing before HTTP begins, too."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"https://localhost:{listening.getsockname()[1]}/openapi.json"
        (folder / "api.toml").write_text(api_toml(("service", address)))
        with pytest.raises(InputError, match="no answer in time; try again later"):
            fetch(load_config(folder), limits=Limits(silence=0.3))


def test_fetching_works_inside_an_event_loop(folder: Path) -> None:
    """Notebooks have one running, and this is a function like any other there."""

    async def notebook() -> str:
        return fetch(load_config(folder)).fetched[0].release

    assert asyncio.run(notebook()) == "2026.3.1"


@pytest.mark.parametrize(
    ("status", "cure"),
    [
        (401, "give an address that anybody can read"),
        (403, "give an address that anybody can read"),
        (404, "check the address"),
        (410, "check the address"),
        (429, "try again later"),
        (500, "try again later"),
        (503, "try again later"),
    ],
)
def test_a_status_names_what_to_do(status: int, cure: str, folder: Path, shop: Shop) -> None:
    """An address that is gone, one that is closed and a bad day are three things."""
    shop.status = status
    with pytest.raises(InputError, match=f"answers {status} .*; {cure}"):
        fetch(load_config(folder))


def test_a_server_that_is_not_there_is_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A refused connection is bad input, and no traceback."""
    url = f"http://127.0.0.1:{unused_port()}/openapi.json"
    (folder / "api.toml").write_text(api_toml(("service", url)))
    assert main(["fetch", "shop"]) == 2
    assert "cannot be fetched" in capsys.readouterr().err


def test_plain_http_elsewhere_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without TLS a document could be anybody's; no connection is made."""
    (folder / "api.toml").write_text(api_toml(("service", "http://192.0.2.1/openapi.json")))
    assert main(["fetch", "shop"]) == 2
    assert "use https" in capsys.readouterr().err


def test_https_is_not_left_for_http(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Loopback
) -> None:
    """A redirect from https to http is refused even where http alone would do."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"https://localhost:{listening.getsockname()[1]}/openapi.json"
        (folder / "api.toml").write_text(api_toml(("service", address)))
        with (
            answering_once(context, listening, f"{server.url}/openapi.json"),
            pytest.raises(InputError, match="redirects from https to http"),
        ):
            fetch(load_config(folder))
    assert server.count == 0
