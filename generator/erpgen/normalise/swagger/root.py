"""The top of a Swagger 2.0 document: servers and components."""

from __future__ import annotations

from typing import Any

from erpgen.address import scheme_of
from erpgen.document import JsonObject
from erpgen.lenient import mapping
from erpgen.normalise.context import Context
from erpgen.normalise.swagger.security import upgrade_security_schemes

_ADDRESS = ("host", "basePath", "schemes")
_DROPPED = frozenset(
    {"consumes", "produces", "definitions", "parameters", "responses", "components", "openapi"}
)


def upgrade_root(context: Context, source: str) -> JsonObject:
    """The document's top level as OpenAPI 3 spells it, in the same order."""
    old = context.content
    root: JsonObject = {}
    for key, value in old.items():
        if key == "swagger":
            root["openapi"] = value
        elif key in _ADDRESS:
            if servers := servers_of(old, source):
                root["servers"] = servers
        elif key == "securityDefinitions":
            root["components"] = {"securitySchemes": upgrade_security_schemes(mapping(value))}
        elif key not in _DROPPED:
            root[key] = value
    if "definitions" in old:
        root["components"] = {"schemas": old["definitions"], **root.get("components", {})}
    return root


def servers_of(old: JsonObject, source: str = "") -> list[JsonObject]:
    """The servers that host, base path and schemes say; none where they say nothing."""
    path = str(old.get("basePath") or "").rstrip("/")
    path = f"/{path}" if path and not path.startswith("/") else path
    host = old.get("host")
    if not isinstance(host, str) or not host:
        return [{"url": path}] if path else []
    return [{"url": f"{scheme}://{host}{path}"} for scheme in _schemes(old.get("schemes"), source)]


def _schemes(declared: Any, source: str) -> list[str]:
    """As declared, else that of the document's own address (Swagger 2.0, "schemes")."""
    if isinstance(declared, list) and declared:
        return [str(scheme) for scheme in declared]
    scheme = scheme_of(source) or ""
    return [scheme if scheme in ("http", "https") else "https"]
