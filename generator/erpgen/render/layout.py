"""Lay code out: on one line where it fits, else one item a line or as many as fit."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

WIDTH = 100


def spread(opening: str, items: Sequence[str], closing: str, indent: int) -> str:
    """``opening item, item closing`` on one line, or one item a line; first line not indented."""
    line = f"{opening}{', '.join(items)}{closing}"
    if len(line) + indent <= WIDTH:
        return line
    margin = " " * indent
    inner = "".join(f"\n{margin}    {item}," for item in items)
    return f"{opening}{inner}\n{margin}{closing}"


def packed(opening: str, items: Sequence[str], closing: str, indent: int) -> str:
    """As :func:`spread`, but with as many items a line as fit."""
    line = f"{opening}{', '.join(items)}{closing}"
    if len(line) + indent <= WIDTH:
        return line
    inner = "".join(f"\n{' ' * (indent + 4)}{one}" for one in rows(items, indent + 4))
    return f"{opening}{inner}\n{' ' * indent}{closing}"


def imported(module: str, names: Sequence[str], indent: int = 0) -> str:
    """The statement that imports names, in parentheses only where it needs several lines."""
    line = f"from {module} import {', '.join(names)}"
    if len(line) + indent <= WIDTH:
        return line
    return packed(f"from {module} import (", names, ")", indent)


def rows(items: Sequence[str], indent: int) -> list[str]:
    """The items with a comma each, as many on a line as fit."""
    found: list[str] = []
    row = ""
    for item in items:
        if row and indent + len(row) + len(item) + 2 > WIDTH:
            found.append(row)
            row = ""
        row += f"{' ' if row else ''}{item},"
    return [*found, row] if row else found


def word_lines(names: Sequence[str], indent: int) -> list[str]:
    """Names separated by blanks, as the lines of a text that is split again when needed."""
    return textwrap.wrap(" ".join(names), WIDTH - indent, break_long_words=False)
