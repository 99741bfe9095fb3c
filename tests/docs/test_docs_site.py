"""The documentation builds as a site, and what its pages quote of files can be read."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from docs.pages import ROOT, Block, blocks, pages
from erpgen.cli.main import COMMANDS
from erpgen.overlay import load_overlay
from tools.links import broken

SNIPPETS = [block for page in pages() for block in blocks(page)]


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
    """Pages, files and places on pages are all there."""
    assert list(broken(site)) == []


def test_the_command_line_is_quoted_whole(site: Path) -> None:
    """Each command is on the page, with what it prints of itself."""
    text = (site / "reference" / "cli.html").read_text("utf-8")
    for command in COMMANDS:
        assert f"usage: erpgen {command}" in text


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


@pytest.mark.parametrize("block", [one for one in SNIPPETS if one.language == "toml"], ids=str)
def test_toml_on_the_pages_can_be_read(block: Block) -> None:
    """No settings are shown that the reader's program would refuse to parse."""
    assert tomllib.loads(block.text)


@pytest.mark.parametrize("block", [one for one in SNIPPETS if one.language == "yaml"], ids=str)
def test_yaml_on_the_pages_can_be_read(block: Block, tmp_path: Path) -> None:
    """What is shown of an overlay is a list of actions that erpgen itself takes."""
    content = yaml.safe_load(_completed(block.text))
    if isinstance(content, list):
        header = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}}
        path = tmp_path / "page.overlay.yaml"
        path.write_text(yaml.safe_dump({**header, "actions": content}), "utf-8")
        assert load_overlay(str(path)).actions


def _completed(text: str) -> str:
    """A snippet that shows a line twice shows alternatives: the first is enough."""
    lines = text.splitlines()
    kept = [line for number, line in enumerate(lines) if not _repeats(lines, number)]
    return "\n".join(kept)


def _repeats(lines: list[str], number: int) -> bool:
    key = lines[number].partition(":")[0]
    return number > 0 and key.strip().startswith("x-erp-") and lines[number - 1].startswith(key)
