"""What one types to keep a copy, as the page has it."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from command_line.running import CommandLine
from copying.test_copying_changes import customers
from docs.pages import HOW_TO, shown
from erp_server import ErpServer

PAGE = HOW_TO / "copy.md"
PROMPT = "$ visma-net-erp "


def test_the_commands_of_the_page_copy(
    server: ErpServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each ends with 0, in the order of the page, and leaves the file that it names."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("VISMA_NET_ERP_TOKEN", "a-token-of-the-tests")
    monkeypatch.setenv("VISMA_NET_ERP_BASE_URL", server.url)
    server.fill("/v1/customer", customers(3))
    run = CommandLine("visma_net_erp")
    lines = [line for one in shown(PAGE, {"console"}) for line in one.text.splitlines()]
    typed = [line.removeprefix(PROMPT) for line in lines if line.startswith(PROMPT)]
    assert typed
    for one in typed:
        outcome = run(*shlex.split(one))
        assert outcome.code == 0, outcome.errors
    assert (tmp_path / "erp.duckdb").is_file()
