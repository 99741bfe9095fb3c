"""``sync``: a copy from a shell, what it says, how it ends, and that a killed one goes on."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from command_line.running import CommandLine
from copying.databases import Copies
from copying.test_copying_changes import customer, customers
from erp_server import ErpServer


@pytest.fixture
def sync(
    server: ErpServer, copies: Copies, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Any]:
    """Runs ``sync`` to the database, for somebody who is signed in."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("VISMA_NET_ERP_TOKEN", "a-token-of-the-tests")
    monkeypatch.setenv("VISMA_NET_ERP_BASE_URL", server.url)
    run = CommandLine("visma_net_erp")

    def synced(*arguments: str, **more: Any) -> Any:
        where = ("--to", copies.address, "--dataset", copies.dataset)
        return run("sync", *arguments, *where, "--format", "json", **more)

    return synced


def done(outcome: Any) -> dict[str, dict[str, int]]:
    """What a run says that it did, by table."""
    assert outcome.code == 0, outcome.errors
    return {one.pop("table"): one for one in outcome.json}


def test_each_run_says_what_it_did(
    server: ErpServer, copies: Copies, sync: Callable[..., Any]
) -> None:
    """Rows now, and how many of them are new, changed, deleted; a whole list has rows alone."""
    listed = server.fill("/v1/customer", customers(40))
    server.fill("/v1/customer/customerClass", [{"id": "A"}])
    first = done(sync("customer", "customer-classes"))
    assert first == {
        "customer": {"rows": 40, "new": 40, "changed": 0, "deleted": 0},
        "customer_classes": {"rows": 1, "new": None, "changed": None, "deleted": None},
    }
    assert done(sync("customer"))["customer"]["changed"] == 0
    listed.records[0] = customer(0, 100, name="Renamed")
    listed.records.append(customer(40, 101))
    del listed.records[7]
    counted = {"rows": 40, "new": 1, "changed": 1, "deleted": 1}
    assert done(sync("customer", "--deleted"))["customer"] == counted
    assert copies.rows("select count(*) from customer") == [(40,)]
    full = done(sync("customer", "--full"))["customer"]
    assert full["rows"] == 40


def test_lists_are_named_on_demand(sync: Callable[..., Any]) -> None:
    """With what their tables are kept by; nothing is sent for that."""
    found = {one["list"]: one for one in sync("--list").json}
    assert found["customer"] == {"list": "customer", "by": "changes", "method": "customer.get_all"}
    assert found["customer_classes"]["by"] == "whole"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["custmer"], "no list is called custmer; did you mean customer?"),
        ([], "name lists, or say --all"),
        (["customer", "--all"], "name lists, or say --all"),
        (["customer", "--dry-run"], "no --dry-run"),
    ],
)
def test_what_cannot_be_meant_is_usage(
    arguments: list[str], said: str, server: ErpServer, sync: Callable[..., Any]
) -> None:
    """Exit code 2, a line that says what to do, and nothing sent."""
    outcome = sync(*arguments)
    assert outcome.code == 2
    assert said in outcome.errors
    assert server.calls == []


@pytest.fixture
def shell(sync: Callable[..., Any]) -> CommandLine:
    """The command line of somebody who is signed in."""
    return CommandLine("visma_net_erp")


@pytest.mark.parametrize(
    ("address", "code", "said"),
    [
        ("nothing://x", 2, "dlt knows no destination nothing"),
        ("duckdb:///visma_net_erp.duckdb", 2, "call one of them otherwise"),
        ("postgresql://copier:s3cret-word@127.0.0.1:9/erp", 1, "127.0.0.1"),
    ],
)
def test_a_place_that_refuses_is_told_without_its_password(
    address: str, code: int, said: str, server: ErpServer, shell: CommandLine
) -> None:
    """One line, no traceback."""
    server.fill("/v1/customer", customers(1))
    outcome = shell("sync", "customer", "--to", address)
    assert outcome.code == code
    assert said in outcome.errors
    assert "s3cret-word" not in outcome.errors
    assert "Traceback" not in outcome.errors
    assert len(outcome.errors.splitlines()) == 1


