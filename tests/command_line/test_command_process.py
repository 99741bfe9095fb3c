"""The command line as a process: pipes, interruptions, what is not installed, other APIs."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from command_line.running import CommandLine
from erp_server import ErpServer
from erpgen.cli.main import main as erpgen
from shipped_client import import_generated

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"


def process(*arguments: str) -> subprocess.Popen[bytes]:
    """The shipped client's command line, started."""
    environment = {**os.environ, "PYTHONPATH": str(import_generated() / "src")}
    command = [sys.executable, "-m", "visma_net_erp", *arguments]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )


def test_a_reader_that_has_enough_ends_it_quietly(erp: CommandLine, server: ErpServer) -> None:
    """As with any program before `head`: 141, and not a word."""
    server.fill("/v1/customer", [{"number": str(one), "name": "x" * 200} for one in range(2_000)])
    started = process("customer", "get-all", "--format", "jsonl")
    assert started.stdout is not None
    assert started.stderr is not None
    started.stdout.readline()
    started.stdout.close()
    assert (started.wait(20), started.stderr.read()) == (141, b"")
    started.stderr.close()


def test_an_interruption_ends_it_quietly(erp: CommandLine) -> None:
    """Ctrl-C while a server does not answer: 130, and not a word."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        started = process("customer", "get", "1", "--base-url", address)
        connection, _ = silent.accept()
        time.sleep(0.2)
        started.send_signal(signal.SIGINT)
        out, err = started.communicate(timeout=20)
        connection.close()
    assert (started.returncode, out, err) == (130, b"", b"")


def test_a_shell_completes_names_and_values(erp: CommandLine) -> None:
    """Commands, options and the values that the document lists."""
    words = {"customer get-a": "get-all", "customer get-all --stat": "--status"}
    words["customer get-all --status Act"] = "Active"
    for typed, found in words.items():
        line = f"visma-net-erp {typed}"
        environment = {
            **os.environ,
            "PYTHONPATH": str(import_generated() / "src"),
            "_VISMA_NET_ERP_COMPLETE": "bash_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(line.split()) - 1),
        }
        shown = subprocess.run(
            [sys.executable, "-m", "visma_net_erp"],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        assert f"plain,{found}" in shown.stdout.splitlines()


def test_without_its_extra_it_says_what_to_install(
    erp: CommandLine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The client itself needs none of it."""
    from visma_net_erp._runtime.cli import program  # noqa: PLC0415 - generated a moment ago

    monkeypatch.setattr(program, "NEEDED", ("no_such_package",))
    shown = erp("customer", "get", "1")
    assert shown.code == 2
    assert 'pip install "visma-net-erp[cli]"' in shown.errors


def test_another_api_has_the_same(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own name, resources and ways to sign in, without a line of its own."""
    out = tmp_path / "library"
    assert (
        erpgen(["generate", "--spec", str(EXAMPLES / "library-1.1.json"), "--out", str(out)]) == 0
    )
    (source,) = (out / "src").iterdir()
    monkeypatch.syspath_prepend(str(out / "src"))
    library = CommandLine(source.name)
    shown = library("--help")
    assert shown.code == 0
    resource = next(iter(library.index.resources)).replace("_", "-")
    assert resource in shown.text
    assert library(resource, "--help").code == 0
    assert library("whoami", "--format", "json").json["from"] is None
