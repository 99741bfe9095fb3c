"""A child that is forked makes connections, locks and sign-ins of its own."""

from __future__ import annotations

import asyncio
import os
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from loopback import Connection, Loopback, Received
from oauth_server import CLIENT_ID, CLIENT_SECRET, TENANT, OAuthServer, settings_for
from runtime.auth import ServiceCredentials
from runtime.call.link import Link
from runtime.errors.tree import ClientClosedError, TransportError
from runtime.messages.message import Request
from runtime.transport.http import AsyncTransport, SyncTransport
from runtime.transport.limits import RateLimiter
from runtime.transport.options import TransportOptions
from sending import QUICK

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="only POSIX forks"),
    pytest.mark.filterwarnings("ignore:This process:DeprecationWarning"),
]

CALLS = 40


def echo(received: Received, connection: Connection) -> None:
    """Answers slowly enough for answers to be mixed up, with the path that was asked for."""
    time.sleep(0.002)
    connection.respond(200, received.path.encode())


def in_child(work: Callable[[], object]) -> int:
    """Fork, and run this in the child; its process id."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def end_of(child: int, seconds: float = 20.0) -> int:
    """The exit status of the child, which is ended where it hangs."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, 9)
    os.waitpid(child, 0)
    raise AssertionError("the child hangs")


def check_answers(transport: SyncTransport, url: str, name: str) -> None:
    """Each of many calls gets the answer to what it asked."""
    for number in range(CALLS):
        path = f"/{name}/{number}"
        answer = transport.send(Request(method="GET", url=url + path))
        assert answer.content == path.encode()


def test_parent_and_children_never_get_each_others_answers() -> None:
    """Eight children and the parent call at once over a client that was used before."""
    with Loopback(echo) as server:
        transport = SyncTransport(None, server.url, options=QUICK)
        twin = transport.with_options(user_agent="twin")
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda n: check_answers(transport, server.url, f"warm{n}"), range(8)))

        def work() -> None:
            check_answers(transport, server.url, f"child{os.getpid()}")
            check_answers(twin, server.url, f"twin{os.getpid()}")
            transport.close()

        children = [in_child(work) for _ in range(8)]
        check_answers(transport, server.url, "parent")
        assert [end_of(child) for child in children] == [0] * 8
        # What the children closed was theirs: the parent's connections go on.
        before = server.connections
        check_answers(transport, server.url, "after")
        assert server.connections == before
        transport.close()


def test_an_async_client_serves_a_childs_own_event_loop() -> None:
    """A child runs a loop of its own over a client that was used in the parent's."""
    with Loopback(echo) as server:
        transport = AsyncTransport(None, server.url, options=QUICK)

        async def some(name: str) -> None:
            paths = [f"/{name}/{number}" for number in range(CALLS)]
            sent = [transport.send(Request(method="GET", url=server.url + path)) for path in paths]
            assert [answer.content.decode() for answer in await asyncio.gather(*sent)] == paths

        def work() -> None:
            asyncio.run(some(f"child{os.getpid()}"))

        async def parent() -> None:
            await some("before")
            children = [in_child_of_a_loop(work) for _ in range(3)]
            await some("parent")
            assert [await asyncio.to_thread(end_of, child) for child in children] == [0] * 3
            await some("after")
            await transport.close()

        asyncio.run(parent())


def in_child_of_a_loop(work: Callable[[], object]) -> int:
    """Fork within a running event loop, which the child leaves behind."""

    def leave_and_work() -> None:
        asyncio._set_running_loop(None)
        work()

    return in_child(leave_and_work)


def test_what_threads_of_the_parent_hold_is_free_in_a_child() -> None:
    """Places, single flight, quota and locks that other threads held at the fork bind nobody."""
    released = threading.Event()
    oauth = OAuthServer()

    def slow(received: Received, connection: Connection) -> None:
        released.wait(10)
        connection.respond(200)

    oauth.api_handler = slow
    oauth.token_delay = 1.0
    with Loopback(oauth.handle) as server:
        auth = ServiceCredentials(
            CLIENT_ID, CLIENT_SECRET, tenant_id=TENANT, settings=settings_for(server)
        )
        limiter = RateLimiter()
        options = TransportOptions(max_concurrency=2, rate_limiter=limiter, verify=False)
        transport = SyncTransport(auth, server.url, options=options)
        link: Link[SyncTransport] = Link(lambda: transport)
        request = Request(method="GET", url=server.url + "/x")
        threads = [
            threading.Thread(target=transport.send, args=(request,), daemon=True) for _ in range(2)
        ]
        for thread in threads:
            thread.start()
        time.sleep(0.3)  # one of them leads the token request, the other waits for it
        locks = (limiter._lock, auth._lock._lock, auth.flight._lock, link._lock)
        for lock in locks:
            lock.acquire()

        def work() -> None:
            assert link.open().send(request).status == 200

        child = in_child(work)
        for lock in locks:
            lock.release()
        time.sleep(1.2)  # both hold their places now, waiting for the API
        second = in_child(work)
        released.set()
        assert [end_of(child), end_of(second)] == [0, 0]
        for thread in threads:
            thread.join()
        transport.close()


def test_a_stream_that_was_open_at_the_fork_stays_the_parents() -> None:
    """The child reads none of its bytes, so that the parent gets them all."""
    body = b"x" * 200_000

    def answer(received: Received, connection: Connection) -> None:
        connection.raw(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(body))
        for start in range(0, len(body), 20_000):
            connection.raw(body[start : start + 20_000])
            time.sleep(0.01)

    with Loopback(answer) as server:
        transport = SyncTransport(None, server.url, options=QUICK)
        with transport.stream(Request(method="GET", url=server.url)) as stream:
            pieces = stream.iter_bytes(1000)
            got = [next(pieces)]

            def work() -> None:
                with pytest.raises(TransportError):
                    list(pieces)

            child = in_child(work)
            got += list(pieces)
            assert b"".join(got) == body
            assert end_of(child) == 0
        transport.close()


def test_a_client_that_was_passed_in_is_refused_in_a_child_once_it_was_used() -> None:
    """Its connections cannot be told apart from here, so the child is told what to do."""
    with Loopback(echo) as server, httpx.Client() as client:
        transport = SyncTransport(None, server.url, options=QUICK, http_client=client)
        request = Request(method="GET", url=server.url + "/x")
        unused = in_child(lambda: transport.send(request))
        assert end_of(unused) == 0
        transport.send(request)

        def work() -> None:
            with pytest.raises(ClientClosedError, match="make a client in the child"):
                transport.send(request)

        assert end_of(in_child(work)) == 0
        assert transport.send(request).status == 200
