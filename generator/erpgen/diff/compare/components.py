"""Shared schemas that vanished or were renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.compare.context import finding
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding


def schema_findings(comparison: Comparison, renamed: Mapping[str, str]) -> Iterator[Finding]:
    """Named schemas that are gone, those that only changed their name told apart."""
    for name in comparison.old.schemas:
        if name in renamed:
            at = join(SCHEMAS, renamed[name])
            yield finding("api-schema-renamed", None, "API:", at, old=name, new=renamed[name])
        elif name not in comparison.new.schemas:
            yield finding("api-schema-removed", None, "API:", join(SCHEMAS, name), old=name)
