"""The HTTP library: the only module that imports httpx, itself imported at the first call."""

from __future__ import annotations

import platform
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

import httpx

from ..auth import Authenticator
from ..errors import (
    ClientClosedError,
    ConfigurationError,
    ConnectError,
    ConnectionLostError,
    RequestTimeoutError,
    ResponseError,
    TransportError,
)
from ..messages import Request, Response, redact_bytes
from .async_content import AsyncContent
from .async_sender import AsyncSender
from .library_logs import mask_library_logs
from .options import DEFAULT_OPTIONS, TransportOptions
from .redirects import FOREIGN_HEADERS
from .streams import AsyncStream, SyncStream
from .sync_sender import SyncSender

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping

    from httpx._client import UseClientDefault

    from ..auth import Auth
    from ..errors import Phase
    from .attempts import Call
    from .deadline import Deadline

__all__ = ["AsyncStream", "AsyncTransport", "SyncStream", "SyncTransport"]

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

mask_library_logs()

KEEPALIVE_SECONDS = 60.0

UNBOUNDED = httpx.Timeout(None)
"""For the client itself: each request brings bounds of its own."""

TIMEOUT_PHASES: dict[type[httpx.TimeoutException], Phase] = {
    httpx.ConnectTimeout: "connect",
    httpx.PoolTimeout: "pool",
    httpx.WriteTimeout: "write",
    httpx.ReadTimeout: "read",
}


