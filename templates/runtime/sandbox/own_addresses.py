"""The document with addresses of the sandbox alone, so that nothing made of it calls another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from .plan import Document, Flow, Plan, Scheme, exact, written

__all__ = ["OWN", "own_document", "own_schemes"]

OWN = Flow(
    token="/_sandbox/token",  # noqa: S106 - an address
    authorize="/_sandbox/authorize",
    device="/_sandbox/device",
    metadata="/_sandbox/.well-known/openid-configuration",
)
"""Where any flow ends: those of the API's own paths may ask for a tenant, or be unknown."""
_FLOWS: Mapping[str, Mapping[str, str]] = {
    "authorizationUrl": {"implicit": OWN.authorize, "authorizationCode": OWN.authorize},
    "deviceAuthorizationUrl": {"deviceAuthorization": OWN.device},
}
_PLAIN = frozenset({"type", "description", "name", "in", "scheme", "bearerFormat", "deprecated"})
_WORDS = frozenset({"basic", "digest"})
_NAMING = (b'"servers"', b'"server"')


def own_document(plan: Plan, base: str) -> Document:
    """The document of a sandbox at ``base``: servers, links and security schemes name it alone."""
    document = plan.document
    schemes = {name: msgspec.Raw(written(one)) for name, one in own_schemes(plan, base).items()}
    paths = {
        path: {word: _operation(one) for word, one in item.items()}
        for path, item in document.paths.items()
    }
    return msgspec.structs.replace(
        document,
        servers=({"url": f"{base}{plan.prefix}"},),
        paths=paths,
        components={**document.components, "securitySchemes": schemes},
    )


def own_schemes(plan: Plan, base: str) -> dict[str, dict[str, Any]]:
    """The security schemes by name, with those that the rules have and the document has not."""
    declared = plan.document.components.get("securitySchemes", {})
    found = {name: _scheme(msgspec.json.decode(one), base) for name, one in declared.items()}
    for name, scheme in plan.schemes.items():
        found.setdefault(name, _described(scheme))
    return found


def _scheme(node: Any, base: str) -> dict[str, Any]:
    """What is known of a scheme; extensions may hold addresses, and are left out."""
    told = node if isinstance(node, Mapping) else {}
    reference = str(told.get("$ref", ""))
    if reference.startswith("#"):
        return {"$ref": reference}
    found = {name: value for name, value in told.items() if name in _PLAIN}
    if found.get("type") == "openIdConnect":
        found["openIdConnectUrl"] = f"{base}{OWN.metadata}"
    elif found.get("type") == "oauth2":
        flows = told.get("flows") or {}
        found["flows"] = {kind: _flow(kind, flow, base) for kind, flow in flows.items()}
    return found


def _flow(kind: str, node: Any, base: str) -> dict[str, Any]:
    scopes = node.get("scopes") if isinstance(node, Mapping) else None
    found: dict[str, Any] = {"scopes": scopes or {}}
    found |= {name: f"{base}{of[kind]}" for name, of in _FLOWS.items() if kind in of}
    if kind != "implicit":
        found |= {"tokenUrl": f"{base}{OWN.token}", "refreshUrl": f"{base}{OWN.token}"}
    return found


def _described(scheme: Scheme) -> dict[str, Any]:
    if scheme.kind == "apiKey":
        return {"type": "apiKey", "in": scheme.location, "name": scheme.parameter}
    word = scheme.word.lower()
    return {"type": "http", "scheme": word if word in _WORDS else "bearer"}


def _operation(content: msgspec.Raw) -> msgspec.Raw:
    if not any(word in bytes(content) for word in _NAMING):
        return content
    return msgspec.Raw(written(_without_servers(exact(content))))


def _without_servers(node: Any) -> Any:
    """An operation, or a path with several, without the servers that it and its links name."""
    if not isinstance(node, Mapping):
        return node
    found = {name: one for name, one in node.items() if name != "servers"}
    for name, inner in found.items():
        if name == "responses" and isinstance(inner, Mapping):
            found[name] = {status: _answer(one) for status, one in inner.items()}
        elif name == "callbacks" and isinstance(inner, Mapping):
            found[name] = {one: _paths(of) for one, of in inner.items()}
        elif isinstance(inner, Mapping) and "responses" in inner:
            found[name] = _without_servers(inner)
    return found


def _paths(node: Any) -> Any:
    return {n: _without_servers(p) for n, p in node.items()} if isinstance(node, Mapping) else node


def _answer(node: Any) -> Any:
    if not isinstance(node, Mapping) or not isinstance(node.get("links"), Mapping):
        return node
    links = {
        name: {part: of for part, of in one.items() if part != "server"}
        for name, one in node["links"].items()
        if isinstance(one, Mapping)
    }
    return {**node, "links": links}
