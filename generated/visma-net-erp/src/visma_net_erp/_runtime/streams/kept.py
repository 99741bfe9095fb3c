"""An answer that was read whole, as a stream of one piece."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ..messages import Response
from ..transport import Pause

if TYPE_CHECKING:
    from ..transport import Deadline


class _Kept:
    def __init__(self, response: Response) -> None:
        self._response = response
        self.status = response.status
        self.headers = response.headers
        self.url = response.url

    def pause_between_items(self) -> Pause:
        """None is needed."""
        return Pause(0.0)

    def check_held(self, size: int) -> None:
        """All of it is held anyway."""


class Kept(_Kept):
    """A :class:`.transport.SyncStream`."""

    def iter_paused(self, pause: Pause) -> Iterator[bytes]:
        """The body."""
        yield self._response.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body."""
        yield self._response.content

    def read(self, deadline: Deadline | None = None) -> Response:
        """The answer."""
        return self._response

    def read_in_time(self) -> Response:
        """The answer."""
        return self._response

    def close(self) -> None:
        """Nothing is open."""


class AsyncKept(_Kept):
    """A :class:`.transport.AsyncStream`."""

    async def iter_paused(self, pause: Pause) -> AsyncIterator[bytes]:
        """The body."""
        yield self._response.content

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body."""
        yield self._response.content

    async def read(self) -> Response:
        """The answer."""
        return self._response

    async def read_in_time(self) -> Response:
        """The answer."""
        return self._response

    async def sleep(self, seconds: float) -> None:
        """Nothing is waited for."""

    async def close(self) -> None:
        """Nothing is open."""
