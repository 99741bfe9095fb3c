"""Calls that the server makes: callbacks of an operation and webhooks of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.diff.compare.context import finding
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import Json
    from erpgen.pairing.operations import OperationPair


def callback_findings(pair: OperationPair) -> Iterator[Finding]:
    """Callbacks that were added, removed or changed in any way."""
    old, new = mapping(pair.old.item.get("callbacks")), mapping(pair.new.item.get("callbacks"))
    at = join(pair.new.pointer, "callbacks")
    for name, word in _changes(old, new):
        yield finding(f"api-callback-{word}", pair, "operation:", join(at, name), detail=name)


def webhook_findings(comparison: Comparison) -> Iterator[Finding]:
    """Webhooks that were added, removed or changed in any way."""
    old = mapping(comparison.old.content.get("webhooks"))
    new = mapping(comparison.new.content.get("webhooks"))
    for name, word in _changes(old, new):
        yield finding(f"webhook-{word}", None, "API:", join("#/webhooks", name), detail=name)


def _changes(old: dict[str, Json], new: dict[str, Json]) -> Iterator[tuple[str, str]]:
    for name in sorted(old.keys() | new.keys()):
        if name not in new:
            yield name, "removed"
        elif name not in old:
            yield name, "added"
        elif canonical(old[name]) != canonical(new[name]):
            yield name, "changed"
