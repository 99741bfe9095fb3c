"""How the page signs in: credentials that go with the document's security schemes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["credentials"]


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
