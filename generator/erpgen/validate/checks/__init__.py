"""The checks: each takes the content of a normalised document and yields diagnostics."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from erpgen.diagnostics import Diagnostic
from erpgen.document import JsonObject
from erpgen.validate.checks.answers import created_without_body, key_returns_list, no_content_body
from erpgen.validate.checks.operation_ids import duplicate_operation_ids, missing_operation_ids
from erpgen.validate.checks.paths import equivalent_paths, template_mismatches
from erpgen.validate.checks.references import references
from erpgen.validate.checks.security import undeclared_security_schemes

Check: TypeAlias = Callable[[JsonObject], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    duplicate_operation_ids,
    missing_operation_ids,
    equivalent_paths,
    template_mismatches,
    no_content_body,
    created_without_body,
    key_returns_list,
    references,
    undeclared_security_schemes,
)

__all__ = ["CHECKS", "Check"]
