"""A client made of environment variables."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import msgspec

from ..call import Api, Environment, EnvironmentWay
from ..errors import ConfigurationError

__all__ = [
    "address_in_environment",
    "made_from",
    "profile_in_environment",
    "signed_by_nobody",
    "way_in_environment",
]


def made_from(api: Api, profile: str | None, own: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a client: the caller's ``own``, or what the environment gives.

    Variables that are empty count as not set. Raises ConfigurationError where no way to sign in
    is whole.
    """
    rules = api.environment
    chosen = profile_in_environment(api) if profile is None else profile
    if chosen and not re.fullmatch(r"[A-Za-z0-9_]+", chosen):
        raise ConfigurationError(f"a profile is named by letters and digits, not {chosen!r}")
    auth = own["auth"] if own["auth"] is not None else _signed(rules, chosen)
    given = {
        argument: value
        for argument, name in rules.arguments.items()
        if (value := _variable(rules.named(name, chosen)))
    }
    if own["base_url"] is not None:
        given["base_url"] = own["base_url"].reveal()
    return {**given, "auth": auth}


def profile_in_environment(api: Api) -> str:
    """The profile that the environment names, empty where it names none."""
    return _variable(api.environment.profile)


def address_in_environment(api: Api, profile: str) -> str:
    """The server that the environment names, empty where it names none."""
    rules = api.environment
    name = rules.arguments.get("base_url", "")
    return _variable(rules.named(name, profile or profile_in_environment(api))) if name else ""


def way_in_environment(rules: Environment, profile: str) -> EnvironmentWay | None:
    """The first way to sign in for which all is set, None where none is begun.

    Raises ConfigurationError where a part of one is set, and of none all.
    """
    for way in rules.ways:
        if all(map(_variable, _needed(rules, way, profile))):
            return way
    if any(_begun(rules, profile)):
        raise ConfigurationError(f"{_lacking(rules, profile)}: set {_wishes(rules, profile)}")
    return None


def signed_by_nobody(api: Api, client: str, options: Mapping[str, Any]) -> Api:
    """The API of a client that was given no way to sign in: a 401 says what to give.

    A header of the client's own may sign its calls in.
    """
    if "authorization" in {name.lower() for name in options.get("headers", {})}:
        return api
    text = f"This client has no credentials: make it with {client}(auth=…)"
    if api.environment.ways:
        text += f", or set {_wishes(api.environment, '')} and use {client}.from_env()"
    advice = {**api.errors.advice, 401: f"{text}."}
    return msgspec.structs.replace(api, errors=msgspec.structs.replace(api.errors, advice=advice))


def _signed(rules: Environment, profile: str) -> Any:
    """The first way to sign in for which all is set, None where none is needed."""
    way = way_in_environment(rules, profile)
    if way is not None:
        made = [_made(rules, one, profile) for one in (way, *way.beside)]
        return made if way.beside else made[0]
    if not (rules.ways and rules.demanded):
        return None
    raise ConfigurationError(f"{_lacking(rules, profile)}: set {_wishes(rules, profile)}")


def _made(rules: Environment, way: EnvironmentWay, profile: str) -> Any:
    names = {argument: rules.named(name, profile) for argument, name in way.arguments.items()}
    kind = getattr(import_module("...auth", __package__), way.kind)
    # No local holds a value, so that no traceback with locals shows one.
    return kind(**{one: _variable(name) for one, name in names.items() if _variable(name)})


def _needed(rules: Environment, way: EnvironmentWay, profile: str) -> list[str]:
    """The variables without which it cannot be made, nor what goes with it."""
    ways = (way, *way.beside)
    return [rules.named(each.arguments[one], profile) for each in ways for one in each.needed]


def _lacking(rules: Environment, profile: str) -> str:
    of = f" of the profile {profile}" if profile else ""
    missing = next(_begun(rules, profile), None)
    if missing is None:
        return f"no credentials{of} are in the environment"
    return f"credentials{of} in the environment are not whole, without {' and '.join(missing)}"


def _begun(rules: Environment, profile: str) -> Iterator[list[str]]:
    """For each way of which a part is set, the variables that lack."""
    for way in rules.ways:
        names = _needed(rules, way, profile)
        missing = [name for name in names if not _variable(name)]
        if len(missing) < len(names):
            yield missing


def _wishes(rules: Environment, profile: str) -> str:
    return ", or ".join(_wish(rules, way, profile) for way in rules.ways)


def _wish(rules: Environment, way: EnvironmentWay, profile: str) -> str:
    return " and ".join(_needed(rules, way, profile))


def _variable(name: str) -> str:
    environment: Mapping[str, str] = os.environ
    return environment.get(name, "").strip() if name else ""
