"""The words of a name in any spelling and any script, and signs as words.

Letters stay as they are, whatever their script: Python's identifiers allow them (Unicode's UAX 31).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[^0-9A-Za-z]+")

# Letters and marks of an identifier that nobody can see: names that differ in one look the same.
_UNSEEN = {
    *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0),
    *range(0x180B, 0x1810),
    *range(0xFE00, 0xFE10),
    *range(0xE0100, 0xE01F0),
}
_SEEN_ONLY = dict.fromkeys(_UNSEEN)

_OPERATORS = {
    "!=": "not equal",
    "==": "double equal",
    "===": "triple equal",
    "<=": "less than or equal",
    ">=": "greater than or equal",
    "&&": "and",
    "||": "or",
    "->": "arrow",
    "=>": "double arrow",
    "-": "minus",
    "...": "ellipsis",
}
_SIGNS = {
    " ": "space",
    "!": "not",
    "#": "hash",
    "$": "dollar",
    "%": "percent",
    "&": "and",
    "'": "quote",
    '"': "double quote",
    "(": "open",
    ")": "close",
    "+": "plus",
    "-": "hyphen",
    ".": "dot",
    "/": "slash",
    "<": "less than",
    "=": "equal",
    ">": "greater than",
    "@": "at",
    "[": "open bracket",
    "]": "close bracket",
    "^": "caret",
    "_": "underscore",
    "`": "backquote",
    "{": "open brace",
    "|": "pipe",
    "}": "close brace",
    "\n": "newline",
    "\r": "return",
    "\t": "tab",
}
_SIGNED_NUMBER = re.compile(r"[-+](?=\.?[0-9])")


@lru_cache(maxsize=16384)
def words(text: str) -> tuple[str, ...]:
    """The words of a name: ``accountCD2 no`` is ``account``, ``CD2``, ``no``."""
    if text.isascii():
        parts = _NOT_WORD.sub(" ", text).split()
        return tuple(word for part in parts for word in _BOUNDARY.sub(" ", part).split())
    plain = unicodedata.normalize("NFKC", text.translate(_SEEN_ONLY))
    parts = "".join(one if _is_word(one) else " " for one in plain.translate(_SEEN_ONLY)).split()
    return tuple(word for part in map(_begun, parts) if part for word in _by_case(part))


@lru_cache(maxsize=4096)
def spoken(text: str) -> str:
    """The text with its signs as words: ``+1`` is ``plus 1``, ``>=`` ``greater than or equal``.

    One underscore between two words is how the words are set apart, and no sign.
    """
    if text in _OPERATORS:
        return _OPERATORS[text]
    seen = text.translate(_SEEN_ONLY)
    if _SIGNED_NUMBER.match(seen):
        return f"{'minus' if seen[0] == '-' else 'plus'}_{_aloud(seen[1:])}"
    return _aloud(seen)


def _aloud(text: str) -> str:
    return "".join(
        "_" if one == "_" and _between_words(text, at) else _said(one)
        for at, one in enumerate(text)
    )


def _said(character: str) -> str:
    if _is_word(character):
        return character
    name = _SIGNS.get(character) or unicodedata.name(character, f"u{ord(character):04x}").lower()
    return f"_{name}_"


def _between_words(text: str, at: int) -> bool:
    around = text[at - 1 : at] + text[at + 1 : at + 2]
    return len(around) == 2 and all(map(_is_word, around))


def _is_word(character: str) -> bool:
    """Whether a character is a letter, mark or digit that an identifier may hold."""
    if character.isascii():
        return character.isalnum()
    return f"a{character}".isidentifier() and unicodedata.category(character)[0] in "LMN"


def _begun(part: str) -> str:
    """The part without marks before its first letter: there is nothing that they would mark."""
    return part.lstrip("".join(one for one in part if unicodedata.category(one)[0] == "M"))


def _by_case(part: str) -> list[str]:
    """The part cut where a capital begins a word, as for ASCII."""
    cuts = [
        at
        for at in range(1, len(part))
        if part[at].isupper()
        and (
            part[at - 1].islower()
            or part[at - 1].isdigit()
            or (part[at - 1].isupper() and part[at + 1 : at + 2].islower())
        )
    ]
    return [part[start:end] for start, end in zip([0, *cuts], [*cuts, len(part)], strict=True)]
