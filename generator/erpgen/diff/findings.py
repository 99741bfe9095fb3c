"""Compares two documents: pair, judge each pair, and list what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from erpgen.diff.compare.callbacks import webhook_findings
from erpgen.diff.compare.components import root_findings, schema_findings, unused_findings
from erpgen.diff.compare.context import Comparison
from erpgen.diff.compare.moves import move_findings
from erpgen.diff.compare.operations import (
    added_finding,
    operation_findings,
    promised,
    removed_findings,
)
from erpgen.diff.compare.schema.walk import SchemaComparison
from erpgen.diff.compare.security import security_findings
from erpgen.diff.compare.servers import server_findings
from erpgen.pairing.operations import pair_operations
from erpgen.pairing.schemas import renamed_schemas
from erpgen.pairing.spelling import unslashed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from erpgen.diff.types import Finding, ProseChange
    from erpgen.document_view import DocumentView
    from erpgen.pairing.operations import OperationPairing


class Found(Struct, frozen=True):
    """What was found, and which operation is which."""

    findings: tuple[Finding, ...]
    pairing: OperationPairing
    prose: tuple[ProseChange, ...] = ()


def all_findings(
    old: DocumentView, new: DocumentView, today: date, strip_prefix: Sequence[str] = ()
) -> Found:
    """Every finding at every site, in the order of the documents."""
    schemas = SchemaComparison(old, new, today)
    comparison = Comparison(old, new, schemas, today)
    pairing = pair_operations(old, new, strip_prefix)
    found: list[Finding] = []
    found += server_findings(comparison, pairing.rebased)
    found += security_findings(comparison, [one for one in pairing.pairs if promised(one)])
    found += webhook_findings(comparison)
    found += move_findings(pairing)
    found += _come_and_gone(pairing, old, new, today)
    for pair in pairing.pairs:
        found += operation_findings(comparison, pair)
    found += root_findings(comparison, pairing.pairs)
    found += unused_findings(comparison)
    renamed = renamed_schemas(schemas.name_pairs, old, new)
    found += schema_findings(comparison, renamed)
    prose = {one.pointer: one for one in (*comparison.prose, *schemas.prose)}
    return Found(tuple(found), pairing, tuple(prose.values()))


def _come_and_gone(
    pairing: OperationPairing, old: DocumentView, new: DocumentView, today: date
) -> Iterator[Finding]:
    still = {unslashed(path) for path in new.paths()}
    spelled = {unslashed(path): path for path in old.paths()}
    for operation in pairing.removed:
        whole = unslashed(operation.path) not in still
        yield from removed_findings(operation, today, whole_path=whole)
    for operation in pairing.added:
        path = spelled.get(unslashed(operation.path), operation.path)
        yield added_finding(replace(operation, path=path))
