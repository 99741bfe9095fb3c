"""How the page signs in: the document's security schemes, and credentials that go with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ..sandbox import Plan

__all__ = ["credentials", "schemes_of"]

_WORDS = {"bearer": "bearer", "basic": "basic", "digest": "digest"}


def schemes_of(plan: Plan) -> dict[str, dict[str, Any]]:
    """The security schemes by name, with those that the rules have and the document has not."""
    declared = plan.document.components.get("securitySchemes", {})
    found = {name: msgspec.json.decode(one) for name, one in declared.items()}
    for name, scheme in plan.schemes.items():
        found.setdefault(name, _described(scheme))
    return found


def _described(scheme: Any) -> dict[str, Any]:
    if scheme.kind == "apiKey":
        return {"type": "apiKey", "in": scheme.location, "name": scheme.parameter}
    return {"type": "http", "scheme": _WORDS.get(scheme.word.lower(), "bearer")}


def credentials(schemes: Mapping[str, Mapping[str, Any]], token: str) -> dict[str, Any]:
    """What the component is given for each scheme; the sandbox takes the token for all of them."""
    return {
        "preferredSecurityScheme": next(iter(schemes), None),
        "securitySchemes": {name: _filled(one, token) for name, one in schemes.items()},
    }


def _filled(scheme: Mapping[str, Any], token: str) -> dict[str, Any]:
    match scheme.get("type"), str(scheme.get("scheme", "")).lower():
        case "oauth2", _:
            flows = scheme.get("flows") or {}
            return {"flows": {name: {"token": token} for name in flows}}
        case "apiKey", _:
            return {"value": token}
        case _, "basic":
            return {"username": "sandbox", "password": token}
        case _:
            return {"token": token}
