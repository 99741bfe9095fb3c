"""The reusable action's steps, run as a runner would, in a repository of somebody else's."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.loop.repository import Repository
from tools.rehearsal.expressions import filled, holds
from tools.rehearsal.scratch import document

ROOT = Path(__file__).parents[2]
INSTALLING = "install erpgen"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose document was changed after the last commit; erpgen is installed."""
    folder = tmp_path / "repository"
    folder.mkdir()
    found = Repository(folder)
    found.git("init", "--quiet", "--initial-branch", "main")
    _write(folder, "1.0")
    found.commit("The document", "openapi.json")
    _write(folder, "1.1")
    programs = tmp_path / "runner" / "erpgen"
    programs.mkdir(parents=True)
    (programs / "bin").symlink_to(Path(sys.executable).parent)
    return folder


def _write(folder: Path, release: str) -> None:
    (folder / "openapi.json").write_text(yaml.safe_dump(document(release)), "utf-8")


def act(folder: Path, **inputs: str) -> tuple[int, str]:
    """The exit code of the first step that fails, and what the steps printed."""
    action: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    given = {name.replace("_", "-"): value for name, value in inputs.items()}
    assert set(given) <= set(action["inputs"])
    known: dict[str, str] = {
        f"inputs.{name}": given.get(name) or one["default"]
        for name, one in action["inputs"].items()
    }
    known |= {"runner.temp": str(folder.parent / "runner"), "github.action_path": str(ROOT)}
    printed = ""
    for step in action["runs"]["steps"]:
        runs = "run" in step and step.get("name") != INSTALLING
        if runs and holds(step.get("if", "'' == ''"), known):
            code, text = _step(step, known, folder)
            printed += text
            if code:
                return code, printed
    return 0, printed


def _step(step: dict[str, Any], known: dict[str, str], folder: Path) -> tuple[int, str]:
    variables = {name: filled(text, known) for name, text in step["env"].items()}
    files = {name: str(folder.parent / name) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    bash = shutil.which("bash")
    assert bash is not None
    done = subprocess.run(
        [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), **files, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_a_breaking_change_fails_and_is_annotated(repository: Path) -> None:
    """The job fails, the annotations name the change, and the report is in the summary."""
    code, printed = act(repository, old="HEAD:openapi.json", new="openapi.json")
    assert code == 1, printed
    assert "::error" in printed
    assert "Book.price" in (repository.parent / "GITHUB_STEP_SUMMARY").read_text("utf-8")
    report = (repository.parent / "GITHUB_OUTPUT").read_text("utf-8").strip()
    assert Path(report.removeprefix("report=")).is_file()


def test_a_change_may_be_let_through(repository: Path) -> None:
    """``fail-on: never`` reports and goes on."""
    code, printed = act(repository, old="HEAD:openapi.json", new="openapi.json", fail_on="never")
    assert code == 0, printed


def test_a_bad_input_is_told(repository: Path) -> None:
    """A document that is not there is exit code 2, not a passed gate."""
    code, printed = act(repository, old="HEAD:nowhere.json", new="openapi.json")
    assert code == 2
    assert "nowhere.json" in printed


def test_without_inputs_it_does_nothing(repository: Path) -> None:
    """Nothing is compared or checked that was not asked for."""
    assert act(repository) == (0, "")


def test_checking_where_there_is_no_api_is_an_error(repository: Path) -> None:
    """``check: all`` in a repository without ``specs/`` does not pass for a check."""
    code, printed = act(repository, check="all")
    assert code == 2, printed
