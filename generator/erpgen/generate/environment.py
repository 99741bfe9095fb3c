"""From which environment variables a client is made: the names of its arguments, in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from erpgen.config import ApiConfig
from erpgen.errors import InputError
from erpgen.model.types import ApiModel
from erpgen.render.settings import Environment, EnvironmentWay, Way

_NEEDED: Mapping[str, tuple[str, ...]] = {
    "ServiceCredentials": ("client_id", "client_secret"),
    "SessionLogin": (),
    "PasswordLogin": ("client_id", "username", "password"),
    "ApiKey": ("key",),
    "BasicLogin": ("username", "password"),
    "DigestLogin": ("username", "password"),
    "BearerToken": ("token",),
}
"""The ways that need no person, in the order in which they are tried, and their arguments.

Those of a session are the API's own.

A certificate and words of an API's own are left to code: they are no text that one variable holds.
"""
_OPTIONAL: Mapping[str, tuple[str, ...]] = {"PasswordLogin": ("client_secret",)}


def environment_of(config: ApiConfig, model: ApiModel, ways: Sequence[Way]) -> Environment:
    """The variables of an API; InputError where ``[environment.names]`` names no argument."""
    given = config.environment
    prefix = given.prefix or re.sub(r"\W", "_", config.package.import_name).upper()
    spelled = _Names(prefix, given.names)
    found = tuple(_ways(ways, spelled, keys_together(model, ways)))
    arguments = {"base_url", *(str(one.python) for one in model.client_arguments)}
    for server in model.servers:
        arguments |= {"environment"} if server.name else set()
        arguments |= {str(one.python) for one in server.variables}
    own = {name: spelled.of(name) for name in sorted(arguments)}
    profile = spelled.of("profile")
    known = {"profile", *own, *(name for way in found for name in _arguments(way))}
    for name in given.names:
        if name not in known:
            raise InputError(
                str(config.folder / "api.toml" if config.folder else "api.toml"),
                f"[environment.names] has {name}, which is no argument of the client",
                f"it has {', '.join(sorted(known))}",
            )
    return Environment(prefix, profile, found, own, demanded=_is_demanded(config, model))


class _Names:
    """What the variable of an argument is called."""

    def __init__(self, prefix: str, own: Mapping[str, str]) -> None:
        self._prefix = prefix
        self._own = own

    def of(self, argument: str) -> str:
        """The name that was given for it, else its own in capitals."""
        return self._own.get(argument, f"{self._prefix}_{argument.upper()}")


def keys_together(model: ApiModel, ways: Sequence[Way]) -> tuple[Way, ...]:
    """The ways with a key each of which operations want all at once; none where one key does."""
    single = {way.schemes[0]: way for way in ways if way.kind == "ApiKey" and len(way.schemes) == 1}
    for requirement in model.security or ():
        if len(requirement) > 1 and all(name in single for name in requirement):
            return tuple(single[name] for name in requirement)
    return ()


def _arguments(way: EnvironmentWay) -> Iterator[str]:
    """What the variables of a way are known by: its arguments, or the ways that go together."""
    if way.beside:
        yield from (_variable(one) for one in (way, *way.beside))
    else:
        yield from way.arguments


def _variable(way: EnvironmentWay | Way) -> str:
    name = way.class_name
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def _key_way(way: Way, names: _Names, beside: tuple[EnvironmentWay, ...] = ()) -> EnvironmentWay:
    return EnvironmentWay(way.class_name, {"key": names.of(_variable(way))}, ("key",), beside)


def _ways(ways: Sequence[Way], names: _Names, together: Sequence[Way]) -> Iterator[EnvironmentWay]:
    for kind, needed in _NEEDED.items():
        way = next((one for one in ways if one.kind == kind), None)
        if way is None:
            continue
        if kind == "ApiKey" and together:
            first, *others = together
            yield _key_way(first, names, tuple(_key_way(one, names) for one in others))
            continue
        tenant = ("tenant_id",) if way.flow is not None and way.flow.names_tenant else ()
        session = tuple(way.session.names) if way.session is not None else ()
        demanded = (*needed, *session, *tenant)
        address = ("token_url",) if way.flow is not None else ()
        arguments = (*demanded, *_OPTIONAL.get(kind, ()), *address)
        yield EnvironmentWay(way.class_name, {one: names.of(one) for one in arguments}, demanded)


def _is_demanded(config: ApiConfig, model: ApiModel) -> bool:
    """Whether nobody is let in without credentials, by the settings or the document."""
    return config.auth != type(config.auth)() or bool(model.security_schemes)
