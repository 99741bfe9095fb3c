"""Pages that are read in threads, side by side, while those before them are handed out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..processes import PerProcess
from .page import ListAnswer
from .reading import Reading
from .window import Asked, Batch, Window

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


class Ahead(PerProcess, Generic[T]):
    """The answers of one reading; a page that is wanted alone is asked for only then."""

    def __init__(self, read: Callable[[Any], ListAnswer[T]], concurrency: int) -> None:
        self._read = read
        self._concurrency = concurrency
        super().__init__()

    def begin_process(self) -> None:
        """A parent's threads are not there in a child, which asks by itself."""
        self._pool: ThreadPoolExecutor | None = None
        self._window: Window[T] = Window(self._concurrency)

    def begin(self, reading: Reading[T]) -> None:
        """Ask for the pages that will be wanted next, if they are several."""
        if self._window.is_stale(reading):
            return
        values = self._window.missing(reading)
        if len(values) > 1 or self._window.jobs:
            self._ask(values)

    def batch(self, reading: Reading[T]) -> Batch[T] | None:
        """The next answers for the plan; None at the end. Raises what failed beside them."""
        while wanted := reading.wanted():
            stale = self._window.is_stale(reading)
            values = () if stale else self._window.missing(reading)
            if len(wanted) == 1 and list(values) == list(wanted):
                return Batch(wanted, [self._read(wanted[0])])
            self._ask(values)
            found = self._window.take_rest() if stale else self._window.take()
            if found is not None:
                return found
            self._wait()
        if self._window.jobs:
            self._wait(all_of_them=True)  # lists of unknown length are asked for beyond their end
        return None

    def end(self) -> None:
        """Begin nothing more; what is under way nobody waits for."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _ask(self, values: Sequence[Any]) -> None:
        if not values:
            return
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - seldom needed

        self._pool = self._pool or ThreadPoolExecutor(self._concurrency, "pager")
        for value in values:
            asked = self._window.send(value)
            asked.job = self._pool.submit(self._answer, asked)

    def _answer(self, asked: Asked[T]) -> ListAnswer[T]:
        try:
            answer = self._read(asked.value)
        finally:
            self._window.came(asked)
        return answer.read_ahead()

    def _wait(self, *, all_of_them: bool = False) -> None:
        from concurrent.futures import (  # noqa: PLC0415 - as above
            ALL_COMPLETED,
            FIRST_COMPLETED,
            wait,
        )

        futures: list[Any] = [*self._window.jobs]
        wait(futures, return_when=ALL_COMPLETED if all_of_them else FIRST_COMPLETED)
