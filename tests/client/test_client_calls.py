"""Whole calls of a client, sync and async, against a real server."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from client.example_client import (
    AsyncExample,
    Customer,
    CustomerUpdate,
    Example,
    run_async,
)
from loopback import Connection, Loopback, Received
from runtime.answers.raw import RawResponse
from runtime.errors.tree import ClientClosedError, ConfigurationError, NotFoundError
from runtime.transport.options import Timeouts
from runtime.transport.retry import RetryPolicy

TEMPLATES = Path(sys.modules["runtime"].__file__ or "").parents[1]


def shop() -> Loopback:
    """A server with one customer, an ETag and a document to print."""

    def handle(received: Received, connection: Connection) -> None:
        if received.path.endswith("/print"):
            connection.respond(200, bytes(range(256)) * 400, {"content-type": "application/pdf"})
        elif received.path.endswith("/missing"):
            connection.respond(404, b'{"message": "no such customer"}')
        elif received.method == "PUT":
            connection.respond(204, b"", {"etag": '"2"'})
        else:
            connection.respond(200, b'{"name": "ACME"}', {"etag": '"1"'})

    return Loopback(handle)


def test_a_call_and_its_async_twin() -> None:
    """Both clients send the same request and return the same value."""
    with shop() as server:
        with Example(base_url=f"{server.url}/base/") as client:
            one = client.customers.get("C 1", extra_query={"expand": True})
        two = run_async(
            f"{server.url}/base/",
            lambda client: client.customers.get("C 1", extra_query={"expand": True}),
        )
    assert one == two == Customer(name="ACME")
    assert [r.target for r in server.received] == ["/base/v1/customer/b64(QyAx)?expand=true"] * 2
    assert server.received[0].headers["user-agent"].startswith("example-client/1.2.3")
    assert server.received[0].headers["accept"] == "application/json"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(key=st.text(alphabet=st.characters(codec="utf-8"), max_size=8))
def test_keys_travel_through_the_http_library(key: str, plain_server: Loopback) -> None:
    """No layer between the method and the socket changes an address."""
    with Example(base_url=plain_server.url) as client:
        client.customers.get(key)
    target = plain_server.received[-1].target
    assert target.startswith("/v1/customer/")
    assert "%" not in target


@pytest.fixture(scope="module")
def plain_server() -> Iterator[Loopback]:
    """One server for many calls."""
    with shop() as server:
        yield server


def test_an_error_status_raises_its_class() -> None:
    """The typed error carries what the server said and the operation."""
    with shop() as server, Example(base_url=server.url) as client:
        with pytest.raises(NotFoundError, match="no such customer") as caught:
            client.customers.get("missing")
        assert caught.value.operation is not None
        assert caught.value.operation.id == "Customer_Get"


def test_raw_answers() -> None:
    """Status, headers, bytes and ETag are there, and the value as the method gives it."""
    with shop() as server, Example(base_url=server.url) as client:
        raw = client.with_raw_response(client.customers.get, "1", timeout=5)
        assert isinstance(raw, RawResponse)
        assert (raw.status, raw.etag, raw.content) == (200, '"1"', b'{"name": "ACME"}')
        assert raw.parse() == Customer(name="ACME")
        body = CustomerUpdate(name="B")
        changed = client.with_raw_response(client.customers.update, "1", body, if_match=raw.etag)
        assert server.received[-1].headers["if-match"] == '"1"'
        assert changed.parse() is None
        assert changed.etag == '"2"'
        with pytest.raises(NotFoundError):
            client.with_raw_response(client.customers.get, "missing")


def test_async_raw_answers() -> None:
    """The asyncio client has them as well."""

    async def work(client: AsyncExample) -> tuple[str | None, Customer]:
        raw = await client.with_raw_response(client.customers.get, "1")
        return raw.etag, raw.parse()

    with shop() as server:
        assert run_async(server.url, work) == ('"1"', Customer(name="ACME"))


def test_downloads_as_bytes_and_to_a_file(tmp_path: Path) -> None:
    """A download is bytes, or goes to a file piece by piece."""
    content = bytes(range(256)) * 400
    target = tmp_path / "invoice.pdf"
    with shop() as server, Example(base_url=server.url) as client:
        assert client.customers.print_("1") == content
        with client.with_streaming_response(client.customers.print_, "1") as streamed:
            assert streamed.headers["content-type"] == "application/pdf"
            assert streamed.save(target) == len(content)
        with client.with_streaming_response(client.customers.print_, "1") as streamed:
            assert b"".join(streamed.iter_bytes(1000)) == content
    assert target.read_bytes() == content
    assert list(tmp_path.iterdir()) == [target]


def test_async_download_to_a_file(tmp_path: Path) -> None:
    """The asyncio client saves downloads as well."""
    target = tmp_path / "invoice.pdf"

    async def work(client: AsyncExample) -> int:
        async with client.with_streaming_response(client.customers.print_, "1") as streamed:
            return await streamed.save(target)

    with shop() as server:
        assert run_async(server.url, work) == 256 * 400
    assert target.stat().st_size == 256 * 400


def test_a_download_of_nothing_leaves_the_old_file(tmp_path: Path) -> None:
    """An error status raises before a file is touched."""
    target = tmp_path / "old.pdf"
    target.write_bytes(b"old")

    def handle(received: Received, connection: Connection) -> None:
        connection.respond(404, b"gone")

    with Loopback(handle) as server, Example(base_url=server.url) as client:
        with (
            pytest.raises(NotFoundError),
            client.with_streaming_response(client.customers.print_, "1") as streamed,
        ):
            streamed.save(target)
        assert target.read_bytes() == b"old"


def test_a_broken_download_leaves_no_file(tmp_path: Path) -> None:
    """What ends too early is no file, and the old one stays."""
    target = tmp_path / "old.pdf"
    target.write_bytes(b"old")

    def handle(received: Received, connection: Connection) -> None:
        connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nshort")
        connection.hang_up()

    with Loopback(handle) as server, Example(base_url=server.url) as client:
        streaming = client.with_streaming_response(client.customers.print_, "1", max_retries=0)
        with pytest.raises(Exception, match=r"."), streaming as streamed:
            streamed.save(target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_options_for_every_call() -> None:
    """``with_options`` shares the connections and changes what every call sends."""
    with shop() as server, Example(base_url=server.url, headers={"x-all": "1"}) as client:
        traced = client.with_options(extra_headers={"x-trace": "a"})
        traced.customers.get("1")
        traced.customers.get("1", extra_headers={"x-trace": "b"})
        client.customers.get("1")
    assert [r.headers.get("x-trace") for r in server.received] == ["a", "b", None]
    assert [r.headers.get("x-all") for r in server.received] == ["1", "1", "1"]


def test_a_closed_client_sends_nothing() -> None:
    """After ``close`` every call raises, those of ``with_options`` twins too."""
    with shop() as server:
        client = Example(base_url=server.url)
        twin = client.with_options(timeout=1)
        client.customers.get("1")
        client.close()
        client.close()
        for closed in (client, twin):
            with pytest.raises(ClientClosedError):
                closed.customers.get("1")
        assert server.count == 1


def test_methods_of_others_are_refused() -> None:
    """Raw answers are for methods of this client's own resources."""
    with shop() as server, Example(base_url=server.url) as client:
        with pytest.raises(TypeError, match="expected a method of a resource"):
            client.with_raw_response(len, "abc")
        other = Example(base_url=server.url)
        with pytest.raises(TypeError, match="not of this client"):
            client.with_raw_response(other.customers.get, "1")
        assert server.count == 0


