"""Many threads or tasks on one client: one token request each time, no lost call, limits held."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest

from loopback import Connection, Loopback, Received
from oauth_server import CLIENT_ID, CLIENT_SECRET, TENANT, OAuthServer, settings_for
from runtime.auth import ServiceCredentials
from runtime.errors.tree import AuthError, RequestTimeoutError
from runtime.messages.message import Request, Response
from runtime.transport.http import AsyncTransport, SyncTransport
from runtime.transport.limits import RateLimiter
from runtime.transport.options import Timeouts, TransportOptions
from runtime.transport.retry import RetryPolicy
from sending import KINDS, Kind

THREADS = 64
TASKS = 500

Sent = list[Response | BaseException]


@pytest.fixture(autouse=True)
def _quick_switching() -> Iterator[None]:
    """Client and server share the interpreter: let them take turns faster than every 5 ms."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)
    yield
    sys.setswitchinterval(before)


def burst(transport: SyncTransport, requests: list[Request]) -> Sent:
    """Send all at once from 64 threads."""

    def one(request: Request) -> Response | BaseException:
        try:
            return transport.send(request)
        except Exception as error:
            return error

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, requests))


async def async_burst(transport: AsyncTransport, requests: list[Request]) -> Sent:
    """Send all at once from a task each."""
    return await asyncio.gather(*map(transport.send, requests), return_exceptions=True)


def run_bursts(
    kind: Kind,
    auth: ServiceCredentials,
    options: TransportOptions,
    url: str,
    between: list[Callable[[], None]],
) -> list[Sent]:
    """A burst, then what is between, then a burst, and so on; over one transport."""
    request = Request(method="GET", url=f"{url}/v1/customer")
    if kind == "sync":
        transport = SyncTransport(auth, url, options=options)
        bursts = []
        for act in between:
            act()
            bursts.append(burst(transport, [request] * THREADS))
        transport.close()
        return bursts

    async def run() -> list[Sent]:
        transport = AsyncTransport(auth, url, options=options)
        bursts = []
        for act in between:
            act()
            bursts.append(await async_burst(transport, [request] * TASKS))
        await transport.close()
        return bursts

    return asyncio.run(run())


def statuses(sent: Sent) -> set[object]:
    """The different outcomes."""
    return {one.status if isinstance(one, Response) else repr(one) for one in sent}


@pytest.mark.parametrize("kind", KINDS)
def test_a_crowd_needs_one_token_at_first_at_its_end_and_after_revoking(kind: Kind) -> None:
    """Through first fetch, expiry and revocation there is one token request each."""
    oauth = OAuthServer(token_delay=0.05)
    now = [time.time()]

    def end_token() -> None:
        now[0] += 3600

    with Loopback(oauth.handle) as server:
        auth = ServiceCredentials(
            CLIENT_ID,
            CLIENT_SECRET,
            tenant_id=TENANT,
            settings=settings_for(server),
            clock=lambda: now[0],
        )
        bursts = run_bursts(
            kind,
            auth,
            TransportOptions(),
            server.url,
            [lambda: None, end_token, oauth.revoke_access],
        )
        assert [statuses(sent) for sent in bursts] == [{200}, {200}, {200}]
        assert len(oauth.token_requests) == 3
        assert server.most_at_once <= 9  # eight calls, and a token request beside them


@pytest.mark.parametrize("kind", KINDS)
def test_a_crowd_shares_one_refusal(kind: Kind) -> None:
    """Where no token is given, everybody gets an error of their own from one request."""
    oauth = OAuthServer(token_delay=0.5)
    with Loopback(oauth.handle) as server:
        auth = ServiceCredentials(
            CLIENT_ID, "not-the-secret", tenant_id=TENANT, settings=settings_for(server)
        )
        (sent,) = run_bursts(kind, auth, TransportOptions(), server.url, [lambda: None])
        assert {type(one) for one in sent} == {AuthError}
        assert len({id(one) for one in sent}) == len(sent)
        assert len(oauth.token_requests) == 1


def test_threads_and_tasks_may_share_one_sign_in() -> None:
    """A sync and an async client with the same credentials wait for the same token request."""
    oauth = OAuthServer(token_delay=0.1)
    with Loopback(oauth.handle) as server:
        auth = ServiceCredentials(
            CLIENT_ID, CLIENT_SECRET, tenant_id=TENANT, settings=settings_for(server)
        )
        results: list[list[Sent]] = []

        def run(kind: Kind) -> None:
            results.append(run_bursts(kind, auth, TransportOptions(), server.url, [lambda: None]))

        threads = [threading.Thread(target=run, args=(kind,)) for kind in KINDS]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [statuses(sent) for (sent,) in results] == [{200}, {200}]
        assert len(oauth.token_requests) == 1


