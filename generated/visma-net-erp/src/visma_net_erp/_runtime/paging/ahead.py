"""Pages that are read in threads, side by side, while those before them are handed out.

A group of pages is asked for only when all answers to the one before it are there, so that none
is older than a page that was handed out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..processes import PerProcess
from .page import ListAnswer

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class Ahead(PerProcess, Generic[T]):
    """The answers of one reading; with a ``concurrency`` of 1 each is asked for when wanted."""

    def __init__(self, read: Callable[[Any], ListAnswer[T]], concurrency: int) -> None:
        self._read = read
        self._concurrency = concurrency
        super().__init__()

    def begin_process(self) -> None:
        """A parent's threads are not there in a child, which asks by itself."""
        self._pool: ThreadPoolExecutor | None = None
        self._begun: list[Future[ListAnswer[T]]] = []

    def begin(self, values: Sequence[Any]) -> None:
        """Ask for the pages that will be wanted next."""
        if self._concurrency == 1 or not values:
            return
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - seldom needed

        self._pool = self._pool or ThreadPoolExecutor(self._concurrency, "pager")
        self._begun = [self._pool.submit(self._read_ahead, value) for value in values]

    def answers(self, values: Sequence[Any]) -> list[ListAnswer[T]]:
        """The answers to what is wanted, in order; raises the error of the first that has one."""
        begun, self._begun = self._begun, []
        if begun:
            return [one.result() for one in begun]
        return [self._read(value) for value in values]

    def end(self) -> None:
        """Begin nothing more; what is under way nobody waits for."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _read_ahead(self, value: Any) -> ListAnswer[T]:
        return self._read(value).read_ahead()
