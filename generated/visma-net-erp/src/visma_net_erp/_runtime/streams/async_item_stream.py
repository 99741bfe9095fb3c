"""An answer that is read item by item in an event loop."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ..errors import ConnectionLostError, ResponseError, TransportError
from ..messages import Response
from ..operations import Answer, Operation
from .framing import framing_for
from .items import Items
from .kept import AsyncKept
from .resuming import Resuming

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ..transport import AsyncStream

    Opened: TypeAlias = tuple[AsyncStream, AbstractAsyncContextManager[object]]

T_co = TypeVar("T_co", covariant=True)


class AsyncItemStream(Generic[T_co]):
    """:class:`.item_stream.ItemStream` for event loops: ``async for``, ``async with``."""

    def __init__(
        self,
        operation: Operation[Any],
        form: Answer,
        opened: Opened,
        reopen: Callable[[str], Awaitable[Opened | None]],
    ) -> None:
        self.status = opened[0].status
        self.headers = opened[0].headers
        self._name = f"{operation.resource}.{operation.function}"
        self._source = _Source(operation, form, opened, reopen)
        self._items: AsyncIterator[T_co] = self._source.items()

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event that was handed out; None where the server numbers none."""
        return self._source.resuming.last_id

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self

    async def __anext__(self) -> T_co:
        try:
            return await anext(self._items)
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Give the connection back; may be called again. Nothing more comes after it."""
        await self._source.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        source = getattr(self, "_source", None)
        if source is not None and not source.closed:
            text = f"unclosed stream of {self._name}: read it to its end, or use async with"
            warnings.warn(text, ResourceWarning, source=self, stacklevel=1)

    def __repr__(self) -> str:
        return f"<AsyncItemStream of {self._name}, {'closed' if self._source.closed else 'open'}>"


class _Source:
    """The connection of a stream, and those that follow it."""

    def __init__(
        self,
        operation: Operation[Any],
        form: Answer,
        opened: Opened,
        reopen: Callable[[str], Awaitable[Opened | None]],
    ) -> None:
        self._stream, held = opened
        self._held = AsyncExitStack()
        self._held.push_async_exit(held)
        self._kind = form.kind
        self._reading = Items(operation, form, self._stream.status)
        self._reopen = reopen
        longest = self._stream.pause_between_items().seconds
        self.resuming = Resuming(safe=operation.stream.reconnect, longest=longest)
        self.closed = False

    async def close(self) -> None:
        """Give the connection back."""
        self.closed = True
        await self._held.aclose()

    async def items(self) -> AsyncIterator[Any]:
        """All that comes, over as many connections as it takes."""
        while not self.closed:
            failure: TransportError | None = None
            try:
                async for item in self._of_one_connection():
                    yield item
            except (ConnectionLostError, ResponseError) as error:
                failure = error
            pause = None if self.closed else self.resuming.pause(failure)
            if pause is None or not await self._connected_again(pause):
                return

    async def _of_one_connection(self) -> AsyncIterator[Any]:
        framing = framing_for(self._kind, self._stream.headers.get("content-type", ""))
        pause = self._stream.pause_between_items()
        async for piece in self._stream.iter_paused(pause):
            for frame in framing.feed(piece):
                if frame is not None and self._reading.is_end(frame):
                    await self.close()
                elif frame is not None:
                    value = self._reading.value(frame)
                    self.resuming.passed(frame)
                    yield value
                if self.closed:
                    return
                pause.restart()
            self._stream.check_held(framing.held)
        for frame in framing.finish():
            if not self._reading.is_end(frame):
                yield self._reading.value(frame)

    async def _connected_again(self, pause: float) -> bool:
        await self._held.aclose()
        await self._stream.sleep(pause)
        found = await self._reopen(self.resuming.last_id or "")
        if found is None:
            return False
        self._stream, held = found
        self._held.push_async_exit(held)
        return True


def async_kept_stream(
    operation: Operation[Any], form: Answer, response: Response
) -> AsyncItemStream[Any]:
    """The items of an answer that was read whole."""
    return AsyncItemStream(operation, form, (AsyncKept(response), AsyncExitStack()), _no_more)


async def _no_more(_: str) -> None:
    return None
