"""Lists that are read page by page, while others may change them.

Nothing is sent before a pager is iterated; each iteration reads the list anew. Filters and page
size are the same in all requests of one iteration, and what the server says on each page is
heeded: its total, and its largest page size, to which it cuts what was asked without a word.
While nobody changes the list, every page is asked for once. An iteration always ends: a server
that repeats itself or never comes to an end is left, with :class:`.errors.PagingError` where
items may be missing.

What is promised for items that are there from the first request to the last, and whose order
among themselves stays the same:

By default
    each comes exactly once if, between any two requests, others only added or only removed
    items (any number of either). The total then gives every change away, and what may have
    moved is read again.
``verify=True``
    each comes exactly once, too, if others both added and removed between two requests. Every
    page border is read twice. Only changes in two successive gaps that cancel each other out at
    one border can hide an item.
Lists without a total
    changes cannot be seen by default; ``verify=True`` promises the same as above.
``concurrency=N``
    promises the same as reading one by one. N requests are under way while pages are handed out
    in order; a page is handed out when all that may have been served before it are answered with
    one total (:mod:`.window`). Where a total moves, the pages after that are read again one by
    one. With trio, N pages are asked for when the first of them is wanted. With ``verify`` it has
    no effect.

Where a total moves up and down for 32 answers that bring nothing new, the pager reads on without
looking back, and logs a warning. Items that change while the list is read may come in both
forms. Items are told apart by their keys and the times of their last changes where the API tells
both and ``verify`` is not asked for, else by all their fields; those that are equal in these only
while the list stands still.
What is added before the place that was reached may come or not. Lists with page tokens are read
as the server hands them out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from ..messages import Response
from ..operations import Invocation
from .ahead import Ahead
from .page import ListAnswer, Page
from .reading import Reading, check_paging, count_call, count_of, page_call, reading_of
from .window import Batch

__all__ = ["Page", "Pager"]

T = TypeVar("T")


class Pager(Generic[T]):
    """The items of a list, read page by page; see :mod:`.paging` for what is promised."""

    def __init__(
        self,
        call: Invocation[T],
        send: Callable[[Invocation[T]], Response],
        *,
        concurrency: int = 1,
        verify: bool = False,
    ) -> None:
        check_paging(call, concurrency)
        self._call = call
        self._send = send
        self._concurrency = concurrency
        self._verify = verify
        self.sure = True
        """False after a reading that went on although the list changed faster than it was read."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """The pages, without those that bring nothing new; an empty list has one empty page."""
        reading = reading_of(self._call, concurrency=self._concurrency, verify=self._verify)
        ahead = Ahead(self._read, self._concurrency)
        try:
            while batch := ahead.batch(reading):
                yield from self._taken(reading, ahead, batch)
        finally:
            ahead.end()

    def count(self) -> int:
        """How many items there are now, by one request.

        Raises LookupError where the API does not say.
        """
        return count_of(self._answer(count_call(self._call)))

    def __repr__(self) -> str:
        operation = self._call.operation
        return f"<Pager of {operation.resource}.{operation.function}>"

    def _taken(self, reading: Reading[T], ahead: Ahead[T], batch: Batch[T]) -> list[Page[T]]:
        pages = reading.feed(batch.values, batch.answers, batch.count)
        self.sure = reading.sure
        ahead.begin(reading)
        return pages

    def _read(self, value: Any) -> ListAnswer[T]:
        return self._answer(page_call(self._call, value))

    def _answer(self, call: Invocation[T]) -> ListAnswer[T]:
        return ListAnswer(call.operation, self._send(call))
