"""The commands in README and docs are run in a copy of the project, page by page."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import groupby
from pathlib import Path

import msgspec
import pytest

from docs.checkout import Checkout
from docs.library_server import answer
from docs.pages import LANGUAGES, ROOT, Block, blocks, pages
from docs.python_page import PythonPage
from loopback import Loopback

TUTORIAL = ROOT / "docs" / "tutorial.md"
LIBRARY = ROOT / "docs" / "examples" / "library" / "releases" / "1.0.json"
RELEASES = ROOT / "specs" / "visma-net-erp" / "releases"
RUN = {"sh", "python"}
MOST_NOT_RUN = 8


def commands(page: Path) -> list[Block]:
    """The blocks of commands that are to be run."""
    return [one for one in blocks(page) if one.language == "sh" and one.reason is None]


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A copy of the project, with the files that a reader of the pages would bring."""
    made = Checkout(tmp_path)
    (tmp_path / "swagger.json").write_text(json.dumps(_small(RELEASES / "9.11.00.1001.json")))
    shutil.copy(LIBRARY, tmp_path / "petstore.yaml")
    return made


def run(checkout: Checkout, block: Block) -> None:
    """Run a block; where it fails, say where it stands and what it printed."""
    done = checkout.run(block)
    assert done.returncode == 0, f"{block}\n{block.text}\n{done.stdout}"


@pytest.mark.parametrize(
    "page",
    [page for page in pages() if commands(page) and page != TUTORIAL],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_the_commands_of_a_page_run(page: Path, checkout: Checkout) -> None:
    """Every block ends with exit code 0, in the order of the page."""
    for block in commands(page):
        run(checkout, block)


@pytest.fixture
def library(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> Iterator[Checkout]:
    """A checkout from which Python imports what its commands installed."""
    monkeypatch.syspath_prepend(str(checkout.site))
    monkeypatch.chdir(checkout.folder)
    yield checkout
    _forget("city_library")


def test_the_tutorial_runs_from_first_to_last_line(library: Checkout) -> None:
    """Commands and Python take turns; after commands Python starts anew, as the page says."""
    with Loopback(answer) as server:
        parts = groupby(_shown(TUTORIAL), key=lambda one: one.language)
        for language, found in parts:
            if language == "sh":
                for block in found:
                    run(library, block)
            else:
                _forget("city_library")
                _redirect(server.url)
                with PythonPage() as session:
                    session.run(found)


def test_every_block_is_run_or_says_why_not() -> None:
    """A block has a known language; few of commands or Python are passed over, with a reason."""
    found = [block for page in pages() for block in blocks(page)]
    strange = [str(one) for one in found if _language(one) not in LANGUAGES]
    assert not strange
    passed_over = [one for one in found if one.language in RUN and one.reason is not None]
    assert len(passed_over) <= MOST_NOT_RUN
    assert all(one.reason for one in passed_over)


def _small(path: Path) -> dict[str, object]:
    """A document with the few paths that the rules need, so that generating takes a second."""
    content = json.loads(path.read_text("utf-8"))
    kept = {name: item for name, item in content["paths"].items() if "/background" in name}
    return {**content, "paths": kept}


def _language(block: Block) -> str:
    """The language; directives of the site's generator count as text."""
    return "text" if block.language.startswith("{") else block.language


def _shown(page: Path) -> list[Block]:
    return [one for one in blocks(page) if one.language in RUN and one.reason is None]


def _forget(package: str) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


def _redirect(url: str) -> None:
    """Let the client, as it was installed a moment ago, go to the server on loopback."""
    client = import_module("city_library").CityLibrary
    client.api = msgspec.structs.replace(client.api, base_url=url)
