"""Run :func:`~erpgen.validate.spec.validate_spec` in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.validate.spec import unfinished
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from types import TracebackType

    from erpgen.diagnostics import Diagnostic
    from erpgen.document import LoadedDocument


def start_validation(loaded: LoadedDocument) -> Validation:
    """Begin validating beside other work; leave the ``with`` block to stop it."""
    return Validation(loaded)


class Validation:
    """A validation under way."""

    def __init__(self, loaded: LoadedDocument) -> None:
        self._worker = Worker("erpgen.validate.worker")
        self._worker.begin(loaded)

    def result(self, timeout: float = 120.0) -> tuple[Diagnostic, ...]:
        """The findings, waiting up to ``timeout`` seconds; running out of them is a finding.

        A pattern in a document can keep the validator busy for ever, hence the limit.
        """
        try:
            found: tuple[Diagnostic, ...] = self._worker.result(timeout)
        except WorkerError as error:
            return (unfinished(str(error)),)
        return found

    def __enter__(self) -> Validation:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._worker.stop()
