"""Which server a call goes to: chosen by environment, its variables filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..operations import Server

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_TO_HOST = re.compile(r"^(?:[^/?#]*:)?//[^/]*")
_HOST_PART = re.compile(r"[A-Za-z0-9._-]*")


class ServerChoice(msgspec.Struct, frozen=True, kw_only=True):
    """What a client was told of servers: the environment, and variables by their wire names."""

    environment: str | None = None
    variables: Mapping[str, str | None] = {}


def address_of(servers: Sequence[Server], choice: ServerChoice) -> str:
    """The address of the server of the environment, the first where none is named.

    Raises ConfigurationError for a name or a value that the document does not list.
    """
    server = servers[0]
    if choice.environment is not None:
        named = {one.name: one for one in servers}
        if choice.environment not in named:
            raise ConfigurationError(
                f"environment= is one of {', '.join(named)}, not {choice.environment!r}"
            )
        server = named[choice.environment]
    return filled(server, choice.variables)


def own_address(servers: Sequence[Server], choice: ServerChoice) -> str:
    """The address of an operation's own server: of the environment where one is called so."""
    server = next((one for one in servers if one.name == choice.environment), servers[0])
    return filled(server, choice.variables)


def filled(server: Server, given: Mapping[str, str | None]) -> str:
    """The address with its variables; none of them can lead to another host than is spelled."""
    host_end = len(server.url) - len(_after_host(server.url))

    def value(match: re.Match[str]) -> str:
        name = match[1]
        text = given.get(name)
        text = server.variables.get(name, match[0]) if text is None else text
        allowed = server.allowed.get(name, ())
        if allowed and text not in allowed:
            raise ConfigurationError(f"{name} is one of {', '.join(allowed)}, not {text!r}")
        if match.start() >= host_end:
            return quote(text, safe="/")
        if not _HOST_PART.fullmatch(text) and text != server.variables.get(name):
            raise ConfigurationError(f"{name} is a part of the host's name, not {text!r}")
        return text

    return _PLACEHOLDER.sub(value, server.url)


def _after_host(url: str) -> str:
    """The path of an address whose host may have placeholders."""
    return _TO_HOST.sub("", url)
