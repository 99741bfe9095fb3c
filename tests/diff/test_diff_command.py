"""``erpgen diff`` as a program."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
import yaml

from diff.sides import api, changed, schemas
from erpgen.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """An old and a new document in the current folder; the new one lacks a property."""
    monkeypatch.chdir(tmp_path)
    new = changed(api())
    schemas(new)["Address"]["properties"].pop("zip")
    (tmp_path / "old.json").write_text(json.dumps(api()), encoding="utf-8")
    (tmp_path / "new.yaml").write_text(yaml.safe_dump(new), encoding="utf-8")
    return "old.json", "new.yaml"


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1), ("never", 0)])
def test_the_exit_code_follows_fail_on(files: tuple[str, str], fail_on: str, code: int) -> None:
    """A lone warning fails only who asks for it."""
    assert main(["diff", *files, "--fail-on", fail_on]) == code


def test_errors_fail_unless_told_otherwise(files: tuple[str, str], tmp_path: Path) -> None:
    """Without an option, a breaking change is a finding."""
    broken = changed(api())
    broken["paths"]["/customers/{id}"].pop("put")
    (tmp_path / "broken.json").write_text(json.dumps(broken), encoding="utf-8")
    assert main(["diff", files[0], "broken.json"]) == 1
    assert main(["diff", files[0], "broken.json", "--fail-on", "never"]) == 0


@pytest.mark.parametrize(("fail_on", "code"), [("major", 1), ("minor", 1), ("error", 0)])
def test_the_exit_code_follows_the_client(files: tuple[str, str], fail_on: str, code: int) -> None:
    """A lost attribute is a warning of the document and asks for a major release of the client."""
    assert main(["diff", *files, "--fail-on", fail_on]) == code
    assert main(["diff", files[1], files[0], "--fail-on", fail_on]) == int(fail_on == "minor")


def test_json_goes_to_standard_output(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing but the report is there."""
    main(["diff", *files, "--format", "json"])
    grouped = json.loads(capsys.readouterr().out)
    main(["diff", *files, "--format", "json", "--expand"])
    single = json.loads(capsys.readouterr().out)
    assert grouped["summary"]["warning"] == 1
    assert {change["operation"] for change in single["changes"]} == {"GET", "PUT"}


def test_accepted_changes_are_left_out(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was accepted neither fails nor is listed; a note counts it."""
    main(["diff", *files, "--format", "json"])
    fingerprint = json.loads(capsys.readouterr().out)["changes"][0]["fingerprint"]
    text = f'[[accepted]]\nfingerprint = "{fingerprint}"\nreason = "agreed"\n'
    (tmp_path / "accepted.toml").write_text(text, encoding="utf-8")
    code = main(["diff", *files, "--fail-on", "warning", "--accepted", "accepted.toml"])
    assert code == 0
    assert "1 accepted in accepted.toml" in capsys.readouterr().out


def _git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=T", "-c", "user.email=t@example.test"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_side_can_come_from_git(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``REV:path`` is the file as that revision has it."""
    _git(tmp_path, "init", "-q")
    _git(tmp_path, "add", "old.json")
    _git(tmp_path, "commit", "-qm", "first")
    (tmp_path / "old.json").unlink()
    assert main(["diff", "HEAD:old.json", files[1], "--fail-on", "warning"]) == 1
    assert "HEAD:old.json" in capsys.readouterr().out
    assert main(["diff", "HEAD:none.json", files[1]]) == 2
    assert "git says" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@pytest.mark.parametrize(
    ("below", "source"), [("", "HEAD:api/api.json"), ("api", "HEAD:./api.json")]
)
def test_a_document_in_several_files_comes_from_git_whole(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    below: str,
    source: str,
) -> None:
    """Its parts are those of the revision, not those that lie there now."""
    document = changed(api())
    schemas(document)["Address"] = {"$ref": "parts/address.yaml"}
    (tmp_path / "api/parts").mkdir(parents=True)
    (tmp_path / "api/api.json").write_text(json.dumps(document), encoding="utf-8")
    part = tmp_path / "api/parts/address.yaml"
    part.write_text(yaml.safe_dump(schemas(api())["Address"]), encoding="utf-8")
    _git(tmp_path, "init", "-q")
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "-qm", "first")
    part.write_text("{type: object, properties: {city: {type: string}}}", encoding="utf-8")
    monkeypatch.chdir(tmp_path / below)
    assert main(["diff", source, str(tmp_path / "api/api.json"), "--fail-on", "warning"]) == 1
    assert "zip` was removed" in capsys.readouterr().out


@pytest.mark.parametrize(
    "wrong",
    [
        ["none.json", "new.yaml"],
        ["old.json", "none.yaml"],
        ["nowhere:old.json", "new.yaml"],
        [".", "new.yaml"],
        ["old.json", "new.yaml", "--api", "nothing"],
        ["old.json", "new.yaml", "--accepted", "none.toml"],
    ],
)
def test_bad_input_is_one_line_and_exit_2(
    files: tuple[str, str], wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback, no report."""
    assert len(set(files)) == 2
    assert main(["diff", *wrong]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("erpgen: ")
    assert said.err.count("\n") == 1


def test_help_has_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    """The words of the command and how it is called."""
    with pytest.raises(SystemExit) as ended:
        main(["diff", "--help"])
    assert ended.value.code == 0
    assert "erpgen diff v1.yaml v2.yaml" in capsys.readouterr().out
