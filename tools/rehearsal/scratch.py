"""A scratch repository with this project's commands and one small API, and its clones."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.loop.repository import Repository

ROOT = Path(__file__).parents[2]
COPIED = ("Makefile", "pyproject.toml", "requirements", ".gitignore", "tools")
EXAMPLE = ROOT / "docs" / "examples" / "library"
API = "library"
_CACHES = shutil.ignore_patterns("__pycache__")
_FLAVOUR = """
release = "1.0"

[[document.flavours]]
name = "service"
url = "{url}"
"""
_TEST = '''"""What the scratch repository tests."""

from pathlib import Path


def test_the_client_is_there() -> None:
    """It lists its operations."""
    assert Path("generated/library/operations.json").is_file()
'''


class Scratch:
    """``origin`` is the bare repository that all clones push to.

    ``programs`` holds a copy of erpgen, so that editing it does not change a rehearsal under way.
    """

    def __init__(self, folder: Path, published: str) -> None:
        """Make it, with the client of release 1.0; ``published`` is the document's address."""
        self.folder = folder
        self.programs = folder / "programs"
        for name in ("generator", "templates"):
            shutil.copytree(ROOT / name, self.programs / name, ignore=_CACHES)
        self.origin = Repository(folder / "origin.git")
        self._clones = 0
        self.origin.folder.mkdir(parents=True)
        self.origin.git("init", "--quiet", "--bare", "--initial-branch", "main")
        first = Repository(self.workspace())
        first.git("init", "--quiet", "--initial-branch", "main")
        _fill(first.folder, published)
        _environment(first.folder)
        self.generate(first)
        first.commit("The client of release 1.0", ".")
        first.git("push", "--quiet", str(self.origin.folder), "main")

    def workspace(self) -> Path:
        """A new, empty folder."""
        self._clones += 1
        made = self.folder / f"job-{self._clones}" / "repository"
        made.mkdir(parents=True)
        return made

    def clone(self, folder: Path, revision: str) -> Repository:
        """A fresh clone at a branch, tag or commit, with an environment that is ready."""
        clone = Repository(folder)
        clone.git("clone", "--quiet", str(self.origin.folder), ".")
        clone.git("checkout", "--quiet", revision)
        _environment(folder)
        return clone

    def generate(self, clone: Repository) -> None:
        """Generate the client in a clone."""
        subprocess.run(
            [sys.executable, "-m", "erpgen", "generate", API],
            cwd=clone.folder,
            env={**os.environ, **self.variables},
            check=True,
            stdout=subprocess.DEVNULL,
        )

    @property
    def variables(self) -> dict[str, str]:
        """What lets Python find the copy of erpgen."""
        return {"PYTHONPATH": str(self.programs / "generator")}


def document(release: str) -> dict[str, Any]:
    """The library's document of release 1.0 or 1.1."""
    path = {"1.0": EXAMPLE / "releases" / "1.0.json", "1.1": EXAMPLE.parent / "library-1.1.json"}
    content: dict[str, Any] = json.loads(path[release].read_text("utf-8"))
    return content


def _fill(folder: Path, published: str) -> None:
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=_CACHES)
        else:
            shutil.copy2(source, folder / name)
    specs = folder / "specs" / API
    shutil.copytree(EXAMPLE, specs)
    settings = specs / "api.toml"
    text = settings.read_text("utf-8").replace("[]", '["overlays/rules.overlay.yaml"]')
    settings.write_text(text + _FLAVOUR.format(url=published), "utf-8")
    (folder / "tests").mkdir()
    (folder / "tests" / "test_client.py").write_text(_TEST, "utf-8")


def _environment(folder: Path) -> None:
    """What ``make setup`` and ``make uploader`` leave: other doors to the environment in use."""
    for made in (folder / ".venv", folder / ".venv-uploader"):
        made.mkdir()
        for name in ("bin", "lib", "pyvenv.cfg"):
            (made / name).symlink_to(Path(sys.prefix) / name)
        (made / ".ready").touch()
