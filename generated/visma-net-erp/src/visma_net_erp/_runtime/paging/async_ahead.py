"""Pages that are read by tasks, side by side; :mod:`.ahead` says when."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .page import ListAnswer

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class AsyncAhead(Generic[T]):
    """:class:`.ahead.Ahead` for event loops.

    trio has no task that outlives the step of a generator which began it: there a group is read
    when it is wanted.
    """

    def __init__(self, read: Callable[[Any], Awaitable[ListAnswer[T]]], concurrency: int) -> None:
        self._read = read
        self._concurrency = concurrency
        self._begun: asyncio.Task[list[ListAnswer[T]]] | None = None

    def begin(self, values: Sequence[Any]) -> None:
        """Ask for the pages that will be wanted next."""
        if self._concurrency == 1 or not values:
            return
        import asyncio  # noqa: PLC0415 - takes long to load, and most programs have no loop

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._begun = loop.create_task(self._read_all(values))
        self._begun.add_done_callback(_note_failure)

    async def answers(self, values: Sequence[Any]) -> list[ListAnswer[T]]:
        """The answers to what is wanted, in order; raises the error of the first that has one."""
        begun, self._begun = self._begun, None
        return await (begun or self._read_all(values))

    async def end(self) -> None:
        """Break off what is under way."""
        if self._begun is None or not self._begun.cancel():
            return
        from asyncio import wait  # noqa: PLC0415 - as above

        await wait([self._begun])

    async def _read_all(self, values: Sequence[Any]) -> list[ListAnswer[T]]:
        if len(values) == 1:
            return [await self._read(values[0])]
        from anyio import create_task_group  # noqa: PLC0415 - comes with httpx, seldom needed

        answers: dict[int, ListAnswer[T]] = {}

        async def read(index: int) -> None:
            answers[index] = (await self._read(values[index])).read_ahead()

        try:
            async with create_task_group() as group:
                for index in range(len(values)):
                    group.start_soon(read, index)
        except BaseExceptionGroup as errors:
            # Callers catch the error of a request, not a group; the others were cancelled by it.
            raise errors.exceptions[0] from None
        return [answers[index] for index in range(len(values))]


def _note_failure(begun: asyncio.Task[Any]) -> None:
    """Take note of an error that nobody is left to be told of, which asyncio would print."""
    if not begun.cancelled():
        begun.exception()
