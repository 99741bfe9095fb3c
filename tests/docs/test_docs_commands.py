"""The commands in README and docs are run in a copy of the project, page by page."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from docs.checkout import Checkout
from docs.pages import LANGUAGES, ROOT, Block, blocks, pages
from docs.python_page import PythonPage
from docs.walks import WALKS, Walk
from loopback import Connection, Loopback, Received
from published import corpus

LIBRARY = ROOT / "docs" / "examples" / "library" / "releases" / "1.0.json"
RELEASES = ROOT / "specs" / "visma-net-erp" / "releases"
RUN = {"sh", "python"}
MOST_NOT_RUN = 8


def shown(page: Path, languages: set[str]) -> list[Block]:
    """The blocks in these languages that are to be run."""
    return [one for one in blocks(page) if one.language in languages and one.reason is None]


WALKED = {walk.page for walk in WALKS}
COMMANDS = [page for page in pages() if shown(page, {"sh"}) and page not in WALKED]


@pytest.fixture
def checkout(tmp_path: Path) -> Iterator[Checkout]:
    """A copy of the project, with the files that a reader of the pages would bring."""
    document = _small(RELEASES / "2025.4.24.json")

    def publish(_: Received, connection: Connection) -> None:
        connection.respond(200, document, {"content-type": "application/json"})

    with Loopback(publish) as server:
        made = Checkout(tmp_path, f"{server.url}/openapi.json")
        for release in (tmp_path / "specs" / "visma-net-erp" / "releases").iterdir():
            release.write_bytes(_small(release))
        (tmp_path / "swagger.json").write_bytes(_small(RELEASES / "9.11.00.1001.json"))
        shutil.copy(LIBRARY, tmp_path / "petstore.yaml")
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


def test_every_block_is_run_or_says_why_not() -> None:
    """A block has a known language; few of commands or Python are passed over, with a reason."""
    found = [block for page in pages() for block in blocks(page)]
    strange = [str(one) for one in found if _language(one) not in LANGUAGES]
    assert not strange
    passed_over = [one for one in found if one.language in RUN and one.reason is not None]
    assert len(passed_over) <= MOST_NOT_RUN
    transcripts = [one for one in found if one.language == "console"]
    assert all(one.reason for one in transcripts)


def _small(path: Path) -> bytes:
    """A document with the few paths that the rules need, so that generating takes a second."""
    content = json.loads(path.read_text("utf-8"))
    kept = {name: item for name, item in content["paths"].items() if "/background" in name}
    return json.dumps({**content, "paths": kept}).encode()


def _language(block: Block) -> str:
    """The language; directives of the site's generator count as text."""
    return "text" if block.language.startswith("{") else block.language
