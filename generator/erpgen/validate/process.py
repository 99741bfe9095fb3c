"""Run :func:`~erpgen.validate.spec.validate_spec` in a process of its own."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from erpgen.validate.plain import is_plain
from erpgen.validate.spec import unfinished
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diagnostics import Diagnostic
    from erpgen.document import LoadedDocument


@contextmanager
def start_validation(loaded: LoadedDocument, *, passed: bool = False) -> Iterator[Validation]:
    """Validate beside other work; leaving the block stops what is not done.

    A document that has ``passed`` this validator is not given to it again, and one in which it
    can find nothing not at all.
    """
    if passed or is_plain(loaded):
        yield Validation()
        return
    with Worker("erpgen.validate.worker") as worker:
        worker.begin(loaded)
        yield Validation(worker)


class Validation:
    """A validation under way."""

    def __init__(self, worker: Worker | None = None) -> None:
        self._worker = worker

    @property
    def seconds(self) -> float:
        """What its process took of the processor, once it is done."""
        return self._worker.seconds if self._worker is not None else 0.0

    def result(self, timeout: float = 120.0) -> tuple[Diagnostic, ...]:
        """The findings, waiting up to ``timeout`` seconds; running out of them is a finding.

        A pattern in a document can keep the validator busy for ever, hence the limit.
        """
        if self._worker is None:
            return ()
        try:
            found: tuple[Diagnostic, ...] = self._worker.result(timeout)
        except WorkerError as error:
            return (unfinished(str(error)),)
        return found
