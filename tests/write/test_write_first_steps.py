"""The first run shows what was made, where it is, and three lines that work at once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from erpgen.cli.main import main
from golden.update import HERE

ROOT = Path(__file__).parents[2]


def test_generate_ends_with_what_to_do_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where everything is up to date; the lines to try run without an account."""
    shutil.copytree(HERE / "apis" / "library", tmp_path / "specs" / "library")
    monkeypatch.chdir(tmp_path)
    ends = []
    for _ in range(2):
        assert main(["generate", "library"]) == 0
        ends.append(capsys.readouterr().out.splitlines()[1:])
    assert ends[0] == ends[1]
    assert ends[0][0].startswith("town-library, release 2.1: ")
    assert ends[0][1].endswith("-m pip install ./generated/library")
    lines = [line.strip() for line in ends[0][-3:]]
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "generated/library/src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Help on method")


def test_help_begins_with_three_peoples_first_commands() -> None:
    """Maintainer, integration developer and reviewer, before the list of all commands."""
    done = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert lines[0] == "First commands:"
    assert [line.split()[1] for line in lines[1:4]] == ["maintain", "use", "review"]
    assert lines[4] == "All commands:"
