"""Decide which module each class lives in.

A class that one resource uses lives in that resource's module. One that two use lives in a module
of that pair, anything shared more widely in ``common``. A class refers only to classes that at
least the same resources use, so modules never import each other in a circle.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from erpgen.model.shapes import RawSchema, mentioned
from erpgen.model.types import ModuleName

COMMON = ModuleName("common")


def users_of(
    roots: Mapping[str, Iterable[str]],
    schemas: Mapping[str, RawSchema],
    group_of: Mapping[str, str],
) -> dict[str, frozenset[str]]:
    """The resources that reach each group (by the key of its first member)."""
    users: dict[str, set[str]] = {}
    for resource, keys in roots.items():
        waiting = list(keys)
        seen: set[str] = set()
        while waiting:
            key = waiting.pop()
            if key in seen or key not in schemas:
                continue
            seen.add(key)
            users.setdefault(group_of.get(key, key), set()).add(resource)
            waiting.extend(mentioned(schemas[key]))
    return {key: frozenset(found) for key, found in users.items()}


def module_of(users: frozenset[str]) -> ModuleName:
    """The module for a class with these users."""
    if len(users) == 1:
        return own_module(next(iter(users)))
    if len(users) == 2:
        return ModuleName("_and_".join(sorted(users)))
    return COMMON


def own_module(resource: str) -> ModuleName:
    """The module of a resource's own classes, which is never the one that all share."""
    return ModuleName(f"{resource}_" if resource == COMMON else resource)
