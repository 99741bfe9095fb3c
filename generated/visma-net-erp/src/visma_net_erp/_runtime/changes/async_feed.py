"""The changes of a list, read with asyncio; :mod:`.feed` says what is promised."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from ..messages import Response
from ..operations import Invocation
from ..paging import AsyncPager, Page
from .bookmark import Since
from .plan import Asked, Feed, Missing, is_whole

if TYPE_CHECKING:
    from ..call import AsyncEngine
    from .run import Run

T = TypeVar("T")
K = TypeVar("K")


class AsyncChangeFeed(Feed[T]):
    """The elements of a list that changed; iterating again gives what changed since.

    ``bookmark`` is where it stands, ``missing`` finds what was deleted.
    """

    def __init__(self, engine: AsyncEngine, asked: Asked, since: Since) -> None:
        super().__init__(engine, asked, since)
        self._engine = engine

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        run = self._begin()
        async for page in self._settled(run):
            for one in run.fresh(page.items):
                yield one
        self._end(run)

    async def missing(self, known_keys: Iterable[K]) -> list[K]:
        """See :meth:`ChangeFeed.missing`."""
        missing = Missing(self, known_keys)
        while missing.unsure:
            missing.begin()
            async for page in self._pages(self._asking.since(None), self._engine.send):
                missing.found(page.items)
        return missing.keys()

    async def _settled(self, run: Run) -> AsyncIterator[Page[T]]:
        """The pages of a reading, its newest time found before any of them counts."""

        async def send(call: Invocation[Any]) -> Response:
            response = await self._engine.send(call)
            run.served(response.headers)
            return response

        head = await self._first(self._call(run), send, 2, run)
        first = [one for page in head for one in page.items]
        if len(head) < 2:
            run.settle(run.newest(first))
            for one in head:
                yield one
            return
        climb = run.climb(first)
        while climb and (moment := climb.wanted()) is not None:
            (page,) = await self._first(self._asking.since(moment), send, 1)
            climb.feed(moment, run.newest(page.items), whole=is_whole(page))
        run.settle(climb.newest if climb else None)
        async for page in self._pages(self._call(run), send, run):
            yield page

    async def _first(
        self,
        call: Invocation[Any],
        send: Callable[[Invocation[Any]], Awaitable[Response]],
        most: int,
        run: Run | None = None,
    ) -> list[Page[T]]:
        found: list[Page[T]] = []
        async with aclosing(self._pages(call, send, run, concurrency=1)) as pages:
            async for page in pages:
                found.append(page)
                if len(found) == most:
                    break
        return found

    async def _pages(
        self,
        call: Invocation[Any],
        send: Callable[[Invocation[Any]], Awaitable[Response]],
        run: Run | None = None,
        concurrency: int | None = None,
    ) -> AsyncGenerator[Page[T], None]:
        """The pages of a call; the run is told where some of them may have been missed."""
        if self._operation.paging is None:
            yield Page(items=self._engine.read(call, await send(call)) or [])
            return
        pages = self._asked.concurrency if concurrency is None else concurrency
        pager: AsyncPager[T]
        pager = AsyncPager(call, send, concurrency=pages, verify=self._asked.verify)
        async for page in pager.pages():
            yield page
        if run is not None and not pager.sure:
            run.doubt()
