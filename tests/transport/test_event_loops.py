"""Async clients: asyncio and trio, cancelled at any moment, in the loop they belong to."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from loopback import Connection, Loopback, Received
from oauth_server import CLIENT_ID, CLIENT_SECRET, TENANT, OAuthServer, settings_for
from runtime.auth import InteractiveLogin, MemoryStore, ServiceCredentials, Token
from runtime.errors.tree import ConfigurationError
from runtime.messages.message import Request
from runtime.messages.redact import Secret
from runtime.transport.http import AsyncTransport
from runtime.transport.options import TransportOptions
from sending import QUICK

BACKENDS = ["asyncio", "trio"]


def echo(received: Received, connection: Connection) -> None:
    """Answers now and then late, in two parts, with the path that was asked for."""
    if received.number % 3 == 0:
        time.sleep(random.random() * 0.004)
    body = received.path.encode()
    connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(body))
    if received.number % 4 == 0:
        time.sleep(random.random() * 0.004)
    connection.raw(body)


def sockets() -> int:
    """How many sockets this process has, by the operating system."""
    folder, count = Path("/proc/self/fd"), 0
    if not folder.exists():
        pytest.skip("only Linux lists a process's sockets here")
    for name in os.listdir(folder):  # noqa: PTH208 - entries go away while they are read
        try:
            count += str((folder / name).readlink()).startswith("socket:")
        except OSError:
            continue
    return count


async def settle(condition: Callable[[], bool]) -> None:
    """Wait for what other threads are about to finish."""
    with anyio.fail_after(5):
        while not condition():
            await anyio.sleep(0.01)


@pytest.mark.parametrize("backend", BACKENDS)
def test_calls_that_are_cancelled_at_random_leave_nothing_behind(backend: str) -> None:
    """Of 2,400 calls a third is cancelled; the others get their answers, and nothing is stuck."""
    rng = random.Random(20)
    wrong: list[bytes] = []

    async def one(transport: AsyncTransport, url: str, number: int) -> None:
        seconds = rng.random() * 0.02 if number % 3 == 0 else 30
        with anyio.move_on_after(seconds):
            answer = await transport.send(Request(method="GET", url=f"{url}/{number}"))
            if answer.content != f"/{number}".encode():
                wrong.append(answer.content)

    async def run(url: str, before: int) -> None:
        transport = AsyncTransport(None, url, options=QUICK)
        for start in range(0, 2400, 120):
            async with anyio.create_task_group() as group:
                for number in range(start, start + 120):
                    group.start_soon(one, transport, url, number)
        # All places are free, and what is open waits for the next call.
        async with anyio.create_task_group() as group:
            for number in range(9000, 9008):
                group.start_soon(one, transport, url, number + 1)
        await settle(lambda: server.open_connections <= 8)
        await transport.close()
        await settle(lambda: server.open_connections == 0 and sockets() <= before)

    with Loopback(echo) as server:
        anyio.run(prepared(run, server.url, backend), backend=backend)
        assert wrong == []
        assert server.most_at_once <= 16  # a call that was cancelled may still be worked on


def prepared(
    run: Callable[[str, int], Awaitable[None]], url: str, backend: str
) -> Callable[[], Awaitable[None]]:
    """The test with the number of sockets that the loop itself has."""

    async def start() -> None:
        await anyio.sleep(0)
        await run(url, sockets())

    return start


def test_asyncios_own_ways_of_cancelling_leave_nothing_behind() -> None:
    """``task.cancel()`` and ``asyncio.timeout`` at random moments, twice for some."""
    rng = random.Random(21)

    async def one(transport: AsyncTransport, url: str, number: int) -> None:
        async with asyncio.timeout(rng.random() * 0.03 if number % 5 == 0 else 30):
            answer = await transport.send(Request(method="GET", url=f"{url}/{number}"))
            assert answer.content == f"/{number}".encode()

    async def cancel(task: asyncio.Task[None]) -> None:
        await asyncio.sleep(rng.random() * 0.03)
        task.cancel()
        if rng.random() < 0.3:
            await asyncio.sleep(0)
            task.cancel()

    async def run() -> None:
        before = sockets()
        transport = AsyncTransport(None, server.url, options=QUICK)
        for start in range(0, 1200, 120):
            tasks = [
                asyncio.create_task(one(transport, server.url, number))
                for number in range(start, start + 120)
            ]
            await asyncio.gather(*(cancel(task) for task in tasks[::3]))
            for outcome in await asyncio.gather(*tasks, return_exceptions=True):
                assert outcome is None or isinstance(
                    outcome, (asyncio.CancelledError, TimeoutError)
                )
        await asyncio.gather(*(one(transport, server.url, 1) for _ in range(8)))
        await settle(lambda: server.open_connections <= 8)
        await transport.close()
        await settle(lambda: server.open_connections == 0 and sockets() <= before)

    with Loopback(echo) as server:
        asyncio.run(run())


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_crowd_signs_in_once_in_either_kind_of_loop(backend: str) -> None:
    """Tasks wait for the one that asks for the token."""
    oauth = OAuthServer(token_delay=0.05)

    async def run() -> None:
        auth = ServiceCredentials(
            CLIENT_ID, CLIENT_SECRET, tenant_id=TENANT, settings=settings_for(server)
        )
        transport = AsyncTransport(auth, server.url, options=QUICK)
        statuses: list[int] = []

        async def one() -> None:
            statuses.append((await transport.send(Request(method="GET", url=server.url))).status)

        async with anyio.create_task_group() as group:
            for _ in range(50):
                group.start_soon(one)
        await transport.close()
        assert statuses == [200] * 50

    with Loopback(oauth.handle) as server:
        anyio.run(run, backend=backend)
        assert len(oauth.token_requests) == 1


@pytest.mark.parametrize("backend", BACKENDS)
def test_uploads_and_streams_work_in_either_kind_of_loop(backend: str) -> None:
    """Pieces are read beside the loop and sent, and come back as a stream."""
    pieces = [b"a" * 70_000, b"b" * 70_000]

    async def run() -> None:
        transport = AsyncTransport(None, server.url, options=QUICK)
        request = Request(
            method="POST",
            url=server.url,
            content=pieces,
            headers=(("content-length", "140000"),),
        )
        async with transport.stream(request) as stream:
            got = b"".join([piece async for piece in stream.iter_bytes(999)])
        assert got == b"".join(pieces)
        await transport.close()

    def answer(received: Received, connection: Connection) -> None:
        connection.respond(200, received.body)

    with Loopback(answer) as server:
        anyio.run(run, backend=backend)


@pytest.mark.parametrize(
    ("backend", "native"), [("asyncio", False), ("asyncio", True), ("trio", False)]
)
def test_a_refresh_that_was_sent_is_waited_for_though_its_call_is_cancelled(
    backend: str, native: bool
) -> None:
    """A refresh token works once: the one that the answer brings must not be lost."""
    oauth = OAuthServer(token_delay=0.3)
    oauth._valid_refresh.add("refresh-0")
    store = MemoryStore()
    spent = Token(access=Secret("old"), refresh=Secret("refresh-0"), expires_at=1.0, renew_at=1.0)

    async def run() -> None:
        login = InteractiveLogin(
            CLIENT_ID,
            CLIENT_SECRET,
            settings=settings_for(server),
            store=store,
            prompt=lambda sign_in: pytest.fail("a person was asked"),
        )
        store.save(login._key, spent)
        transport = AsyncTransport(login, server.url, options=QUICK)
        request = Request(method="GET", url=server.url)
        if native:
            task = asyncio.create_task(transport.send(request))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            with anyio.move_on_after(0.1):
                await transport.send(request)
        assert (await transport.send(request)).status == 200
        kept = store.load(login._key)
        assert kept is not None
        assert kept.refresh == Secret(oauth.refresh_tokens[-1])
        await transport.close()

    with Loopback(oauth.handle) as server:
        anyio.run(run, backend=backend)
        assert len(oauth.token_requests) == 1


@pytest.mark.parametrize("first", BACKENDS)
@pytest.mark.parametrize("second", BACKENDS)
def test_another_event_loop_is_told_whose_the_client_is(first: str, second: str) -> None:
    """Calling and closing in a loop that is not the client's own says what to do."""

    async def use(transport: AsyncTransport, url: str) -> None:
        await transport.send(Request(method="GET", url=url))

    with Loopback(echo) as server:
        transport = AsyncTransport(None, server.url, options=TransportOptions(verify=False))
        held: dict[str, Any] = {}

        async def own() -> None:
            await use(transport, server.url)
            held["twin"] = transport.with_options(user_agent="twin")

        async def other() -> None:
            for client in (transport, held["twin"]):
                with pytest.raises(ConfigurationError, match="another event loop"):
                    await use(client, server.url)
            with pytest.raises(ConfigurationError, match="another event loop"):
                await transport.close()

        async def both() -> None:
            await own()
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(lambda: anyio.run(other, backend=second))
            await transport.close()

        anyio.run(both, backend=first)
