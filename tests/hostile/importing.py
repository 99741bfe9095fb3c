"""Imports packages in processes of their own, where nothing else may happen."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from hostile.generating import Files

# A process for each package, which costs little once its libraries are loaded.
_IMPORT_EACH = """
import importlib, os, pkgutil, sys
import httpx, msgspec
for source in sys.argv[1:]:
    child = os.fork()
    if not child:
        sys.path.insert(0, source)
        for found in pkgutil.walk_packages([source]):
            module = importlib.import_module(found.name)
            for public in getattr(module, "__all__", dir(module)):
                getattr(module, public)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0, source
"""


def import_packages(packages: Mapping[str, Files], folder: Path) -> None:
    """Import every module and public name; a warning or a file in the working folder fails."""
    sources = [written(files, folder / name) for name, files in packages.items()]
    working = folder / "working"
    working.mkdir()
    command = [sys.executable, "-W", "error", "-c", _IMPORT_EACH, *map(str, sources)]
    done = subprocess.run(command, cwd=working, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert list(working.iterdir()) == []


def written(files: Files, folder: Path) -> Path:
    """Put a package on disk; the folder to import it from."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder / "src"
