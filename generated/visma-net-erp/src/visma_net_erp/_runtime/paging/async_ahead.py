"""Pages that are read by tasks, side by side, while those before them are handed out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .page import ListAnswer
from .reading import Reading
from .window import Asked, Batch, Window

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class AsyncAhead(Generic[T]):
    """:class:`.ahead.Ahead` for event loops.

    trio has no task that outlives the step of a generator which began it: there a group of pages
    is read when it is wanted.
    """

    def __init__(self, read: Callable[[Any], Awaitable[ListAnswer[T]]], concurrency: int) -> None:
        self._read = read
        self._window: Window[T] = Window(concurrency)

    def begin(self, reading: Reading[T]) -> None:
        """Ask for the pages that will be wanted next, if they are several."""
        if self._window.is_stale(reading):
            return
        values = self._window.missing(reading)
        loop = _loop() if len(values) > 1 or self._window.jobs else None
        if loop is not None:
            self._ask(values, loop)

    async def batch(self, reading: Reading[T]) -> Batch[T] | None:
        """The next answers for the plan; None at the end. Raises what failed beside them."""
        while wanted := reading.wanted():
            stale = self._window.is_stale(reading)
            values = () if stale else self._window.missing(reading)
            if len(wanted) == 1 and list(values) == list(wanted):
                return Batch(wanted, [await self._read(wanted[0])])
            loop = _loop()
            if loop is None:
                return await self._group(wanted)
            self._ask(values, loop)
            found = self._window.take_rest() if stale else self._window.take()
            if found is not None:
                return found
            await self._wait()
        return None

    async def end(self) -> None:
        """Break off what is under way."""
        if jobs := self._window.jobs:
            self._window.drop()
            from asyncio import wait  # noqa: PLC0415 - takes long to load, and seldom needed

            tasks: list[Any] = [*jobs]
            await wait(tasks)

    def _ask(self, values: Sequence[Any], loop: asyncio.AbstractEventLoop) -> None:
        for value in values:
            asked = self._window.send(value)
            task = loop.create_task(self._answer(asked))
            task.add_done_callback(_note_failure)
            asked.job = task

    async def _answer(self, asked: Asked[T]) -> ListAnswer[T]:
        try:
            answer = await self._read(asked.value)
        finally:
            self._window.came(asked)
        return answer.read_ahead()

    async def _wait(self) -> None:
        from asyncio import FIRST_COMPLETED, wait  # noqa: PLC0415 - as above

        tasks: list[Any] = [*self._window.jobs]
        await wait(tasks, return_when=FIRST_COMPLETED)

    async def _group(self, values: Sequence[Any]) -> Batch[T]:
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
        return Batch(values, [answers[index] for index in range(len(values))], len(values))


def _loop() -> asyncio.AbstractEventLoop | None:
    """The loop of asyncio that runs, None in one of trio's."""
    import asyncio  # noqa: PLC0415 - takes long to load, and most programs have no loop

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _note_failure(task: asyncio.Task[Any]) -> None:
    """Take note of an error that nobody is left to be told of, which asyncio would print."""
    if not task.cancelled():
        task.exception()
