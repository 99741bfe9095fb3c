"""The reference as a site, and its examples as an overlay, as ``erpgen docs`` writes them."""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from erpgen.cli.main import main
from erpgen.load import load_document
from erpgen.normalise import normalise
from erpgen.overlay import apply_overlays, load_overlay
from erpgen.reference.pages import sources
from erpgen.write import LOCK_NAME, Lock
from reference.examples import modelled
from reference.kinds import DOCUMENT, EXAMPLES
from shipped_client import API
from tools.links import broken

TAG = re.compile(r"<[^>]+>")
ELSEWHERE = re.compile(
    r"""(?:<(?:script|img|iframe)\b[^>]*\bsrc=|<link\b[^>]*\bhref=|url\(|@import\s)["']?(?:https?:)?//"""
)


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document of all kinds of operations."""
    path = tmp_path_factory.mktemp("reference") / "kinds.json"
    path.write_text(json.dumps(DOCUMENT), "utf-8")
    return path


@pytest.fixture(scope="module")
def site(spec: Path) -> Path:
    """The site of it, built strictly: a warning of Sphinx would have ended the command."""
    out = spec.parent / "site"
    assert main(["docs", "--spec", str(spec), "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="module")
def samples(spec: Path) -> Path:
    """The overlay of its examples."""
    path = spec.parent / "samples.overlay.json"
    assert main(["docs", "--spec", str(spec), "--code-samples", str(path)]) == 0
    return path


def shown(page: Path) -> str:
    """The text of a page without its markup."""
    article = page.read_text("utf-8").partition("<article")[2]
    return html.unescape(TAG.sub("", article))


def test_every_link_of_the_site_leads_somewhere(site: Path) -> None:
    """Methods, classes and recipes that a page names are there."""
    assert list(broken(site)) == []


def test_the_site_asks_nobody_for_anything(site: Path) -> None:
    """Scripts, styles and fonts lie beside the pages."""
    files = [one for one in site.rglob("*") if one.suffix in {".html", ".css"}]
    assert len(files) > 20
    assert [one for one in files if ELSEWHERE.search(one.read_text("utf-8"))] == []


def test_a_method_has_all_that_one_needs_to_call_it(site: Path) -> None:
    """Signature, arguments with their values, both examples, the request, the class returned."""
    page = site / "resources" / "orders.html"
    text = shown(page)
    assert "client.orders.list_orders(" in text
    assert 'state: State | Literal["open", "closed"] | str' in text
    assert "Values: open, closed" in text
    assert 'client.orders.list_orders(state="open"' in text
    assert "async with AsyncOrderDeskClient.from_env() as client:" in text
    assert "GET /orders?state=…&due=…&ids=… HTTP/1.1" in text
    assert '"lines": [' in text
    assert 'href="../classes/order.html"' in page.read_text("utf-8")


def test_texts_of_the_document_are_no_markup(site: Path) -> None:
    """What looks like Markdown is shown, but for code between backticks."""
    for page in (site / "resources" / "orders.html", site / "classes" / "order.html"):
        assert "% no comment, (no-target)=, {ref}no role, no tag, [no](link.md), $x$" in shown(page)
        assert "# no heading" in shown(page)
        assert "code stays code" in shown(page)


def test_classes_that_differ_by_capitals_have_a_page_each(site: Path) -> None:
    """Also where the file system takes no notice of capitals."""
    names = [one.name.lower() for one in (site / "classes").iterdir()]
    assert len(set(names)) == len(names)
    assert sum(one.startswith("path-") for one in names) == 2


def test_the_search_knows_what_titles_say(site: Path) -> None:
    """Sphinx's index, which the search of the site asks, has the titles of the recipes."""
    text = (site / "searchindex.js").read_text("utf-8")
    index = json.loads(text.removeprefix("Search.setIndex(")[:-1])
    assert {"mock", "environ", "timeout"} <= index["titleterms"].keys()


def test_recipes_are_called_what_people_search_for() -> None:
    """The shipped client's have the words of the field in their titles."""
    made = modelled(api=API)
    pages = sources(made.model, made.settings)
    found = [text for name, text in pages if name.startswith("how-to/")]
    titles = " ".join(text.partition("\n")[0].lower() for text in found)
    for word in ("pagination", "pandas", "csv", "mock", "environment variables", "etag"):
        assert word in titles


def test_the_examples_apply_as_an_overlay(spec: Path, samples: Path) -> None:
    """Each action finds its operation in the document as it is published, with our own engine."""
    result = apply_overlays(normalise(load_document(str(spec))).content, [load_overlay(samples)])
    assert result.diagnostics == ()
    assert sum(len(touch.locations) for touch in result.touched) == EXAMPLES


def test_the_examples_apply_with_another_tool(spec: Path, samples: Path) -> None:
    """oas-patch, which knows nothing of erpgen, calls the overlay valid and applies it whole."""
    out = spec.parent / "shown.json"
    oas = [sys.executable, "-m", "oas_patch.oas_patcher_cli"]
    for command in (
        ["validate", str(samples)],
        ["overlay", str(spec), str(samples), "-o", str(out)],
    ):
        done = subprocess.run([*oas, *command], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    paths = json.loads(out.read_text("utf-8"))["paths"]
    found = [one["x-codeSamples"] for item in paths.values() for one in item.values() if _has(one)]
    assert len(found) == EXAMPLES
    assert {sample["lang"] for one in found for sample in one} == {"Python"}
    assert all("client.orders." in sample["source"] for one in found for sample in one)


def _has(operation: object) -> bool:
    return isinstance(operation, dict) and "x-codeSamples" in operation


@pytest.mark.parametrize("held", ["own.txt", LOCK_NAME])
def test_a_folder_of_other_things_stays_as_it_is(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], held: str
) -> None:
    """The site is not built over what erpgen did not write, or wrote as something else."""
    lock = Lock("0", "1", {}, {}, "order-desk-client").text()
    (tmp_path / held).write_text(lock if held == LOCK_NAME else "mine", "utf-8")
    assert main(["docs", "--spec", str(spec), "--out", str(tmp_path)]) == 2
    assert "choose another --out" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == [held]


def test_a_document_without_operations_has_no_examples(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An overlay without actions is none, so nothing is written."""
    spec = tmp_path / "empty.json"
    spec.write_text(json.dumps({**DOCUMENT, "paths": {}}), "utf-8")
    samples = tmp_path / "samples.json"
    assert main(["docs", "--spec", str(spec), "--code-samples", str(samples)]) == 2
    assert "empty.json: has no operation that an example can be made of" in capsys.readouterr().err
    assert not samples.exists()
