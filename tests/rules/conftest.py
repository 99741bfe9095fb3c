"""One running server and one generated client for all tests here, with fresh data for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from erp_server import ErpServer
from rules.differences import DIFFERENT, MODULES
from rules.sandbox_server import SandboxServer
from shipped_client import import_generated

# Before the test modules are imported: they name the package at their top.
import_generated()

if TYPE_CHECKING:
    from visma_net_erp import VismaNetErp


SERVERS: Mapping[str, Callable[[], Any]] = {"by hand": ErpServer, "sandbox": SandboxServer}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the suites of the rules against both servers, but for what is meant to differ."""
    if "running" in metafunc.fixturenames:
        module = str(getattr(metafunc.module, "__name__", "")).rpartition(".")[2]
        both = module in MODULES and metafunc.function.__name__ not in DIFFERENT
        names = list(SERVERS) if both else list(SERVERS)[:1]
        metafunc.parametrize("running", names, indirect=True, scope="session")


@pytest.fixture(scope="session")
def running(request: pytest.FixtureRequest) -> Iterator[ErpServer]:
    """The server, started once."""
    with SERVERS[request.param]() as server:
        yield server


@pytest.fixture
def server(running: ErpServer) -> ErpServer:
    """The server with nothing in it."""
    running.reset()
    return running


@pytest.fixture(scope="session")
def client(running: ErpServer) -> Iterator[VismaNetErp]:
    """A client of the server that never repeats a request."""
    from visma_net_erp import VismaNetErp  # noqa: PLC0415 - generated a moment ago

    with VismaNetErp(base_url=running.url, retry=0, timeout=10.0) as made:
        yield made


@pytest.fixture
def erp(server: ErpServer, client: VismaNetErp) -> VismaNetErp:
    """The client, with a server that has nothing in it."""
    assert server.calls == []
    return client
