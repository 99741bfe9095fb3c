"""The programs that build, check, install and upload, run as processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path

from msgspec import Struct

from erpgen.errors import InputError
from erpgen.kept import run

_LONGEST = 300


class Outcome(Struct, frozen=True):
    """How a program ended and what it printed, to both streams."""

    code: int
    text: str

    @property
    def reason(self) -> str:
        """The line that says why it failed, as far as can be told."""
        lines = [line.strip() for line in self.text.splitlines() if line.strip()]
        marked = [line for line in lines if line.lower().startswith("error")]
        return ([*marked, *lines[-1:]] or [f"exit code {self.code}"])[0][:_LONGEST]


def require(*distributions: str, extra: str = "build") -> None:
    """InputError naming those that are not installed beside erpgen, and the extra that has them."""
    missing = [name for name in distributions if not _installed(name)]
    if missing:
        what = f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} not installed"
        raise InputError("", what, f'pip install "erpgen[{extra}]"')


def run_module(
    module: str,
    *arguments: str | Path,
    environment: Mapping[str, str] | None = None,
    seconds: float = 600,
) -> Outcome:
    """Run ``python -m module`` with erpgen's own Python; see :func:`run_program`."""
    return run_program(
        [sys.executable, "-P", "-m", module, *arguments], environment=environment, seconds=seconds
    )


def run_program(
    command: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    seconds: float = 600,
) -> Outcome:
    """Run a program without a terminal; InputError where it does not end in time.

    ``environment`` is added to that of this process.
    """
    variables = {**os.environ, "COLUMNS": "500", **(environment or {})}
    try:
        code, text = run(command, variables, seconds)
    except subprocess.TimeoutExpired:
        raise InputError(str(command[3]), f"did not end within {seconds:g} seconds") from None
    return Outcome(code, text.decode(errors="replace"))


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True
