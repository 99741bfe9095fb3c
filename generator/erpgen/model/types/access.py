"""Where calls go, and how one signs in there."""

from __future__ import annotations

from msgspec import Struct

from erpgen.model.types.schemas import Identifier


class ServerVariable(Struct, frozen=True):
    """A part of an address that callers may choose; ``allowed`` is empty where any value is."""

    python: Identifier
    wire: str
    default: str
    allowed: tuple[str, ...] = ()
    doc: str = ""


class Server(Struct, frozen=True):
    """Where calls may go; ``name`` is the environment that it is called by."""

    url: str
    name: str = ""
    variables: tuple[ServerVariable, ...] = ()


class SecurityScheme(Struct, frozen=True):
    """One way to sign in that the document declares.

    ``location`` and ``parameter`` are where an API key goes, ``word`` is the scheme of HTTP
    authentication, ``metadata_url`` where the server says its addresses.
    """

    name: str
    kind: str
    location: str = ""
    parameter: str = ""
    word: str = ""
    metadata_url: str = ""
    flows: tuple[OAuthFlow, ...] = ()


class OAuthFlow(Struct, frozen=True):
    """One OAuth 2 flow with its addresses (empty where the document gives none)."""

    kind: str
    authorization_url: str
    token_url: str
    scopes: tuple[str, ...]
    device_url: str = ""
