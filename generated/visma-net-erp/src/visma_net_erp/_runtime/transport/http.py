"""The HTTP library: the only module that imports httpx, itself imported at the first call."""

from __future__ import annotations

import platform
import warnings
from collections.abc import AsyncIterator, Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Generic, Literal, TypeVar, cast

import httpcore
import httpx

from ..auth import Authenticator, ClientCertificate, DigestLogin
from ..errors import (
    ClientClosedError,
    ConfigurationError,
    ConnectError,
    ConnectionLostError,
    RedirectError,
    RequestTimeoutError,
    ResponseError,
    TransportError,
)
from ..messages import Request
from ..processes import PerProcess
from .async_content import AsyncContent
from .async_sender import AsyncSender
from .connections import AsyncConnections, SyncConnections
from .encodings import offered
from .library_logs import mask_library_logs
from .options import DEFAULT_OPTIONS, TransportOptions
from .reading import AsyncReading, Head, SyncReading
from .redirects import FOREIGN_HEADERS
from .streams import AsyncStream, SyncStream
from .sync_sender import SyncSender

if TYPE_CHECKING:
    from collections.abc import Callable
    from ssl import SSLContext

    from httpx._client import UseClientDefault

    from ..auth import Ways
    from ..errors import Phase
    from .attempts import Call
    from .connections import AsyncBody, SyncBody

__all__ = ["AsyncStream", "AsyncTransport", "SyncStream", "SyncTransport"]

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

mask_library_logs()

UNBOUNDED = httpx.Timeout(None)
"""For the client itself: each request brings bounds of its own."""

CORE_FAILURES = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)

TIMEOUT_PHASES: dict[type[httpx.TimeoutException], Phase] = {
    httpx.ConnectTimeout: "connect",
    httpx.PoolTimeout: "pool",
    httpx.WriteTimeout: "write",
    httpx.ReadTimeout: "read",
}


