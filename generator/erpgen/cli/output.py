"""The one way in which a command prints.

What a document, a server or a path is called may hold anything: none of it moves the cursor,
begins a line of its own, or reaches a workflow's runner as a command.
"""

from __future__ import annotations

import sys
from typing import TextIO

from erpgen.printable import escaped_line, json_text


def say(line: str) -> None:
    """A result: one line on standard output."""
    _print(escaped_line(line), sys.stdout)


def tell(line: str) -> None:
    """A finding or an error: one line on standard error."""
    _print(escaped_line(line), sys.stderr)


def show(report: str) -> None:
    """A result of several lines, each of them ours."""
    for line in report.removesuffix("\n").split("\n"):
        say(line)


def show_json(value: object) -> None:
    """A result for programs; its texts are escaped as JSON escapes them."""
    _print(json_text(value), sys.stdout, laid_out=False)


def _print(text: str, stream: TextIO, *, laid_out: bool = True) -> None:
    encoding = stream.encoding or "utf-8"
    line = text.encode(encoding, "backslashreplace").decode(encoding)
    if laid_out and stream.isatty():
        from erpgen.cli.terminal import show_line  # noqa: PLC0415 - programs pay nothing for it

        show_line(line, stream)
    else:
        print(line, file=stream)
