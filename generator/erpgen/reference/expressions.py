"""Python expressions that are laid out as formatters lay them out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from msgspec import Struct

_WIDTH = 88


class Bracketed(Struct, frozen=True):
    """Items between brackets; each item has the text before it (``name=``) or none."""

    opening: str
    items: tuple[tuple[str, Expression], ...]
    closing: str


Expression: TypeAlias = str | Bracketed


def call(function: str, items: Iterable[tuple[str, Expression]]) -> Bracketed:
    """A call; an argument given by position has an empty name."""
    named = tuple((f"{name}=" if name else "", value) for name, value in items)
    return Bracketed(f"{function}(", named, ")")


def laid_out(expression: Expression, indent: int = 0, before: str = "", after: str = "") -> str:
    """The text with what stands before and after it, on one line where it fits.

    The first line is not indented.
    """
    line = f"{before}{_on_a_line(expression)}{after}"
    if isinstance(expression, str) or not expression.items or indent + len(line) <= _WIDTH:
        return line
    margin = " " * (indent + 4)
    items = [
        f"{margin}{laid_out(value, indent + 4, name, ',')}\n" for name, value in expression.items
    ]
    return (
        f"{before}{expression.opening}\n{''.join(items)}{' ' * indent}{expression.closing}{after}"
    )


def _on_a_line(expression: Expression) -> str:
    if isinstance(expression, str):
        return expression
    inner = ", ".join(f"{name}{_on_a_line(value)}" for name, value in expression.items)
    return f"{expression.opening}{inner}{expression.closing}"
