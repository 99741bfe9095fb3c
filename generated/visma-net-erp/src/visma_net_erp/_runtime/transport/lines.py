"""What httpx sends over: connections whose waits end with the call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cache
from typing import TYPE_CHECKING

import httpcore
import httpx

from ..auth import ClientCertificate
from ..errors import ConfigurationError
from .connections import AsyncConnections, SyncConnections
from .options import TransportOptions

if TYPE_CHECKING:
    from collections.abc import Callable
    from ssl import SSLContext

    from .connections import AsyncBody, SyncBody

CORE_FAILURES = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)


class SyncLines(httpx.BaseTransport):
    """Sends from any thread."""

    def __init__(self, options: TransportOptions, certificate: ClientCertificate | None) -> None:
        self._connections = SyncConnections(options, _tls(options, certificate))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send; the answer's body is still to be read."""
        try:
            response, body = self._connections.send(_core_request(request))
        except CORE_FAILURES as error:
            failure = _httpx_failure(error)
        else:
            return _httpx_response(response, _SyncBody(body))
        raise failure

    def close(self) -> None:
        """Close all connections."""
        self._connections.close()


class _SyncBody(httpx.SyncByteStream):
    def __init__(self, body: SyncBody) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._body
        except CORE_FAILURES as error:
            failure = _httpx_failure(error)
        else:
            return
        raise failure

    def close(self) -> None:
        self._body.close()


class AsyncLines(httpx.AsyncBaseTransport):
    """:class:`SyncLines` for event loops."""

    def __init__(self, options: TransportOptions, certificate: ClientCertificate | None) -> None:
        self._connections = AsyncConnections(options, _tls(options, certificate))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send; the answer's body is still to be read."""
        try:
            response, body = await self._connections.send(_core_request(request))
        except CORE_FAILURES as error:
            failure = _httpx_failure(error)
        else:
            return _httpx_response(response, _AsyncBody(body))
        raise failure

    async def aclose(self) -> None:
        """Close all connections."""
        await self._connections.close()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, body: AsyncBody) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._body:
                yield part
        except CORE_FAILURES as error:
            failure = _httpx_failure(error)
        else:
            return
        raise failure

    async def aclose(self) -> None:
        await self._body.aclose()


def _core_request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        ),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def _httpx_response(
    response: httpcore.Response, stream: httpx.SyncByteStream | httpx.AsyncByteStream
) -> httpx.Response:
    return httpx.Response(
        status_code=response.status,
        headers=response.headers,
        stream=stream,
        extensions=response.extensions,
    )


def _httpx_failure(error: Exception) -> httpx.TransportError:
    """The error of httpx's for one of httpcore's: they have the same names."""
    kind: type[httpx.TransportError] = getattr(httpx, type(error).__name__, httpx.TransportError)
    return kind(str(error))


def _tls(
    options: TransportOptions, certificate: ClientCertificate | None
) -> Callable[[], SSLContext]:
    """Makes the context at the first connection: it takes long."""
    if certificate is None:
        return cache(lambda: httpx.create_ssl_context(verify=options.verify))
    if not isinstance(options.verify, bool):
        raise ConfigurationError("load the certificate into the context of verify= itself")
    return cache(lambda: _with_certificate(httpx.create_ssl_context(options.verify), certificate))


def _with_certificate(context: SSLContext, certificate: ClientCertificate) -> SSLContext:
    try:
        certificate.load_into(context)
    except OSError as error:  # ssl.SSLError, too
        raise ConfigurationError(f"{certificate!r}: {error.strerror or error}") from None
    return context
