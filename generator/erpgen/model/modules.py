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
_MANY = 3


def users_of(
    roots: Mapping[str, Iterable[str]],
    schemas: Mapping[str, RawSchema],
    group_of: Mapping[str, str],
) -> dict[str, frozenset[str]]:
    """The resources that reach each group (by the key of its first member), at most three.

    From three on all are alike to :func:`module_of`, so nothing is walked more often than that.
    """
    users: dict[str, set[str]] = {}
    waiting = [(key, resource) for resource, keys in roots.items() for key in keys]
    while waiting:
        key, resource = waiting.pop()
        known = users.setdefault(key, set()) if key in schemas else {resource}
        if resource not in known and len(known) < _MANY:
            known.add(resource)
            waiting.extend((inner, resource) for inner in mentioned(schemas[key]))
    grouped: dict[str, set[str]] = {}
    for key, found in users.items():
        grouped.setdefault(group_of.get(key, key), set()).update(found)
    return {key: frozenset(found) for key, found in grouped.items()}


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
