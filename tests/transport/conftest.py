"""The server that most tests of a transport call."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from loopback import Connection, Loopback, Received


def answer(received: Received, connection: Connection) -> None:
    """200, with what came in as the body; 503 for the first request to /flaky."""
    if received.path == "/flaky" and received.number == 0:
        connection.respond(503)
    else:
        connection.respond(200, received.body or b"fine", {"X-Twice": "1", "x-twice": "2"})


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers."""
    with Loopback(answer) as running:
        yield running
