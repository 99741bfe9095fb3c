"""Headers of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.catalogue import Scope
from erpgen.diff.compare import account
from erpgen.diff.compare.context import finding
from erpgen.diff.compare.uses import Use, use_findings
from erpgen.diff.quoting import code
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import JsonObject
    from erpgen.pairing.operations import OperationPair


def header_findings(
    comparison: Comparison,
    pair: OperationPair,
    status: str,
    old: tuple[JsonObject, str],
    new: tuple[JsonObject, str],
) -> Iterator[Finding]:
    """Every finding about the headers of one answer; their names know no letter case."""
    before, after = _headers(old[0]), _headers(new[0])
    old_at, new_at = join(old[1], "headers"), join(new[1], "headers")
    for key, (name, header) in before.items():
        if key not in after:
            need = "required" if header.get("required") else "optional"
            rule = f"{need}-response-header-removed"
            yield finding(rule, pair, _noun(name, status), join(old_at, name), old=name)
    for key, (name, header) in after.items():
        at = join(new_at, name)
        if key not in before:
            yield finding("response-header-added", pair, _noun(name, status), at, new=name)
            continue
        old_name, old_header = before[key]
        yield from _requiredness(pair, _noun(name, status), old_header, header, at)
        places = (old_header, join(old_at, old_name)), (header, at)
        yield from _schema(comparison, pair, _noun(name, status), *places)
        both = ("schema" in old_header) == ("schema" in header)
        judged = account.HEADER if both else account.HEADER - {"schema"}
        yield from comparison.rest(pair, _noun(name, status), *places, judged)


def _headers(response: JsonObject) -> dict[str, tuple[str, JsonObject]]:
    declared = mapping(response.get("headers"))
    return {str(name).lower(): (str(name), mapping(header)) for name, header in declared.items()}


def _noun(name: str, status: str) -> str:
    return f"header {code(name)} of answer {status}"


def _requiredness(
    pair: OperationPair, noun: str, old: JsonObject, new: JsonObject, at: str
) -> Iterator[Finding]:
    before, after = bool(old.get("required")), bool(new.get("required"))
    if before != after:
        rule = f"response-header-became-{'required' if after else 'optional'}"
        yield finding(rule, pair, noun, at, old=before, new=after)


def _schema(
    comparison: Comparison,
    pair: OperationPair,
    noun: str,
    old: tuple[JsonObject, str],
    new: tuple[JsonObject, str],
) -> Iterator[Finding]:
    if "schema" in old[0] and "schema" in new[0]:
        key = comparison.schemas.compare(
            old[0]["schema"], new[0]["schema"], join(old[1], "schema"), join(new[1], "schema")
        )
        use = Use(pair, Scope.RESPONSE_HEADER, noun, key, textual=True)
        yield from use_findings(comparison.schemas, use)
