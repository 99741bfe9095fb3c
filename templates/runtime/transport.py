"""Requests out, answers in: the only module that knows httpx."""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

import httpx

from .errors import ConnectError, ConnectionLostError, RequestTimeoutError, TransportError
from .options import DEFAULT_OPTIONS, TransportOptions
from .wire import Request, Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .auth import Auth


class SyncStream:
    """An answer whose body has not been read yet."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = dict(response.headers)
        self.url = str(response.url)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The decoded body, piece by piece."""
        yield from self._response.iter_bytes(chunk_size)

    def read(self) -> Response:
        """The whole answer; for error answers, which are short."""
        return _response(self._response, self._response.read())


class AsyncStream:
    """An answer whose body has not been read yet."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = dict(response.headers)
        self.url = str(response.url)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The decoded body, piece by piece."""
        async for chunk in self._response.aiter_bytes(chunk_size):
            yield chunk

    async def read(self) -> Response:
        """The whole answer; for error answers, which are short."""
        return _response(self._response, await self._response.aread())


class SyncTransport:
    """Sends requests over a pool of connections; shared by any number of threads.

    Answers come back whatever their status: see :func:`.errors.error_from_response`.
    """

    def __init__(
        self,
        auth: Auth | None,
        base_url: str,
        *,
        options: TransportOptions = DEFAULT_OPTIONS,
        http_client: httpx.Client | None = None,
    ) -> None:
        self.options = options
        self._client = http_client or httpx.Client()

    def send(self, request: Request) -> Response:
        """Send, and read the whole answer; raises TransportError or AuthError only."""
        try:
            response = self._client.send(_outgoing(self._client, request))
        except httpx.HTTPError as error:
            failure = _failure(error, request)
        else:
            return _response(response, response.content)
        raise failure

    @contextmanager
    def stream(self, request: Request) -> Iterator[SyncStream]:
        """Send, and hand out the answer before its body is read."""
        response = self._client.send(_outgoing(self._client, request), stream=True)
        try:
            yield SyncStream(response)
        finally:
            response.close()

    def close(self) -> None:
        """Close the connections; a client that was passed in stays open."""
        self._client.close()


class AsyncTransport:
    """:class:`SyncTransport` for asyncio; shared by any number of tasks of one loop."""

    def __init__(
        self,
        auth: Auth | None,
        base_url: str,
        *,
        options: TransportOptions = DEFAULT_OPTIONS,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self.options = options
        self._client = http_client or httpx.AsyncClient()

    async def send(self, request: Request) -> Response:
        """Send, and read the whole answer; raises TransportError or AuthError only."""
        try:
            response = await self._client.send(_outgoing(self._client, request))
        except httpx.HTTPError as error:
            failure = _failure(error, request)
        else:
            return _response(response, response.content)
        raise failure

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncIterator[AsyncStream]:
        """Send, and hand out the answer before its body is read."""
        response = await self._client.send(_outgoing(self._client, request), stream=True)
        try:
            yield AsyncStream(response)
        finally:
            await response.aclose()

    async def close(self) -> None:
        """Close the connections; a client that was passed in stays open."""
        await self._client.aclose()


def _outgoing(client: httpx.Client | httpx.AsyncClient, request: Request) -> httpx.Request:
    return client.build_request(
        request.method, request.url, headers=list(request.headers), content=request.content
    )


def _response(response: httpx.Response, content: bytes) -> Response:
    return Response(
        status=response.status_code,
        headers={name.lower(): value for name, value in response.headers.items()},
        content=content,
        url=str(response.url),
    )


def _failure(error: httpx.HTTPError, request: Request) -> TransportError:
    if isinstance(error, httpx.ConnectError):
        return ConnectError(str(error), operation=request.operation)
    if isinstance(error, httpx.TimeoutException):
        return RequestTimeoutError(str(error), phase="read", operation=request.operation)
    return ConnectionLostError(str(error), operation=request.operation)
