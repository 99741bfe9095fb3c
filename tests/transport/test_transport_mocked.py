"""A client of the caller's own may hand out answers that are there already, as in tests."""

from __future__ import annotations

import gzip
from typing import Any

import anyio
import httpx
import pytest

from client.example_client import AsyncExample, Example
from loopback import Connection, Loopback, Received

BODY = b'{"number": "1", "name": "ACME"}'
GIVEN: dict[str, dict[str, Any]] = {
    "content": {"content": BODY},
    "json": {"json": {"number": "1", "name": "ACME"}},
    "gzip": {"content": gzip.compress(BODY), "headers": {"content-encoding": "gzip"}},
    "stream": {"stream": httpx.ByteStream(BODY)},
}


def mocked(how: str) -> httpx.MockTransport:
    """A transport that answers everything with the same body, given in one of httpx's ways."""
    return httpx.MockTransport(lambda request: httpx.Response(200, **GIVEN[how]))


@pytest.mark.parametrize("how", GIVEN)
def test_answers_of_a_mock_are_read(how: str) -> None:
    """httpx reads such an answer itself; its bytes are read once more, and unpacked once."""
    with httpx.Client(transport=mocked(how)) as own, Example(http_client=own) as client:
        assert client.customers.get("1").name == "ACME"


@pytest.mark.parametrize("how", GIVEN)
def test_answers_of_a_mock_are_read_by_tasks(how: str) -> None:
    """The same for the asynchronous client."""

    async def name() -> object:
        own = httpx.AsyncClient(transport=mocked(how))
        async with own, AsyncExample(http_client=own) as client:
            return (await client.customers.get("1")).name

    assert anyio.run(name) == "ACME"


@pytest.mark.parametrize("encoded", [False, True])
def test_a_hook_of_the_callers_may_read_the_body(encoded: bool) -> None:
    """As one that logs does: httpx gives its decoded bytes, and nothing waits for more of them."""
    content = gzip.compress(BODY) if encoded else BODY
    kind = {"content-type": "application/json"}
    more = {"content-encoding": "gzip"} if encoded else {}

    def respond(_received: Received, connection: Connection) -> None:
        connection.respond(200, content, kind | more)

    with (
        Loopback(respond) as server,
        httpx.Client(event_hooks={"response": [lambda response: response.read()]}) as own,
        Example(base_url=server.url, http_client=own) as client,
    ):
        assert client.customers.get("1").name == "ACME"


def test_a_hook_of_the_callers_may_read_the_body_in_tasks() -> None:
    """The same for the asynchronous client."""

    async def name(url: str) -> object:
        async def read(response: httpx.Response) -> None:
            await response.aread()

        own = httpx.AsyncClient(event_hooks={"response": [read]})
        async with own, AsyncExample(base_url=url, http_client=own) as client:
            return (await client.customers.get("1")).name

    def respond(_received: Received, connection: Connection) -> None:
        connection.respond(200, BODY, {"content-type": "application/json"})

    with Loopback(respond) as server:
        assert anyio.run(name, server.url) == "ACME"
