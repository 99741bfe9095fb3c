"""Texts of a server on a terminal: what would move its cursor or change its colours is shown."""

from __future__ import annotations

__all__ = ["printable"]


def printable(text: str) -> str:
    """The text with every character that is none to be seen as its escape."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in text)
