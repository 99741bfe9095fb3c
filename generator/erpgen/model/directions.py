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
    components = (document.get("components") or {}).get("schemas") or {}
    sent: set[str] = set()
    received: set[str] = set()
    for _, _, node in operations(document):
        _close(node.get("requestBody"), components, derived, sent)
        _close(node.get("responses"), components, derived, received)
    return frozenset(sent - received)


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
