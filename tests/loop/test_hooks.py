"""The pre-commit hooks, run by pre-commit itself in a repository of somebody else's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tools.loop.repository import Repository

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs" / "examples" / "library"
NEXT = EXAMPLE.parent / "library-1.1.json"
HOOKED = (
    *("generator", "templates", "pyproject.toml", "README.md", "LICENSE"),
    ".pre-commit-hooks.yaml",
)
_IGNORED = shutil.ignore_patterns("__pycache__")
Commit = Callable[[], tuple[int, str]]


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """What others name in their configuration: erpgen's repository, as it is here and now."""
    found = Repository(tmp_path_factory.mktemp("erpgen"))
    for name in HOOKED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, found.folder / name, ignore=_IGNORED)
        else:
            shutil.copy2(ROOT / name, found.folder / name)
    found.git("init", "--quiet", "--initial-branch", "main")
    found.commit("erpgen", ".")
    return found


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps the environment that it installs erpgen into, once."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def repository(tmp_path: Path, hooks: Repository) -> Repository:
    """A repository with a document and a generated client, and both hooks."""
    found = Repository(tmp_path)
    shutil.copytree(EXAMPLE, tmp_path / "specs" / "library")
    shutil.copy2(EXAMPLE / "releases" / "1.0.json", tmp_path / "openapi.json")
    command = [sys.executable, "-m", "erpgen", "generate", "library"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    arguments = ["HEAD:openapi.json", "openapi.json"]
    revision = hooks.git("rev-parse", "HEAD")
    used = [{"id": "erpgen-check"}, {"id": "erpgen-diff", "args": arguments}]
    hooked = {"repo": hooks.folder.as_uri(), "rev": revision, "hooks": used}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [hooked]}), "utf-8")
    found.git("init", "--quiet", "--initial-branch", "main")
    found.commit("The client", ".")
    return found


@pytest.fixture
def commit(repository: Repository, home: Path) -> Commit:
    """What the hooks say of a commit of everything as it is: exit code and text.

    The dependencies are those of this environment, so that nothing is downloaded.
    """
    variables = {
        **os.environ,
        "PRE_COMMIT_HOME": str(home),
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "PIP_NO_BUILD_ISOLATION": "0",  # pip's way to say that there is none
        "PIP_NO_DEPS": "1",
        "PIP_NO_INDEX": "1",
    }

    def run() -> tuple[int, str]:
        repository.git("add", "--all")
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never"],
            cwd=repository.folder,
            env=variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout

    return run


def test_a_fresh_client_and_the_same_document_pass(commit: Commit) -> None:
    """Both hooks run and find nothing."""
    code, printed = commit()
    assert code == 0, printed
    assert [line.split(".")[0] for line in printed.splitlines() if line.endswith("Passed")] == [
        "erpgen check",
        "erpgen diff",
    ]


def test_what_breaks_clients_is_not_committed(repository: Repository, commit: Commit) -> None:
    """The document loses nothing unseen: the hook fails and names the change."""
    shutil.copy2(NEXT, repository.folder / "openapi.json")
    code, printed = commit()
    assert code == 1
    assert "hook id: erpgen-diff" in printed
    assert "Book.price" in printed


def test_a_client_edited_by_hand_is_not_committed(repository: Repository, commit: Commit) -> None:
    """The hook fails and names the file."""
    readme = repository.folder / "generated" / "library" / "README.md"
    readme.write_text("mine\n", "utf-8")
    code, printed = commit()
    assert code == 1
    assert "hook id: erpgen-check" in printed
    assert "README.md: edited by hand" in printed
