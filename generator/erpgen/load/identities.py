"""What schemas call themselves: ``$id`` and ``$anchor`` (JSON Schema 2020-12, section 8.2).

A file is known by its own address, an object with ``$id`` by that as well. References below such an
object are relative to it, and a name after ``#`` is the anchor of that name in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from msgspec import Struct

from erpgen.document import JsonObject
from erpgen.load.reference_sites import objects
from erpgen.pointer import resolve

IDENTITIES = frozenset({"$id", "$anchor", "$dynamicAnchor"})
REFERENCES = ("$ref", "$dynamicRef")


class Scope(Struct, frozen=True):
    """The resource that an object stands in: its address and its pointer in the file."""

    address: str
    root: str


class Site(Struct, frozen=True):
    """An object that refers to something or calls itself something."""

    pointer: str
    node: JsonObject
    scope: Scope


@dataclass(slots=True)
class Source:
    """A file: where its content stands in the whole document, and what is in it."""

    address: str
    prefix: str
    content: JsonObject
    sites: list[Site] = field(default_factory=list)

    def has(self, pointer: str) -> bool:
        """Whether a pointer names something in the file."""
        try:
            resolve(self.content, unquote(pointer))
        except KeyError:
            return False
        return True


class Identities:
    """All files by their addresses, and what is in them by its own."""

    def __init__(self) -> None:
        self._resources: dict[str, tuple[Source, str]] = {}
        self._anchors: dict[tuple[str, str], str] = {}

    def add(self, source: Source) -> None:
        """Read a file: its sites, and what it and its schemas call themselves."""
        self._resources.setdefault(source.address, (source, "#"))
        scopes = [Scope(source.address, "#")]
        for pointer, node in objects(source.content):
            while not f"{pointer}/".startswith(f"{scopes[-1].root}/"):
                scopes.pop()
            address = _own_address(node, scopes[-1].address)
            if address is not None:
                scopes.append(Scope(address, pointer))
                self._resources.setdefault(address, (source, pointer))
            for name in _anchors(node):
                self._anchors.setdefault((scopes[-1].address, name), pointer)
                self._anchors.setdefault((source.address, name), pointer)
            if not (IDENTITIES | {*REFERENCES, "mapping"}).isdisjoint(node):
                source.sites.append(Site(pointer, node, scopes[-1]))

    def knows(self, address: str) -> bool:
        """Whether a file or schema has that address."""
        return address in self._resources

    def within(self, source: Source, scope: Scope, fragment: str) -> str:
        """The pointer of what ``#fragment`` names in a scope, in the whole document.

        Authors write pointers from the top of the document below an ``$id`` too: what is not in
        the schema is looked for there.
        """
        if fragment and not fragment.startswith("/"):
            anchor = self._anchors.get((scope.address, unquote(fragment)))
            anchor = anchor or self._anchors.get((source.address, unquote(fragment)))
            return f"#{fragment}" if anchor is None else f"#{source.prefix}{anchor[1:]}"
        inside = f"{scope.root}{fragment}"
        if scope.root != "#" and not source.has(inside):
            inside = f"#{fragment}"
        return f"#{source.prefix}{inside[1:]}".rstrip("/") if source.prefix else inside

    def at(self, address: str, fragment: str) -> str:
        """The pointer of ``address#fragment`` in the whole document."""
        source, root = self._resources[address]
        return self.within(source, Scope(address, root), fragment)


def joined(base: str, reference: str) -> str:
    """The address that a reference names, without its fragment."""
    try:
        return urldefrag(urljoin(base, reference)).url
    except ValueError:
        return reference


def _own_address(node: JsonObject, base: str) -> str | None:
    given = node.get("$id")
    if not isinstance(given, str) or given.startswith("#") or not given:
        return None
    return joined(base, given)


def _anchors(node: JsonObject) -> Iterator[str]:
    for word in ("$anchor", "$dynamicAnchor"):
        name: Any = node.get(word)
        if isinstance(name, str):
            yield name
    # Drafts before 2019-09 wrote an anchor as an ``$id`` that is nothing but a fragment.
    given: Any = node.get("$id")
    if isinstance(given, str) and given.startswith("#"):
        yield given[1:]
