"""By what an element of a list is known again: a hash of its JSON as it came.

What an element says of the whole list (a total that counts up) is left out. It is mostly the same
text in all elements of a page, and so is cut out as text; taking each apart costs thrice as much.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

_MEMBERS = msgspec.json.Decoder(dict[str, msgspec.Raw])


def fingerprints(elements: Sequence[msgspec.Raw], names: set[str]) -> list[int]:
    """A hash of each element, but for its members of these names."""
    if not names:
        return [hash(bytes(element)) for element in elements]
    cut: list[bytes] = []
    marks: list[int] = []
    for element in elements:
        content = bytes(element)
        if not cut or any(content.find(one) < 0 for one in cut):
            cut = _members(content, names)
        marks.append(_hash_without(content, cut))
    return marks


def _members(content: bytes, names: set[str]) -> list[bytes]:
    """The text of an element's members of these names, each with its name."""
    try:
        members = _MEMBERS.decode(content)
    except msgspec.DecodeError:
        return []
    given = {name: bytes(members[name]) for name in sorted(names) if name in members}
    found = (re.search(_member(name, value), content) for name, value in given.items())
    return [one[0] for one in found if one]


def _member(name: str, value: bytes) -> bytes:
    return re.escape(msgspec.json.encode(name)) + rb"\s*:\s*" + re.escape(value)


def _hash_without(content: bytes, cut: Sequence[bytes]) -> int:
    """A hash of the text with the first place of each piece taken out."""
    pieces = [content]
    for one in cut:
        pieces = [part for piece in pieces for part in piece.split(one, 1)]
    return hash(tuple(pieces))
