"""Which collection a program means, and whose records of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeAlias
from urllib.parse import unquote

import msgspec

from ..errors import did_you_mean
from .plan import Plan
from .refusals import SandboxError

OWNER = "{}"
"""Stands in a collection's name for whose records they are."""
Name: TypeAlias = str | Sequence[str]
"""A collection as it is written: ``customer``, ``customer/1001/contact``, or the parts of that."""

_SIGNS = re.compile(r"[\W_]")
_VERSION = re.compile(r"v\d+(\.\d+)*", re.IGNORECASE)
_SHOWN = 20


class CollectionError(SandboxError, KeyError):
    """A name means no collection, or several; the text is one line that says which there are."""

    def __str__(self) -> str:
        """The line itself, where KeyError would quote it."""
        return str(self.args[0])


class Meant(msgspec.Struct, frozen=True):
    """A collection: ``owners`` are the keys of whose records, ``{}`` where none is said."""

    name: str
    owners: tuple[str, ...] = ()

    @property
    def said(self) -> str:
        """The name with its owners in it."""
        told = iter(self.owners)
        return "/".join(next(told) if one == OWNER else one for one in self.name.split("/"))

    @property
    def of_all(self) -> bool:
        """Whether it leaves open whose records are meant."""
        return OWNER in self.owners


class Collections:
    """The names of an API's collections, those that its client has for them with them."""

    def __init__(self, plan: Plan) -> None:
        self._names = sorted(plan.collections)
        self._of_clients: dict[str, set[str]] = {}
        for one in plan.rules.values():
            if one.client and one.collection:
                resource = plain(one.client.partition(".")[0])
                self._of_clients.setdefault(resource, set()).add(one.collection)

    def meant(self, given: Name) -> Meant:
        """The collection of that path, of that resource of the client, or that ends so.

        Raises CollectionError for none, and for several.
        """
        parts = _parts(given)
        found = self._at(parts)
        if not found and len(parts) == 1:
            found = self._of_resource(parts[0]) or self._ending(parts[0])
        if len(found) == 1:
            return found[0]
        said = given if isinstance(given, str) else "/".join(map(str, given))
        if found:
            which = ", ".join(one.name for one in found)
            raise CollectionError(f"{said!r} may be {which}: write one of them whole")
        raise CollectionError(f"there is no collection {said!r}{self._hint(said)}")

    def _at(self, parts: Sequence[str]) -> list[Meant]:
        """The collection with that path: of several the one that takes the fewest for keys."""
        found = [one for name in self._names if (one := _matched(name, parts)) is not None]
        least = min((len(one.owners) for one in found), default=0)
        return [one for one in found if len(one.owners) == least]

    def _of_resource(self, part: str) -> list[Meant]:
        known = self._of_clients.get(plain(part), set())
        shortest = min((one.count("/") for one in known), default=0)
        return [_unowned(one) for one in sorted(known) if one.count("/") == shortest]

    def _ending(self, part: str) -> list[Meant]:
        ends = [one for one in self._names if plain(one.rpartition("/")[2]) == plain(part)]
        return [_unowned(one) for one in ends]

    def _hint(self, said: str) -> str:
        hint = did_you_mean([said], [*self._names, *self._of_clients])
        shown = ", ".join(self._names[:_SHOWN])
        return hint or f": there are {shown}{', …' if len(self._names) > _SHOWN else ''}"


def plain(name: str) -> str:
    """A name without capitals and signs, by which spellings of it are one."""
    return _SIGNS.sub("", name.lower())


def by_plain(names: Iterable[str]) -> dict[str, str]:
    """The names by their plain form, without those that two of them share."""
    found: dict[str, list[str]] = {}
    for one in names:
        found.setdefault(plain(one), []).append(one)
    return {form: same[0] for form, same in found.items() if len(same) == 1}


def _parts(given: Name) -> Sequence[str]:
    if not isinstance(given, str):
        if not all(isinstance(one, str) for one in given):
            raise CollectionError(f"a collection is a text, or the texts of its path: {given!r}")
        return tuple(given)
    parts = tuple(unquote(one) for one in given.strip("/").split("/"))
    return parts[1:] if len(parts) > 1 and _VERSION.fullmatch(parts[0]) else parts


def _matched(name: str, parts: Sequence[str]) -> Meant | None:
    words = name.split("/")
    if len(words) != len(parts):
        return None
    pairs = list(zip(words, parts, strict=True))
    if not all(plain(word) == plain(part) for word, part in pairs if word != OWNER):
        return None
    owners = tuple(part for word, part in pairs if word == OWNER)
    return Meant(name, owners) if all(owners) else None


def _unowned(name: str) -> Meant:
    return Meant(name, (OWNER,) * name.split("/").count(OWNER))
