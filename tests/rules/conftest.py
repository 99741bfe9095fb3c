"""One running server for all tests here, with a new company's data for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from erp_server import ErpServer


@pytest.fixture(scope="session")
def running() -> Iterator[ErpServer]:
    """The server, started once."""
    with ErpServer() as server:
        yield server


@pytest.fixture
def server(running: ErpServer) -> ErpServer:
    """The server with nothing in it."""
    running.reset()
    return running
