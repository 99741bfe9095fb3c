"""A copy of the project in which the documentation's commands are run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from docs.pages import ROOT, Block
from tools.loop.repository import Repository

COPIED = ("Makefile", "README.md", "pyproject.toml", ".gitignore", "specs")
PROGRAMS = ("generator", "templates")
LINKED = ("docs", "tools")
CACHES = shutil.ignore_patterns("__pycache__")
TIMEOUT = 300


class Checkout:
    """A git repository with the project's inputs, no generated package, and the environment in use.

    What ``pip install`` installs goes to ``site``, so that the environment stays as it is. The
    API's document is said to be ``published`` at an address of this machine.
    """

    def __init__(self, folder: Path, published: str) -> None:
        self.folder = folder
        self.site = folder / "site"
        for name in (*COPIED, *PROGRAMS):
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, folder / name, ignore=CACHES)
            else:
                shutil.copy2(source, folder / name)
        for name in LINKED:
            (folder / name).symlink_to(ROOT / name)
        self._environment(folder / ".venv")
        _publish_at(published, folder / "specs" / "visma-net-erp" / "api.toml")

    def commit(self) -> None:
        """Make it a repository with one commit."""
        repository = Repository(self.folder)
        repository.git("init", "--quiet", "--initial-branch", "main")
        repository.commit("The project", ".")

    def run(self, block: Block) -> subprocess.CompletedProcess[str]:
        """Run a block's commands as one script that stops at the first failure."""
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block.text],
            cwd=self.folder,
            env=self._variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=TIMEOUT,
            check=False,
        )

    def _environment(self, folder: Path) -> None:
        """What ``make setup`` leaves, without making it: another door to the same environment."""
        folder.mkdir()
        for name in ("bin", "lib", "pyvenv.cfg"):
            (folder / name).symlink_to(Path(sys.prefix) / name)
        (folder / ".ready").touch()

    def _variables(self) -> dict[str, str]:
        return {
            **os.environ,
            "PATH": f"{self.folder / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(self.folder / "generator"),
            "PIP_TARGET": str(self.site),
            "PIP_UPGRADE": "1",
            "PIP_NO_DEPS": "1",
            "PIP_NO_BUILD_ISOLATION": "0",  # pip's way of saying: no isolation
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }


def _publish_at(url: str, settings: Path) -> None:
    """Let ``api.toml`` name one address, on this machine, where the document is published."""
    text = settings.read_text("utf-8")
    first, *others = re.split(r"^(?=\[)", text, flags=re.MULTILINE)
    tables = [one for one in others if 'name = "interactive"' not in one]
    text = re.sub(r'^url = ".*"$', f'url = "{url}"', "".join([first, *tables]), flags=re.MULTILINE)
    settings.write_text(text, "utf-8")
