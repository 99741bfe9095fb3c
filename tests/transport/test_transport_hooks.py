"""Hooks: what they see, what they may do, and what they never get."""

from __future__ import annotations

import asyncio

import httpx
import msgspec
import pytest

from loopback import Connection, Loopback, Received
from runtime.auth import BearerToken
from runtime.errors.tree import (
    ClientClosedError,
    TransportError,
)
from runtime.messages.message import Request, Response
from runtime.transport.hooks import Attempt, Hook
from runtime.transport.http import AsyncTransport, SyncTransport
from runtime.transport.options import TransportOptions
from sending import KINDS, OPERATION, QUICK, Kind, send


class Recorder(Hook):
    """Notes what it is told, and adds a header."""

    def __init__(self) -> None:
        self.notes: list[tuple[str, object, int]] = []

    def before(self, attempt: Attempt) -> Request:
        name = attempt.operation.id if attempt.operation else None
        self.notes.append(("before", name, attempt.number))
        attempt.context["seen"] = attempt.number
        extra = (*attempt.request.headers, ("X-Attempt", str(attempt.number)))
        return msgspec.structs.replace(attempt.request, headers=extra)

    def after(self, attempt: Attempt, outcome: Response | TransportError) -> None:
        assert attempt.context["seen"] == attempt.number
        assert attempt.seconds > 0
        status = outcome.status if isinstance(outcome, Response) else type(outcome).__name__
        self.notes.append(("after", status, attempt.number))


@pytest.mark.parametrize("kind", KINDS)
def test_hooks_see_each_attempt_and_know_the_operation(kind: Kind, server: Loopback) -> None:
    """Both hooks run for every attempt, with its number; a changed request is what is sent."""
    hook = Recorder()
    options = msgspec.structs.replace(QUICK, hooks=(hook,))
    request = Request(method="GET", url=server.url + "/flaky", operation=OPERATION)
    send(kind, request, base_url=server.url, options=options)
    assert hook.notes == [
        ("before", "Customer_Get", 0),
        ("after", 503, 0),
        ("before", "Customer_Get", 1),
        ("after", 200, 1),
    ]
    assert [call.headers["x-attempt"] for call in server.received] == ["0", "1"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_hook_that_fails_ends_the_call_and_gives_its_place_back(
    kind: Kind, server: Loopback
) -> None:
    """What a hook raises reaches the caller, and the client stays usable."""

    class Failing(Hook):
        def before(self, attempt: Attempt) -> None:
            if attempt.request.url.endswith("/bad"):
                raise KeyError("from the hook")

    options = TransportOptions(hooks=(Failing(),), max_concurrency=1)

    async def run() -> None:
        transport = AsyncTransport(None, server.url, options=options)
        for _ in range(3):
            with pytest.raises(KeyError):
                await transport.send(Request(method="GET", url=server.url + "/bad"))
        assert (await transport.send(Request(method="GET", url=server.url))).status == 200
        await transport.close()

    if kind == "async":
        asyncio.run(run())
        return
    transport = SyncTransport(None, server.url, options=options)
    for _ in range(3):
        with pytest.raises(KeyError):
            transport.send(Request(method="GET", url=server.url + "/bad"))
    assert transport.send(Request(method="GET", url=server.url)).status == 200
    transport.close()


@pytest.mark.parametrize("kind", KINDS)
def test_hooks_never_see_credentials(kind: Kind, server: Loopback) -> None:
    """The request that hooks are given carries no token."""
    seen: list[object] = []

    class Looking(Hook):
        def before(self, attempt: Attempt) -> None:
            seen.append(msgspec.structs.asdict(attempt.request))

    options = TransportOptions(hooks=(Looking(),))
    auth = BearerToken("token-123456")
    send(
        kind,
        Request(method="GET", url=server.url),
        base_url=server.url,
        auth=auth,
        options=options,
    )
    assert server.received[0].headers["authorization"] == "Bearer token-123456"
    assert "token-123456" not in repr(seen)


@pytest.mark.parametrize("kind", KINDS)
def test_any_httpx_auth_signs_requests_to_the_own_origin(kind: Kind, server: Loopback) -> None:
    """httpx's own ways to sign in work unchanged, and stay at the own origin."""

    def foreign(received: Received, connection: Connection) -> None:
        connection.respond(200)

    with Loopback(foreign) as other:
        for url in (server.url, other.url):
            auth = httpx.BasicAuth("user", "password")
            send(kind, Request(method="GET", url=url), base_url=server.url, auth=auth)
        assert server.received[0].headers["authorization"].startswith("Basic ")
        assert "authorization" not in other.received[0].headers


def test_options_can_be_changed_for_some_calls(server: Loopback) -> None:
    """A copy with other options shares the connections and closes with them."""
    transport = SyncTransport(None, server.url)
    hook = Recorder()
    copy = transport.with_options(hooks=(hook,))
    copy.send(Request(method="GET", url=server.url))
    transport.send(Request(method="GET", url=server.url))
    assert len(hook.notes) == 2
    transport.close()
    with pytest.raises(ClientClosedError):
        copy.send(Request(method="GET", url=server.url))
