"""README, cookbook and how-to pages run against the sandbox of the package, for every API here."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from docs.company import fill
from docs.own_sandbox import in_place_of_the_api, put_back
from docs.pages import HOW_TO, OPENING, ROOT, Block, shown
from docs.python_page import PythonPage
from docs.test_docs_python import HERE, PYTHON
from erp_server import Record
from kit.packages import APIS, package
from shipped_client import import_generated


@pytest.mark.parametrize("api", APIS)
def test_the_cookbook_of_a_package_runs_against_its_sandbox(
    api: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each example of each API, signed in as the example is, and nothing that it sends is wrong."""
    monkeypatch.chdir(tmp_path)
    with in_place_of_the_api(package(api), monkeypatch) as sandbox:
        _run(sandbox, shown(import_generated(api) / "README.md", PYTHON))
        assert sandbox.calls
        assert [one.line() for one in sandbox.calls if one.status >= 400] == []


@pytest.mark.parametrize("page", HERE, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_runs_against_the_sandbox(
    page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As it does against the server that is written from the facts."""
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    monkeypatch.chdir(tmp_path)
    with in_place_of_the_api(package("visma-net-erp"), monkeypatch, checked=False) as sandbox:
        fill(_Company(sandbox))
        opening = shown(OPENING, PYTHON)[:1]
        own = page.parent == HOW_TO and page != OPENING
        _run(sandbox, [*(opening if own else ()), *shown(page, PYTHON)])


class _Company:
    """The sandbox, filled by the paths of lists."""

    def __init__(self, sandbox: Any) -> None:
        self._sandbox = sandbox

    def fill(self, path: str, records: list[Record]) -> None:
        """Let a list have these records."""
        self._sandbox.fill(path.rpartition("/")[2], records)


def _run(sandbox: Any, blocks: Iterable[Block]) -> None:
    with PythonPage() as session:
        for block in blocks:
            put_back(sandbox)
            session.run([block])
