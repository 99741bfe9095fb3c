"""The Python in README and docs is run against a server on loopback, page by page."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.pages import HOW_TO, OPENING, ROOT, Block, blocks, pages
from docs.python_page import PythonPage
from docs.walks import WALKS
from erp_server import ErpServer

ELSEWHERE = {walk.page for walk in WALKS}


def python(page: Path) -> list[Block]:
    """The Python blocks of a page that are to be run."""
    return [one for one in blocks(page) if one.language == "python"]


HERE = [page for page in pages() if python(page) and page not in ELSEWHERE]


@pytest.mark.parametrize("page", HERE, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_python_of_a_page_runs(page: Path, company: ErpServer) -> None:
    """Every block runs after those before it; the how-to pages go on from their first page."""
    with PythonPage() as session:
        if page.parent == HOW_TO and page != OPENING:
            session.run(python(OPENING)[:1])
        session.run(python(page))
    assert company.calls or page.parent != HOW_TO


def test_the_cookbook_of_the_package_runs(shipped: Path, company: ErpServer) -> None:
    """The README that is generated with the client holds what the client can do."""
    with PythonPage() as session:
        session.run(python(shipped / "README.md"))
    assert company.calls
