"""What the command line says of itself: every operation, in 80 columns, with examples that run."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from command_line.running import CommandLine
from erp_server import ErpServer
from shipped_client import import_generated

OPERATIONS = json.loads((import_generated() / "operations.json").read_text("utf-8"))
PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "command-line.md"
COMMANDS = re.findall(r"^\$ (visma-net-erp .*)$", PAGE.read_text("utf-8"), re.MULTILINE)


def command_of(operation: dict[str, str]) -> tuple[str, str]:
    """What one types for an operation."""
    return operation["resource"].replace("_", "-"), operation["function"].replace("_", "-")


def test_every_operation_has_a_command_with_a_help_that_fits(
    erp: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Method, path and an example stand in it, and no line is wider than 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")
    for one in OPERATIONS:
        shown = erp(*command_of(one), "--help", terminal=True)
        assert shown.code == 0
        last = shown.text.splitlines()[-1].strip()
        assert last == f"{one['method']} {one['path']}"
        assert max(map(len, shown.text.splitlines()[:-1])) <= 80, one["operation_id"]


def test_the_first_help_names_commands_and_resources(
    erp: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them, within 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")
    for arguments in ((), ("--help",), ("customer",), ("background", "--help"), ("login", "-h")):
        shown = erp(*arguments)
        assert shown.code == 0
        assert max(map(len, shown.text.splitlines())) <= 80
    listed = erp("--help").text.replace(",", " ").split()
    assert {command_of(one)[0] for one in OPERATIONS} <= set(listed)


def test_every_example_of_the_help_is_a_command(erp: CommandLine, server: ErpServer) -> None:
    """With a file where it names one, and without sending, each of them goes through."""
    Path("FILE").write_bytes(b"content")
    for one in OPERATIONS:
        text = erp(*command_of(one), "--help").text
        example = re.search(r"Example:\n +visma-net-erp ((?:.*\\\n)*.*)$", text, re.MULTILINE)
        assert example is not None, one["operation_id"]
        shown = erp(*shlex.split(example[1].replace("\\\n", "")), "--dry-run")
        assert shown.code == 0, (example[1], shown.errors)
    assert server.calls == []


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_of_the_page_run(
    erp: CommandLine, server: ErpServer, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the documentation shows works as it stands; `login` has tests of its own."""
    words = shlex.split(command)[1:]
    if words[0] == "login":
        words = ["login", "--help"]
    shown = erp(*words)
    assert shown.code == 0, shown.errors
    assert shown.text or "-o" in words or words[1] == "update"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete(erp: CommandLine, shell: str) -> None:
    """Each shell gets a script that names the program."""
    assert "visma-net-erp" in erp("completion", shell).text
