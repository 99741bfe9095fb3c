"""Imports packages in processes of their own, where nothing else may happen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from hostile.generating import Files

_RUNTIME = "/_runtime/"
# A process for each package, which costs little once the libraries of the first are loaded.
_IMPORT_EACH = """
import importlib, os, pkgutil, sys
for source in sys.argv[1:]:
    told, tell = os.pipe()
    child = os.fork()
    if not child:
        sys.path.insert(0, source)
        own = [found.name for found in pkgutil.walk_packages([source])]
        for name in own:
            module = importlib.import_module(name)
            for public in getattr(module, "__all__", dir(module)):
                getattr(module, public)
        with open(tell, "w") as file:
            print(*own, file=file)
            print(*sys.modules, file=file)
        os._exit(0)
    os.close(tell)
    with open(told) as file:
        own, loaded = (line.split() for line in (*file, "", "")[:2])
        for name in loaded:
            if name not in own and name not in sys.modules:
                try:
                    importlib.import_module(name)
                except ImportError:
                    pass  # made by another module, at its own pleasure
    assert os.waitpid(child, 0)[1] == 0, source
    print(len(own))
"""


def import_packages(packages: Mapping[str, Files], folder: Path) -> None:
    """Import every module and public name; a warning or a file in the working folder fails."""
    import_sources([written(files, folder / name) for name, files in packages.items()], folder)


def import_sources(sources: Iterable[Path], folder: Path) -> list[int]:
    """The same for folders that hold a package each; how many modules each of them has."""
    working = folder / "working"
    working.mkdir()
    command = [sys.executable, "-W", "error", "-c", _IMPORT_EACH, *map(str, sources)]
    done = subprocess.run(
        command, cwd=working, capture_output=True, text=True, check=False, env=_compiling_once()
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert list(working.iterdir()) == []
    return [int(line) for line in done.stdout.split()]


def _compiling_once() -> dict[str, str]:
    """The environment, in which the runtime that all share is compiled by the first of them."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def written(files: Files, folder: Path) -> Path:
    """Put a package on disk, as a link what others have the same; the folder to import it from."""
    own = {path: content for path, content in files.items() if _RUNTIME not in path}
    for path, content in own.items():
        put(folder / path, content)
    copied = {path.partition(_RUNTIME): files[path] for path in files.keys() - own.keys()}
    digest = sha256(repr(sorted((inner, text) for (*_, inner), text in copied.items())).encode())
    shared = folder.parent / f"runtime-{digest.hexdigest()[:12]}"
    if not shared.exists():
        for (*_, inner), content in copied.items():
            put(shared / inner, content)
    (package,) = {before for before, *_ in copied}
    (folder / package / _RUNTIME.strip("/")).symlink_to(shared)
    return folder / "src"


def put(file: Path, content: bytes) -> None:
    """Write a file, its folders too."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
