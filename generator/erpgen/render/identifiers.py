"""The words of generated lines, by which a module knows what to import."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)', re.DOTALL)


def identifiers(text: str) -> list[str]:
    """The words of a text outside string literals."""
    return _WORD.findall(_STRING.sub(" ", text))
