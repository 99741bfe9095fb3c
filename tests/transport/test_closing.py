"""What connects while the client is being closed leaves no connection behind."""

from __future__ import annotations

import ssl
import time

import anyio
import httpcore
import pytest

from loopback import Connection, Loopback, Received
from runtime.transport.connections import AsyncConnections, SyncConnections
from runtime.transport.sockets import AsyncNetwork, SyncNetwork
from sending import QUICK

HOST = "127.0.0.1"


def echo(received: Received, connection: Connection) -> None:
    """Answers with the path that was asked for."""
    connection.respond(200, received.path.encode())


def port_of(server: Loopback) -> int:
    """The port of the server's address."""
    return int(server.url.rpartition(":")[2])


def all_closed(server: Loopback) -> bool:
    """Whether nobody is connected before long."""
    end = time.monotonic() + 10
    while server.open_connections and time.monotonic() < end:
        time.sleep(0.005)
    return not server.open_connections


def test_a_thread_that_connects_too_late_is_refused() -> None:
    """A connection that comes about after all were closed is closed as well."""
    network = SyncNetwork()
    network.break_off()
    with Loopback(echo) as server:
        with pytest.raises(httpcore.ConnectError, match="closed"):
            network.connect_tcp(HOST, port_of(server))
        assert all_closed(server)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_task_that_connects_too_late_is_refused(backend: str) -> None:
    """The same in an event loop."""

    async def connect(port: int) -> None:
        network = AsyncNetwork()
        await network.break_off()
        with pytest.raises(httpcore.ConnectError, match="closed"):
            await network.connect_tcp(HOST, port)

    with Loopback(echo) as server:
        anyio.run(connect, port_of(server), backend=backend)
        assert all_closed(server)


def test_what_is_given_back_too_late_is_not_kept() -> None:
    """A connection of a call that outlived the client waits for no other call."""
    with Loopback(echo) as server:
        connections = SyncConnections(QUICK, ssl.create_default_context)
        _, body = connections.send(httpcore.Request("GET", f"{server.url}/a", headers=_HEADERS))
        assert b"".join(body) == b"/a"
        connections.close()
        body.close()
        assert not any(connections._idle.values())


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_what_a_task_gives_back_too_late_is_not_kept(backend: str) -> None:
    """The same in an event loop."""

    async def give_back(url: str) -> None:
        connections = AsyncConnections(QUICK, ssl.create_default_context)
        request = httpcore.Request("GET", f"{url}/a", headers=_HEADERS)
        _, body = await connections.send(request)
        assert b"".join([part async for part in body]) == b"/a"
        await connections.close()
        await body.aclose()
        assert not any(connections._idle.values())

    with Loopback(echo) as server:
        anyio.run(give_back, server.url, backend=backend)


_HEADERS = [(b"host", HOST.encode())]
