"""One generated shop, built once for all tests here."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path

import pytest

from erpgen.build import Built, build
from erpgen.cli.main import main
from erpgen.config import load_config

THING = {"type": "object", "properties": {"name": {"type": "string"}}}
SPEC = {
    "openapi": "3.0.3",
    "info": {"title": "Corner Shop", "version": "2026.3.1"},
    "servers": [{"url": "https://shop.example"}],
    "paths": {
        "/things/{id}": {
            "get": {
                "operationId": "thing_get",
                "tags": ["thing"],
                "parameters": [
                    {"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}
                ],
                "responses": {
                    "200": {
                        "description": "One.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                        },
                    }
                },
            }
        }
    },
    "components": {"schemas": {"Thing": THING}},
}
API_TOML = """\
[package]
distribution = "corner-shop"
import = "corner_shop"
client = "CornerShop"
description = "Typed client of the Corner Shop API."
license = "MIT"
"""


def make_shop(root: Path) -> Path:
    """``specs/shop`` and ``generated/shop`` below a folder; returns the first."""
    folder = root / "specs" / "shop"
    (folder / "releases").mkdir(parents=True)
    (folder / "api.toml").write_text(API_TOML)
    (folder / "releases" / "2026.3.1.json").write_text(json.dumps(SPEC))
    with chdir(root):
        assert main(["generate", "shop"]) == 0
    return folder


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds ``specs/shop`` and ``generated/shop``."""
    root = tmp_path_factory.mktemp("shop")
    make_shop(root)
    return root


@pytest.fixture(scope="session")
def built(shop: Path) -> Built:
    """The shop's client, built into ``dist/shop``."""
    return build(load_config(shop / "specs" / "shop"))


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shop that a test may break, in the current folder."""
    make_shop(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path
