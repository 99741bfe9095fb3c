"""Senders that go through httpx; imported at the first call, since httpx takes long to load."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Generic, Literal, TypeVar, cast

import httpx

from ..auth import Authenticator
from ..errors import ClientClosedError, ConfigurationError
from ..messages import Request
from ..processes import PerProcess
from .async_sender import AsyncSender
from .failures import failure_of
from .library_logs import mask_library_logs
from .lines import AsyncLines, SyncLines
from .options import DEFAULT_OPTIONS, TransportOptions
from .outgoing import library_auth, outgoing_request
from .reading import AsyncReading, Head, SyncReading
from .streams import AsyncStream, SyncStream
from .sync_sender import SyncSender

if TYPE_CHECKING:
    from ..auth import Ways
    from .attempts import Call

__all__ = ["AsyncStream", "AsyncTransport", "SyncStream", "SyncTransport"]

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

mask_library_logs()

UNBOUNDED = httpx.Timeout(None)
"""For the client itself: each request brings bounds of its own."""


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
            timeout=UNBOUNDED, transport=SyncLines(options, certificate)
        )
        self._pool = _Pool(client, owned=http_client is None, name=str(self._own.host))

    def close(self) -> None:
        """Close the connections; may be called again. Calls under way are broken off."""
        if self._pool.closing():
            self._pool.client.close()

    def _open(self, request: Request, call: Call) -> SyncStream:
        self._pool.check_open()
        client = self._pool.client
        outgoing = outgoing_request(client, request, call)
        try:
            response = client.send(
                outgoing,
                stream=True,
                auth=library_auth(call, given=bool(self._ways)),
                follow_redirects=False,
            )
        except (httpx.HTTPError, httpx.InvalidURL, RuntimeError) as error:
            failure = failure_of(error, call, closed=self._pool.closed)
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
            timeout=UNBOUNDED, transport=AsyncLines(options, certificate)
        )
        self._pool = _Pool(client, owned=http_client is None, name=str(self._own.host))

    async def close(self) -> None:
        """Close the connections; may be called again. Calls under way are broken off."""
        self.check_loop()
        if self._pool.closing():
            await self._pool.client.aclose()

    def abandon(self) -> None:
        """Count as closed, for a client whose loop is gone and its connections with it."""
        self._pool.closing()

    async def _open(self, request: Request, call: Call) -> AsyncStream:
        self._pool.check_open()
        client = self._pool.client
        outgoing = outgoing_request(client, request, call)
        try:
            response = await client.send(
                outgoing,
                stream=True,
                auth=library_auth(call, given=bool(self._ways)),
                follow_redirects=False,
            )
        except (httpx.HTTPError, httpx.InvalidURL, RuntimeError) as error:
            failure = failure_of(error, call, closed=self._pool.closed)
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


def _read_by_hook(response: httpx.Response) -> bool:
    """Whether an event hook of the caller's client read the body, and httpx decoded it: from the
    connection nothing comes a second time."""
    return response.is_stream_consumed and response.num_bytes_downloaded > 0


def _sync_raw(response: httpx.Response, call: Call) -> Iterator[bytes]:
    if _read_by_hook(response):
        yield response.content
        return
    if response.is_stream_consumed:  # a transport of the caller's had the whole body
        yield from cast("httpx.SyncByteStream", response.stream)
        return
    try:
        yield from response.iter_raw()
    except httpx.HTTPError as error:
        failure = failure_of(error, call)
    else:
        return
    raise failure


async def _async_raw(response: httpx.Response, call: Call) -> AsyncIterator[bytes]:
    if _read_by_hook(response):
        yield response.content
        return
    if response.is_stream_consumed:  # a transport of the caller's had the whole body
        async for part in cast("httpx.AsyncByteStream", response.stream):
            yield part
        return
    try:
        async for part in response.aiter_raw():
            yield part
    except httpx.HTTPError as error:
        failure = failure_of(error, call)
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
    if "content-encoding" in headers and _read_by_hook(response):
        del headers["content-encoding"]
    return headers
