"""A copy of the project in which the documentation's commands are run."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from docs.pages import ROOT, Block
from tools.loop.repository import Repository
from tools.rehearsal.package_index import PASSWORD, USER

COPIED = ("Makefile", "README.md", "pyproject.toml", "requirements", ".gitignore", "specs")
PROGRAMS = ("generator", "templates")
LINKED = ("docs", "tools")
TIMEOUT = 300
_PIP = """\
#!/bin/sh
{settings} exec {python} -m pip "$@"
"""


@dataclass(frozen=True)
class Surroundings:
    """What the pages take for granted, all of it on this machine.

    ``programs`` is a copy of erpgen, so that editing it does not change a test under way; the API's
    document is ``published`` at an address; ``pip`` finds packages in ``wheels``; what is uploaded
    goes to the ``index``.
    """

    programs: Path
    published: str
    wheels: Path
    index: str


def copy_programs(folder: Path) -> Path:
    """The generator and its templates, compiled as far as they are."""
    for name in PROGRAMS:
        shutil.copytree(ROOT / name, folder / name)
    return folder


class Checkout:
    """A git repository with the project's inputs, no generated package, and the environment in use.

    What ``pip install`` installs goes to ``site``, so that the environment stays as it is.
    ``origin`` is the bare repository that is pushed to.
    """

    def __init__(self, folder: Path, around: Surroundings) -> None:
        self.folder = folder / "project"
        self.site = folder / "site"
        self.origin = Repository(folder / "origin.git")
        self._around = around
        self.folder.mkdir()
        for name in COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, self.folder / name)
            else:
                shutil.copy2(source, self.folder / name)
        for name in LINKED:
            (self.folder / name).symlink_to(ROOT / name)
        for name in PROGRAMS:
            (self.folder / name).symlink_to(around.programs / name)
        self._environment(self.folder / ".venv")
        _publish_at(around.published, self.folder / "specs" / "visma-net-erp" / "api.toml")

    def commit(self) -> None:
        """Make it a clone with one commit."""
        self.origin.folder.mkdir()
        self.origin.git("init", "--quiet", "--bare", "--initial-branch", "main")
        repository = Repository(self.folder)
        repository.git("init", "--quiet", "--initial-branch", "main")
        repository.git("remote", "add", "origin", str(self.origin.folder))
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
        programs = folder / "bin"
        programs.mkdir(parents=True)
        for name in ("lib", "pyvenv.cfg"):
            (folder / name).symlink_to(Path(sys.prefix) / name)
        for path in (Path(sys.prefix) / "bin").iterdir():
            if path.name != "pip":
                (programs / path.name).symlink_to(path)
        pip = programs / "pip"
        pip.write_text(
            _PIP.format(
                settings=" ".join(f"{name}={shlex.quote(text)}" for name, text in self._pip()),
                python=shlex.quote(str(Path(sys.prefix) / "bin" / "python")),
            )
        )
        pip.chmod(0o755)
        (folder / ".ready").touch()

    def _pip(self) -> list[tuple[str, str]]:
        """Settings of the pip that a reader types, not of one that a command runs by itself."""
        return [
            ("PIP_TARGET", str(self.site)),
            ("PIP_UPGRADE", "1"),
            ("PIP_NO_DEPS", "1"),
            ("PIP_NO_BUILD_ISOLATION", "0"),  # pip's way of saying: no isolation
            ("PIP_DISABLE_PIP_VERSION_CHECK", "1"),
            ("PIP_NO_INDEX", "1"),
            ("PIP_FIND_LINKS", str(self._around.wheels)),
        ]

    def _variables(self) -> Mapping[str, str]:
        return {
            **os.environ,
            "PATH": f"{self.folder / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(self._around.programs / "generator"),
            "TWINE_REPOSITORY_URL": self._around.index,
            "TWINE_USERNAME": USER,
            "TWINE_PASSWORD": PASSWORD,
        }


def _publish_at(url: str, settings: Path) -> None:
    """Let ``api.toml`` name one address, on this machine, where the document is published."""
    text = settings.read_text("utf-8")
    first, *others = re.split(r"^(?=\[)", text, flags=re.MULTILINE)
    tables = [one for one in others if 'name = "interactive"' not in one]
    text = re.sub(r'^url = ".*"$', f'url = "{url}"', "".join([first, *tables]), flags=re.MULTILINE)
    settings.write_text(text, "utf-8")


def run(checkout: Checkout, block: Block) -> None:
    """Run a block; where it fails, say where it stands and what it printed."""
    done = checkout.run(block)
    assert done.returncode == 0, f"{block}\n{block.text}\n{done.stdout}"
