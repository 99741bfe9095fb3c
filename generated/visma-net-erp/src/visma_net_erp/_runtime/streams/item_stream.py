"""An answer that is read item by item while the server still writes it."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ..errors import ConnectionLostError, ResponseError, TransportError
from ..messages import Response
from ..operations import Answer, Operation
from .framing import framing_for
from .items import Items
from .kept import Kept
from .resuming import Resuming

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ..transport import SyncStream

    Opened: TypeAlias = tuple[SyncStream, AbstractContextManager[object]]

T_co = TypeVar("T_co", covariant=True)


class ItemStream(Generic[T_co]):
    """The items of an answer, each as soon as it is complete; iterated once.

    It holds a connection until its end, an error, or :meth:`close`; a ``with`` block closes it.
    Between two items no more time may pass than ``timeout=`` of the call, or the read time-out
    of the client: RequestTimeoutError. DecodeError is raised for an item of another shape.
    """

    def __init__(
        self,
        operation: Operation[Any],
        form: Answer,
        opened: Opened,
        reopen: Callable[[str], Opened | None],
    ) -> None:
        self.status = opened[0].status
        self.headers = opened[0].headers
        self._name = f"{operation.resource}.{operation.function}"
        self._source = _Source(operation, form, opened, reopen)
        self._items: Iterator[T_co] = self._source.items()

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event that was handed out; None where the server numbers none."""
        return self._source.resuming.last_id

    def __iter__(self) -> Iterator[T_co]:
        return self

    def __next__(self) -> T_co:
        try:
            return next(self._items)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Give the connection back; may be called again. Nothing more comes after it."""
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        source = getattr(self, "_source", None)
        if source is not None and not source.closed:
            text = f"unclosed stream of {self._name}: read it to its end, or use a with block"
            warnings.warn(text, ResourceWarning, source=self, stacklevel=1)
            source.close()

    def __repr__(self) -> str:
        return f"<ItemStream of {self._name}, {'closed' if self._source.closed else 'open'}>"


class _Source:
    """The connection of a stream, and those that follow it; apart from what a program holds, so
    that a stream that is dropped is closed at once."""

    def __init__(
        self,
        operation: Operation[Any],
        form: Answer,
        opened: Opened,
        reopen: Callable[[str], Opened | None],
    ) -> None:
        self._stream, held = opened
        self._held = ExitStack()
        self._held.push(held)
        self._kind = form.kind
        self._reading = Items(operation, form, self._stream.status)
        self._reopen = reopen
        longest = self._stream.pause_between_items().seconds
        self.resuming = Resuming(safe=operation.stream.reconnect, longest=longest)
        self.closed = False

    def close(self) -> None:
        """Give the connection back."""
        self.closed = True
        self._held.close()

    def items(self) -> Iterator[Any]:
        """All that comes, over as many connections as it takes."""
        while not self.closed:
            failure: TransportError | None = None
            try:
                yield from self._of_one_connection()
            except (ConnectionLostError, ResponseError) as error:
                failure = error
            pause = None if self.closed else self.resuming.pause(failure)
            if pause is None or not self._connected_again(pause):
                return

    def _of_one_connection(self) -> Iterator[Any]:
        framing = framing_for(self._kind, self._stream.headers.get("content-type", ""))
        pause = self._stream.pause_between_items()
        for piece in self._stream.iter_paused(pause):
            for frame in framing.feed(piece):
                if frame is not None and self._reading.is_end(frame):
                    self.close()
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

    def _connected_again(self, pause: float) -> bool:
        self._held.close()
        time.sleep(pause)
        found = self._reopen(self.resuming.last_id or "")
        if found is None:
            return False
        self._stream, held = found
        self._held.push(held)
        return True


def kept_stream(operation: Operation[Any], form: Answer, response: Response) -> ItemStream[Any]:
    """The items of an answer that was read whole."""
    return ItemStream(operation, form, (Kept(response), ExitStack()), lambda _: None)
