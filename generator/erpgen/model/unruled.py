"""The document as others may read it: without the words of the rules."""

from __future__ import annotations

from typing import Any

_PREFIX = "x-erp-"
_WRAPPER = "x-erp-value-wrapper"
_NAME = "x-erp-name"
_CONTAINERS = (dict, list)


def unruled(node: Any, wrapper: str, name: str) -> Any:
    """The document without ``x-erp-*``.

    Schemas that wrap a value have the member ``wrapper``, properties with a word of the client's
    own have it as ``name``.
    """
    if isinstance(node, list):
        return [unruled(one, wrapper, name) for one in node]
    if not isinstance(node, dict):
        return node
    made: dict[Any, Any] = {}
    for key, one in node.items():
        if not _is_word(key):
            made[key] = unruled(one, wrapper, name) if isinstance(one, _CONTAINERS) else one
    if node.get(_WRAPPER) is True:
        made[wrapper] = True
    members = node.get("properties")
    if isinstance(members, dict):
        for property_, schema in members.items():
            if isinstance(schema, dict) and _NAME in schema and not _is_word(property_):
                made["properties"][property_][name] = schema[_NAME]
    return made


def _is_word(key: object) -> bool:
    return isinstance(key, str) and key.startswith(_PREFIX)
