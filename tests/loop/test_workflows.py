"""Workflows, action and hooks as files: valid, pinned, and allowed no more than they need."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ACTION = ROOT / "action.yml"
PROGRAMS = Path(sys.executable).parent
PINNED = re.compile(r"uses: [\w/-]+@[0-9a-f]{40} # v\d+(\.\d+)*$")


def run(*command: str | Path) -> None:
    """Run a tool; what it printed is shown where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def triggers(path: Path) -> Any:
    """What starts a workflow; YAML 1.1 reads the key ``on`` as true."""
    return yaml.safe_load(path.read_text("utf-8"))[True]


def test_workflows_are_what_github_reads() -> None:
    """They follow the schema of GitHub's workflow syntax."""
    run(PROGRAMS / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS)


def test_the_action_is_what_github_reads() -> None:
    """It follows the schema of GitHub's action syntax."""
    run(PROGRAMS / "check-jsonschema", "--builtin-schema", "vendor.github-actions", ACTION)


def test_a_security_linter_finds_nothing() -> None:
    """No injection by expressions, no broad permission, no credential left behind, no run twice."""
    options = ("--offline", "--quiet", "--no-progress", "--persona=pedantic")
    run(PROGRAMS / "zizmor", *options, *WORKFLOWS, ACTION)


@pytest.mark.parametrize("path", [*WORKFLOWS, ACTION], ids=lambda path: path.name)
def test_actions_are_pinned_by_commit(path: Path) -> None:
    """Each ``uses`` names a commit, and its version in a comment."""
    lines = [line.strip().removeprefix("- ") for line in path.read_text("utf-8").splitlines()]
    used = [line for line in lines if line.startswith("uses: ")]
    assert [line for line in used if not PINNED.search(line)] == []


def test_no_secret_reaches_the_code_of_a_fork() -> None:
    """Workflows that run a pull request's code name no secret and may only read."""
    for path in WORKFLOWS:
        if "pull_request" in triggers(path):
            content = yaml.safe_load(path.read_text("utf-8"))
            assert "secrets." not in path.read_text("utf-8")
            assert content["permissions"] == {"contents": "read"}
            assert all("permissions" not in job for job in content["jobs"].values())
        assert "pull_request_target" not in triggers(path)


def test_every_job_says_how_long_it_may_take() -> None:
    """No job runs for GitHub's six hours."""
    for path in WORKFLOWS:
        jobs = yaml.safe_load(path.read_text("utf-8"))["jobs"].values()
        assert all("timeout-minutes" in job for job in jobs)


def test_hooks_are_commands_that_exist() -> None:
    """Each hook has what pre-commit asks for, and starts a command of erpgen."""
    from erpgen.cli.main import COMMANDS  # noqa: PLC0415 - what the hooks are compared with

    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    for hook in hooks:
        assert {"id", "name", "entry", "language"} <= set(hook)
        program, command = hook["entry"].split()
        assert (program, hook["language"]) == ("erpgen", "python")
        assert command in COMMANDS
