"""Which way each component schema travels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.model.paths import operations
from erpgen.schema_reference import mentioned


def request_only(
    document: Mapping[str, Any], derived: Mapping[str, tuple[str, ...]]
) -> frozenset[str]:
    """The component schemas that requests reach and answers do not.

    Whoever sends or receives a base does the same with what derives from it (``derived``).
    """
    return frozenset(_reached(document, derived, "requestBody") - received(document, derived))


def received(document: Mapping[str, Any], derived: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """The component schemas that answers reach."""
    return frozenset(_reached(document, derived, "responses"))


def _reached(
    document: Mapping[str, Any], derived: Mapping[str, tuple[str, ...]], part: str
) -> set[str]:
    components = (document.get("components") or {}).get("schemas") or {}
    found: set[str] = set()
    for _, _, node in operations(document):
        _close(node.get(part), components, derived, found)
    return found


def _close(
    start: Any,
    components: Mapping[str, Any],
    derived: Mapping[str, tuple[str, ...]],
    seen: set[str],
) -> None:
    waiting = list(mentioned(start))
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(mentioned(components.get(name)))
            waiting.extend(derived.get(name, ()))
