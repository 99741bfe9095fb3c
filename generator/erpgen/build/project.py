"""The generated package as something to build."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from msgspec import Struct

from erpgen.config import ApiConfig
from erpgen.errors import InputError
from erpgen.write import LOCK_NAME, read_lock


class Project(Struct, frozen=True):
    """A package on disk; ``files`` are what erpgen wrote there, by path relative to ``folder``."""

    api: str
    folder: Path
    distribution: str
    version: str
    import_name: str
    client: str
    files: tuple[str, ...]

    @property
    def stem(self) -> str:
        """What the names of wheel and sdist begin with (PEP 427 and PEP 625)."""
        name = re.sub(r"[-_.]+", "_", self.distribution).lower()
        return f"{name}-{self.version}"

    @property
    def sdist(self) -> str:
        """The file name of the sdist."""
        return f"{self.stem}.tar.gz"

    @property
    def wheel(self) -> str:
        """The file name of the wheel."""
        return f"{self.stem}-py3-none-any.whl"


def read_project(config: ApiConfig) -> Project:
    """The generated package of an API; InputError where it is not generated, or under old names."""
    if config.folder is None:
        raise InputError("", "only an API below specs/ can be built")
    api = config.folder.name
    folder = config.folder.parent.parent / "generated" / api
    lock = read_lock(folder)
    if lock is None:
        raise InputError(str(folder), "is not generated yet", f"run erpgen generate {api}")
    name, version = _identity(folder / "pyproject.toml")
    package = config.package
    if name != package.distribution or not (folder / "src" / package.import_name).is_dir():
        raise InputError(
            str(folder), "was generated under other names", f"run erpgen generate {api}"
        )
    files = (*sorted(lock.outputs), LOCK_NAME)
    return Project(api, folder, name, version, package.import_name, package.client, files)


def _identity(path: Path) -> tuple[str, str]:
    """Name and version in a ``pyproject.toml``."""
    try:
        project = tomllib.loads(path.read_text("utf-8"))["project"]
        return str(project["name"]), str(project["version"])
    except (OSError, ValueError, KeyError, TypeError):
        raise InputError(str(path), "names no project and version", "run erpgen generate") from None
