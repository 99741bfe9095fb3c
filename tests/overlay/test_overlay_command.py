"""``erpgen overlay``: what it prints, writes, refuses and returns."""

from __future__ import annotations

import argparse
import json
import os
from typing import TYPE_CHECKING

import pytest

from erpgen.cli import overlay as command
from erpgen.errors import FindingsError, InputError, WriteError
from erpgen.load.limits import Limits
from erpgen.load.parsing import parse

if TYPE_CHECKING:
    from pathlib import Path

SPEC = {"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": {}}
FIXES = """\
overlay: 1.1.0
info: {title: Fixes, version: "1"}
actions:
- target: $.info
  description: Say who it is from
  update: {contact: {name: "yes"}}
"""
UNMATCHED = FIXES + "- target: $.nothing\n  remove: true\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a document, an overlay that fits and one with an unmatched target."""
    (tmp_path / "api.json").write_text(json.dumps(SPEC))
    (tmp_path / "api.yaml").write_text("openapi: 3.0.0\ninfo:\n  title: T\n  version: '1'\n")
    (tmp_path / "fixes.yaml").write_text(FIXES)
    (tmp_path / "unmatched.yaml").write_text(UNMATCHED)
    return tmp_path


def run(*arguments: object) -> int:
    """The command with these arguments."""
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args([str(argument) for argument in arguments]))


