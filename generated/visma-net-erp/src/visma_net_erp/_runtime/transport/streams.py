"""An answer whose body is still on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..errors import TransportError
from ..messages import Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .deadline import Deadline, Pause


class SyncStream(Protocol):
    """An answer whose body has not been read yet; header names are lower case."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, names in lower case."""
        ...

    @property
    def url(self) -> str:
        """The address that answered, after redirects."""
        ...

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The decoded body, piece by piece; raises TransportError where it breaks off."""
        ...

    def iter_paused(self, pause: Pause) -> Iterator[bytes]:
        """The body as it comes; a wait ends with the pause, which the caller begins anew."""
        ...

    def pause_between_items(self) -> Pause:
        """The longest wait for an item, begun now."""
        ...

    def check_held(self, size: int) -> None:
        """Raise ResponseError where an item has more bytes than an answer may."""
        ...

    def read(self, deadline: Deadline | None = None) -> Response:
        """The whole answer."""
        ...

    def read_in_time(self) -> Response:
        """The whole answer, within the time of the call."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class AsyncStream(Protocol):
    """:class:`SyncStream` for asyncio."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, names in lower case."""
        ...

    @property
    def url(self) -> str:
        """The address that answered, after redirects."""
        ...

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The decoded body, piece by piece; raises TransportError where it breaks off."""
        ...

    def iter_paused(self, pause: Pause) -> AsyncIterator[bytes]:
        """The body as it comes; a wait ends with the pause, which the caller begins anew."""
        ...

    def pause_between_items(self) -> Pause:
        """The longest wait for an item, begun now."""
        ...

    def check_held(self, size: int) -> None:
        """Raise ResponseError where an item has more bytes than an answer may."""
        ...

    async def read(self) -> Response:
        """The whole answer."""
        ...

    async def read_in_time(self) -> Response:
        """The whole answer, within the time of the call."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait, as the event loop does."""
        ...

    async def close(self) -> None:
        """Give the connection back."""
        ...


def head_of(found: SyncStream | AsyncStream | TransportError) -> Response | TransportError:
    """The answer as far as it is known before its body is read."""
    if isinstance(found, TransportError):
        return found
    return Response(status=found.status, headers=found.headers, content=b"", url=found.url)
