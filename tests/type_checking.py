"""What type checkers say of a generated package in their strict modes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

MYPY = "mypy", "--strict", "--python-version", "3.11", "--no-error-summary"
PYRIGHT = "pyright", "--pythonpath", sys.executable
_OF_A_DOCUMENT = {"models", "resources"}


def of_this_document(source: Path) -> list[Path]:
    """A package but for the runtime, which is the same in every package."""
    return [one for one in source.iterdir() if one.suffix == ".py" or one.name in _OF_A_DOCUMENT]


def checked(tool: tuple[str, ...], source: Path | list[Path], working: Path) -> str:
    """What a type checker says of a package or files; no settings but those given apply."""
    sources = source if isinstance(source, list) else [source]
    assert sources
    command = [str(Path(sys.executable).parent / tool[0]), *tool[1:], *map(str, sources)]
    env = {**os.environ, "MYPYPATH": ""}
    done = subprocess.run(
        command, cwd=working, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr  # else nothing was checked
    return done.stdout.replace("0 errors, 0 warnings, 0 informations", "").strip()