def test_unknown_arguments_are_refused() -> None:
    """A misspelt option is an error and not silently dropped."""
    with Example() as client, pytest.raises(TypeError, match="takes no tiemout"):
        client.customers.get("1", tiemout=3)  # type: ignore[call-arg] # the test's point


@pytest.mark.parametrize("address", ["", "/API", "erp.example", "https://", "https://a/?x=1"])
def test_addresses_that_cannot_be_meant(address: str) -> None:
    """Without an absolute address there is no client."""
    with pytest.raises(ConfigurationError):
        Example(base_url=address)


def test_options_that_cannot_be_meant() -> None:
    """Impossible numbers are refused when the client is made."""
    with pytest.raises(ConfigurationError, match="timeout="):
        Example(timeout=0)
    with pytest.raises(ConfigurationError, match="retry="):
        Example(retry=-1)
    Example(timeout=Timeouts(total=5), retry=RetryPolicy(max_retries=0)).close()


def test_importing_a_client_loads_no_http_library() -> None:
    """Only the first call pays for the HTTP library."""
    code = (
        "import sys\n"
        "from runtime.client.client import SyncClient, AsyncClient\n"
        "from runtime.call.resource import SyncResource\n"
        "from runtime.call.api import Api\n"
        "class C(SyncClient):\n"
        "    api = Api(package='p', version='1', base_url='https://erp.example')\n"
        "SyncResource(C())\n"
        "print([m for m in ('httpx', 'asyncio') if m in sys.modules])\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=TEMPLATES,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"
