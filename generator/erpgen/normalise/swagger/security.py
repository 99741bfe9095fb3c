"""Security definitions of Swagger 2.0."""

from __future__ import annotations

from typing import Any

from erpgen.document import JsonObject

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_OF_THE_FLOW = ("authorizationUrl", "tokenUrl", "refreshUrl", "scopes")


def upgrade_security_schemes(definitions: JsonObject) -> JsonObject:
    """Every definition under its name as a security scheme of OpenAPI 3."""
    return {name: _upgraded(definition) for name, definition in definitions.items()}


def _upgraded(definition: Any) -> JsonObject:
    if not isinstance(definition, dict):
        return {}
    match definition.get("type"):
        case "basic":
            return {**definition, "type": "http", "scheme": "basic"}
        case "oauth2":
            return _oauth2(definition)
    return definition


def _oauth2(definition: JsonObject) -> JsonObject:
    flow = {key: definition[key] for key in _OF_THE_FLOW if key in definition}
    flow.setdefault("scopes", {})
    rest = {
        key: value for key, value in definition.items() if key not in _OF_THE_FLOW and key != "flow"
    }
    name = _FLOWS.get(str(definition.get("flow")))
    return {**rest, "flows": {name: flow} if name else {}}
