"""Fills the page of the command line from what ``erpgen COMMAND --help`` prints."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from erpgen.cli.main import COMMANDS

if TYPE_CHECKING:
    from sphinx.application import Sphinx

PAGE = "reference/cli"
MARK = "<!-- the help of every command -->"
WIDTH = "96"


def setup(app: Sphinx) -> dict[str, object]:
    """Let Sphinx call :func:`fill` before a page is parsed."""
    app.connect("source-read", fill)
    return {"parallel_read_safe": True}


def fill(app: Sphinx, name: str, source: list[str]) -> None:
    """Put the help in place of the mark."""
    if name == PAGE:
        source[0] = source[0].replace(MARK, "\n".join(sections()))


def sections() -> Iterator[str]:
    """One section a command, with its help word for word."""
    for command in COMMANDS:
        yield f"## `erpgen {command}`\n\n```text\n{help_of(command)}```\n"


def help_of(command: str) -> str:
    """What the command prints about itself."""
    process = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "erpgen", command, "--help"],
        env={**os.environ, "COLUMNS": WIDTH, "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return process.stdout
