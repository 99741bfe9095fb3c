"""Which property of a record a word means: names are compared by what they are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_SIGNS = re.compile(r"[^a-z0-9]")
_SAME: dict[str, str] = {
    **dict.fromkeys(("nbr", "no", "num", "nr", "number"), "number"),
    **dict.fromkeys(("cd", "code"), "code"),
    **dict.fromkeys(("ref", "reference"), "reference"),
}
_KEYS = ("id", "number", "code", "key", "guid", "reference")
"""What a key is called, the likeliest first."""
_CREATED = re.compile(r"^(system)?_?creat(ed|ion)_?(on|at|date|time|datetime|date_?time)?", re.I)
_CHANGED = re.compile(
    r"^(system)?_?(last)?_?(modif|chang|updat)\w*?_?(on|at|date|time|datetime)$", re.I
)


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, those that mean the same spelled alike."""
    found = (str(one).lower() for one in _WORD.findall(name))
    return tuple(_SAME.get(one, one) for one in found)


def same(one: str, other: str) -> bool:
    """Whether two names are one, but for capitals and signs."""
    return bare(one) == bare(other)


@cache
def bare(name: str) -> str:
    """The name without capitals and signs."""
    return _SIGNS.sub("", name.lower())


def property_of(parameter: str, properties: Iterable[str], about: str) -> str:
    """The property that a path parameter of a collection means; empty where none can be told.

    It is called alike, or alike without the collection's own name before it.
    """
    names = list(properties)
    found = next((one for one in names if same(one, parameter)), "")
    if found:
        return found
    wanted = words(parameter)
    for one in names:
        if words(one) == wanted:
            return one
    stem = "".join(words(about.rpartition("/")[2]))
    for cut in range(1, len(wanted)):
        head, rest = "".join(wanted[:cut]), wanted[cut:]
        if stem.startswith(head) or head.startswith(stem.rstrip("s")):
            for one in names:
                if words(one) == rest:
                    return one
    return ""


def key_among(properties: Iterable[str], about: str) -> str:
    """The property that most likely is the key of a record; empty where none is."""
    names = list(properties)
    told = {words(one): one for one in reversed(names)}
    stem = words(about.rpartition("/")[2])
    singular = (*stem[:-1], stem[-1].removesuffix("s")) if stem else ()
    for word in _KEYS:
        for wanted in ((word,), (*stem, word), (*singular, word)):
            if wanted in told:
                return told[wanted]
    last = [one for one in names if words(one)[-1:] in {(word,) for word in _KEYS}]
    return last[0] if last else ""


def moments(properties: Mapping[str, Any]) -> tuple[str, str]:
    """The properties with the time of making and of the last change, empty where there is none."""
    times = [n for n, one in properties.items() if one.get("format") in ("date-time", "date")]
    created = next((one for one in times if _CREATED.match(one)), "")
    return created, next((one for one in times if _CHANGED.match(one)), "")
