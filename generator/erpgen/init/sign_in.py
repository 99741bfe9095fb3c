"""The ways to sign in that a document declares, as ``api.toml`` puts them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from erpgen.document import JsonObject
from erpgen.lenient import mapping

_KINDS = {"clientCredentials": "service", "authorizationCode": "interactive"}


@dataclass(frozen=True, slots=True)
class DeclaredFlow:
    """One ``[auth.<kind>]``; ``authorize_url`` is empty where nobody is asked."""

    kind: str
    token_url: str
    authorize_url: str
    scopes: tuple[str, ...]


def declared_flows(content: JsonObject, server: str) -> Iterator[DeclaredFlow]:
    """The first OAuth 2.0 flow of each kind; addresses are absolute where ``server`` is."""
    kinds = dict(_KINDS)
    for scheme in mapping(mapping(content.get("components")).get("securitySchemes")).values():
        for name, flow in mapping(mapping(scheme).get("flows")).items():
            given = mapping(flow)
            if name in kinds and given.get("tokenUrl"):
                yield DeclaredFlow(
                    kind=kinds.pop(name),
                    token_url=_absolute(server, given.get("tokenUrl")),
                    authorize_url=_absolute(server, given.get("authorizationUrl")),
                    scopes=tuple(str(scope) for scope in mapping(given.get("scopes"))),
                )


def _absolute(server: str, url: object) -> str:
    """Relative addresses count from the server's (OpenAPI 3.1, section 4.8.30)."""
    text = str(url or "")
    if not text or not server:
        return text
    try:
        return urljoin(f"{server.rstrip('/')}/", text.lstrip("/") if "://" not in text else text)
    except ValueError:
        return text
