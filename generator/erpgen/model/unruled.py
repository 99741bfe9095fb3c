"""The document as others may read it: without the words of the rules."""

from __future__ import annotations

from typing import Any

_PREFIX = "x-erp-"
_WRAPPER = "x-erp-value-wrapper"
_NAME = "x-erp-name"


def unruled(node: Any, wrapper: str, name: str) -> Any:
    """The document without ``x-erp-*``.

    Schemas that wrap a value have the member ``wrapper``, properties with a word of the client's
    own have it as ``name``.
    """
    if isinstance(node, list):
        return [unruled(one, wrapper, name) for one in node]
    if not isinstance(node, dict):
        return node
    made = {
        key: unruled(one, wrapper, name) if isinstance(one, (dict, list)) else one
        for key, one in node.items()
        if not _is_word(key)
    }
    if node.get(_WRAPPER) is True:
        made[wrapper] = True
    for property_, schema in _members(node):
        if _NAME in schema:
            made["properties"][property_][name] = schema[_NAME]
    return made


def _members(node: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    members = node.get("properties")
    found = members.items() if isinstance(members, dict) else ()
    return [(key, one) for key, one in found if isinstance(one, dict) and not _is_word(key)]


def _is_word(key: object) -> bool:
    return isinstance(key, str) and key.startswith(_PREFIX)
