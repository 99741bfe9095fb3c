"""The Python in README and docs is run against a server on loopback, page by page."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.pages import HOW_TO, OPENING, ROOT, pages, shown
from docs.python_page import PythonPage
from docs.walks import WALKS
from erp_server import ErpServer

PYTHON = {"python"}
ELSEWHERE = {walk.page for walk in WALKS}
HERE = [page for page in pages() if shown(page, PYTHON) and page not in ELSEWHERE]

OWN_SERVER = frozenset({HOW_TO / "sandbox.md", HOW_TO / "testing.md"})
"""The pages whose calls go to servers that they start themselves."""


@pytest.mark.parametrize("page", HERE, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_python_of_a_page_runs(page: Path, company: ErpServer) -> None:
    """Every block runs after those before it; the how-to pages go on from their first page."""
    with PythonPage() as session:
        if page.parent == HOW_TO and page != OPENING:
            session.run(shown(OPENING, PYTHON)[:1])
        session.run(shown(page, PYTHON))
    assert company.calls or page.parent != HOW_TO or page in OWN_SERVER


def test_the_cookbook_of_the_package_runs(shipped: Path, company: ErpServer) -> None:
    """The README that is generated with the client holds what the client can do."""
    with PythonPage() as session:
        session.run(shown(shipped / "README.md", PYTHON))
    assert company.calls
