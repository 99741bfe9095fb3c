"""Removing nodes from the objects and arrays that hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from erpgen.overlay.errors import RefusalError
from erpgen.overlay.values import JsonContainer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from erpgen.overlay.jsonpath import Match


def remove_nodes(matches: Sequence[Match]) -> None:
    """Remove every match at once: no removal moves what another one means.

    A match inside another match goes with it. Raises RefusalError for the root, before anything
    is removed.
    """
    if any(match.parent is None for match in matches):
        what, cure = "the whole document cannot be removed", "name what is to go inside it"
        raise RefusalError(what, cure, ())
    holders: dict[int, tuple[JsonContainer, set[str | int]]] = {}
    for match in matches:
        parent = cast(JsonContainer, match.parent)
        holders.setdefault(id(parent), (parent, set()))[1].add(match.location[-1])
    for parent, steps in holders.values():
        _remove(parent, steps)


def _remove(parent: JsonContainer, steps: set[str | int]) -> None:
    if isinstance(parent, list):
        parent[:] = [item for index, item in enumerate(parent) if index not in steps]
        return
    for step in steps:
        del parent[cast(str, step)]
