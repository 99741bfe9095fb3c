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
    margin = " " * (indent + 4)
    rows: list[str] = []
    row = ""
    for item in items:
        if row and len(margin) + len(row) + len(item) + 2 > WIDTH:
            rows.append(row)
            row = ""
        row += f"{' ' if row else ''}{item},"
    rows.append(row)
    inner = "".join(f"\n{margin}{one}" for one in rows)
    return f"{opening}{inner}\n{' ' * indent}{closing}"


def word_lines(names: Sequence[str], indent: int) -> list[str]:
    """Names separated by blanks, as the lines of a text that is split again when needed."""
    return textwrap.wrap(" ".join(names), WIDTH - indent, break_long_words=False)
