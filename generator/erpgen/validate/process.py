"""Run :func:`~erpgen.validate.spec.validate_spec` in a process of its own."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from erpgen.validate.spec import unfinished

if TYPE_CHECKING:
    from types import TracebackType

    from erpgen.diagnostics import Diagnostic
    from erpgen.document import LoadedDocument

_WORKER = "erpgen.validate.worker"


def _environment() -> dict[str, str]:
    """Ours, with our import path, and a fixed hash seed: the validator prints sets."""
    path = os.pathsep.join(filter(None, sys.path))
    return {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}


def start_validation(loaded: LoadedDocument) -> Validation:
    """Begin validating beside other work; leave the ``with`` block, or cancel, to stop it."""
    return Validation(loaded)


class Validation:
    """A validation under way.

    The child is this Python running a module, which works under any caller; multiprocessing's
    spawn would run the caller's own main module again.
    """

    def __init__(self, loaded: LoadedDocument) -> None:
        self._answer: bytes | None = None
        self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell
            [sys.executable, "-m", _WORKER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        # Feeding a large document blocks until the child has started, so a thread does it.
        self._thread = threading.Thread(target=self._exchange, args=(loaded,), daemon=True)
        self._thread.start()

    def result(self, timeout: float = 120.0) -> tuple[Diagnostic, ...]:
        """The findings, waiting up to ``timeout`` seconds; running out of them is a finding.

        A pattern in a document can keep the validator busy for ever, hence the limit.
        """
        self._thread.join(timeout)
        if self._thread.is_alive():
            self.cancel()
            return (unfinished(f"it took longer than {timeout:g} seconds"),)
        if self._process.returncode or not self._answer:
            return (unfinished(f"its process ended with status {self._process.returncode}"),)
        found: tuple[Diagnostic, ...] = pickle.loads(self._answer)  # noqa: S301 - from our worker
        return found

    def cancel(self) -> None:
        """Stop the process, if it still runs, and wait for its end."""
        self._process.kill()
        self._thread.join()

    def __enter__(self) -> Validation:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.cancel()

    def _exchange(self, loaded: LoadedDocument) -> None:
        self._answer, _ = self._process.communicate(pickle.dumps(loaded))
