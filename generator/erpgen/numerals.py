"""Numbers that remember how they were written, for where that must not be lost.

YAML reads ``0150`` and ``1.10`` as 150 and 1.1; in an enum of strings the digits are the value.
And a sum of more than seventeen digits is none that a float holds.
"""

from __future__ import annotations


class WrittenInt(int):
    """A whole number and its text."""

    text: str


class WrittenFloat(float):
    """A number with a fraction and its text."""

    text: str


def remembering(value: float, text: str) -> int | float:
    """The number, with its text where that is not how Python would write it."""
    if str(value) == text:
        return value
    kept: WrittenInt | WrittenFloat
    kept = WrittenInt(value) if isinstance(value, int) else WrittenFloat(value)
    kept.text = text
    return kept


def text_of(value: float) -> str:
    """The number as it was written."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.text if isinstance(value, WrittenInt | WrittenFloat) else str(value)
