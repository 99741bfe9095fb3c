"""What the package says of names that another release of a small API has changed."""

from __future__ import annotations

import copy
import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from erpgen.cli.main import main
from erpgen.generate import find_inputs, generate
from generated_packages import Package

_ITEM = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "size": {"type": "integer"}},
}
_OLD: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Depot", "version": "1.0"},
    "servers": [{"url": "https://depot.example.com"}],
    "paths": {
        "/items/{itemCd}": {
            "get": {
                "tags": ["Item"],
                "operationId": "Item_Fetch",
                "parameters": [
                    {"name": "itemCd", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "responses": {
                    "200": {
                        "description": "OK",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/ItemDto"}}
                        },
                    }
                },
            }
        },
        "/boxes": {
            "post": {
                "tags": ["Box"],
                "operationId": "Box_Pack",
                "parameters": [
                    {"name": "fast", "in": "query", "schema": {"type": "string"}},
                    {"name": "loud", "in": "query", "schema": {"type": "string"}},
                ],
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/BoxDto"}}
                    }
                },
                "responses": {"204": {"description": "Packed"}},
            }
        },
    },
    "components": {
        "schemas": {
            "ItemDto": _ITEM,
            "BoxDto": {"type": "object", "properties": {"lid": {"type": "string"}}},
        }
    },
}


def _new() -> dict[str, Any]:
    new = copy.deepcopy(_OLD)
    new["info"]["version"] = "2.0"
    fetch = new["paths"].pop("/items/{itemCd}")
    fetch["get"]["operationId"] = "Item_Read"
    fetch["get"]["parameters"][0]["name"] = "itemNumber"
    new["paths"]["/items/{itemNumber}"] = fetch
    pack = new["paths"]["/boxes"]["post"]
    pack["parameters"] = [{**pack["parameters"][0], "deprecated": True}]
    new["components"]["schemas"]["BoxDto"]["properties"]["lid"]["deprecated"] = True
    del new["components"]["schemas"]["ItemDto"]["properties"]["size"]
    return new


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An API's folder with two releases."""
    found = tmp_path_factory.mktemp("project") / "specs" / "depot"
    (found / "releases").mkdir(parents=True)
    (found / "api.toml").write_text(
        '[package]\ndistribution = "depot"\nimport = "depot"\nclient = "Depot"\n', "utf-8"
    )
    for name, document in (("1.0", _OLD), ("2.0", _new())):
        (found / "releases" / f"{name}.json").write_text(json.dumps(document), "utf-8")
    return found


@pytest.fixture(scope="module")
def package(folder: Path) -> Package:
    """The client of the second release."""
    out = folder.parent.parent / "second"
    generate(find_inputs(folder, None, "2.0", out))
    return Package(out)


def _client(package: Package) -> Any:
    return package.module().Depot()


def test_a_renamed_method_names_the_new_one(package: Package) -> None:
    """The pairing finds the operation under its new path and id."""
    with pytest.raises(AttributeError, match=r"is not in 2\.0: use erp\.item\.read\(\)"):
        _client(package).item.fetch("1")


def test_an_argument_that_is_gone_says_so(package: Package) -> None:
    """Unknown arguments are refused as ever; what the last release had is told apart."""
    with pytest.raises(TypeError, match=r"takes no loud; erp\.box\.pack\(loud=…\) was"):
        _client(package).box.pack(loud="yes")
    with pytest.raises(TypeError, match=r"takes no clear$"):
        _client(package).box.pack(clear="yes")


def test_an_attribute_that_is_gone_says_so(package: Package) -> None:
    """A model remembers what it had; a name that never was stays an ordinary error."""
    item = importlib.import_module(f"{package.module().__name__}.models").ItemDto()
    with pytest.raises(AttributeError, match=r"ItemDto\.size was in release 1\.0"):
        item.size  # noqa: B018 - asking is the test
    with pytest.raises(AttributeError, match="'ItemDto' object has no attribute 'colour'"):
        item.colour  # noqa: B018 - as above
    assert not hasattr(item, "size")


def test_deprecated_attributes_of_requests_warn(package: Package) -> None:
    """Making a request's model with one warns; leaving it out does not."""
    models = importlib.import_module(f"{package.module().__name__}.models")
    models.BoxDto()
    with pytest.warns(DeprecationWarning, match=r"BoxDto\.lid is deprecated by the API"):
        models.BoxDto(lid="round")


def test_the_notes_say_before_and_after(package: Package) -> None:
    """Both files name what moved; the changelog alone what is new."""
    notes = (package.folder / "MIGRATION.md").read_text("utf-8")
    changes = (package.folder / "CHANGELOG.md").read_text("utf-8")
    line = "- `erp.item.fetch()` → `erp.item.read()`"
    assert line in notes
    assert line in changes
    assert "`fast=…` of `erp.box.pack()`" in changes.partition("### Deprecated")[2]


def test_the_first_release_says_that_it_is(folder: Path) -> None:
    """Without an older release there are no notes, and the same inputs give the same bytes."""
    out = folder.parent.parent / "first"
    generate(find_inputs(folder, None, "1.0", out))
    assert "the first that this client is made from" in (out / "CHANGELOG.md").read_text("utf-8")
    assert not (out / "MIGRATION.md").exists()


def test_the_previous_release_is_an_input(folder: Path) -> None:
    """Changing it makes the package stale; one that gives no client stops the run."""
    out = folder.parent.parent / "third"
    inputs = find_inputs(folder, None, "2.0", out)
    first = {**inputs.digests()}
    kept = folder / "releases" / "1.0.json"
    text = kept.read_text("utf-8")
    try:
        kept.write_text(text + "\n", "utf-8")
        assert inputs.digests() != first
        kept.write_text("{", "utf-8")
        arguments = ["generate", str(folder), "--release", "2.0", "--out", str(out)]
        assert main(arguments) == 2
        assert not out.exists()
    finally:
        kept.write_text(text, "utf-8")
