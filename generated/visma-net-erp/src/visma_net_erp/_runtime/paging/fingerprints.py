"""By what an element of a list is known again: its JSON as it came, or what it says it is.

What an element says of the whole list (a total that counts up) is left out. It is mostly the same
text in all elements of a page, and so is cut out as text; taking each apart costs thrice as much.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any

import msgspec

from ..operations import Changes
from ..values import UNSET

_MEMBERS = msgspec.json.Decoder(dict[str, msgspec.Raw])


def fingerprints(elements: Sequence[msgspec.Raw], names: set[str]) -> list[int]:
    """A hash of each element, but for its members of these names."""
    if not names:
        return [hash(bytes(element)) for element in elements]
    cut: list[bytes] = []
    marks: list[int] = []
    for element in elements:
        content = bytes(element)
        mark = _hash_without(content, cut) if cut else None
        if mark is None:
            cut = _members(content, names)
            mark = _hash_without(content, cut)
        marks.append(_hash_apart(content, cut) if mark is None else mark)
    return marks


def states(items: Sequence[object], changes: Changes) -> list[int | None]:
    """A hash of each item's key and the time of its last change, None where it lacks one.

    Costs a tenth of a hash of the JSON, whose elements need not be found.
    """
    read = _reader(changes)
    return [_state(read, item) for item in items]


def tells_states(changes: Changes | None) -> bool:
    """Whether times of changes tell one state of an element from another; days do not."""
    return changes is not None and not changes.day and changes.granularity <= 1


@cache
def _reader(changes: Changes) -> attrgetter[tuple[Any, ...]]:
    return attrgetter(*changes.keys, changes.property)


def _state(read: attrgetter[tuple[Any, ...]], item: object) -> int | None:
    try:
        told = read(item)
    except AttributeError:  # below an object that is not there
        return None
    timed = isinstance(told[-1], datetime)
    return hash(told) if timed and UNSET not in told and None not in told else None


def _members(content: bytes, names: set[str]) -> list[bytes]:
    """The text of an element's members of these names, each with its name, in their order."""
    try:
        members = _MEMBERS.decode(content)
    except msgspec.DecodeError:
        return []
    given = {name: bytes(members[name]) for name in sorted(names) if name in members}
    found = [re.search(_member(name, value), content) for name, value in given.items()]
    return [one[0] for one in sorted(filter(None, found), key=lambda one: one.start())]


def _member(name: str, value: bytes) -> bytes:
    return re.escape(msgspec.json.encode(name)) + rb"\s*:\s*" + re.escape(value)


def _hash_without(content: bytes, cut: Sequence[bytes]) -> int | None:
    """A hash of the text with each piece, in their order, taken out; None where one lacks."""
    pieces: list[bytes] = []
    for one in cut:
        before, found, content = content.partition(one)
        if not found:
            return None
        pieces.append(before)
    return hash((*pieces, content))


def _hash_apart(content: bytes, cut: Sequence[bytes]) -> int:
    """The same where a piece stands in another as well, so that their order says nothing."""
    pieces = [content]
    for one in cut:
        pieces = [part for piece in pieces for part in piece.split(one, 1)]
    return hash(tuple(pieces))
