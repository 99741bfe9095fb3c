"""What callers of a transport rely on: options, streams, closing, proxies, names."""

from __future__ import annotations

import asyncio
import gc
import logging
import subprocess
import sys
import time
import warnings

import httpx
import pytest

from loopback import Connection, Loopback, Received
from runtime.auth import BearerToken
from runtime.errors.tree import (
    ClientClosedError,
    ConfigurationError,
    ConnectError,
    ConnectionLostError,
)
from runtime.messages.message import Request
from runtime.transport.http import AsyncTransport, SyncTransport
from runtime.transport.options import TransportOptions
from sending import KINDS, OPERATION, QUICK, Kind, send


def test_the_user_agent_names_package_and_application(server: Loopback) -> None:
    """Both names are in the header, and characters that would break it are not."""
    options = TransportOptions(user_agent="erp-books/9.66", application="Nightly Süync\r\nx: y")
    send("sync", Request(method="GET", url=server.url), base_url=server.url, options=options)
    agent = server.received[0].headers["user-agent"]
    assert "erp-books/9.66" in agent
    assert agent.startswith("Nightly S?ync")
    assert f"httpx/{httpx.__version__}" in agent
    assert "x" not in server.received[0].headers


def test_repeated_headers_are_one_list(server: Loopback) -> None:
    """Names are lower case, and fields that came twice are joined."""
    found = send("sync", Request(method="GET", url=server.url), base_url=server.url)
    assert found.headers["x-twice"] == "1, 2"


def test_connections_are_kept_alive() -> None:
    """Many calls of one thread use one connection."""
    connections: set[int] = set()

    def note(received: Received, connection: Connection) -> None:
        connections.add(connection.sock.getpeername()[1])
        connection.respond(200)

    with Loopback(note) as server:
        transport = SyncTransport(None, server.url)
        for _ in range(20):
            transport.send(Request(method="GET", url=server.url))
        transport.close()
    assert len(connections) == 1


def test_a_closed_client_says_so_and_closes_twice(server: Loopback) -> None:
    """Closing is idempotent, and a later call is an error of its own."""
    transport = SyncTransport(None, server.url)
    transport.close()
    transport.close()
    with pytest.raises(ClientClosedError):
        transport.send(Request(method="GET", url=server.url))

    async def run() -> None:
        closed = AsyncTransport(None, server.url)
        await closed.close()
        await closed.close()
        with pytest.raises(ClientClosedError):
            await closed.send(Request(method="GET", url=server.url))

    asyncio.run(run())


def test_a_client_that_was_passed_in_stays_open(server: Loopback) -> None:
    """Who made the connections closes them."""
    with httpx.Client() as client:
        transport = SyncTransport(None, server.url, http_client=client)
        transport.send(Request(method="GET", url=server.url))
        transport.close()
        assert not client.is_closed


def test_a_client_left_open_warns(server: Loopback) -> None:
    """A transport that is dropped without being closed gives a ResourceWarning."""
    transport = SyncTransport(None, server.url)
    transport.send(Request(method="GET", url=server.url))
    inner = transport._pool.client
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del transport
        gc.collect()
    inner.close()
    assert any("unclosed client for 127.0.0.1" in str(one.message) for one in caught)
    assert {one.category for one in caught} == {ResourceWarning}


@pytest.mark.parametrize("kind", KINDS)
def test_streams_hand_the_body_out_piece_by_piece(kind: Kind) -> None:
    """A large body passes in pieces, decoded, and an early end gives the place back."""
    piece = b"x" * 65536

    def large(received: Received, connection: Connection) -> None:
        connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % (64 * len(piece)))
        for _ in range(64):
            connection.raw(piece)

    with Loopback(large) as server:
        request = Request(method="GET", url=server.url)
        options = TransportOptions(max_concurrency=1)

        async def run() -> int:
            transport = AsyncTransport(None, server.url, options=options)
            async with transport.stream(request) as stream:
                async for _ in stream.iter_bytes():
                    break
            async with transport.stream(request) as stream:
                assert stream.status == 200
                total = sum([len(part) async for part in stream.iter_bytes(1000)])
            await transport.close()
            return total

        def run_sync() -> int:
            transport = SyncTransport(None, server.url, options=options)
            with transport.stream(request) as stream:
                for _ in stream.iter_bytes():
                    break
            with transport.stream(request) as stream:
                assert stream.status == 200
                total = sum(len(part) for part in stream.iter_bytes(1000))
            transport.close()
            return total

        total = run_sync() if kind == "sync" else asyncio.run(run())
        assert total == 64 * len(piece)


