"""Paths with placeholders in braces: ``/orders/{id}``."""

from __future__ import annotations

import re

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def placeholders(path: str) -> list[str]:
    """The names between braces, in the order of the path."""
    return _PLACEHOLDER.findall(path)


def unnamed(path: str) -> str:
    """The path with its placeholders unnamed: ``/orders/{}``."""
    return _PLACEHOLDER.sub("{}", path)
