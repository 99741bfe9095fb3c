"""The ways to sign in that a document declares, as ``api.toml`` puts them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from erpgen.address import joined
from erpgen.document import JsonObject
from erpgen.lenient import mapping

_KINDS = {
    "clientCredentials": "service",
    "authorizationCode": "interactive",
    "password": "password",
    "deviceAuthorization": "device",
}
_PLAIN = ("basic", "bearer")


class DeclaredFlow(Struct, frozen=True):
    """One ``[auth.<kind>]``; an address that the flow does not have is empty."""

    kind: str
    scheme: str
    token_url: str
    authorize_url: str
    device_url: str
    scopes: tuple[str, ...]


class DeclaredKey(Struct, frozen=True):
    """One ``[[auth.key]]``."""

    scheme: str
    name: str
    location: str


def declared_keys(content: JsonObject) -> Iterator[DeclaredKey]:
    """The API keys of the document."""
    for name, scheme in _schemes(content):
        if scheme.get("type") == "apiKey" and scheme.get("name"):
            yield DeclaredKey(name, str(scheme["name"]), str(scheme.get("in") or "header"))


def declared_plain(content: JsonObject) -> Iterator[tuple[str, str]]:
    """``basic`` and ``bearer`` with the scheme of each, the first of a kind."""
    kinds = list(_PLAIN)
    for name, scheme in _schemes(content):
        word = str(scheme.get("scheme") or "").lower()
        if scheme.get("type") == "http" and word in kinds:
            kinds.remove(word)
            yield word, name


def _schemes(content: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    listed = mapping(mapping(content.get("components")).get("securitySchemes"))
    yield from ((str(name), mapping(scheme)) for name, scheme in listed.items())


def declared_flows(content: JsonObject, server: str) -> Iterator[DeclaredFlow]:
    """The first OAuth 2.0 flow of each kind; addresses are absolute where ``server`` is."""
    kinds = dict(_KINDS)
    for own, scheme in _schemes(content):
        for name, flow in mapping(scheme.get("flows")).items():
            given = mapping(flow)
            if name in kinds and given.get("tokenUrl"):
                yield DeclaredFlow(
                    kind=kinds.pop(name),
                    scheme=own,
                    token_url=_absolute(server, given.get("tokenUrl")),
                    authorize_url=_absolute(server, given.get("authorizationUrl")),
                    device_url=_absolute(server, given.get("deviceAuthorizationUrl")),
                    scopes=tuple(str(scope) for scope in mapping(given.get("scopes"))),
                )


def _absolute(server: str, url: object) -> str:
    """Relative addresses count from the server's, by RFC 3986 (OpenAPI 3.1, section 4.6)."""
    text = str(url or "")
    return joined(server, text) if text and server else text