def test_a_stream_is_retried_up_to_its_head_and_errors_can_be_read(server: Loopback) -> None:
    """A failure before the head is retried; after it the break is the caller's to see."""

    def cut(received: Received, connection: Connection) -> None:
        if received.number == 0:
            connection.respond(503)
        elif received.number == 1:
            connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc")
            connection.hang_up()
        else:
            connection.respond(404, b"not here")

    with Loopback(cut) as faulty:
        transport = SyncTransport(None, faulty.url, options=QUICK)
        request = Request(method="GET", url=faulty.url)
        with (
            pytest.raises(ConnectionLostError),
            transport.stream(request) as stream,
        ):
            list(stream.iter_bytes())
        with transport.stream(request) as stream:
            assert stream.read().content == b"not here"
        assert faulty.count == 3
        transport.close()


def test_a_proxy_is_used(server: Loopback) -> None:
    """With ``proxy`` the request goes there, with the whole address."""
    seen: list[str] = []

    def proxy(received: Received, connection: Connection) -> None:
        seen.append(received.target)
        connection.respond(200)

    with Loopback(proxy) as running:
        options = TransportOptions(proxy=running.url)
        send(
            "sync",
            Request(method="GET", url=server.url + "/a"),
            base_url=server.url,
            options=options,
        )
    assert seen == [server.url + "/a"]
    assert server.count == 0


def test_headers_that_cannot_be_sent_are_refused_without_being_shown(server: Loopback) -> None:
    """A header outside ASCII is a ConfigurationError that does not repeat it."""
    request = Request(method="GET", url=server.url, headers=(("X-Key", "sécret-1"),))
    with pytest.raises(ConfigurationError) as caught:
        send("sync", request, base_url=server.url)
    assert caught.value.__context__ is None
    assert "cret-1" not in str(caught.value)


def test_each_attempt_is_logged_for_debugging(
    server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says operation, address, outcome and time of each attempt, and each retry."""
    caplog.set_level(logging.DEBUG, logger="runtime")
    request = Request(method="GET", url=server.url + "/flaky", operation=OPERATION)
    send("sync", request, base_url=server.url)
    text = [record.getMessage() for record in caplog.records if record.name == "runtime"]
    assert text[0].startswith(f"customer.get GET {server.url}/flaky -> 503 in 0.")
    assert "again in 0." in text[1]
    assert "-> 200 in" in text[2]


def test_making_options_and_sign_in_loads_no_http_library() -> None:
    """httpx is loaded with the transport only, so that importing a client costs little."""
    code = (
        "import sys; import runtime.auth, runtime.transport, runtime.errors;"
        "import runtime.webhooks, runtime.signatures, runtime.status_page;"
        "runtime.auth.BearerToken('abc');"
        "print([name for name in ('httpx', 'asyncio', 'http.server') if name in sys.modules])"
    )
    paths = {"PYTHONPATH": ":".join(sys.path)}
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=paths
    )
    assert found.stdout.strip() == "[]"


def test_an_unknown_host_is_a_connect_error() -> None:
    """A name that does not resolve was not sent anywhere."""
    url = "https://no-such-host.invalid"
    with pytest.raises(ConnectError):
        send("sync", Request(method="GET", url=url, max_retries=0), base_url=url)


def test_a_cancelled_task_gives_its_place_back() -> None:
    """Cancelling a call leaves the client usable for the next."""

    def slow(received: Received, connection: Connection) -> None:
        if received.number == 0:
            time.sleep(0.3)
        connection.respond(200)

    async def run(server: Loopback) -> int:
        transport = AsyncTransport(None, server.url, options=TransportOptions(max_concurrency=1))
        request = Request(method="GET", url=server.url)
        task = asyncio.create_task(transport.send(request))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        status = (await transport.send(request)).status
        await transport.close()
        return status

    with Loopback(slow) as server:
        assert asyncio.run(run(server)) == 200


def test_memory_stays_flat_over_many_calls(server: Loopback) -> None:
    """Two thousand calls leave no more objects behind than two hundred did."""
    transport = SyncTransport(BearerToken("token-123456"), server.url)
    request = Request(method="GET", url=server.url, operation=OPERATION)

    def left_after(calls: int) -> int:
        for _ in range(calls):
            transport.send(request)
        server.received.clear()
        gc.collect()
        return len(gc.get_objects())

    left_after(200)
    before = left_after(200)
    assert left_after(1000) - before < 50
    transport.close()
