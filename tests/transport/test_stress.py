"""Threads, tasks that are cancelled, and forked children on shared clients, over a bad server."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from loopback import Connection, Loopback, Received
from oauth_server import CLIENT_ID, CLIENT_SECRET, TENANT, OAuthServer, settings_for
from runtime.auth import ServiceCredentials
from runtime.messages.message import Request
from runtime.transport.attempts import Call
from runtime.transport.connections import AsyncBody, SyncBody
from runtime.transport.http import AsyncTransport, SyncTransport
from runtime.transport.limits import RateLimiter
from runtime.transport.options import Timeouts, TransportOptions
from runtime.transport.retry import RetryPolicy
from transport.test_fork import end_of, in_child

THREADS, TASKS, CHILDREN = 64, 500, 8
CALLS_A_THREAD, CALLS_A_TASK, CALLS_A_CHILD = 30, 3, 200
"""10,040 calls in all, in two rounds."""

GROWTH = 4 * 1024**2
"""Bytes by which the second round may leave this process larger than the first."""

OPTIONS = TransportOptions(
    retry=RetryPolicy(max_retries=12, first_wait=0.01, longest_wait=0.05),
    timeouts=Timeouts(total=120.0),
    rate_limiter=RateLimiter(),
    verify=False,
)


class Moody:
    """Echoes the path; now and then refuses, or hangs up before or in its answer."""

    def __init__(self) -> None:
        self._rng = random.Random(11)
        self._lock = threading.Lock()

    def answer(self, received: Received, connection: Connection) -> None:
        """One request."""
        with self._lock:
            mood = self._rng.random()
        if mood < 0.02:
            connection.respond(429, b"", {"retry-after": "0"})
        elif mood < 0.03:
            connection.reset()
        elif mood < 0.04:
            connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
            connection.reset()
        else:
            connection.respond(200, received.path.encode())


def check(transport: SyncTransport, url: str, name: str, calls: int) -> None:
    """So many calls, each with the answer to what it asked."""
    for number in range(calls):
        path = f"/{name}/{number}"
        answer = transport.send(Request(method="GET", url=url + path))
        assert (answer.status, answer.content) == (200, path.encode())


async def check_tasks(transport: AsyncTransport, url: str, rng: random.Random) -> int:
    """The tasks' calls, a fifth of which is cancelled; how many had their answers."""
    answered = 0

    async def task(name: int) -> None:
        nonlocal answered
        for number in range(CALLS_A_TASK):
            path = f"/task{name}/{number}"
            seconds = rng.random() * 0.3 if rng.random() < 0.2 else 120
            try:
                async with asyncio.timeout(seconds):
                    answer = await transport.send(Request(method="GET", url=url + path))
            except TimeoutError:
                continue
            assert (answer.status, answer.content) == (200, path.encode())
            answered += 1

    await asyncio.gather(*map(task, range(TASKS)))
    return answered


@dataclass(frozen=True)
class Elsewhere:
    """A server in another process: what is forked here must not hold its ends of connections."""

    url: str


@contextmanager
def serving() -> Iterator[Elsewhere]:
    """The moody server behind its sign-in."""
    readable, writable = os.pipe()

    def serve() -> None:
        # Each process needs several tokens while this lasts.
        oauth = OAuthServer(lifetime=5.0, api_handler=Moody().answer)
        with Loopback(oauth.handle) as server:
            os.write(writable, server.url.encode())
            time.sleep(600)

    child = in_child(serve)
    try:
        yield Elsewhere(os.read(readable, 100).decode())
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(readable)
        os.close(writable)


def sockets() -> int:
    """How many sockets this process has, by the operating system."""
    folder = Path("/proc/self/fd")
    found = [folder / name for name in os.listdir(folder)]  # noqa: PTH208 - they come and go
    return sum(os.path.islink(one) and "socket:" in str(os.readlink(one)) for one in found)  # noqa: PTH114, PTH115 - as above


def resident() -> int:
    """Bytes of this process in memory, by the operating system."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def storm(shared: SyncTransport, auth: ServiceCredentials, url: str) -> None:
    """Threads, tasks and children at once, and all of them answered."""
    children = [
        in_child(lambda: check(shared, url, f"child{os.getpid()}", CALLS_A_CHILD))
        for _ in range(CHILDREN)
    ]

    async def tasks() -> int:
        transport = AsyncTransport(auth, url, options=OPTIONS)
        answered = await check_tasks(transport, url, random.Random(12))
        await transport.close()
        return answered

    with ThreadPoolExecutor(THREADS + 1) as pool:
        loop = pool.submit(asyncio.run, tasks())
        work = [
            pool.submit(check, shared, url, f"thread{number}", CALLS_A_THREAD)
            for number in range(THREADS)
        ]
        for future in work:
            future.result(timeout=240)
        assert loop.result(timeout=240) > TASKS * CALLS_A_TASK * 0.7
    assert [end_of(child, 240) for child in children] == [0] * CHILDREN


def left() -> list[type[object]]:
    """What calls need and nothing lets go of."""
    gc.collect()
    return [type(one) for one in gc.get_objects() if isinstance(one, (Call, SyncBody, AsyncBody))]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux lists sockets here")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_every_answer_belongs_to_its_call_and_nothing_is_left() -> None:
    """Through expiry, 429 and dropped connections; sockets and what a call needs are all gone.

    Two rounds over one client, after which the system counts no more memory than after one.
    """
    with serving() as server:
        before = sockets()
        auth = ServiceCredentials(
            CLIENT_ID, CLIENT_SECRET, tenant_id=TENANT, settings=settings_for(server)
        )
        shared = SyncTransport(auth, server.url, options=OPTIONS)
        check(shared, server.url, "warm", 20)
        storm(shared, auth, server.url)
        memory = resident()
        storm(shared, auth, server.url)
        assert resident() - memory < GROWTH
        shared.close()
        deadline = time.monotonic() + 10
        while sockets() > before and time.monotonic() < deadline:
            time.sleep(0.05)
        assert sockets() <= before
    # What a thread is about to let go of is not left, so it gets the time that sockets get.
    while left() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert left() == []
