"""One operation of both documents: everything it says, kind by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from erpgen.diff.compare import account
from erpgen.diff.compare.bodies import body_findings
from erpgen.diff.compare.callbacks import callback_findings
from erpgen.diff.compare.context import finding
from erpgen.diff.compare.lifecycle import (
    STABILITY,
    UNPROMISED,
    stability,
    stability_change,
    sunset_date,
    sunset_move,
)
from erpgen.diff.compare.parameters import parameter_findings
from erpgen.diff.compare.responses import response_findings
from erpgen.diff.compare.servers import operation_server_findings
from erpgen.diff.quoting import code, quoted
from erpgen.lenient import sequence
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document_view import OperationView
    from erpgen.pairing.operations import OperationPair


_PARTS: dict[str, Callable[[Comparison, OperationPair], Iterator[Finding]]] = {
    "parameters": parameter_findings,
    "requestBody": body_findings,
    "responses": response_findings,
    "callbacks": callback_findings,
}
"""What compares a part of an operation, by the keyword that it stands under."""


def operation_findings(comparison: Comparison, pair: OperationPair) -> Iterator[Finding]:
    """Every finding about one operation; none of its contents where nothing is promised."""
    yield from _stability_findings(pair)
    if not promised(pair):
        return
    yield from _deprecation_findings(comparison, pair)
    yield from _identity_findings(pair)
    yield from _tag_findings(pair)
    yield from operation_server_findings(comparison, pair)
    places = (pair.old.item, pair.old.pointer), (pair.new.item, pair.new.pointer)
    yield from comparison.rest(pair, "operation:", *places, account.OPERATION)
    for keyword, findings in _PARTS.items():
        if not comparison.unchanged(pair, keyword):
            yield from findings(comparison, pair)


def promised(pair: OperationPair) -> bool:
    """Whether anything of the operation is promised: its stability level may say that not."""
    return stability(pair.new.item) not in UNPROMISED


def added_finding(operation: OperationView) -> Finding:
    """An operation that only the new document has."""
    told = operation.operation_id or None
    return finding("endpoint-added", operation, "", operation.pointer, new=told)


def removed_findings(
    operation: OperationView, today: date, *, whole_path: bool
) -> Iterator[Finding]:
    """An operation that only the old document has, judged by the notice that was given."""
    if stability(operation.item) in UNPROMISED:
        return
    prefix = "api-path-removed" if whole_path else "api-removed"
    sunset = operation.item.get("x-sunset")
    if not operation.item.get("deprecated"):
        yield finding(f"{prefix}-without-deprecation", operation, "", operation.pointer)
    elif sunset is None:
        yield finding(f"{prefix}-with-deprecation", operation, "", operation.pointer)
    else:
        day = sunset_date(sunset)
        told = str(sunset)
        if day is None:
            yield finding("api-path-sunset-parse", operation, "", operation.pointer, new=told)
            return
        word = "before" if today < day else "after"
        yield finding(f"{prefix}-{word}-sunset", operation, "", operation.pointer, old=told)


def _stability_findings(pair: OperationPair) -> Iterator[Finding]:
    if pair.old.item.get("x-stability-level") == pair.new.item.get("x-stability-level"):
        return
    for operation in (pair.old, pair.new):
        level = stability(operation.item)
        if level and level not in STABILITY:
            rule = "api-invalid-stability-level"
            yield finding(rule, pair, "", operation.pointer, new=level, detail=level)
            return
    change = stability_change(pair.old.item, pair.new.item)
    if change is not None:
        word, old, new = change
        yield finding(f"api-stability-{word}", pair, "", pair.new.pointer, old=old, new=new)


def _deprecation_findings(comparison: Comparison, pair: OperationPair) -> Iterator[Finding]:
    old, new = bool(pair.old.item.get("deprecated")), bool(pair.new.item.get("deprecated"))
    at = join(pair.new.pointer, "deprecated")
    if old and not new:
        yield finding("endpoint-reactivated", pair, "", pair.new.pointer)
    elif new and not old:
        yield _deprecated(pair, at, comparison.today)
    elif new:
        yield from _sunset_findings(pair, comparison.today)


def _deprecated(pair: OperationPair, at: str, today: date) -> Finding:
    sunset = pair.new.item.get("x-sunset")
    if sunset is None:
        return finding("endpoint-deprecated", pair, "", at)
    day = sunset_date(sunset)
    rule = "endpoint-deprecated-with-sunset"
    if day is None:
        rule = "api-deprecated-sunset-parse"
    elif day < today:
        rule = "api-sunset-date-too-small"
    return finding(rule, pair, "", at, new=str(sunset))


_SUNSET_RULES = {
    "set": "api-sunset-date-set",
    "deleted": "sunset-deleted",
    "parse": "api-path-sunset-parse",
    "too-small": "api-sunset-date-changed-too-small",
    "earlier": "api-sunset-date-earlier",
    "later": "api-sunset-date-later",
}


def _sunset_findings(pair: OperationPair, today: date) -> Iterator[Finding]:
    """The sunset of an operation that stays deprecated."""
    old, new = pair.old.item.get("x-sunset"), pair.new.item.get("x-sunset")
    move = sunset_move(old, new, today)
    if move:
        told = (None if one is None else str(one) for one in (old, new))
        before, after = told
        yield finding(_SUNSET_RULES[move], pair, "", pair.new.pointer, old=before, new=after)


def _identity_findings(pair: OperationPair) -> Iterator[Finding]:
    old, new = pair.old.operation_id, pair.new.operation_id
    at = join(pair.new.pointer, "operationId")
    if old and old != new:
        found = finding("api-operation-id-removed", pair, "", at, old=old, new=new or None)
        yield found if new else _unnamed(found, old)
    elif new and not old:
        yield finding("api-operation-id-added", pair, "", at, new=new)


def _unnamed(found: Finding, old: str) -> Finding:
    """The same change, said of an operation that has no operationId any more."""
    noun = code(f"{found.operation} {found.path}")
    said = f"{noun} operationId {quoted(old)} was removed"
    return replace(found, text=said, headline=said)


def _tag_findings(pair: OperationPair) -> Iterator[Finding]:
    old = [str(tag) for tag in sequence(pair.old.item.get("tags"))]
    new = [str(tag) for tag in sequence(pair.new.item.get("tags"))]
    at = join(pair.new.pointer, "tags")
    for tag in dict.fromkeys(old):
        if tag not in new:
            yield finding("api-tag-removed", pair, "operation:", at, old=tag, detail=tag)
    for tag in dict.fromkeys(new):
        if tag not in old:
            yield finding("api-tag-added", pair, "operation:", at, new=tag, detail=tag)
