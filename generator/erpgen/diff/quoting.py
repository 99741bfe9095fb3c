"""Words of a document inside our own sentences, so that they can do no harm there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.compare.schema.values import text

if TYPE_CHECKING:
    from erpgen.document import Json

_SHOWN = 60
"""Characters of a value that a sentence quotes before it is cut."""


def code(words: str) -> str:
    """The words in backticks: on one line, no backtick or control character inside."""
    if words.isprintable() and "`" not in words:
        return f"`{words}`"
    plain = "".join(_harmless(character) for character in words)
    return f"`{plain}`"


def quoted(value: Json) -> str:
    """A value in backticks, cut where it is long."""
    shown = text(value)
    return code(shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 1]}…")


def _harmless(character: str) -> str:
    if character == "`":
        return "'"
    return character if character.isprintable() else " "
