"""Read the document's security schemes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.lenient import mapping
from erpgen.model.types import OAuthFlow, SecurityScheme


def schemes(document: Mapping[str, Any]) -> tuple[SecurityScheme, ...]:
    """The ways to sign in that the document declares, by name."""
    listed = mapping(mapping(document.get("components")).get("securitySchemes"))
    return tuple(
        _scheme(str(name), node)
        for name, node in sorted(listed.items())
        if isinstance(node, Mapping)
    )


def _scheme(name: str, node: Mapping[str, Any]) -> SecurityScheme:
    flows = mapping(node.get("flows"))
    return SecurityScheme(
        name=name,
        kind=str(node.get("type", "")),
        location=str(node.get("in", "")),
        parameter=str(node.get("name") or node.get("scheme") or ""),
        flows=tuple(
            _flow(str(kind), flow) for kind, flow in flows.items() if isinstance(flow, Mapping)
        ),
    )


def _flow(kind: str, node: Mapping[str, Any]) -> OAuthFlow:
    return OAuthFlow(
        kind,
        str(node.get("authorizationUrl", "")),
        str(node.get("tokenUrl", "")),
        tuple(str(scope) for scope in mapping(node.get("scopes"))),
    )
