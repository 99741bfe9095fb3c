"""The words of generated lines, by which a module knows what to import."""

from __future__ import annotations

from collections.abc import Iterator


def identifiers(text: str) -> Iterator[str]:
    """The words of a text outside string literals."""
    outside = "".join(text.split('"')[0::2]) if "\\" not in text else _without_strings(text)
    word = ""
    for character in f"{outside} ":
        if character.isalnum() or character == "_":
            word += character
        elif word:
            yield word
            word = ""


def _without_strings(text: str) -> str:
    result, inside, skip = [], False, False
    for character in text:
        if skip:
            skip = False
        elif character == "\\" and inside:
            skip = True
        elif character == '"':
            inside = not inside
            result.append(" ")
        elif not inside:
            result.append(character)
    return "".join(result)
