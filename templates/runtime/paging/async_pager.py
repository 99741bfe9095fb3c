"""Lists that are read page by page with asyncio; :mod:`.paging` says what is promised."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any, Generic, TypeVar

from ..messages import Response
from ..operations import Invocation
from .page import ListAnswer, Page
from .reading import check_paging, count_call, count_of, page_call, reading_of

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
        while wanted := reading.wanted():
            for page in reading.feed(wanted, await self._read_all(wanted)):
                yield page
            self.sure = reading.sure

    async def count(self) -> int:
        """How many items there are now, by one request.

        Raises LookupError where the API does not say.
        """
        return count_of(await self._answer(count_call(self._call)))

    def __repr__(self) -> str:
        operation = self._call.operation
        return f"<AsyncPager of {operation.resource}.{operation.function}>"

    async def _read_all(self, values: Sequence[Any]) -> list[ListAnswer[T]]:
        calls = [page_call(self._call, value) for value in values]
        if len(calls) == 1:
            return [await self._answer(calls[0])]
        from anyio import create_task_group  # noqa: PLC0415 - comes with httpx, seldom needed

        answers: dict[int, ListAnswer[T]] = {}

        async def read(index: int) -> None:
            answers[index] = (await self._answer(calls[index])).read_ahead()

        try:
            async with create_task_group() as group:
                for index in range(len(calls)):
                    group.start_soon(read, index)
        except BaseExceptionGroup as errors:
            # Callers catch the error of a request, not a group; the others were cancelled by it.
            raise errors.exceptions[0] from None
        return [answers[index] for index in range(len(calls))]

    async def _answer(self, call: Invocation[T]) -> ListAnswer[T]:
        return ListAnswer(call.operation, await self._send(call))
