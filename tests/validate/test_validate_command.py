"""``erpgen validate``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from erpgen.cli import validate as command
from erpgen.errors import InputError

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/a/{id}": {"get": {"operationId": "o", "responses": {"200": {"description": ""}}}},
    },
}
REPAIR = """\
overlay: 1.0.0
info: {title: Repair, version: "1"}
actions:
  - target: $.paths['/a/{id}'].get
    update: {parameters: [{name: id, in: path, required: true, schema: {type: string}}]}
"""
SETTINGS = """\
overlays = ["repair.overlay.yaml"]
[package]
distribution = "a"
import = "a"
client = "A"
"""


def run(*arguments: str) -> int:
    """The exit code of the command."""
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args(arguments))


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a document and an API."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.json").write_text(json.dumps(DOCUMENT))
    folder = tmp_path / "specs" / "mine"
    folder.mkdir(parents=True)
    (folder / "api.toml").write_text(SETTINGS)
    (folder / "repair.overlay.yaml").write_text(REPAIR)
    return tmp_path


def test_errors_are_printed_and_exit_1(capsys: pytest.CaptureFixture[str]) -> None:
    """A finding is a line on standard output; the summary does not mix with it."""
    assert run("api.json") == 1
    printed = capsys.readouterr()
    assert printed.out.startswith("error: undeclared-path-parameter: #/paths/~1a~1{id}/get: ")
    assert printed.err == "1 error, 0 warning, 0 info\n"


def test_overlays_of_the_api_count(capsys: pytest.CaptureFixture[str]) -> None:
    """What an overlay repairs is no finding."""
    assert run("api.json", "--api", "mine") == 0
    assert capsys.readouterr().out == ""


def test_json_is_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    """The same findings as JSON."""
    assert run("api.json", "--format", "json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["summary"] == {"error": 1, "warning": 0, "info": 0}
    [one] = report["diagnostics"]
    assert list(one) == ["code", "severity", "pointer", "message", "hint"]
    assert one["severity"] == "error"


@pytest.mark.parametrize("name", ["other", "", "../mine", "mine/", "mine/../mine", ".", "/etc"])
def test_an_unknown_api_is_bad_input(name: str) -> None:
    """Only the folders that are there can be named, and they are listed."""
    with pytest.raises(InputError, match=r"no such API; there are mine"):
        run("api.json", "--api", name)


def test_a_missing_document_is_bad_input() -> None:
    """The refusal is the loader's."""
    with pytest.raises(InputError, match="no such file"):
        run("missing.json")
