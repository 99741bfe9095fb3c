"""Findings that do not stop the work, as values."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Severity(StrEnum):
    """How much a finding matters: an error fails ``--strict`` and ``validate``."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Diagnostic(Struct, frozen=True, order=True):
    """One finding: a stable code, how grave, where (JSON pointer), what, and what to do."""

    code: str
    severity: Severity
    pointer: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.severity}: {self.code}: {self.pointer}: {self.message}{hint}"
