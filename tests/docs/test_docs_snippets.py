"""What the pages show beside commands and Python is read by whatever reads it in earnest."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from docs.pages import ROOT, Block, blocks, pages
from docs.words import Json, shop_and_library
from erpgen.cli.main import COMMANDS
from erpgen.config import load_config
from erpgen.diff.accept import read_acceptances
from erpgen.init import start
from erpgen.model import build_model
from erpgen.overlay import apply_overlays, load_overlay
from loopback import Loopback

BLOCKS = [block for page in pages() for block in blocks(page)]
RUN = {"sh", "python"}
TYPED = {"console"}
"""What a person types into a client's command line; ``tests/command_line`` runs it."""
READ = {"toml", "yaml", "text"}
DIRECTIVES = {"{toctree}", "{literalinclude}", "{include}", "{eval-rst}"}
SETTINGS = """[package]
distribution = "corner-shop"
import = "corner_shop"
client = "CornerShop"
"""
HEADER = {"overlay": "1.1.0", "info": {"title": "The page", "version": "1"}}
TREE_ENTRY = re.compile(r"^ {4}(\S+) {2,}", re.MULTILINE)
INLINE = re.compile(r"`([^`\n]+)`")


def of(language: str) -> list[Block]:
    """The blocks in a language."""
    return [block for block in BLOCKS if block.language == language]


def test_no_block_is_passed_over() -> None:
    """All are run, read, or carried out by the site's generator; an indented one would be none."""
    languages = {block.language for block in BLOCKS}
    assert languages <= RUN | TYPED | READ | DIRECTIVES, [
        str(block) for block in BLOCKS if block.language not in RUN | TYPED | READ | DIRECTIVES
    ]


@pytest.mark.parametrize("block", of("toml"), ids=str)
def test_settings_on_the_pages_are_taken(block: Block, tmp_path: Path) -> None:
    """By erpgen itself, to which an unknown key is an error."""
    path = tmp_path / "api.toml"
    path.write_text(block.text, "utf-8")
    if "[[accepted]]" in block.text:
        assert read_acceptances(path)
        return
    if "[package]" not in block.text:  # a table alone, of settings that are whole elsewhere
        path.write_text(f"{SETTINGS}\n{block.text}", "utf-8")
        assert load_config(tmp_path).package.client == "CornerShop"
        return
    (tmp_path / "overlays").mkdir()
    for name in re.findall(r'"([\w./]+\.yaml)"', block.text):
        (tmp_path / name).touch()
    config = load_config(tmp_path)
    assert config.package.client == "CornerShop"
    assert ("[auth.service]" in block.text) == (config.auth.service is not None)


def actions(block: Block) -> Iterator[list[Json]]:
    """What a block says as actions; a fragment is put where the text around it puts it."""
    content = yaml.safe_load(block.text.partition("\n")[0])
    if isinstance(content, list):
        yield yaml.safe_load(block.text)
    elif block.text.lstrip().startswith("x-erp-created"):
        for line in block.text.splitlines():
            yield [{"target": "$.paths['/orders'].post", "update": yaml.safe_load(line)}]
    elif block.text.startswith("items:"):
        paging = {"page": "p", **yaml.safe_load(block.text), "items": ["", "/books"]}
        yield [{"target": "$.paths['/books'].get", "update": {"x-erp-paging": paging}}]


@pytest.mark.parametrize("block", of("yaml"), ids=str)
def test_overlays_on_the_pages_hold(block: Block, tmp_path: Path) -> None:
    """Each target finds something in such a document, and the model takes every word."""
    if block.page.name not in ("README.md", "words.md"):
        # Programs of others, and the first records of a sandbox.
        named = {name.partition("/")[0] for name in yaml.safe_load(block.text)}
        assert named <= {"repos", "steps", "customer"}
        return
    found = list(actions(block))
    assert found
    for number, listed in enumerate(found):
        path = tmp_path / f"{number}.overlay.yaml"
        path.write_text(yaml.safe_dump({**HEADER, "actions": listed}), "utf-8")
        result = apply_overlays(shop_and_library(), [load_overlay(path)])
        assert [str(one) for one in result.diagnostics] == []
        build_model(result.document)


def test_the_hooks_on_the_page_are_those_there_are() -> None:
    """Names of hooks and inputs of the action are what the files beside the README declare."""
    (hooked,), (steps,) = (
        [one for one in of("yaml") if one.text.startswith(word)] for word in ("repos", "steps")
    )
    offered = {one["id"] for one in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
    (repository,) = yaml.safe_load(hooked.text)["repos"]
    assert {one["id"] for one in repository["hooks"]} <= offered
    inputs = yaml.safe_load((ROOT / "action.yml").read_text())["inputs"]
    (used,) = [one for one in yaml.safe_load(steps.text)["steps"] if "erpgen" in one["uses"]]
    assert set(used["with"]) <= set(inputs)


def test_the_folder_on_the_page_is_the_one_that_is_made(tmp_path: Path) -> None:
    """What init makes of a document at an address has the files that are drawn."""
    (drawn,) = (one for one in of("text") if TREE_ENTRY.search(one.text))
    document = json.dumps({**shop_and_library(), "openapi": "3.1.0"}).encode()
    with Loopback(lambda _, connection: connection.respond(200, document)) as server:
        folder = start(tmp_path / "specs", "shop", server.url).folder
    entries = TREE_ENTRY.findall(drawn.text)
    assert len(entries) == 4
    for entry in entries:
        assert list(folder.glob(entry.replace("<release>", "*"))), entry


def test_commands_named_in_sentences_are_there() -> None:
    """Targets of make, commands of erpgen with their options, and modules that are run."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    source = {name: (ROOT / f"generator/erpgen/cli/{name}.py").read_text() for name in COMMANDS}
    for page in pages():
        for text in INLINE.findall(page.read_text("utf-8")):
            program, *words = text.split()
            if program == "make" and words:
                assert {one for one in words if one.islower() and "=" not in one} <= targets, text
            if program == "erpgen" and words and words[0] in COMMANDS:
                options = {one for one in words if one.startswith("--")} - {"--help"}
                assert all(f'"{one}"' in source[words[0]] for one in options), text
            if text.startswith("python -m "):
                places = (ROOT, ROOT / "generated" / "visma-net-erp" / "src")
                modules = [one / words[1].replace(".", "/") for one in places]
                files = [
                    found
                    for one in modules
                    for found in (one.with_suffix(".py"), one / "__main__.py")
                ]
                assert any(one.exists() for one in files), text
