"""Numbers of things, as every report words them."""

from __future__ import annotations


def plural(count: int, noun: str) -> str:
    """The noun as the count asks for: ``change``, ``changes``, ``classes``."""
    if count == 1:
        return noun
    return f"{noun}es" if noun.endswith("s") else f"{noun}s"


def counted(count: int, noun: str) -> str:
    """``1 operation``, ``1,204 operations``."""
    return f"{count:,} {plural(count, noun)}"
