"""The commands in README and docs are run in a copy of the project, page by page."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.checkout import Checkout, run
from docs.pages import PACKAGE, ROOT, pages, shown
from docs.walks import WALKS
from tools.rehearsal.package_index import PackageIndex

RELEASING = ROOT / "docs" / "maintaining" / "releases.md"
WALKED = {walk.page for walk in WALKS}
ELSEWHERE = {*WALKED, RELEASING}
COMMANDS = [
    page
    for page in [*pages(), PACKAGE / "README.md"]
    if shown(page, {"sh"}) and page not in ELSEWHERE
]


@pytest.mark.parametrize("page", COMMANDS, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_commands_of_a_page_run(page: Path, checkout: Checkout) -> None:
    """Every block ends with exit code 0, in the order of the page."""
    for block in shown(page, {"sh"}):
        run(checkout, block)


def test_a_release_went_out(checkout: Checkout, index: PackageIndex) -> None:
    """What the page of releases shows is done: files at the index, the tag at the origin."""
    for block in shown(RELEASING, {"sh"}):
        run(checkout, block)
    assert {name.rpartition(".")[2] for name in index.packages} == {"gz", "whl"}
    assert checkout.origin.git("tag") == "visma-net-erp-v2025.4.24"
