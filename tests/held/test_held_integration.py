"""What a new user writes from the README alone runs at once, and type checkers find nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from erp_server import ErpServer, Record
from shipped_client import import_generated

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def package() -> Path:
    """The folder of the shipped client, which can be imported from now on."""
    return import_generated()


@pytest.fixture
def server(package: Path) -> Iterator[ErpServer]:
    """A server with a few customers."""
    del package
    with ErpServer() as running:
        customers: list[Record] = [
            {
                "number": f"C{at}",
                "name": f"Name {at}",
                "status": "Active",
                "creditLimit": Decimal("100.5"),
                "mainAddress": {"city": "Bergen"},
                "lastModifiedDateTime": "2026-01-01T12:00:00",
            }
            for at in range(12)
        ]
        running.fill("/v1/customer", customers)
        yield running


@pytest.fixture
def client(server: ErpServer) -> Iterator[Any]:
    """A client of that server."""
    module = import_module("visma_net_erp")
    auth = import_module("visma_net_erp.auth").BearerToken("token")
    with module.VismaNetErp(auth=auth, base_url=server.url) as made:
        yield made


def test_the_integration_runs(client: Any, server: ErpServer, tmp_path: Path) -> None:
    """Synchronise, create, change, order with lines, upload, print, queue, and errors."""
    program = import_module("held.integration")
    table = tmp_path / "customers.csv"
    assert program.synchronise(client, program.LONG_AGO, table) == 12
    assert table.read_text("utf-8").splitlines()[:2] == [
        "number,name,credit_limit,main_address.city",
        "C0,Name 0,100.5,Bergen",
    ]
    assert program.create_customer(client, "N-1", "New & Co") == "N-1"
    assert program.rename_customer(client, "N-1", "Newer") == "Newer"
    assert program.in_background(client, "N-1") == "Newer"
    number = program.order(client, "N-1", {"I1": "0.30", "I2": "12.345"})
    assert number.startswith("SO")
    sent = [one for one in server.calls if one.method == "POST" and "salesorder" in one.raw_path]
    lines = json.loads(sent[-1].body, parse_float=str)["lines"]
    assert [line["unitPrice"]["value"] for line in lines] == ["0.30", "12.345"]
    file = tmp_path / "note.txt"
    file.write_text("as agreed")
    program.attach(client, number, file)
    assert program.printed(client, number, tmp_path / "order.pdf") > 0
    assert program.told(client, "C1") == "Name 1"
    assert program.told(client, "nobody").startswith("404: ")


def test_pyright_finds_nothing_in_the_integration(package: Path, tmp_path: Path) -> None:
    """In its strict mode, so that what the README shows is typed throughout."""
    source = (HERE / "integration.py").read_text("utf-8")
    (tmp_path / "integration.py").write_text(source)
    (tmp_path / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "extraPaths": [str(package / "src")]})
    )
    command = [str(Path(sys.executable).parent / "pyright"), "--pythonpath", sys.executable]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ}, capture_output=True, text=True, check=False
    )
    assert done.stdout.startswith("0 errors, 0 warnings"), done.stdout