class SyncTransport(SyncSender):
    """Sends requests over a pool of connections; shared by any number of threads.

    Answers come back whatever their status: see :func:`.errors.error_from_response`. A client
    that was passed in is used as it is, and not closed.
    """

    def __init__(
        self,
        auth: Auth | None,
        base_url: str,
        *,
        options: TransportOptions = DEFAULT_OPTIONS,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(auth, base_url, options)
        client = http_client or httpx.Client(
            timeout=UNBOUNDED,
            limits=_limits(options),
            proxy=options.proxy,
            verify=options.verify,
        )
        self._pool = _Pool(client, owned=http_client is None, name=str(self._own.host))

    def close(self) -> None:
        """Close the connections; may be called again. Calls under way are broken off."""
        if self._pool.closing():
            self._pool.client.close()

    def _open(self, request: Request, call: Call) -> SyncStream:
        self._pool.check_open()
        client = self._pool.client
        outgoing = _outgoing(client, request, call)
        try:
            response = client.send(
                outgoing, stream=True, auth=_auth(self._auth, call), follow_redirects=False
            )
        except (httpx.HTTPError, RuntimeError) as error:
            failure = _failure(error, call, closed=self._pool.closed)
        else:
            return _HttpxStream(response, call)
        raise failure


class AsyncTransport(AsyncSender):
    """:class:`SyncTransport` for asyncio; shared by any number of tasks of one event loop."""

    def __init__(
        self,
        auth: Auth | None,
        base_url: str,
        *,
        options: TransportOptions = DEFAULT_OPTIONS,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(auth, base_url, options)
        client = http_client or httpx.AsyncClient(
            timeout=UNBOUNDED,
            limits=_limits(options),
            proxy=options.proxy,
            verify=options.verify,
        )
        self._pool = _Pool(client, owned=http_client is None, name=str(self._own.host))

    async def close(self) -> None:
        """Close the connections; may be called again. Calls under way are broken off."""
        if self._pool.closing():
            await self._pool.client.aclose()

    async def _open(self, request: Request, call: Call) -> AsyncStream:
        self._pool.check_open()
        client = self._pool.client
        outgoing = _outgoing(client, request, call)
        try:
            response = await client.send(
                outgoing, stream=True, auth=_auth(self._auth, call), follow_redirects=False
            )
        except (httpx.HTTPError, RuntimeError) as error:
            failure = _failure(error, call, closed=self._pool.closed)
        else:
            return _AsyncHttpxStream(response, call)
        raise failure


class _Pool(Generic[C]):
    """An httpx client and whether it is ours to close; shared by ``with_options`` copies."""

    def __init__(self, client: C, *, owned: bool, name: str) -> None:
        self.client: C = client
        self.closed = False
        self._owned = owned
        self._name = name

    def check_open(self) -> None:
        """Raise ClientClosedError where the client was closed."""
        if self.closed:
            raise ClientClosedError("the client is closed")

    def closing(self) -> bool:
        """Mark as closed; whether there is something to close."""
        first = not self.closed
        self.closed = True
        return first and self._owned

    def __del__(self) -> None:
        if self._owned and not self.closed and not self.client.is_closed:
            text = f"unclosed client for {self._name}: use it in a with block or call close()"
            warnings.warn(text, ResourceWarning, source=self, stacklevel=1)


class _Head:
    """The head of an answer, and what reading its body needs."""

    def __init__(self, response: httpx.Response, call: Call) -> None:
        self.status = response.status_code
        self.headers: Mapping[str, str] = _headers(response)
        self.url = str(response.url)
        self._response = response
        self._call = call

    def _whole(self, content: bytes) -> Response:
        if self.status >= 400:
            content = redact_bytes(content, self._call.secrets())
        return Response(status=self.status, headers=self.headers, content=content, url=self.url)


class _HttpxStream(_Head):
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        try:
            yield from self._response.iter_bytes(chunk_size)
        except httpx.HTTPError as error:
            failure = _failure(error, self._call)
        else:
            return
        raise failure

    def read(self, deadline: Deadline | None = None) -> Response:
        if deadline is None:
            return self._whole(b"".join(self.iter_bytes()))
        _shorten_read(self._response.request, deadline.remaining())
        parts = []
        for part in self.iter_bytes():
            parts.append(part)
            if deadline.expired:
                raise self._call.timed_out("total")
        return self._whole(b"".join(parts))

    def close(self) -> None:
        self._response.close()


class _AsyncHttpxStream(_Head):
    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        try:
            async for part in self._response.aiter_bytes(chunk_size):
                yield part
        except httpx.HTTPError as error:
            failure = _failure(error, self._call)
        else:
            return
        raise failure

    async def read(self) -> Response:
        return self._whole(b"".join([part async for part in self.iter_bytes()]))

    async def close(self) -> None:
        await self._response.aclose()


def _headers(response: httpx.Response) -> dict[str, str]:
    # RFC 9110 §5.2: repeated fields are one list. Faster than httpx's own view of them.
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _limits(options: TransportOptions) -> httpx.Limits:
    # The senders queue, so the pool need not; a token request may come on top.
    return httpx.Limits(
        max_connections=None,
        max_keepalive_connections=options.max_concurrency,
        keepalive_expiry=KEEPALIVE_SECONDS,
    )


def _auth(auth: Auth | None, call: Call) -> httpx.Auth | UseClientDefault | None:
    if call.internal or call.foreign or isinstance(auth, Authenticator):
        return None
    return httpx.USE_CLIENT_DEFAULT if auth is None else auth


def _outgoing(
    client: httpx.Client | httpx.AsyncClient, request: Request, call: Call
) -> httpx.Request:
    headers = [
        ("User-Agent", _user_agent(call.options.application, call.options.user_agent)),
        *request.headers,
    ]
    headers += call.credentials.items()
    try:
        if call.internal or call.foreign:
            return _plain_request(client, request, headers, call)
        outgoing = client.build_request(
            request.method,
            request.url,
            headers=headers,
            content=_content(client, request),
            extensions={"timeout": _timeouts(call)},
        )
    except (httpx.InvalidURL, UnicodeEncodeError):
        # Not chained: the error holds the header's value.
        outgoing = None
    if outgoing is None or call.own.host not in (outgoing.url.host, outgoing.url.raw_host.decode()):
        # The second can only be two libraries reading one address differently.
        raise ConfigurationError("the address or a header of the request cannot be sent")
    return outgoing


def _plain_request(
    client: httpx.Client | httpx.AsyncClient,
    request: Request,
    headers: list[tuple[str, str]],
    call: Call,
) -> httpx.Request:
    """Without what the client adds by itself: its headers and cookies are for the API alone."""
    if call.foreign:
        headers = [header for header in headers if header[0].lower() in FOREIGN_HEADERS]
    encodings = client.headers.get("accept-encoding", "gzip, deflate")
    return httpx.Request(
        request.method,
        request.url,
        headers=[*headers, ("Accept-Encoding", encodings)],
        content=_content(client, request),
        extensions={"timeout": _timeouts(call)},
    )


def _content(
    client: httpx.Client | httpx.AsyncClient, request: Request
) -> bytes | Iterable[bytes] | AsyncContent:
    content: bytes | Iterable[bytes] = request.content
    if isinstance(content, bytes) or isinstance(client, httpx.Client):
        return content
    return AsyncContent(content)


def _timeouts(call: Call) -> dict[str, float]:
    bounds, left = call.options.timeouts, call.deadline.remaining()
    return {
        "connect": min(bounds.connect, left),
        "read": min(bounds.read, left),
        "write": min(bounds.write, left),
        "pool": left,
    }


def _shorten_read(request: httpx.Request, seconds: float) -> None:
    # httpcore takes the bound from this dictionary when it begins to read the body.
    bounds = request.extensions["timeout"]
    bounds["read"] = min(bounds["read"], max(seconds, 0.001))


@lru_cache(maxsize=16)
def _user_agent(application: str, package: str) -> str:
    platform_part = f"Python/{platform.python_version()} httpx/{httpx.__version__}"
    text = f"{application} {package} {platform_part}"
    return " ".join("".join(c if " " <= c <= "~" else "?" for c in text).split())


def _failure(
    error: httpx.HTTPError | RuntimeError, call: Call, *, closed: bool = False
) -> TransportError | ClientClosedError | RuntimeError:
    """The error for one of httpx's; not chained to it, as that holds the request's credentials."""
    operation = call.request.operation
    text = f"{type(error).__name__}: {error}".rstrip(": ")
    if closed:
        return ClientClosedError("the client was closed while the call was under way")
    if isinstance(error, httpx.TimeoutException):
        phase = TIMEOUT_PHASES.get(type(error), "total")
        sent = phase not in ("connect", "pool")
        return RequestTimeoutError(text, phase=phase, operation=operation, sent=sent)
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)):
        return ConnectError(text, operation=operation)
    if isinstance(error, (httpx.NetworkError, httpx.RemoteProtocolError)):
        return ConnectionLostError(text, operation=operation)
    if isinstance(error, httpx.HTTPError):
        return ResponseError(text, operation=operation)
    return error
