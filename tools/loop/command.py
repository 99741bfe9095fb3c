"""Other programs: erpgen with its JSON, and the command that tests."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tools.loop.errors import LoopError

TAIL = 40

_BAD_INPUT = 2
_RULE = "x-erp-"
"""What each rule is told by that a document refuses."""


class RefusedRuleError(LoopError):
    """The document of a release refuses rules; ``rules`` has a line for each."""

    def __init__(self, text: str, rules: tuple[str, ...]) -> None:
        super().__init__(text)
        self.rules = rules


def erpgen(*arguments: str, fine: tuple[int, ...] = (0,)) -> str:
    """What ``erpgen`` prints on stdout; LoopError with its own words for other exit codes."""
    done = subprocess.run(
        [sys.executable, "-m", "erpgen", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode not in fine:
        said = done.stderr.strip().splitlines() or done.stdout.strip().splitlines() or ["nothing"]
        rules = tuple(line.strip() for line in said if _RULE in line)
        if done.returncode == _BAD_INPUT and rules:
            raise RefusedRuleError(f"erpgen {arguments[0]}: {rules[0]}", rules)
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
