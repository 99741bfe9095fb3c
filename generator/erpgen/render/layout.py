"""Lay code out: on one line where it fits, else one item a line or as many as fit."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from msgspec import Struct

WIDTH = 100


class Group(Struct, frozen=True):
    """Code in brackets: ``text`` is all of it on one line, which may be too long."""

    opening: str
    items: tuple[Code, ...]
    closing: str
    text: str


Code: TypeAlias = str | Group


def group(opening: str, items: Iterable[Code], closing: str = ")") -> Group:
    """The items with commas between an opening and a closing bracket."""
    inside = tuple(items)
    text = ", ".join([one if isinstance(one, str) else one.text for one in inside])
    return Group(opening, inside, closing, f"{opening}{text}{closing}")


def tupled(items: Iterable[Code], opening: str = "(") -> Group:
    """A tuple of the items."""
    inside = tuple(items)
    return group(opening, inside, ",)" if len(inside) == 1 else ")")


def behind(prefix: str, value: Group) -> Group:
    """A value behind the name or key that it is given by: ``name=`` or ``"key": ``."""
    return Group(prefix + value.opening, value.items, value.closing, prefix + value.text)


def filled(code: Code, column: int, indent: int, tail: str = "") -> str:
    """Code that begins at a column, with ``tail`` behind it: on one line where it fits, else with
    as many items on each as fit; further lines are indented one step more than ``indent``."""
    if isinstance(code, str):
        return code + tail
    if not code.items or column + len(code.text) + len(tail) <= WIDTH:
        return code.text + tail
    parts, at, inner, fresh = [code.opening], column + len(code.opening), indent + 4, True
    for number, item in enumerate(code.items, 1):
        end = "," if number < len(code.items) else code.closing + tail
        length = len(item if isinstance(item, str) else item.text) + len(end)
        if at + length + (not fresh) > WIDTH and (not fresh or inner + length <= WIDTH):
            parts.append(f"\n{' ' * inner}")
            at = inner
        elif not fresh:
            parts.append(" ")
            at += 1
        piece = filled(item, at, inner, end)
        parts.append(piece)
        at = len(piece) - piece.rindex("\n") - 1 if "\n" in piece else at + len(piece)
        fresh = False
    return "".join(parts)


def definition(opening: str, arguments: Iterable[str], returns: str) -> str:
    """The first statement of a method of a class; what goes on is further in than its body."""
    return filled(group(opening, ["self", *arguments], f") -> {returns}:"), 4, 8)


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
