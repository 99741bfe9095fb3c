"""The shipped client, looking at a server on loopback wherever the documentation's code says."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import msgspec
import pytest

from docs.checkout import copy_programs
from docs.company import fill, give_token
from docs.pages import PACKAGE, ROOT
from erp_server import ErpServer
from loopback import Loopback
from package_index import PackageIndex
from shipped_client import import_generated


@pytest.fixture(scope="session")
def shipped() -> Path:
    """The folder of the generated package, which can be imported from now on."""
    return import_generated()


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of erpgen, for the commands on all pages."""
    return copy_programs(tmp_path_factory.mktemp("programs"))


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel of the shipped client, as an index has it."""
    folder = tmp_path_factory.mktemp("wheels")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=PACKAGE, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PackageIndex]:
    """A package index that holds nothing yet."""
    with PackageIndex(tmp_path_factory.mktemp("index")) as started:
        yield started


@pytest.fixture(scope="session")
def running() -> Iterator[ErpServer]:
    """The server, started once."""
    with ErpServer() as server:
        yield server


@pytest.fixture
def company(
    shipped: Path, running: ErpServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[ErpServer]:
    """A filled server, to which the client goes by itself; the current folder is a fresh one."""
    package, auth = import_module("visma_net_erp"), import_module("visma_net_erp.auth")
    running.reset()
    fill(running)
    for client in (package.VismaNetErp, package.AsyncVismaNetErp):
        here = msgspec.structs.replace(client.api, base_url=running.url)
        monkeypatch.setattr(client, "api", here)
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    monkeypatch.chdir(tmp_path)
    with Loopback(give_token) as sign_in:
        for flow in (auth.ServiceCredentials, auth.InteractiveLogin):
            there = msgspec.structs.replace(flow.settings, token_url=f"{sign_in.url}/token")
            monkeypatch.setattr(flow, "settings", there)
        yield running
