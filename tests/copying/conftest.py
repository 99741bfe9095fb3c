"""The shipped client's source of dlt, a server of its API, and databases to copy lists into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from copying.databases import Copies, DuckDb, Postgres, missing_postgres, postgres_server
from erp_server import ErpServer
from shipped_client import import_generated

# Before the test modules are imported: they name the package at their top.
import_generated()

if TYPE_CHECKING:
    from visma_net_erp import VismaNetErp


@pytest.fixture(autouse=True)
def _silent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing is told to the makers of dlt, nothing read of or written to the home folder."""
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


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


@pytest.fixture
def erp(server: ErpServer) -> Iterator[VismaNetErp]:
    """A client of the server that never repeats a request."""
    from visma_net_erp import VismaNetErp  # noqa: PLC0415 - generated a moment ago

    with VismaNetErp(base_url=server.url, retry=0, timeout=10.0) as made:
        yield made


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL of this session alone."""
    if reason := missing_postgres():
        pytest.skip(reason)
    with postgres_server() as address:
        yield address


@pytest.fixture(params=["duckdb", "postgres"])
def copies(request: pytest.FixtureRequest, tmp_path: Path) -> Copies:
    """Where lists are copied to: a file of DuckDB, and a schema of PostgreSQL."""
    if request.param == "duckdb":
        return DuckDb(tmp_path)
    return Postgres(tmp_path, request.getfixturevalue("postgres"))
