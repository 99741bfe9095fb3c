"""Lists that are read page by page with asyncio; :mod:`.paging` says what is promised."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Generic, TypeVar

from ..messages import Response
from ..operations import Invocation
from .async_ahead import AsyncAhead
from .page import ListAnswer, Page
from .reading import Reading, check_paging, count_call, count_of, page_call, reading_of
from .window import Batch

__all__ = ["AsyncPager", "Page"]

T = TypeVar("T")


class AsyncPager(Generic[T]):
    """The items of a list, read page by page; see :mod:`.paging` for what is promised."""

    def __init__(
        self,
        call: Invocation[T],
        send: Callable[[Invocation[T]], Awaitable[Response]],
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

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, without those that bring nothing new; an empty list has one empty page."""
        reading = reading_of(self._call, concurrency=self._concurrency, verify=self._verify)
        ahead = AsyncAhead(self._read, self._concurrency)
        try:
            while batch := await ahead.batch(reading):
                for page in self._taken(reading, ahead, batch):
                    yield page
        finally:
            await ahead.end()

    async def count(self) -> int:
        """How many items there are now, by one request.

        Raises LookupError where the API does not say.
        """
        return count_of(await self._answer(count_call(self._call)))

    def __repr__(self) -> str:
        operation = self._call.operation
        return f"<AsyncPager of {operation.resource}.{operation.function}>"

    def _taken(self, reading: Reading[T], ahead: AsyncAhead[T], batch: Batch[T]) -> list[Page[T]]:
        pages = reading.feed(batch.values, batch.answers, batch.count)
        self.sure = reading.sure
        ahead.begin(reading)
        return pages

    async def _read(self, value: Any) -> ListAnswer[T]:
        return await self._answer(page_call(self._call, value))

    async def _answer(self, call: Invocation[T]) -> ListAnswer[T]:
        return ListAnswer(call.operation, await self._send(call))
