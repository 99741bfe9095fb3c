"""Read where the API is, and where those of its operations are that stand elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from erpgen.lenient import mapping, sequence, texts
from erpgen.model.names import distinct, identifier
from erpgen.model.spelling import words
from erpgen.model.text import clean, one_line
from erpgen.model.types import Identifier, Server, ServerVariable

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LONGEST_NAME = 4
"""Words; a longer description says more than a name."""

_SAYS_NOTHING = frozenset({"server", "environment", "api", "url", "endpoint", "the", "host"})
_TAKEN = frozenset(
    {"self", "auth", "base_url", "http_client", "environment", "options", "timeout", "retry"}
    | {"max_concurrency", "max_answer_bytes", "rate_limiter", "hooks", "headers", "application"}
    | {"proxy", "verify", "servers"}
)
"""What a client is made with whatever its API is."""


def api_servers(document: Mapping[str, Any], environments: Mapping[str, str]) -> tuple[Server, ...]:
    """Where the API is: as declared, else as published; the first is meant unless told."""
    if environments:
        return tuple(Server(url, name) for name, url in environments.items())
    return read_servers(document.get("servers"))


def own_servers(
    operation: Mapping[str, Any], item: Mapping[str, Any], document: Mapping[str, Any]
) -> tuple[Server, ...]:
    """The servers of an operation, else of its path; none where those are the API's own."""
    listed = sequence(operation.get("servers")) or sequence(item.get("servers"))
    return () if listed == sequence(document.get("servers")) else read_servers(listed)


def read_servers(listed: object) -> tuple[Server, ...]:
    """The servers that a list has; what is none is left out."""
    nodes = [node for node in sequence(listed) if isinstance(mapping(node).get("url"), str)]
    names = _names(nodes)
    return tuple(_server(node, name) for node, name in zip(nodes, names, strict=True))


def filled(server: Server) -> str:
    """The address with the defaults of its variables."""
    values = {one.wire: one.default for one in server.variables}
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), server.url)


def _server(node: Mapping[str, Any], name: str) -> Server:
    used = dict.fromkeys(_PLACEHOLDER.findall(node["url"]))
    declared = mapping(node.get("variables"))
    spelled = distinct({wire: _argument(wire) for wire in used})
    return Server(
        node["url"],
        name,
        tuple(
            _variable(wire, spelled[wire], mapping(declared.get(wire)))
            for wire in used
            if wire in declared
        ),
    )


def _variable(wire: str, python: Identifier, node: Mapping[str, Any]) -> ServerVariable:
    return ServerVariable(
        python,
        wire,
        str(node.get("default", "")),
        tuple(texts(node.get("enum"))),
        one_line(clean(node.get("description"))),
    )


def _argument(wire: str) -> str:
    name = identifier(wire)
    return f"server_{name}" if name in _TAKEN else name


def _names(nodes: Iterable[Mapping[str, Any]]) -> list[str]:
    """What each is called: by its name, its description in a few words, or its host."""
    listed = list(nodes)
    first = [str(node.get("name") or "") or _spoken(node) or _host(node["url"]) for node in listed]
    count = Counter(first)
    return [
        name if count[name] == 1 else node["url"] for name, node in zip(first, listed, strict=True)
    ]


def _spoken(node: Mapping[str, Any]) -> str:
    said = words(str(node.get("description") or ""))
    telling = [word.lower() for word in said if word.lower() not in _SAYS_NOTHING]
    return "_".join(telling) if len(telling) <= _LONGEST_NAME else ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc or url
    except ValueError:
        return url
