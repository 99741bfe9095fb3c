"""operationIds: one for every operation, and no two the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.pointer import join
from erpgen.validate.sites import operation_sites

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.document import JsonObject


def duplicate_operation_ids(content: JsonObject) -> Iterator[Diagnostic]:
    """Operations whose operationId an earlier one has."""
    first: dict[str, str] = {}
    for site in operation_sites(content):
        name = site.operation.get("operationId")
        if not isinstance(name, str) or not name:
            continue
        holder = first.setdefault(name, site.title)
        if holder != site.title:
            yield Diagnostic(
                "duplicate-operation-id",
                Severity.ERROR,
                join(site.pointer, "operationId"),
                f"{name!r} is the operationId of {holder} too",
                "give one of them another with an overlay",
            )


def missing_operation_ids(content: JsonObject) -> Iterator[Diagnostic]:
    """Operations without an operationId."""
    for site in operation_sites(content):
        name = site.operation.get("operationId")
        if not isinstance(name, str) or not name:
            yield Diagnostic(
                "missing-operation-id",
                Severity.WARNING,
                site.pointer,
                f"{site.title} has no operationId, so its name is made from method and path",
                "give it one with an overlay",
            )
