"""Operations that are the same under another path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.compare.context import finding
from erpgen.pairing.spelling import reordered_parameters
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.types import Finding
    from erpgen.pairing.operations import OperationPairing


def move_findings(pairing: OperationPairing) -> Iterator[Finding]:
    """A changed prefix once, then each path that moved, changed case or renamed a parameter."""
    yield from _prefix_findings(pairing)
    for pair in pairing.moved:
        at = pair.new.pointer
        yield finding("api-path-moved", pair, "", at, old=pair.old.path, new=pair.new.path)
    for pair in pairing.recased:
        at = pair.new.pointer
        yield finding("api-path-case-changed", pair, "", at, old=pair.old.path, new=pair.new.path)
    for pair in pairing.pairs:
        if reordered_parameters(pair.old.path, pair.new.path):
            rule, at = "api-path-parameters-reordered", pair.new.pointer
            yield finding(rule, pair, "", at, old=pair.old.path, new=pair.new.path)
            continue
        for before, after in pair.renamed:
            at = join(pair.new.pointer, "parameters")
            rule = "api-path-parameter-renamed"
            yield finding(rule, pair, "operation:", at, old=before, new=after, detail=before)


def _prefix_findings(pairing: OperationPairing) -> Iterator[Finding]:
    for prefix, rule in (
        (pairing.prefix, "api-path-prefix-changed"),
        (pairing.rebased, "api-path-prefix-rebased"),
    ):
        if prefix is not None:
            old, new = prefix.spelled
            yield finding(rule, None, "API:", "#/paths", old=old, new=new)
