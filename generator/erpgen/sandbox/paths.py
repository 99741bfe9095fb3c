"""Path templates taken apart: which words say what is meant, which parameters whose and which."""

from __future__ import annotations

import re

from msgspec import Struct

_PIECE = re.compile(r"\{[^{}]*\}|[^/{}()]+")
_VERSION = re.compile(r"v\d+(\.\d+)*", re.IGNORECASE)
OWNER = "{}"
"""Stands in a collection's name for whose records they are."""


class Place(Struct, frozen=True):
    """A path: ``words`` with ``{}`` for each of ``owners``, then the ``keys`` it ends in.

    A version at the beginning is left out, as versions of an API show the same records; so are
    parameters that a client gives once for all of its calls.
    """

    words: tuple[str, ...]
    owners: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What the collection there is called."""
        return "/".join(self.words)

    @property
    def shape(self) -> tuple[tuple[str, ...], int]:
        """What two paths have in common that differ in names of parameters alone."""
        return self.words, len(self.keys)


def place_of(path: str, given: frozenset[str]) -> Place:
    """A path template taken apart; ``given`` are parameters that say nothing of whose it is."""
    pieces = _PIECE.findall(path.partition("?")[0])
    pieces = [one for one in pieces if one[1:-1] not in given or one[0] != "{"]
    at = next((i for i, one in enumerate(pieces) if _VERSION.fullmatch(one)), None)
    if at is not None and all(one[0] != "{" for one in pieces[:at]):
        pieces = pieces[at + 1 :]
    end = len(pieces)
    while end and pieces[end - 1][0] == "{":
        end -= 1
    words = tuple(OWNER if one[0] == "{" else one.lower() for one in pieces[:end])
    owners = tuple(one[1:-1] for one in pieces[:end] if one[0] == "{")
    return Place(words, owners, tuple(one[1:-1] for one in pieces[end:]))
