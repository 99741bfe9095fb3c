"""Connections that are kept for the next call; each is one call's alone while it is used.

The senders queue calls, so there is no queue here, and with it nothing that a cancelled call
could leave behind: what a call does not give back whole is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore

from ..errors import ConfigurationError
from ..messages import Secret
from ..processes import PerProcess
from .sockets import AsyncNetwork, SyncNetwork, close_quietly

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable, Iterator

    from .options import TransportOptions

KEEPALIVE_SECONDS = 60.0

Key = tuple[bytes, bytes, int]

PROXY_SCHEMES = frozenset({"http", "https", "socks5", "socks5h"})


class SyncConnections(PerProcess):
    """The connections of one process, shared by its threads."""

    def __init__(self, options: TransportOptions, tls: Callable[[], ssl.SSLContext]) -> None:
        self._options = options
        self._tls = tls
        self._network = SyncNetwork()
        super().__init__()

    def begin_process(self) -> None:
        """Keep none of a parent's connections."""
        self._network.leave()
        self._network = SyncNetwork()
        self._idle: dict[Key, list[httpcore.ConnectionInterface]] = {}
        self._makers: dict[tuple[Secret, bool], httpcore.ConnectionPool] = {}

    def send(self, request: httpcore.Request) -> tuple[httpcore.Response, SyncBody]:
        """The head of the answer, and its body still to be read; close the body in any case."""
        connection = self._take(request.url.origin)
        try:
            response = connection.handle_request(request)
        except BaseException:
            connection.close()
            raise
        return response, SyncBody(self, request.url.origin, connection, response)

    def give_back(self, origin: httpcore.Origin, connection: httpcore.ConnectionInterface) -> None:
        """Keep a connection for the next call, or close it where its answer was not read whole."""
        kept = self._idle.setdefault(_key(origin), [])
        room = len(kept) < self._options.max_concurrency and not self._network.over
        if room and connection.is_idle():
            kept.append(connection)
        else:
            connection.close()

    def close(self) -> None:
        """Close all of them, those in use too."""
        self._idle.clear()
        self._network.break_off()

    def _take(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        kept = self._idle.get(_key(origin))
        while kept:
            try:
                connection = kept.pop()
            except IndexError:  # another thread was quicker
                break
            if not connection.has_expired():
                return connection
            connection.close()
        self._close_expired()
        key = _proxy_for(origin, self._options.proxy), origin.scheme == b"https"
        maker = self._makers.get(key)
        if maker is None:
            maker = self._makers[key] = self._maker(*key)
        return maker.create_connection(origin)

    def _close_expired(self) -> None:
        for kept in list(self._idle.values()):
            for connection in [one for one in kept if one.has_expired()]:
                try:
                    kept.remove(connection)
                except ValueError:  # another thread was quicker
                    continue
                connection.close()

    def _maker(self, proxy: Secret, secure: bool) -> httpcore.ConnectionPool:
        """A pool of httpcore's that makes connections, and pools none."""
        known: dict[str, Any] = {
            "ssl_context": self._tls() if secure else None,
            "keepalive_expiry": KEEPALIVE_SECONDS,
            "network_backend": self._network,
        }
        if not proxy:
            return httpcore.ConnectionPool(**known)
        known |= _proxy_arguments(proxy)
        kind = httpcore.SOCKSProxy if _is_socks(proxy) else httpcore.HTTPProxy
        return kind(**known)


class SyncBody:
    """The bytes of one answer; :meth:`close` gives the connection back."""

    def __init__(
        self,
        connections: SyncConnections,
        origin: httpcore.Origin,
        connection: httpcore.ConnectionInterface,
        response: httpcore.Response,
    ) -> None:
        self._connections = connections
        self._origin = origin
        self._connection: httpcore.ConnectionInterface | None = connection
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        stream: Any = self._response.stream
        return iter(stream)

    def close(self) -> None:
        """Give the connection back; harmless to call again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._response.close()
            self._connections.give_back(self._origin, connection)


class AsyncConnections(PerProcess):
    """:class:`SyncConnections` for the tasks of one event loop."""

    def __init__(self, options: TransportOptions, tls: Callable[[], ssl.SSLContext]) -> None:
        self._options = options
        self._tls = tls
        self._network = AsyncNetwork()
        super().__init__()

    def begin_process(self) -> None:
        """Keep none of a parent's connections."""
        self._network.leave()
        self._network = AsyncNetwork()
        self._idle: dict[Key, list[httpcore.AsyncConnectionInterface]] = {}
        self._makers: dict[tuple[Secret, bool], httpcore.AsyncConnectionPool] = {}

    async def send(self, request: httpcore.Request) -> tuple[httpcore.Response, AsyncBody]:
        """The head of the answer, and its body still to be read; close the body in any case."""
        connection = await self._take(request.url.origin)
        try:
            response = await connection.handle_async_request(request)
        except BaseException:
            await close_quietly(connection)
            raise
        return response, AsyncBody(self, request.url.origin, connection, response)

    async def give_back(
        self, origin: httpcore.Origin, connection: httpcore.AsyncConnectionInterface
    ) -> None:
        """Keep a connection for the next call, or close it where its answer was not read whole."""
        kept = self._idle.setdefault(_key(origin), [])
        room = len(kept) < self._options.max_concurrency and not self._network.over
        if room and connection.is_idle():
            kept.append(connection)
        else:
            await close_quietly(connection)

    async def close(self) -> None:
        """Close all of them, those in use too."""
        self._idle.clear()
        await self._network.break_off()

    async def _take(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        kept = self._idle.get(_key(origin))
        while kept:
            connection = kept.pop()
            if not connection.has_expired():
                return connection
            await close_quietly(connection)
        await self._close_expired()
        key = _proxy_for(origin, self._options.proxy), origin.scheme == b"https"
        maker = self._makers.get(key)
        if maker is None:
            maker = self._makers[key] = self._maker(*key)
        return maker.create_connection(origin)

    async def _close_expired(self) -> None:
        for kept in list(self._idle.values()):
            expired = [connection for connection in kept if connection.has_expired()]
            kept[:] = [connection for connection in kept if connection not in expired]
            for connection in expired:
                await close_quietly(connection)

    def _maker(self, proxy: Secret, secure: bool) -> httpcore.AsyncConnectionPool:
        """A pool of httpcore's that makes connections, and pools none."""
        known: dict[str, Any] = {
            "ssl_context": self._tls() if secure else None,
            "keepalive_expiry": KEEPALIVE_SECONDS,
            "network_backend": self._network,
        }
        if not proxy:
            return httpcore.AsyncConnectionPool(**known)
        known |= _proxy_arguments(proxy)
        kind = httpcore.AsyncSOCKSProxy if _is_socks(proxy) else httpcore.AsyncHTTPProxy
        return kind(**known)


class AsyncBody:
    """:class:`SyncBody` for event loops."""

    def __init__(
        self,
        connections: AsyncConnections,
        origin: httpcore.Origin,
        connection: httpcore.AsyncConnectionInterface,
        response: httpcore.Response,
    ) -> None:
        self._connections = connections
        self._origin = origin
        self._connection: httpcore.AsyncConnectionInterface | None = connection
        self._response = response

    def __aiter__(self) -> AsyncIterator[bytes]:
        stream: Any = self._response.stream
        return aiter(stream)

    async def aclose(self) -> None:
        """Give the connection back, also where the task is cancelled; harmless to call again."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            await self._response.aclose()
        finally:
            await self._connections.give_back(self._origin, connection)


def _key(origin: httpcore.Origin) -> Key:
    return origin.scheme, origin.host, origin.port


def _proxy_for(origin: httpcore.Origin, given: str | None) -> Secret:
    """The proxy's address: the one given, or what the environment names; empty for none."""
    return Secret(given or _proxy_of_environment(origin))


def _proxy_of_environment(origin: httpcore.Origin) -> str:
    scheme, host = origin.scheme.decode(), origin.host.decode()
    found = getproxies()
    proxy = found.get(scheme) or found.get("all") or ""
    if not proxy or proxy_bypass(host):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"


def _is_socks(proxy: Secret) -> bool:
    return proxy.reveal().startswith("socks")


def _proxy_arguments(proxy: Secret) -> dict[str, Any]:
    arguments = _proxy_read(proxy)
    if arguments is None:
        raise ConfigurationError("a proxy's address starts with http://, https:// or socks5://")
    return arguments


def _proxy_read(proxy: Secret) -> dict[str, Any] | None:
    """What httpcore takes for a proxy, None for what is no address of one."""
    try:
        parts = urlsplit(proxy.reveal())
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in PROXY_SCHEMES or not host:
        return None
    arguments: dict[str, Any] = {
        "proxy_url": httpcore.URL(scheme=parts.scheme, host=host, port=port, target="/")
    }
    if parts.username or parts.password:
        pair = (unquote(parts.username or ""), unquote(parts.password or ""))
        arguments["proxy_auth"] = tuple(part.encode() for part in pair)
    return arguments
