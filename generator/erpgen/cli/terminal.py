"""Lines for a person at a terminal: wrapped at words, grave things in colour.

rich decides about width, colours and ``NO_COLOR``; it is loaded where a terminal is there alone.
"""

from __future__ import annotations

from typing import TextIO

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

_STYLES = {"error": "bold red", "warning": "yellow", "info": "dim"}
_HANGING = 2
"""Columns by which the second line of a text stands further in than its first."""


def show_line(line: str, stream: TextIO) -> None:
    """Print one line; what does not fit goes on below, further in."""
    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    console.print(_laid_out(line, console))


def _laid_out(line: str, console: Console) -> RenderableType:
    text = line.lstrip(" ")
    indent = len(line) - len(text)
    word = text.split(" ", 1)[0].rstrip(":")
    if indent == 0 and word in _STYLES:
        return _grave(word, text[len(word) :].lstrip(": "))
    if indent + len(text) <= console.width:
        return Text(line)
    wrapped = Text(text, overflow="fold").wrap(console, console.width - indent - _HANGING)
    lines = [Text(" " * (indent + (_HANGING if n else 0))) + one for n, one in enumerate(wrapped)]
    return Text("\n").join(lines)


def _grave(word: str, rest: str) -> RenderableType:
    """The severity in a column of its own, so that findings can be counted by eye."""
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True, min_width=len("warning"))
    table.add_column(overflow="fold")
    table.add_row(Text(word, style=_STYLES[word]), Text(rest))
    return table
