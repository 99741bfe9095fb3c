"""One renewal for many callers, whether threads or tasks."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import Generic, TypeVar

from ..processes import PerProcess

T = TypeVar("T")


class SingleFlight(PerProcess, Generic[T]):
    """Lets the first caller work while the others wait for what it brings.

    Threads and tasks may share one flight. A result of None means that the leader gave up: try
    again. ``asking`` while the leader waits for a person.
    """

    def begin_process(self) -> None:
        """In a child nobody is under way; whoever led in the parent still does, there."""
        self._lock = threading.Lock()
        self._future: Future[T | None] | None = None
        self.asking = False

    def join(self) -> tuple[Future[T | None], bool]:
        """The flight under way, and whether the caller leads it and so must :meth:`land` it."""
        with self._lock:
            if self._future is not None:
                return self._future, False
            self._future = Future()
            # A running future cannot be cancelled, so no waiting task can cancel the others'.
            self._future.set_running_or_notify_cancel()
            return self._future, True

    def land(self, result: T | None = None, error: Exception | None = None) -> None:
        """End the flight; everybody who waits gets the result or the error."""
        with self._lock:
            future, self._future = self._future, None
        if future is None:
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)
