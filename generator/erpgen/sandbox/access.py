"""How one signs in to the sandbox: schemes, flows and sessions as the client knows them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from erpgen.model.types import ApiModel
from erpgen.render.settings import Flow, PackageSettings, Way


def access_of(model: ApiModel, settings: PackageSettings) -> dict[str, Any]:
    """The members of a plan that are about signing in."""
    found: dict[str, Any] = {"schemes": _schemes(model, settings.ways)}
    flows = [_flow(way.flow) for way in settings.ways if way.flow is not None]
    found["flows"] = [one for at, one in enumerate(flows) if one not in flows[:at]]
    found["security"] = [list(one) for one in model.security or ()]
    for way in settings.ways:
        if way.session is not None:
            rules = way.session.rules
            told = {name: str(rules[name]) for name in ("header", "prefix") if name in rules}
            method, path = str(rules.get("method", "POST")), str(rules["url"])
            user = way.session.user
            token = str(rules["token"])
            session = {"method": method, "path": path, "token": token, "user": user, **told}
            found["session"] = session
        if way.csrf:
            told = {"header": "X-CSRF-Token", "url": "/", **way.csrf}
            found["csrf"] = {"header": told["header"], "path": _path(told["url"])}
    found["variables"] = _variables(settings)
    return {name: value for name, value in found.items() if value}


def _variables(settings: PackageSettings) -> dict[str, str]:
    """The environment variables of the first way to sign in, and of the addresses."""
    environment = settings.environment
    ways = [each for way in environment.ways[:1] for each in (way, *way.beside)]
    named = {variable: argument for way in ways for argument, variable in way.arguments.items()}
    return {environment.arguments["base_url"]: "base_url", **named}


def _schemes(model: ApiModel, ways: tuple[Way, ...]) -> dict[str, dict[str, str]]:
    keys = {key.scheme: key for way in ways for key in way.keys}
    found: dict[str, dict[str, str]] = {}
    for one in model.security_schemes:
        told = {"kind": one.kind, "word": one.word}
        told |= {"location": one.location, "parameter": one.parameter}
        key = keys.get(one.name)
        if key is not None:
            told |= {"kind": "apiKey", "location": key.location, "parameter": key.name}
            told["prefix"] = key.prefix
        found[one.name] = {name: value for name, value in told.items() if value}
    return found


def _flow(flow: Flow) -> dict[str, str]:
    told = {
        "token": _path(flow.token_url or flow.references.get("token_url", "")),
        "authorize": _path(flow.authorization_url or flow.references.get("authorization_url", "")),
        "device": _path(flow.device_url or flow.references.get("device_url", "")),
        "metadata": _path(flow.metadata_url),
        "tenant": flow.tenant_parameter,
        "token_field": flow.token_field,
    }
    usual = {"token_field": "access_token"}
    return {name: value for name, value in told.items() if value and usual.get(name) != value}


def _path(url: str) -> str:
    return urlsplit(url).path if url else ""
