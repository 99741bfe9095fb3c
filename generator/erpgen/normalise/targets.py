"""What a reference inside the document names."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from erpgen.document import JsonObject
from erpgen.pointer import tokens

_MOST_HOPS = 64


class Dangling(Exception):  # noqa: N818 - a condition its catcher expects, no error of the program
    """A reference names nothing; the text says in what way."""


def locate(document: JsonObject, reference: str) -> tuple[Any, tuple[str, ...]]:
    """The node that ``#/a/b`` names and its own tokens, which differ where it passes a reference.

    Tokens may be percent-encoded (RFC 6901, section 6). Raises :class:`Dangling`.
    """
    hops = 0
    rest = _tokens(reference)
    node: Any = document
    taken: list[str] = []
    while rest:
        if isinstance(node, dict) and isinstance(node.get("$ref"), str) and rest[0] != "$ref":
            hops += 1
            if hops > _MOST_HOPS:
                raise Dangling("the reference goes round in a circle")
            rest = _tokens(node["$ref"]) + rest
            node, taken = document, []
            continue
        key = _step(node, rest.pop(0))
        node = node[key]
        taken.append(str(key))
    return node, tuple(taken)


def _tokens(reference: str) -> list[str]:
    if not reference.startswith("#/"):
        raise Dangling("the reference is no pointer into the document")
    return tokens(reference)


def _step(node: Any, token: str) -> Any:
    if isinstance(node, dict):
        for spelling in (token, unquote(token)):
            if spelling in node:
                return spelling
    elif isinstance(node, list) and token.isdecimal() and int(token) < len(node):
        return int(token)
    raise Dangling("the reference names nothing in the document")
