"""The transport, made when the first request is sent: importing a client loads no HTTP library."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from ..errors import ClientClosedError
from ..processes import PerProcess

if TYPE_CHECKING:
    from ..messages import Request, Response
    from ..transport import AsyncStream, SyncStream


class SyncSending(Protocol):
    """What the client asks of a transport."""

    def send(self, request: Request, /) -> Response:
        """Send, and read the whole answer."""
        ...

    def stream(self, request: Request, /) -> AbstractContextManager[SyncStream]:
        """Send, and hand out the answer before its body is read."""
        ...

    def sign_in(self) -> None:
        """Have what signs calls in now, not at the first call."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class AsyncSending(Protocol):
    """What the asynchronous client asks of a transport."""

    async def send(self, request: Request, /) -> Response:
        """Send, and read the whole answer."""
        ...

    def stream(self, request: Request, /) -> AbstractAsyncContextManager[AsyncStream]:
        """Send, and hand out the answer before its body is read."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...

    def abandon(self) -> None:
        """Count as closed: the loop is gone, and the connections with it."""
        ...


S = TypeVar("S")


class Link(PerProcess, Generic[S]):
    """One transport, shared by a client and all that ``with_options`` made of it."""

    def __init__(self, connect: Callable[[], S]) -> None:
        self._connect = connect
        self._sender: S | None = None
        self._closed = False
        super().__init__()

    def begin_process(self) -> None:
        """A lock that a thread of the parent's holds would stay locked in a child."""
        self._lock = threading.Lock()

    def open(self) -> S:
        """The transport, made on the first call; raises ClientClosedError after :meth:`close`."""
        with self._lock:
            if self._closed:
                raise ClientClosedError("the client is closed")
            if self._sender is None:
                self._sender = self._connect()
            return self._sender

    def close(self) -> S | None:
        """Mark as closed; the transport to close, None where none was made or it is closed."""
        with self._lock:
            sender, self._sender = self._sender, None
            self._closed = True
            return sender
