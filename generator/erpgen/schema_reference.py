"""How a normalised document refers to its schemas: ``#/components/schemas/<name>``."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING, Any

from erpgen.pointer import unescape

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMAS = "#/components/schemas"
_PREFIX = f"{SCHEMAS}/"
_CONTAINERS = (dict, list)


def schema_name(reference: object) -> str | None:
    """The name behind the prefix, None for any other reference.

    What leads below a schema gives a name that no schema has.
    """
    if not isinstance(reference, str) or not reference.startswith(_PREFIX):
        return None
    return unescape(reference.removeprefix(_PREFIX))


def schema_behind(node: Mapping[str, Any]) -> str | None:
    """The name of the schema that a node's ``$ref`` stands for."""
    return schema_name(node.get("$ref"))


def mentioned(node: object) -> set[str]:
    """Every schema name that a reference below ``node`` names."""
    found: set[object] = set()
    waiting: list[Any] = [node] if isinstance(node, _CONTAINERS) else []
    while waiting:
        current = waiting.pop()
        if isinstance(current, dict):
            if isinstance(reference := current.get("$ref"), str):
                found.add(reference)
            current = current.values()
        for inner in current:  # most of it texts and numbers, which are not even laid aside
            if isinstance(inner, _CONTAINERS):
                waiting.append(inner)  # noqa: PERF401 - a comprehension costs each node a call
    return {intern(name) for name in map(schema_name, found) if name is not None}
