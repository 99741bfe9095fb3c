"""Other programs: erpgen with its JSON, and the command that tests."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.loop.errors import LoopError

TAIL = 40


def erpgen(*arguments: str, fine: tuple[int, ...] = (0,)) -> str:
    """What ``erpgen`` prints on stdout; LoopError with its own words for other exit codes."""
    done = subprocess.run(
        [sys.executable, "-m", "erpgen", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode not in fine:
        said = done.stderr.strip().splitlines() or done.stdout.strip().splitlines() or ["nothing"]
        raise LoopError(f"erpgen {arguments[0]}: {said[-1].removeprefix('erpgen: ')}")
    return done.stdout


def erpgen_json(*arguments: str, fine: tuple[int, ...] = (0,)) -> Any:
    """The same, decoded."""
    return json.loads(erpgen(*arguments, "--format", "json", fine=fine))


def passes(command: str, folder: Path) -> tuple[bool, str]:
    """Whether a shell command exits with 0, and the last lines of what it printed."""
    done = subprocess.run(
        command,
        shell=True,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    print(done.stdout, end="", file=sys.stderr)
    return done.returncode == 0, "\n".join(done.stdout.splitlines()[-TAIL:])
