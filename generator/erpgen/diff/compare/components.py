"""Shared schemas that vanished or were renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.compare import account
from erpgen.diff.compare.context import finding
from erpgen.diff.compare.schema.walk import NodeKey
from erpgen.diff.quoting import code
from erpgen.document import METHODS
from erpgen.lenient import mapping
from erpgen.pairing.schemas import respelled
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.pairing.operations import OperationPair


def root_findings(comparison: Comparison, pairs: Iterable[OperationPair]) -> Iterator[Finding]:
    """What the documents and their path items say besides operations and named parts."""
    old, new = comparison.old.content, comparison.new.content
    yield from comparison.rest(None, "API:", (old, "#"), (new, "#"), account.ROOT)
    comparison.prose.extend(account.root_prose(old, new))
    before, after = mapping(old.get("components")), mapping(new.get("components"))
    at = "#/components"
    yield from comparison.rest(None, "API:", (before, at), (after, at), account.COMPONENTS)
    items = mapping(old.get("paths")), mapping(new.get("paths"))
    judged = account.PATH_ITEM.union(METHODS)
    for one, other in dict.fromkeys((pair.old.path, pair.new.path) for pair in pairs):
        places = [
            (mapping(side.get(path)), join("#/paths", path))
            for side, path in zip(items, (one, other), strict=True)
        ]
        yield from comparison.rest(None, f"path {code(one)}", places[0], places[1], judged)


def unused_findings(comparison: Comparison) -> Iterator[Finding]:
    """Named schemas that no operation reaches: told where they differ, and judged by nobody."""
    old, new = comparison.old.schemas, comparison.new.schemas
    changed = [name for name in old if name in new and old[name] != new[name]]
    places = {name: NodeKey(join(SCHEMAS, name), join(SCHEMAS, name)) for name in changed}
    left = {name: at for name, at in places.items() if at not in comparison.schemas.nodes}
    reached = {n for v in (comparison.old, comparison.new) for n in v.in_use} if left else set()
    for name, place in left.items():
        if name in reached:
            continue
        if account.differ(old[name], new[name]):
            at, noun = place.new, "API:"
            yield finding("api-unused-schema-changed", None, noun, at, detail=name)
        else:
            comparison.prose.extend(account.all_prose(old[name], new[name], place.new))


def schema_findings(comparison: Comparison, renamed: Mapping[str, str]) -> Iterator[Finding]:
    """Named schemas that are gone, those that only changed their name told apart.

    That a name got other characters is none: whoever raises Swagger 2.0 must leave some out.
    """
    for name in comparison.old.schemas:
        if name in renamed:
            if respelled(name) == respelled(renamed[name]):
                continue
            at = join(SCHEMAS, renamed[name])
            yield finding("api-schema-renamed", None, "API:", at, old=name, new=renamed[name])
        elif name not in comparison.new.schemas:
            yield finding("api-schema-removed", None, "API:", join(SCHEMAS, name), old=name)
    fresh = comparison.new.schemas.keys() - comparison.old.schemas.keys() - set(renamed.values())
    for name in sorted(fresh - comparison.new.mentioned if fresh else ()):
        yield finding("api-schema-added", None, "API:", join(SCHEMAS, name), new=name)
