"""JSON pointers (RFC 6901)."""

from __future__ import annotations

from typing import Any


def escape(token: str) -> str:
    """One reference token, escaped: ``/v1/a~b`` becomes ``~1v1~1a~0b``."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The reference token that :func:`escape` was given."""
    return token.replace("~1", "/").replace("~0", "~")


def join(base: str, *tokens: str | int) -> str:
    """``base`` extended by tokens: ``join("#/paths", "/v1", "get")`` is ``#/paths/~1v1/get``."""
    return base + "".join(f"/{escape(str(token))}" for token in tokens)


def tokens(pointer: str) -> list[str]:
    """The unescaped tokens of ``/a/b`` or ``#/a/b``; the whole document is an empty list."""
    text = pointer.removeprefix("#")
    return [unescape(token) for token in text.split("/")[1:]] if text else []


def resolve(document: Any, pointer: str) -> Any:
    """The node a pointer names; KeyError with the pointer where there is none."""
    node = document
    for token in tokens(pointer):
        try:
            node = node[int(token)] if isinstance(node, list) else node[token]
        except (KeyError, IndexError, ValueError, TypeError):
            raise KeyError(pointer) from None
    return node
