"""Classes that have another name now, known by where they are used and what they have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from erpgen.surface.compare import class_names, compare_clients
from erpgen.surface.names import method_name, schema_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from erpgen.model.types import ApiModel
    from erpgen.pairing.operations import OperationPair
    from erpgen.surface.types import ClientChanges

_WORD = re.compile(r"\w+")

_ROUNDS = 4
"""Classes in each other that are followed: the attributes of one show the next."""


def compare_renamed(old: ApiModel, new: ApiModel, methods: Mapping[str, str]) -> ClientChanges:
    """The changes of a client, with a class that only changed its name told as renamed.

    A class vanished, a new one stands where it stood, and they have most of their names in
    common: that is how a renamed schema looks, and the inline classes of a renamed method.
    """
    renames = dict(methods)
    changes = compare_clients(old, new, renames)
    gone, fresh = _members(old), _members(new)
    for _ in range(_ROUNDS):
        found = {a: b for a, b in _pairs(changes, gone, fresh).items() if a not in renames}
        if not found:
            break
        renames |= found
        changes = compare_clients(old, new, renames)
    return changes


def _members(model: ApiModel) -> dict[str, frozenset[str]]:
    """What each class has, by all the names that it has itself."""
    own: dict[str, frozenset[str]] = {
        schema.name: frozenset(n.partition(".")[2] for n, _ in schema_names(schema) if "." in n)
        for schema in model.schemas
    }
    return {name: own[stands_for] for name, stands_for in class_names(model).items()}


def _pairs(
    changes: ClientChanges,
    gone: Mapping[str, frozenset[str]],
    fresh: Mapping[str, frozenset[str]],
) -> dict[str, str]:
    """New names by old ones, each of which stands for one other alone."""
    seen: dict[str, set[str]] = {}
    for old, new in {pair for one in changes.changed for pair in _replaced(one.old, one.new)}:
        vanished = old in gone and old not in fresh
        came = new in fresh and new not in gone
        if vanished and came and _alike(gone[old], fresh[new]):
            seen.setdefault(old, set()).add(new)
    taken = [new for news in seen.values() for new in news]
    return {
        old: new
        for old, news in sorted(seen.items())
        for new in news
        if len(news) == 1 and taken.count(new) == 1
    }


def _replaced(old: str, new: str) -> Iterator[tuple[str, str]]:
    """The words of two types that are built alike, where they are not the same."""
    if _WORD.sub("", old) != _WORD.sub("", new):
        return
    words = zip(_WORD.findall(old), _WORD.findall(new), strict=True)
    yield from ((before, after) for before, after in words if before != after)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether more than half of all the names are in both."""
    return one == other or len(one & other) * 2 > len(one | other)


def renamed_methods(old: ApiModel, new: ApiModel, pairs: Iterable[OperationPair]) -> dict[str, str]:
    """New names of methods by old ones, where a paired operation's differ."""
    before, after = _methods(old), _methods(new)
    found = {}
    for pair in pairs:
        was = before.get((pair.old.method, pair.old.path))
        now = after.get((pair.new.method, pair.new.path))
        if was and now and was != now:
            found[was] = now
    return found


def _methods(model: ApiModel) -> dict[tuple[str, str], str]:
    return {
        (operation.method, operation.path): method_name(operation)
        for resource in model.resources
        for operation in resource.operations
    }
