"""Sockets whose waits end with the call, and which a child that is forked lets go of.

httpcore bounds each single wait, so a server that sends a byte now and then holds a call for
ever: in the head, between chunks, in answers before the answer, in reading what is sent.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import anyio
import httpcore

from .deadline import Until

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

CLOSING_SECONDS = 2.0
"""For the closing of a connection that nobody waits for any more."""

PIECE = 256 * 1024
"""Bytes to read at once of a long answer: four times what httpcore asks for, in a quarter of its
steps. Memory for so many costs more than a short answer does, so only a full piece leads here."""

BROKEN_OFF = "the connections were closed"

_ADOPTED: list[object] = []
"""Streams of a parent's event loop: they are never finalised, as that loop is not the child's."""


def _left(timeout: float | None, over: type[Exception]) -> float | None:
    if not isinstance(timeout, Until):
        return timeout
    left = timeout.deadline.remaining()
    if left <= 0:
        raise over("the call's time is over")
    return min(float(timeout), left)


class SyncNetwork(httpcore.NetworkBackend):
    """Connects, and knows all its open streams; ``over`` once they were broken off."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()
        self._streams: set[SyncBounded] = set()
        self.over = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to one of the host's addresses, tried in order within one time-out."""
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in _addresses(host, port):
            left = _left(timeout, httpcore.ConnectTimeout)
            try:
                stream = self._backend.connect_tcp(address, port, left, local_address)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return self._known(SyncBounded(stream, self._streams))
        raise failure

    def _known(self, stream: SyncBounded) -> SyncBounded:
        """The stream, unless all were broken off while it was being connected."""
        if self.over:
            stream.close()
            raise httpcore.ConnectError(BROKEN_OFF)
        return stream

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        """Not used: addresses are of the net."""
        raise NotImplementedError

    def break_off(self) -> None:
        """End all that is under way: a thread that waits for bytes wakes up."""
        self.over = True
        for stream in list(self._streams):
            stream.break_off()

    def leave(self) -> None:
        """Close this process's copies of the sockets; the parent's stay as they are."""
        for stream in list(self._streams):
            stream.close()


class SyncBounded(httpcore.NetworkStream):
    """A stream each of whose waits ends with the call; ``layered`` is TLS within TLS."""

    def __init__(
        self,
        stream: httpcore.NetworkStream,
        known: set[SyncBounded],
        *,
        secure: bool = False,
        layered: bool = False,
    ) -> None:
        self._stream = stream
        self._known = known
        self._secure = secure
        self._layered = layered
        self._more = False
        known.add(self)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes."""
        most = max(max_bytes, PIECE) if self._more else max_bytes
        data = self._stream.read(most, _left(timeout, httpcore.ReadTimeout))
        self._more = len(data) >= max_bytes
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it; the time is looked at again after each part that the server took."""
        if self._layered:
            self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))
            return
        sock: socket.socket = self._stream.get_extra_info("socket")
        rest = memoryview(buffer)
        try:
            while rest:
                sock.settimeout(_left(timeout, httpcore.WriteTimeout))
                rest = rest[sock.send(rest) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        """Close it; harmless to call again."""
        self._known.discard(self)
        self._stream.close()

    def break_off(self) -> None:
        """Close it under whoever waits for it."""
        with suppress(OSError):
            self._stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        self.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """The same connection, encrypted."""
        left = _left(timeout, httpcore.ConnectTimeout)
        self._known.discard(self)
        stream = self._stream.start_tls(ssl_context, server_hostname, left)
        return SyncBounded(stream, self._known, secure=True, layered=self._secure)

    def get_extra_info(self, info: str) -> Any:
        """What is known of the connection."""
        return self._stream.get_extra_info(info)


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class AsyncNetwork(httpcore.AsyncNetworkBackend):
    """:class:`SyncNetwork` for event loops, whose scopes bound the calls themselves."""

    def __init__(self) -> None:
        # Any: where anyio is missing, which it never is beside httpx, the name stands for less.
        self._backend: Any = httpcore.AnyIOBackend()
        self._streams: set[httpcore.AsyncNetworkStream] = set()
        self.over = False

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to one of the host's addresses."""
        stream: httpcore.AsyncNetworkStream = await self._backend.connect_tcp(
            host, port, timeout, local_address
        )
        if self.over:  # all were broken off while it was being connected
            await close_quietly(stream)
            raise httpcore.ConnectError(BROKEN_OFF)
        self._streams.add(stream)
        return _AsyncStream(stream, self._streams)

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Not used: addresses are of the net."""
        raise NotImplementedError

    async def break_off(self) -> None:
        """End all that is under way."""
        self.over = True
        for stream in list(self._streams):
            await close_quietly(stream)

    def leave(self) -> None:
        """Let go of the sockets in a child, past the parent's event loop."""
        for stream in list(self._streams):
            _ADOPTED.append(stream)
            with suppress(Exception):
                _detach(stream.get_extra_info("socket").fileno())


class _AsyncStream(httpcore.AsyncNetworkStream):
    """A stream that is closed where its encryption is cancelled, which httpcore forgets."""

    def __init__(
        self, stream: httpcore.AsyncNetworkStream, known: set[httpcore.AsyncNetworkStream]
    ) -> None:
        self._stream = stream
        self._known = known
        self.write = stream.write  # type: ignore[method-assign] # no step of our own in between

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes."""
        return await self._stream.read(max(max_bytes, PIECE), timeout)

    async def aclose(self) -> None:
        """Close it; harmless to call again."""
        self._known.discard(self._stream)
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """The same connection, encrypted."""
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await close_quietly(self)
            raise
        self._known.discard(self._stream)
        self._known.add(stream)
        return _AsyncStream(stream, self._known)

    def get_extra_info(self, info: str) -> Any:
        """What is known of the connection."""
        return self._stream.get_extra_info(info)


async def close_quietly(
    closing: httpcore.AsyncNetworkStream | httpcore.AsyncConnectionInterface,
) -> None:
    """Close it although the task is being cancelled; what goes wrong then helps nobody."""
    with anyio.move_on_after(CLOSING_SECONDS, shield=True), suppress(Exception):
        await closing.aclose()


def _detach(descriptor: int) -> None:
    """Put nothing in the place of a socket: to close it would let another file have its number."""
    if descriptor < 0:
        return
    nothing = os.open(os.devnull, os.O_RDWR)
    try:
        os.dup2(nothing, descriptor, inheritable=False)
    finally:
        os.close(nothing)
