"""The changes of a list, read one after the other.

What is promised, where the list keeps the rule that was declared for it (no change is seen later
than the margin after the time that it bears):

* each state that an element has when a reading begins is given by that reading or was given before;
* a state that was given is not given again while it stays what it is, up to the 10,000 newest
  states of a reading, which a bookmark remembers; above that some may come twice, none is lost;
* a run that ends anywhere, killed or not, loses nothing: the bookmark of before is gone on from.

A state between two readings that nobody could see, and what was deleted, are not told: for the
latter there is :meth:`ChangeFeed.missing`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from ..messages import Response
from ..operations import Invocation
from ..paging import Page, Pager
from .bookmark import Since
from .plan import Asked, Feed, Missing, is_whole

if TYPE_CHECKING:
    from ..call import SyncEngine
    from .run import Run

T = TypeVar("T")
K = TypeVar("K")


class ChangeFeed(Feed[T]):
    """The elements of a list that changed; iterating again gives what changed since.

    ``bookmark`` is where it stands, ``missing`` finds what was deleted.

    The methods that give one take ``since``, the bookmark of an earlier feed, a datetime, or None
    for everything, and all that the method of the list does, but for the page and the time of the
    last change. They raise TypeError for arguments that the list does not take, and BookmarkError
    for a bookmark that is not of this list, company and filters.
    """

    def __init__(self, engine: SyncEngine, asked: Asked, since: Since) -> None:
        super().__init__(engine, asked, since)
        self._engine = engine

    def __iter__(self) -> Iterator[T]:
        run = self._begin()
        for page in self._settled(run):
            yield from run.fresh(page.items)
        self._end(run)

    def missing(self, known_keys: Iterable[K]) -> list[K]:
        """Those keys that no element of the list has any more, by reading the list for its keys.

        It costs reading the whole list once, and once more where keys are missing. Keys are as
        :meth:`key` gives them, and compared as texts. Of a list with filters, what no longer passes
        them is missing too.

        Raises TypeError for a text alone and what is no key, ValueError for a key of other parts.
        """
        missing = Missing(self, known_keys)
        while missing.unsure:
            missing.begin()
            for page in self._pages(self._asking.since(None), self._engine.send):
                missing.found(page.items)
        return missing.keys()

    def _settled(self, run: Run) -> Iterable[Page[T]]:
        """The pages of a reading, its newest time found before any of them counts."""

        def send(call: Invocation[Any]) -> Response:
            response = self._engine.send(call)
            run.served(response.headers)
            return response

        head = list(islice(self._pages(self._call(run), send, run, concurrency=1), 2))
        first = [one for page in head for one in page.items]
        if len(head) < 2:
            run.settle(run.newest(first))
            return head
        climb = run.climb(first)
        while climb and (moment := climb.wanted()) is not None:
            page = next(self._pages(self._asking.since(moment), send, concurrency=1))
            climb.feed(moment, run.newest(page.items), whole=is_whole(page))
        run.settle(climb.newest if climb else None)
        return self._pages(self._call(run), send, run)

    def _pages(
        self,
        call: Invocation[Any],
        send: Callable[[Invocation[Any]], Response],
        run: Run | None = None,
        concurrency: int | None = None,
    ) -> Iterator[Page[T]]:
        """The pages of a call; the run is told where some of them may have been missed."""
        if self._operation.paging is None:
            yield Page(items=self._engine.read(call, send(call)) or [])
            return
        pages = self._asked.concurrency if concurrency is None else concurrency
        pager: Pager[T] = Pager(call, send, concurrency=pages, verify=self._asked.verify)
        yield from pager.pages()
        if run is not None and not pager.sure:
            run.doubt()
