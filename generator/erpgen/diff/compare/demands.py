"""What a caller must sign in with, as sets: a list is alternatives, an object what goes together.

A scheme is known by what a caller sends and where, not by its name (OpenAPI, Security Requirement
Object and Security Scheme Object): renamed, it is the same, and with another header it is not.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from erpgen.canonical import canonical
from erpgen.diff.types import Level
from erpgen.lenient import mapping, sequence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.document import JsonObject

Way: TypeAlias = "Mapping[str, frozenset[str]]"
"""One way to sign in: what goes together, each scheme by its identity with the scopes it needs."""

_TOKEN_TYPES = frozenset({"oauth2", "openIdConnect"})


class Demand(Struct, frozen=True):
    """The ways to sign in of which a caller needs one; an empty way is not to sign in at all.

    ``said`` is False where the document nowhere says that anybody must sign in or need not.
    """

    ways: tuple[Way, ...]
    said: bool = True

    @property
    def schemes(self) -> Way:
        """Each scheme that occurs, with the scopes of all ways together."""
        found: dict[str, frozenset[str]] = {}
        for way in self.ways:
            for name, scopes in way.items():
                found[name] = found.get(name, frozenset()) | scopes
        return found

    @property
    def unavoidable(self) -> Way:
        """What every way asks for: the schemes of all ways, and of each the scopes in all."""
        first, *others = self.ways
        return {
            name: scopes.intersection(*(way[name] for way in others))
            for name, scopes in first.items()
            if all(name in way for way in others)
        }


class Schemes(Struct, frozen=True, dict=True):
    """The security schemes of both documents, and which of them is which."""

    old: Mapping[str, JsonObject]
    new: Mapping[str, JsonObject]

    @cached_property
    def renamed(self) -> Mapping[str, str]:
        """New names by old ones, where all that changed is the name."""
        gone = {n: canonical(_said(s)) for n, s in self.old.items() if n not in self.new}
        fresh = {n: canonical(_said(s)) for n, s in self.new.items() if n not in self.old}
        by_content = {content: name for name, content in reversed(fresh.items())}
        return {old: by_content[said] for old, said in gone.items() if said in by_content}

    @cached_property
    def changed(self) -> frozenset[str]:
        """Names under which another thing is sent, or at another place."""
        return frozenset(n for n in self.old if n in self.new and not self._alike(n))

    def _alike(self, name: str) -> bool:
        return sent(self.old[name]) == sent(self.new[name])

    def of_old(self, declared: object, *, said: bool) -> Demand:
        """A requirement of the old document."""
        return _demand(declared, {}, said=said)

    def of_new(self, declared: object, *, said: bool) -> Demand:
        """A requirement of the new document, its schemes by the names that the old one has."""
        names = {new: old for old, new in self.renamed.items()}
        names |= {name: f"{name} (changed)" for name in self.changed}
        return _demand(declared, names, said=said)


def schemes_of(content: JsonObject) -> dict[str, JsonObject]:
    """The declared security schemes by name."""
    declared = mapping(mapping(content.get("components")).get("securitySchemes"))
    return {str(name): mapping(scheme) for name, scheme in declared.items()}


def sent(scheme: JsonObject) -> str:
    """What a caller sends and where: a header or other place, or a kind of ``Authorization``."""
    kind = str(scheme.get("type"))
    if kind == "apiKey":
        name, place = str(scheme.get("name")), str(scheme.get("in"))
        return f"{place} {name.lower() if place == 'header' else name}"
    if kind in _TOKEN_TYPES:
        return "bearer"
    return str(scheme.get("scheme")).lower() if kind == "http" else kind


def lost(old: Demand, new: Demand) -> list[Way]:
    """The old ways to sign in that no longer do: no new one asks for as little."""
    return [way for way in old.ways if not any(_suffices(way, asked) for asked in new.ways)]


def ease(old: Demand, new: Demand, schemes: Schemes) -> Level:
    """Harmless where each old way still does, certain to fail where none does.

    It may fail only for some where a scope is missing that could be had all along, and where the
    old document declared how to sign in but was silent about who has to.
    """
    gone = lost(old, new)
    if not gone:
        return Level.INFO
    silent = not old.said and any(way.keys() <= schemes.old.keys() for way in new.ways)
    certain = not silent and not any(_may_hold(way, new, schemes) for way in gone)
    return Level.ERROR if certain and len(gone) == len(old.ways) else Level.WARNING


def _suffices(held: Way, asked: Way) -> bool:
    return all(name in held and scopes <= held[name] for name, scopes in asked.items())


def _may_hold(held: Way, new: Demand, schemes: Schemes) -> bool:
    """Whether all that is missing are scopes which tokens of the old document may have had."""
    for asked in new.ways:
        if asked.keys() <= held.keys():
            missing = {name: scopes - held[name] for name, scopes in asked.items()}
            if all(wanted <= _offered(schemes.old.get(n, {})) for n, wanted in missing.items()):
                return True
    return False


def _offered(scheme: JsonObject) -> frozenset[str]:
    flows = mapping(scheme.get("flows")).values()
    return frozenset(str(scope) for flow in flows for scope in mapping(mapping(flow).get("scopes")))


def _demand(declared: object, names: Mapping[str, str], *, said: bool) -> Demand:
    ways: list[Way] = [
        {names.get(n, n): frozenset(map(str, sequence(s))) for n, s in mapping(way).items()}
        for way in sequence(declared)
    ]
    return Demand(tuple(ways) or ({},), said=said)


def _said(scheme: JsonObject) -> JsonObject:
    return {key: value for key, value in scheme.items() if key != "description"}
