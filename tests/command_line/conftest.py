"""The shipped client's command line, signed in by the environment, against a server of its API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from command_line.running import CommandLine
from docs.company import fill
from erp_server import ErpServer
from shipped_client import import_generated

import_generated()


@pytest.fixture(scope="session")
def running() -> Iterator[ErpServer]:
    """The server, started once."""
    with ErpServer() as server:
        yield server


@pytest.fixture
def server(running: ErpServer) -> ErpServer:
    """The server with the company of the documentation's examples."""
    running.reset()
    fill(running)
    return running


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with nothing in it, and no credentials in the environment."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


@pytest.fixture
def erp(server: ErpServer, home: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line of somebody who is signed in."""
    monkeypatch.setenv("VISMA_NET_ERP_TOKEN", "a-token-of-the-tests")
    monkeypatch.setenv("VISMA_NET_ERP_BASE_URL", server.url)
    return CommandLine("visma_net_erp")