def test_a_cancelled_leader_hands_the_renewal_on() -> None:
    """A task that is cancelled while it fetches the token does not fail the others."""
    oauth = OAuthServer(token_delay=0.2)

    async def run(server: Loopback) -> Sent:
        auth = ServiceCredentials(
            CLIENT_ID, CLIENT_SECRET, tenant_id=TENANT, settings=settings_for(server)
        )
        transport = AsyncTransport(auth, server.url)
        request = Request(method="GET", url=server.url + "/x")
        leader = asyncio.create_task(transport.send(request))
        await asyncio.sleep(0.05)
        rest = [asyncio.create_task(transport.send(request)) for _ in range(5)]
        await asyncio.sleep(0.05)
        rest.pop().cancel()
        leader.cancel()
        sent: Sent = list(await asyncio.gather(*rest, return_exceptions=True))
        await transport.close()
        return sent

    with Loopback(oauth.handle) as server:
        assert statuses(asyncio.run(run(server))) == {200}
        assert len(oauth.token_requests) == 2


@dataclass
class Quota:
    """A server's fixed window; counts what it let through and what it refused."""

    limit: int
    seconds: float
    with_headers: bool = True
    started: float = 0.0
    used: int = 0
    passed: int = 0
    refused: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def handle(self, received: Received, connection: Connection) -> None:
        with self.lock:
            now = time.monotonic()
            if now - self.started >= self.seconds:
                self.started, self.used = now, 0
            left = self.started + self.seconds - now
            over = self.used >= self.limit
            self.used += not over
            self.passed += not over
            self.refused += over
            headers = {"x-ratelimit-reset": f"{left:.3f}"}
            if self.with_headers:
                headers["x-ratelimit-limit"] = str(self.limit)
                headers["x-ratelimit-remaining"] = str(self.limit - self.used)
                headers["x-ratelimit-policy"] = "4-fixed-window"
            if over:
                headers["retry-after"] = f"{left:.3f}"
        if over:
            connection.respond(429, b"", headers)
        else:
            connection.respond(200, b"{}", headers if self.with_headers else {})


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("with_headers", [True, False])
def test_a_crowd_stays_under_a_quota_it_had_to_learn(kind: Kind, with_headers: bool) -> None:
    """With the rate limiter no call is lost, and few are refused before the quota is known."""
    crowd = THREADS if kind == "sync" else TASKS
    quota = Quota(limit=crowd // 3, seconds=0.5, with_headers=with_headers)
    options = TransportOptions(
        rate_limiter=RateLimiter(), retry=RetryPolicy(max_retries=6, first_wait=0.05)
    )
    with Loopback(quota.handle) as server:
        auth = ServiceCredentials(CLIENT_ID, CLIENT_SECRET, settings=settings_for(server))
        auth.headers = lambda: {}  # type: ignore[method-assign]  # no sign-in in this test
        (sent,) = run_bursts(kind, auth, options, server.url, [lambda: None])
        assert statuses(sent) == {200}
        assert quota.passed == crowd
        # One volley before anything is known; without headers, one a window.
        assert quota.refused <= (16 if with_headers else 64)
        assert server.most_at_once <= 8


@pytest.mark.parametrize("kind", KINDS)
def test_a_quota_that_opens_too_late_is_a_timeout_that_was_not_sent(kind: Kind) -> None:
    """A call that cannot be sent within its time says so at once, and is not sent."""

    def used_up(received: Received, connection: Connection) -> None:
        headers = {"x-ratelimit-limit": "1", "x-ratelimit-remaining": "0"}
        connection.respond(200, b"", {**headers, "x-ratelimit-reset": "3000"})

    options = TransportOptions(rate_limiter=RateLimiter(), timeouts=Timeouts(total=2.0))
    with Loopback(used_up) as server:
        request = Request(method="POST", url=server.url + "/x")

        async def run() -> None:
            transport = AsyncTransport(None, server.url, options=options)
            await transport.send(request)
            try:
                await transport.send(request)
            finally:
                await transport.close()

        def run_sync() -> None:
            transport = SyncTransport(None, server.url, options=options)
            transport.send(request)
            try:
                transport.send(request)
            finally:
                transport.close()

        with pytest.raises(RequestTimeoutError) as caught:
            run_sync() if kind == "sync" else asyncio.run(run())
        assert (caught.value.phase, caught.value.sent) == ("quota", False)
        assert server.count == 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_concurrency_limit_is_held(kind: Kind) -> None:
    """No more than the given number of requests are under way at once."""

    def slow(received: Received, connection: Connection) -> None:
        time.sleep(0.005)
        connection.respond(200)

    with Loopback(slow) as server:
        auth = ServiceCredentials(CLIENT_ID, CLIENT_SECRET, settings=settings_for(server))
        auth.headers = lambda: {}  # type: ignore[method-assign]  # no sign-in in this test
        options = TransportOptions(max_concurrency=3)
        (sent,) = run_bursts(kind, auth, options, server.url, [lambda: None])
        assert statuses(sent) == {200}
        assert server.most_at_once == 3


def test_waiting_for_a_place_ends_with_the_calls_time() -> None:
    """A call that finds all places taken by open streams is not sent, and says so."""

    def answer(received: Received, connection: Connection) -> None:
        connection.respond(200, b"body")

    with Loopback(answer) as server:
        transport = SyncTransport(None, server.url, options=TransportOptions(max_concurrency=1))
        request = Request(method="GET", url=server.url + "/x", timeout=0.1)
        with transport.stream(request), pytest.raises(RequestTimeoutError) as caught:
            transport.send(request)
        assert (caught.value.phase, caught.value.sent) == ("pool", False)
        assert transport.send(request).status == 200
        transport.close()
