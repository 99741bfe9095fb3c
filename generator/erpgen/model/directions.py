"""Which way each component schema travels."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from msgspec import Struct

from erpgen.model.paths import operations
from erpgen.schema_reference import mentioned


class Directions(Struct, frozen=True):
    """The component schemas that requests reach, and those that answers reach."""

    sent: frozenset[str]
    received: frozenset[str]

    @property
    def request_only(self) -> frozenset[str]:
        """Those that requests reach and answers do not."""
        return self.sent - self.received


def directions(document: Mapping[str, Any], derived: Mapping[str, tuple[str, ...]]) -> Directions:
    """Which way the schemas of a document travel.

    Whoever sends or receives a base does the same with what derives from it (``derived``).
    """
    components = (document.get("components") or {}).get("schemas") or {}
    nodes = [node for _, _, node in operations(document)]

    @cache
    def below(name: str) -> set[str]:
        return mentioned(components.get(name)).union(derived.get(name, ()))

    def reached(part: str) -> frozenset[str]:
        found: set[str] = set()
        waiting = list(mentioned([node.get(part) for node in nodes]))
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(below(name) - found)
        return frozenset(found)

    return Directions(reached("requestBody"), reached("responses"))
