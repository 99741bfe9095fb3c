"""JSON pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

_Way: TypeAlias = "tuple[_Way, str | int] | None"
_CONTAINERS = (dict, list)  # a union would be made anew for every node that is asked about


def escape(token: str) -> str:
    """One reference token, escaped: ``/v1/a~b`` becomes ``~1v1~1a~0b``."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The reference token that :func:`escape` was given."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


def join(base: str, *tokens: str | int) -> str:
    """``base`` extended by tokens: ``join("#/paths", "/v1", "get")`` is ``#/paths/~1v1/get``."""
    if not tokens:
        return base
    whole = "/".join(map(str, tokens))
    if "~" not in whole and whole.count("/") == len(tokens) - 1:  # as nearly always
        return f"{base}/{whole}"
    return "/".join((base, *(escape(str(token)) for token in tokens)))


def tokens(pointer: str) -> list[str]:
    """The unescaped tokens of ``/a/b`` or ``#/a/b``; the whole document is an empty list."""
    text = pointer.removeprefix("#")
    return [unescape(token) for token in text.split("/")[1:]] if text else []


def deeper_than(content: Any, levels: int) -> str | None:
    """The first node of a document below that many objects and arrays; None where there is none."""
    level: list[Any] = [content]
    for _ in range(levels):
        level = [
            child
            for node in level
            for child in (node.values() if isinstance(node, dict) else node)
            if isinstance(child, _CONTAINERS)
        ]
    return _way_below(content, levels) if level else None


def _way_below(content: Any, levels: int) -> str:
    """The pointer: looked for only where there is one, since the way to each node costs."""
    level: list[tuple[Any, _Way]] = [(content, None)]
    for _ in range(levels):
        level = [below for node, way in level for below in _containers(node, way)]
    return _spelled(level[0][1])


def _containers(node: Any, way: _Way) -> Iterator[tuple[Any, _Way]]:
    named = node.items() if isinstance(node, dict) else enumerate(node)
    for token, child in named:
        if isinstance(child, _CONTAINERS):
            yield child, (way, token)


def _spelled(way: _Way) -> str:
    steps: list[str | int] = []
    while way is not None:
        way, step = way
        steps.append(step)
    return join("#", *reversed(steps))


def resolve(document: Any, pointer: str) -> Any:
    """The node a pointer names; KeyError with the pointer where there is none."""
    node = document
    for token in tokens(pointer):
        try:
            node = node[int(token)] if isinstance(node, list) else node[token]
        except (KeyError, IndexError, ValueError, TypeError):
            raise KeyError(pointer) from None
    return node
