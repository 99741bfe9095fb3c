"""The shipped client, looking at a server on loopback wherever the documentation's code says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import msgspec
import pytest

from docs.checkout import Checkout, Surroundings, copy_programs
from docs.company import fill, give_token
from docs.pages import PACKAGE, ROOT
from erp_server import ErpServer
from loopback import Connection, Loopback, Received
from shipped_client import import_generated
from tools.rehearsal.package_index import PackageIndex

LIBRARY = ROOT / "docs" / "examples" / "library" / "releases" / "1.0.json"
REFERENCE = re.compile(r'"#/(?:components/schemas|definitions)/([^"]+)"')
RELEASES = ROOT / "specs" / "visma-net-erp" / "releases"


@pytest.fixture(scope="session")
def shipped() -> Path:
    """The folder of the generated package, which can be imported from now on, as can an example."""
    import_generated("business-central")
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


@pytest.fixture(autouse=True)
def pipelines(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What dlt keeps of a pipeline goes with the test, and nobody is told of it."""
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))


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
    for name in ("CLIENT_ID", "CLIENT_SECRET", "TENANT_ID"):
        monkeypatch.setenv(f"VISMA_NET_ERP_{name}", name)
    with Loopback(give_token) as sign_in:
        for flow in (auth.ServiceCredentials, auth.InteractiveLogin):
            there = msgspec.structs.replace(flow.settings, token_url=f"{sign_in.url}/token")
            monkeypatch.setattr(flow, "settings", there)
        yield running


@pytest.fixture
def checkout(
    tmp_path: Path, programs: Path, wheels: Path, index: PackageIndex
) -> Iterator[Checkout]:
    """A copy of the project, with the files that a reader of the pages would bring."""
    document = _small(RELEASES / "2025.4.24.json")

    def publish(_: Received, connection: Connection) -> None:
        connection.respond(200, document, {"content-type": "application/json"})

    with Loopback(publish) as server:
        around = Surroundings(programs, f"{server.url}/openapi.json", wheels, index.url)
        made = Checkout(tmp_path, around)
        for release in (made.folder / "specs" / "visma-net-erp" / "releases").iterdir():
            release.write_bytes(_small(release))
        (made.folder / "swagger.json").write_bytes(_small(RELEASES / "9.11.00.1001.json"))
        shutil.copy(LIBRARY, made.folder / "petstore.yaml")
        made.commit()
        yield made


def _small(path: Path) -> bytes:
    """A document with the few paths that the rules need, so that generating takes a second."""
    content = json.loads(path.read_text("utf-8"))
    paths = {name: item for name, item in content["paths"].items() if "/background" in name}
    small = {**content, "paths": paths}
    holder = small if "definitions" in small else small["components"]
    word = "definitions" if "definitions" in small else "schemas"
    holder[word] = _used(json.dumps(paths), holder[word])
    return json.dumps(small).encode()


def _used(text: str, schemas: Mapping[str, object]) -> dict[str, object]:
    """The schemas that a text refers to, and those that these refer to."""
    found: dict[str, object] = {}
    waiting = REFERENCE.findall(text)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = schemas[name]
            waiting += REFERENCE.findall(json.dumps(schemas[name]))
    return found