def test_what_the_api_refuses_is_told_as_everywhere(
    server: ErpServer, sync: Callable[..., Any]
) -> None:
    """Not as a failure of what copies; the copy is as it was."""
    from starlette.responses import JSONResponse  # noqa: PLC0415 - what the server is made of

    server.fail_next(JSONResponse({"message": "The licence has ended."}, 400))
    outcome = sync("customer")
    assert outcome.code == 1
    error = json.loads(outcome.errors)["error"]
    assert (error["kind"], error["status"]) == ("BadRequestError", 400)
    assert error["message"].endswith(": The licence has ended.")


def test_a_folder_takes_files(server: ErpServer, shell: CommandLine, tmp_path: Path) -> None:
    """Each run adds files of what it read."""
    server.fill("/v1/customer/customerClass", [{"id": "A"}, {"id": "B"}])
    outcome = shell("sync", "customer_classes", "--to", "./lake", "--format", "json")
    assert done(outcome)["customer_classes"]["rows"] == 2
    assert list((tmp_path / "lake").rglob("customer_classes/*"))


def test_nothing_is_told_to_anybody_else(
    server: ErpServer, sync: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """dlt would tell its makers of each run; no connection leaves this machine."""
    monkeypatch.delenv("RUNTIME__DLTHUB_TELEMETRY")
    called: list[Any] = []
    connect = socket.socket.connect

    def noted(self: socket.socket, address: Any) -> None:
        called.append(address)
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", noted)
    server.fill("/v1/customer", customers(3))
    assert sync("customer").code == 0
    away = [one for one in called if isinstance(one, tuple) and one[0] != "127.0.0.1"]
    assert away == []
    assert "RUNTIME__DLTHUB_TELEMETRY" not in os.environ


def test_a_run_at_a_time(server: ErpServer, sync: Callable[..., Any], tmp_path: Path) -> None:
    """A second one, begun while the first works, leaves the copy alone and says so."""
    server.fill("/v1/customer", customers(3))
    assert sync("customer").code == 0
    (working,) = (tmp_path / "config").rglob("copies/*")
    from visma_net_erp._runtime.auth import FileLock  # noqa: PLC0415 - generated a moment ago

    lock = FileLock(working / "lock")
    assert lock.acquire()
    outcome = sync("customer")
    lock.release()
    assert outcome.code == 1
    assert "another run is copying to" in outcome.errors


KILLS = int(os.environ.get("ERPGEN_KILLS", "6"))


def test_a_killed_run_goes_on(server: ErpServer, copies: Copies, sync: Callable[..., Any]) -> None:
    """Whenever it is killed, the next one that ends has all of it, each row once."""
    listed = server.fill("/v1/customer", customers(80))
    folder = str(Path(sys.modules["visma_net_erp"].__path__[0]).parent)
    where = ["--to", copies.address, "--dataset", copies.dataset]
    command = [sys.executable, "-m", "visma_net_erp", "sync", "customer", "--deleted", *where]
    env = {**os.environ, "PYTHONPATH": folder}
    started = time.monotonic()
    whole = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert whole.returncode == 0, whole.stderr
    took = time.monotonic() - started
    for turn in range(KILLS):
        listed.records[turn] = customer(turn, 100 + turn, name=f"Renamed {turn}")
        listed.records.append(customer(100 + turn, 100 + turn))
        with subprocess.Popen(
            command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            time.sleep(took * (turn + 1) / (KILLS + 1))
            process.send_signal(signal.SIGKILL)
    assert done(sync("customer"))["customer"]["rows"] == 80 + KILLS
    kept = [(one["number"], one["name"]) for one in listed.records]
    assert sorted(copies.rows("select number, name from customer")) == sorted(kept)