def test_the_result_goes_to_standard_output_in_the_notation_of_the_input(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """JSON in gives JSON out, YAML gives YAML, keys in order."""
    assert run(folder / "api.json", folder / "fixes.yaml") == 0
    printed = capsys.readouterr().out
    assert json.loads(printed)["info"]["contact"] == {"name": "yes"}
    assert list(json.loads(printed)) == list(SPEC)
    assert run(folder / "api.yaml", folder / "fixes.yaml") == 0
    assert capsys.readouterr().out == (
        "openapi: 3.0.0\ninfo:\n  title: T\n  version: '1'\n  contact:\n    name: 'yes'\n"
    )


def test_a_named_file_decides_its_notation(folder: Path) -> None:
    """``-o x.yaml`` writes YAML from JSON, any other name keeps the input's notation."""
    run(folder / "api.json", folder / "fixes.yaml", "-o", folder / "out.yaml")
    run(folder / "api.json", folder / "fixes.yaml", "-o", folder / "out.txt")
    yaml, same = (folder / "out.yaml").read_bytes(), (folder / "out.txt").read_bytes()
    assert yaml.startswith(b"openapi: 3.0.0\n")
    assert parse(yaml, "out.yaml", Limits()) == json.loads(same)


def test_warnings_go_to_standard_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without ``--strict`` an unmatched target is told and the result is still written."""
    assert run(folder / "api.json", folder / "unmatched.yaml") == 0
    printed = capsys.readouterr()
    assert "overlay-target-unmatched" in printed.err
    assert "action 2 (remove $.nothing)" in printed.err
    assert json.loads(printed.out)["info"]["contact"]


def test_strict_writes_nothing_when_there_are_warnings(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--strict`` ends with exit code 1, no file, and nothing on standard output."""
    out = folder / "out.json"
    with pytest.raises(FindingsError, match="1 finding under --strict") as caught:
        run(folder / "api.json", folder / "unmatched.yaml", "--strict", "-o", out)
    assert caught.value.exit_code == 1
    with pytest.raises(FindingsError):
        run(folder / "api.json", folder / "unmatched.yaml", "--strict")
    assert not out.exists()
    assert capsys.readouterr().out == ""
    assert run(folder / "api.json", folder / "fixes.yaml", "--strict", "-o", out) == 0


def test_an_error_leaves_the_old_file(folder: Path) -> None:
    """A refused action and a missing file are input errors; what is on disk stays."""
    out = folder / "out.json"
    out.write_text("old")
    (folder / "bad.yaml").write_text(UNMATCHED.replace("$.nothing", "$"))
    for overlay in ("bad.yaml", "missing.yaml"):
        with pytest.raises(InputError, match=overlay) as caught:
            run(folder / "api.json", folder / "fixes.yaml", folder / overlay, "-o", out)
        assert caught.value.exit_code == 2
    assert out.read_text() == "old"


def test_a_folder_that_is_not_there_is_a_write_error(folder: Path) -> None:
    """The message names the file that could not be written, and no stray file is left."""
    with pytest.raises(WriteError, match="no/out"):
        run(folder / "api.json", folder / "fixes.yaml", "-o", folder / "no" / "out.json")
    with pytest.raises(WriteError):
        run(folder / "api.json", folder / "fixes.yaml", "-o", folder)
    assert not list(folder.parent.glob(f".{folder.name}*"))


def test_writing_keeps_a_files_mode_and_follows_its_link(folder: Path) -> None:
    """An existing file keeps its permissions, a link stays one, a new file gets the usual mode."""
    (folder / "real.json").write_text("old")
    (folder / "real.json").chmod(0o640)
    (folder / "link.json").symlink_to(folder / "real.json")
    run(folder / "api.json", folder / "fixes.yaml", "-o", folder / "link.json")
    assert (folder / "link.json").is_symlink()
    assert (folder / "real.json").stat().st_mode & 0o777 == 0o640
    assert json.loads((folder / "real.json").read_text())["info"]["contact"]
    mask = os.umask(0o022)
    run(folder / "api.json", folder / "fixes.yaml", "-o", folder / "new.json")
    os.umask(mask)
    assert (folder / "new.json").stat().st_mode & 0o777 == 0o644


def test_explain_tells_what_each_action_touched(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every action is listed with its number, target, description, count and nodes."""
    assert run(folder / "api.json", folder / "unmatched.yaml", "--explain") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("unmatched.yaml: Fixes (Overlay 1.1)")
    assert [line.strip() for line in lines[1:5]] == [
        "1. update $.info: 1 node",
        "Say who it is from",
        "#/info",
        "2. remove $.nothing: matches nothing",
    ]


def test_explain_groups_many_nodes_and_counts_the_rest(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Hundreds of matches are one form, five nodes and a number."""
    paths = {f"/p{number}": {"get": {"tags": ["a"]}} for number in range(300)}
    (folder / "large.json").write_text(json.dumps({**SPEC, "paths": paths}))
    target = "- target: $.paths[*]..tags\n  update: b\n"
    (folder / "many.yaml").write_text(FIXES.split("- target", maxsplit=1)[0] + target)
    run(folder / "large.json", folder / "many.yaml", "--explain")
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert lines[1:4] == [
        "1. update $.paths[*]..tags: 300 nodes",
        "300 like #/paths/*/get/tags",
        "#/paths/~1p0/get/tags",
    ]
    assert lines[8] == "and 295 more"


def test_explain_as_json_leaves_nothing_out(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Programs get every pointer and the findings; a file is written beside it when named."""
    out = folder / "out.json"
    arguments = (folder / "api.json", folder / "fixes.yaml", folder / "unmatched.yaml")
    run(*arguments, "--explain", "--format", "json", "-o", out)
    told = json.loads(capsys.readouterr().out)
    first, second = told["overlays"]
    assert first["actions"][0] == {
        "action": 1,
        "kind": "update",
        "target": "$.info",
        "description": "Say who it is from",
        "reusable": None,
        "count": 1,
        "pointers": ["#/info"],
    }
    assert [action["count"] for action in second["actions"]] == [1, 0]
    assert [finding["code"] for finding in told["diagnostics"]] == [
        "overlay-action-unneeded",
        "overlay-target-unmatched",
    ]
    assert json.loads(out.read_text())["info"]["contact"]


def test_the_document_is_taken_as_it_stands(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any JSON object can be changed, not OpenAPI alone."""
    (folder / "plain.json").write_text('{"info": {}, "list": [1e2, 1.50]}')
    run(folder / "plain.json", folder / "fixes.yaml")
    assert json.loads(capsys.readouterr().out)["list"] == [100.0, 1.5]


def test_normalise_applies_to_the_form_that_generate_sees(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A Swagger 2.0 document shows as OpenAPI 3.1, with its definitions as components."""
    swagger = {**SPEC, "swagger": "2.0", "definitions": {"A": {"type": "object"}}}
    del swagger["openapi"]
    (folder / "swagger.json").write_text(json.dumps(swagger))
    run(folder / "swagger.json", folder / "fixes.yaml", "--normalise")
    shown = json.loads(capsys.readouterr().out)
    assert shown["openapi"].startswith("3.1")
    assert "A" in shown["components"]["schemas"]