class SyncTransport(SyncSender):
    """Sends requests over connections that are kept; shared by any number of threads.

    Answers come back whatever their status: see :func:`.errors.error_from_response`. A client
    that was passed in is used as it is, and not closed; its own transport bounds single waits
    only, and it must not be used on both sides of a fork.
    """

    def __init__(
        self,
        auth: Ways | None,
        base_url: str,
        *,
        options: TransportOptions = DEFAULT_OPTIONS,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(auth, base_url, options)
        certificate = self._certificate(http_client)
        check_ways(self._ways)
        client = http_client or httpx.Client(
            timeout=UNBOUNDED, transport=_SyncLines(options, certificate)
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
                outgoing,
                stream=True,
                auth=_library_auth(call, given=bool(self._ways)),
                follow_redirects=False,
            )
        except (httpx.HTTPError, httpx.InvalidURL, RuntimeError) as error:
            failure = _failure(error, call, closed=self._pool.closed)
        else:
            return SyncReading(
                _head(response, request.url), call, _sync_raw(response, call), response.close
            )
        raise failure


class AsyncTransport(AsyncSender):
    """:class:`SyncTransport` for event loops; shared by any number of tasks of one of them."""

    def __init__(
        self,
        auth: Ways | None,
        base_url: str,
        *,
        options: TransportOptions = DEFAULT_OPTIONS,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(auth, base_url, options)
        certificate = self._certificate(http_client)
        check_ways(self._ways)
        client = http_client or httpx.AsyncClient(
            timeout=UNBOUNDED, transport=_AsyncLines(options, certificate)
        )
        self._pool = _Pool(client, owned=http_client is None, name=str(self._own.host))

    async def close(self) -> None:
        """Close the connections; may be called again. Calls under way are broken off."""
        self.check_loop()
        if self._pool.closing():
            await self._pool.client.aclose()

    async def _open(self, request: Request, call: Call) -> AsyncStream:
        self._pool.check_open()
        client = self._pool.client
        outgoing = _outgoing(client, request, call)
        try:
            response = await client.send(
                outgoing,
                stream=True,
                auth=_library_auth(call, given=bool(self._ways)),
                follow_redirects=False,
            )
        except (httpx.HTTPError, httpx.InvalidURL, RuntimeError) as error:
            failure = _failure(error, call, closed=self._pool.closed)
        else:
            raw = _async_raw(response, call)
            return AsyncReading(_head(response, request.url), call, raw, response.aclose)
        raise failure


def check_client(given: object, name: Literal["Client", "AsyncClient"]) -> None:
    """Raise ConfigurationError where ``http_client=`` is none of the library that is used here."""
    if isinstance(given, httpx.Client if name == "Client" else httpx.AsyncClient):
        return
    found = f"{type(given).__module__.partition('.')[0]}.{type(given).__name__}"
    raise ConfigurationError(
        f"http_client= takes an httpx.{name}, and this is {found}: make one of httpx with "
        "the same settings, or leave it out and give proxy=, verify=, timeout= and headers="
    )


def check_ways(ways: Iterable[object]) -> None:
    """Raise ConfigurationError where a way to sign in is another library's."""
    for way in ways:
        if not isinstance(way, (Authenticator, httpx.Auth)):
            found = f"{type(way).__module__.partition('.')[0]}.{type(way).__name__}"
            raise ConfigurationError(f"auth= takes httpx.Auth, and this is {found}: use httpx's")


class _Pool(PerProcess, Generic[C]):
    """An httpx client and whether it is ours to close; shared by ``with_options`` copies."""

    def __init__(self, client: C, *, owned: bool, name: str) -> None:
        self.client: C = client
        self.closed = False
        self._owned = owned
        self._name = name
        self._used = False
        self._foreign = False
        super().__init__()

    def begin_process(self) -> None:
        """A client that was passed in keeps its connections, so a child must not use them."""
        self._foreign = self._used and not self._owned

    def check_open(self) -> None:
        """Raise ClientClosedError where the client was closed, or is another process's."""
        if self.closed:
            raise ClientClosedError("the client is closed")
        if self._foreign:
            raise ClientClosedError(
                "http_client= was used before this process was forked, so its connections are "
                "the parent's: make a client in the child"
            )
        self._used = True

    def closing(self) -> bool:
        """Mark as closed; whether there is something to close."""
        first = not self.closed
        self.closed = True
        return first and self._owned

    def __del__(self) -> None:
        if self._owned and not self.closed and not self.client.is_closed:
            text = f"unclosed client for {self._name}: use it in a with block or call close()"
            warnings.warn(text, ResourceWarning, source=self, stacklevel=1)


class _SyncLines(httpx.BaseTransport):
    """What httpx sends over: connections whose waits end with the call."""

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


class _AsyncLines(httpx.AsyncBaseTransport):
    """:class:`_SyncLines` for event loops."""

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


def _sync_raw(response: httpx.Response, call: Call) -> Iterator[bytes]:
    if response.is_stream_consumed:  # a transport of the caller's had the whole body
        yield from cast("httpx.SyncByteStream", response.stream)
        return
    try:
        yield from response.iter_raw()
    except httpx.HTTPError as error:
        failure = _failure(error, call)
    else:
        return
    raise failure


async def _async_raw(response: httpx.Response, call: Call) -> AsyncIterator[bytes]:
    if response.is_stream_consumed:  # a transport of the caller's had the whole body
        async for part in cast("httpx.AsyncByteStream", response.stream):
            yield part
        return
    try:
        async for part in response.aiter_raw():
            yield part
    except httpx.HTTPError as error:
        failure = _failure(error, call)
    else:
        return
    raise failure


def _head(response: httpx.Response, url: str) -> Head:
    """The head; ``url`` is the address as it was before a key was put into it."""
    return Head(
        method=response.request.method,
        status=response.status_code,
        headers=_headers(response),
        url=url,
    )


def _headers(response: httpx.Response) -> dict[str, str]:
    # RFC 9110 §5.2: repeated fields are one list. Faster than httpx's own view of them.
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _library_auth(call: Call, *, given: bool) -> httpx.Auth | UseClientDefault | None:
    if call.internal or call.foreign:
        return None
    way = call.signing.library
    if isinstance(way, DigestLogin):
        return cast("httpx.Auth", way.made_by(httpx.DigestAuth))
    if way is None and call.signing.wanted and not given and not call.elsewhere:
        return httpx.USE_CLIENT_DEFAULT
    return way


def _outgoing(
    client: httpx.Client | httpx.AsyncClient, request: Request, call: Call
) -> httpx.Request:
    if not call.foreign:
        request = call.signed(request)
    headers = [
        ("User-Agent", _user_agent(call.options.application, call.options.user_agent)),
        ("Accept-Encoding", offered(client.headers.get("accept-encoding", ""))),
        *request.headers,
    ]
    try:
        if call.internal or call.foreign or call.elsewhere:
            return _plain_request(client, request, headers, call)
        outgoing = client.build_request(
            request.method,
            request.url,
            headers=headers,
            content=_content(client, request),
            extensions={"timeout": call.bounds},
        )
    except (httpx.InvalidURL, UnicodeEncodeError):
        # Not chained: the error holds the header's value.
        outgoing = None
    del headers  # whoever shows the locals of this frame would show them
    if outgoing is None or call.own.host not in (outgoing.url.host, outgoing.url.raw_host.decode()):
        # The second can only be two libraries reading one address differently.
        raise ConfigurationError("the address or a header of the request cannot be sent")
    outgoing.method = request.method  # httpx writes it in capitals; case counts (RFC 9110 §9.1)
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
    return httpx.Request(
        request.method,
        request.url,
        headers=headers,
        content=_content(client, request),
        extensions={"timeout": call.bounds},
    )


def _content(
    client: httpx.Client | httpx.AsyncClient, request: Request
) -> bytes | Iterable[bytes] | AsyncContent:
    content: bytes | Iterable[bytes] = request.content
    if isinstance(content, bytes) or isinstance(client, httpx.Client):
        return content
    return AsyncContent(content)


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


@lru_cache(maxsize=16)
def _user_agent(application: str, package: str) -> str:
    platform_part = f"Python/{platform.python_version()} httpx/{httpx.__version__}"
    text = f"{application} {package} {platform_part}"
    return " ".join("".join(c if " " <= c <= "~" else "?" for c in text).split())


def _failure(
    error: httpx.HTTPError | httpx.InvalidURL | RuntimeError, call: Call, *, closed: bool = False
) -> TransportError | ClientClosedError | RuntimeError:
    """The error for one of httpx's; not chained to it, as that holds the request's credentials."""
    operation = call.request.operation
    text = f"{type(error).__name__}: {error}".rstrip(": ")
    if closed:
        return ClientClosedError("the client was closed while the call was under way")
    if isinstance(error, httpx.TimeoutException):
        if call.deadline.expired:
            return call.timed_out("total")
        phase = TIMEOUT_PHASES.get(type(error), "total")
        sent = phase not in ("connect", "pool")
        return RequestTimeoutError(text, phase=phase, operation=operation, sent=sent)
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)):
        return ConnectError(text, operation=operation)
    if isinstance(error, (httpx.NetworkError, httpx.RemoteProtocolError)):
        return ConnectionLostError(text, operation=operation)
    if isinstance(error, httpx.InvalidURL):
        # httpx reads Location also where it is not to follow it.
        return RedirectError("redirected to no valid address", operation=operation)
    if isinstance(error, httpx.LocalProtocolError):
        return TransportError(text, operation=operation)
    if isinstance(error, httpx.HTTPError):
        return ResponseError(text, operation=operation)
    return error
