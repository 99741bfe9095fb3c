"""Where an API is served: the addresses of its servers, of a path's, of an operation's."""

from __future__ import annotations

import re
from itertools import islice, product
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from erpgen.lenient import mapping, sequence

if TYPE_CHECKING:
    from erpgen.document import JsonObject
    from erpgen.document_view import DocumentView, OperationView

_VARIABLE = re.compile(r"\{([^{}]*)\}")

_MOST = 64
"""Addresses of one server that are told apart; variables with many values have more."""

_DEFAULT_PORTS = {"http": 80, "https": 443}


def addresses(servers: object) -> tuple[str, ...]:
    """Every address of a list of servers, each once; a document that names none is at ``/``.

    A variable stands for each value that it lists, else for its default.
    """
    listed = [mapping(server) for server in sequence(servers)]
    found = [address for server in listed if server.get("url") for address in _each(server)]
    return tuple(dict.fromkeys(found))


def _each(server: JsonObject) -> list[str]:
    url, variables = str(server["url"]), mapping(server.get("variables"))
    names = list(dict.fromkeys(_VARIABLE.findall(url)))
    columns = [_values(mapping(variables.get(name)), name) for name in names]
    rows = islice(product(*columns), _MOST)
    return [_normal(_filled(url, dict(zip(names, row, strict=True)))) for row in rows]


def _values(variable: JsonObject, name: str) -> list[str]:
    """The default first, then the others that are listed."""
    listed = [str(value) for value in sequence(variable.get("enum"))]
    default = [str(variable["default"])] if "default" in variable else []
    return list(dict.fromkeys([*default, *listed])) or [f"{{{name}}}"]


def _filled(url: str, values: dict[str, str]) -> str:
    return _VARIABLE.sub(lambda hole: values[hole[1]], url)


def _normal(url: str) -> str:
    """Scheme and host know no letter case, and a default port is none (RFC 3986, 6.2.2, 6.2.3)."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return url
    host = parts.netloc.lower()
    if port is not None and port == _DEFAULT_PORTS.get(parts.scheme.lower()):
        host = host.removesuffix(f":{port}")
    path = parts.path.rstrip("/")
    return urlunsplit((parts.scheme.lower(), host, path, parts.query, "")) or "/"


def below(address: str, path: str) -> str:
    """The address of a path of the API that is served at another address."""
    return f"{address.rstrip('/')}/{path.removeprefix('/')}"


def operation_addresses(document: DocumentView, operation: OperationView) -> tuple[str, ...]:
    """The addresses that an operation is served at: its own, its path's or the API's."""
    path_item = mapping(mapping(document.content.get("paths")).get(operation.path))
    for servers in (operation.item.get("servers"), path_item.get("servers")):
        if sequence(servers):
            return addresses(servers) or ("/",)
    return addresses(document.content.get("servers")) or ("/",)


def has_own_servers(document: DocumentView, operation: OperationView) -> bool:
    """Whether an operation is served elsewhere than the API; saying the same again is nothing."""
    shared = addresses(document.content.get("servers")) or ("/",)
    return set(operation_addresses(document, operation)) != set(shared)
