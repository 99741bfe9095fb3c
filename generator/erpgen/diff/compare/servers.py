"""Servers of the API that came and went, and those of single operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.compare.context import finding, graded
from erpgen.diff.types import Level
from erpgen.pairing.addresses import addresses, below, has_own_servers, operation_addresses
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.pairing.operations import OperationPair
    from erpgen.pairing.prefixes import Prefix


def server_findings(comparison: Comparison, rebased: Prefix | None) -> Iterator[Finding]:
    """Base addresses of the API that were added or removed.

    ``rebased`` is the part of the paths that servers took over or gave away; it moves none.
    """
    head, tail = rebased.spelled if rebased else ("", "")
    old = {
        below(one, head).rstrip("/"): one
        for one in addresses(comparison.old.content.get("servers"))
    }
    new = {
        below(one, tail).rstrip("/"): one
        for one in addresses(comparison.new.content.get("servers"))
    }
    for place, url in old.items():
        if place not in new:
            yield finding("api-server-removed", None, "API:", "#/servers", old=url)
    for place, url in new.items():
        if place not in old:
            yield finding("api-server-added", None, "API:", "#/servers", new=url)


def operation_server_findings(comparison: Comparison, pair: OperationPair) -> Iterator[Finding]:
    """Addresses of an operation that differ where either document names servers for it alone."""
    if not (has_own_servers(comparison.old, pair.old) or has_own_servers(comparison.new, pair.new)):
        return
    old = operation_addresses(comparison.old, pair.old)
    new = operation_addresses(comparison.new, pair.new)
    if set(old) == set(new):
        return
    at = join(pair.new.pointer, "servers")
    rule, told = "api-operation-servers-changed", (", ".join(old), ", ".join(new))
    found = finding(rule, pair, "operation:", at, old=told[0], new=told[1])
    yield graded(found, _kept(set(old), set(new)))


def _kept(old: set[str], new: set[str]) -> Level:
    """Harmless where each old address is one still, certain to fail where none is."""
    if old <= new:
        return Level.INFO
    return Level.WARNING if old & new else Level.ERROR
