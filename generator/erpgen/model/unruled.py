"""The document as others may read it: without the words of the rules."""

from __future__ import annotations

from typing import Any

_PREFIX = "x-erp-"
_WRAPPER = "x-erp-value-wrapper"


def unruled(node: Any, wrapper: str) -> Any:
    """The document without ``x-erp-*``; schemas that wrap a value have the member ``wrapper``."""
    if isinstance(node, list):
        return [unruled(one, wrapper) for one in node]
    if not isinstance(node, dict):
        return node
    made = {key: unruled(one, wrapper) for key, one in node.items() if not _is_word(key)}
    if node.get(_WRAPPER) is True:
        made[wrapper] = True
    return made


def _is_word(key: object) -> bool:
    return isinstance(key, str) and key.startswith(_PREFIX)
