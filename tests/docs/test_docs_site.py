"""The documentation builds as a site, and what its pages quote of files can be read."""

from __future__ import annotations

import html
import re
import subprocess
import sys
from pathlib import Path

import pytest

from docs.pages import ROOT
from erpgen.cli.main import COMMANDS
from tools.links import broken


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built with warnings as errors."""
    out = tmp_path_factory.mktemp("site")
    options = ["--quiet", "--fail-on-warning", "--keep-going", "--fresh-env"]
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", *options, str(ROOT / "docs"), str(out)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return out


def test_every_link_inside_the_site_leads_somewhere(site: Path) -> None:
    """Pages, files and places on pages are all there, with the reference beside them."""
    beside = site / "visma-net-erp" / "index.html"  # `make docs` puts it there
    beside.parent.mkdir()
    beside.touch()
    assert list(broken(site)) == []


def test_the_command_line_is_quoted_whole(site: Path) -> None:
    """Each command is on the page, with what it prints of itself."""
    text = (site / "reference" / "cli.html").read_text("utf-8")
    for command in COMMANDS:
        assert f"usage: erpgen {command}" in text


def test_the_client_is_described_by_the_names_that_readers_write(site: Path) -> None:
    """No place where a class happens to be defined, and no mark of the generator's own."""
    page = (site / "reference" / "client.html").read_text("utf-8")
    text = html.unescape(re.sub(r"<[^>]+>", "", page.partition("<article")[2]))
    assert "with_raw_response(method: Callable" in text
    assert "_runtime." not in text
    assert re.search(r"~\w", text) is None


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    """A page, a file or a place that is not there is told, and nothing outside is asked."""
    (tmp_path / "other.html").write_text('<p id="here">', "utf-8")
    (tmp_path / "index.html").write_text(
        '<a href="other.html#here"></a><a href="other.html#there"></a><a href="gone.html"></a>'
        '<img src="none.png"><a href="https://example.invalid/"></a><a href="#nowhere"></a>',
        "utf-8",
    )
    links = [line.split(": ")[1] for line in broken(tmp_path)]
    assert links == ["other.html#there", "gone.html", "none.png", "#nowhere"]
