"""What type checkers say of a generated package in their strict modes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

MYPY = "mypy", "--strict", "--python-version", "3.11", "--no-error-summary"
PYRIGHT = "pyright", "--pythonpath", sys.executable


def checked(tool: tuple[str, ...], source: Path, working: Path) -> str:
    """What a type checker says of a package; no settings but those given apply."""
    extra = ("--cache-dir", str(working / "cache")) if tool is MYPY else ()
    command = [str(Path(sys.executable).parent / tool[0]), *tool[1:], *extra, str(source)]
    env = {**os.environ, "MYPYPATH": ""}
    done = subprocess.run(
        command, cwd=working, env=env, capture_output=True, text=True, check=False
    )
    return done.stdout.replace("0 errors, 0 warnings, 0 informations", "").strip()
