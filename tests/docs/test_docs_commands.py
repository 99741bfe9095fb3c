"""The commands in README and docs are run in a copy of the project, page by page."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from docs.checkout import Checkout, Surroundings
from docs.pages import PACKAGE, ROOT, Block, blocks, pages
from docs.python_page import PythonPage
from docs.walks import WALKS, Walk
from loopback import Connection, Loopback, Received
from package_index import PackageIndex
from published import corpus

LIBRARY = ROOT / "docs" / "examples" / "library" / "releases" / "1.0.json"
RELEASES = ROOT / "specs" / "visma-net-erp" / "releases"
RELEASING = ROOT / "docs" / "maintaining" / "releases.md"
RUN = {"sh", "python"}


def shown(page: Path, languages: set[str]) -> list[Block]:
    """The blocks in these languages."""
    return [one for one in blocks(page) if one.language in languages]


WALKED = {walk.page for walk in WALKS}
ELSEWHERE = {*WALKED, RELEASING}
COMMANDS = [
    page
    for page in [*pages(), PACKAGE / "README.md"]
    if shown(page, {"sh"}) and page not in ELSEWHERE
]


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


def run(checkout: Checkout, block: Block) -> None:
    """Run a block; where it fails, say where it stands and what it printed."""
    done = checkout.run(block)
    assert done.returncode == 0, f"{block}\n{block.text}\n{done.stdout}"


@pytest.mark.parametrize("page", COMMANDS, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_commands_of_a_page_run(page: Path, checkout: Checkout) -> None:
    """Every block ends with exit code 0, in the order of the page."""
    for block in shown(page, {"sh"}):
        run(checkout, block)


@pytest.mark.parametrize("walk", WALKS, ids=str)
def test_a_page_runs_from_its_first_to_its_last_line(
    walk: Walk, checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Commands and Python take turns; after commands Python starts anew, as the pages say."""
    if walk.document is not None:
        shutil.copy(corpus() / walk.document, checkout.folder / walk.name)
    monkeypatch.syspath_prepend(str(checkout.site))
    monkeypatch.chdir(checkout.folder)
    with Loopback(walk.server) as server:
        for language, found in groupby(shown(walk.page, RUN), key=lambda one: one.language):
            if language == "sh":
                for block in found:
                    run(checkout, block)
                continue
            walk.forget()
            walk.redirect(server.url)
            with PythonPage() as session:
                session.run(found)
    walk.forget()


def test_a_release_went_out(checkout: Checkout, index: PackageIndex) -> None:
    """What the page of releases shows is done: files at the index, the tag at the origin."""
    for block in shown(RELEASING, {"sh"}):
        run(checkout, block)
    assert {name.rpartition(".")[2] for name in index.packages} == {"gz", "whl"}
    assert checkout.origin.git("tag") == "visma-net-erp-v2025.4.24"


def _small(path: Path) -> bytes:
    """A document with the few paths that the rules need, so that generating takes a second."""
    content = json.loads(path.read_text("utf-8"))
    kept = {name: item for name, item in content["paths"].items() if "/background" in name}
    return json.dumps({**content, "paths": kept}).encode()
