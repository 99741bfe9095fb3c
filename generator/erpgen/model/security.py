"""Read the document's security schemes, and what its operations ask for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from erpgen.lenient import mapping
from erpgen.model.paths import operations
from erpgen.model.types import OAuthFlow, Security, SecurityScheme


def schemes(document: Mapping[str, Any]) -> tuple[SecurityScheme, ...]:
    """The ways to sign in that the document declares, by name."""
    listed = mapping(mapping(document.get("components")).get("securitySchemes"))
    return tuple(
        _scheme(str(name), node)
        for name, node in sorted(listed.items())
        if isinstance(node, Mapping)
    )


def default(document: Mapping[str, Any]) -> Security | None:
    """What an operation asks for that says nothing itself.

    Where the document speaks of signing in elsewhere only, that is nothing; where it nowhere
    does, None: nobody knows.
    """
    if isinstance(document.get("security"), list):
        return _alternatives(document["security"])
    said = any(isinstance(node.get("security"), list) for _, _, node in operations(document))
    return () if said else None


def required(operation: Mapping[str, Any], otherwise: Security | None) -> Security | None:
    """What an operation asks for."""
    listed = operation.get("security")
    return _alternatives(listed) if isinstance(listed, list) else otherwise


def most_common(found: Sequence[Security | None]) -> Security | None:
    """What most operations ask for; of equally many, the first in the order of their names.

    None and no sign-in stand back: what is asked beside the operations is signed in as they are.
    """
    counted = Counter(one for one in found if one)
    if not counted:
        return () if () in found else None
    ranked = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    return ranked[0][0]


def _alternatives(listed: Sequence[Any]) -> Security:
    return tuple(
        tuple(str(name) for name in requirement)
        for requirement in listed
        if isinstance(requirement, Mapping)
    )


def _scheme(name: str, node: Mapping[str, Any]) -> SecurityScheme:
    flows = mapping(node.get("flows"))
    return SecurityScheme(
        name=name,
        kind=str(node.get("type", "")),
        location=str(node.get("in", "")),
        parameter=str(node.get("name") or ""),
        word=str(node.get("scheme") or ""),
        metadata_url=str(node.get("openIdConnectUrl") or node.get("oauth2MetadataUrl") or ""),
        flows=tuple(
            _flow(str(kind), flow) for kind, flow in flows.items() if isinstance(flow, Mapping)
        ),
    )


def _flow(kind: str, node: Mapping[str, Any]) -> OAuthFlow:
    return OAuthFlow(
        kind,
        str(node.get("authorizationUrl") or ""),
        str(node.get("tokenUrl") or ""),
        tuple(str(scope) for scope in mapping(node.get("scopes"))),
        str(node.get("deviceAuthorizationUrl") or ""),
    )
