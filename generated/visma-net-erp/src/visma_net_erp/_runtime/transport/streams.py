"""An answer whose body is still on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..errors import TransportError
from ..messages import Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .deadline import Deadline


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

    def read(self, deadline: Deadline | None = None) -> Response:
        """The whole answer."""
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

    async def read(self) -> Response:
        """The whole answer."""
        ...

    async def close(self) -> None:
        """Give the connection back."""
        ...


def head_of(found: SyncStream | AsyncStream | TransportError) -> Response | TransportError:
    """The answer as far as it is known before its body is read."""
    if isinstance(found, TransportError):
        return found
    return Response(status=found.status, headers=found.headers, content=b"", url=found.url)
