"""What the generated clients derive from."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, TypeVar, Unpack, overload

from ..answers import AsyncStreamedResponse, RawResponse, StreamedResponse, version_place
from ..call import (
    Api,
    AsyncEngine,
    AsyncResource,
    AsyncSending,
    Link,
    SyncEngine,
    SyncResource,
    SyncSending,
    async_engine_of,
    record,
    sync_engine_of,
)
from ..messages import Secret
from ..operations import CallOptions
from ..releases import Telling
from ..wire import ServerChoice
from .checking import check_call_options, check_client_options, check_names
from .settings import (
    ClientOptions,
    check_connections,
    hidden,
    target_of,
    transport_options,
    ways_given,
    zone_of,
)

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    import httpx

    from ..auth import Ways
    from ..paging import AsyncPager, Page, Pager

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class SyncClient(Telling):
    """Base of a generated client: resources are its attributes, calls block.

    Making one does no I/O; connections are made at the first call. It can be shared by threads.
    """

    api: ClassVar[Api]
    _servers = ServerChoice()
    _told_as = "erp"

    def __init__(
        self,
        *,
        auth: Ways | None = None,
        base_url: str | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Raise ConfigurationError where the address is no absolute one, or not safe.

        Raises TypeError for arguments that there are not and for those of a wrong type.
        """
        address, base_url = Secret.maybe(base_url), None
        self._begin(auth, address, http_client, options)

    def _begin(
        self,
        auth: Ways | None,
        address: Secret | None,
        http_client: httpx.Client | None,
        options: ClientOptions,
    ) -> None:
        """What making a client is; the address comes as a secret, as it may hold a password."""
        with hidden(options):
            check_client_options(type(self), options, address)
            ways = ways_given(auth)
            api = self.api
            if not ways and http_client is None:
                from .environment import signed_by_nobody  # noqa: PLC0415 - only then

                api = signed_by_nobody(api, type(self).__name__, options)
            settings = transport_options(self.api, options)
            target = target_of(self.api, address, options, self._servers, ways)
            check_connections(http_client, "Client")

        def connect() -> SyncSending:
            from ..transport import SyncTransport  # noqa: PLC0415 - loads httpx

            return SyncTransport(ways, target.address, options=settings, http_client=http_client)

        self._engine = SyncEngine(api, target, {}, Link(connect))

    @classmethod
    def from_env(
        cls,
        profile: str | None = None,
        *,
        auth: Ways | None = None,
        base_url: str | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client made of environment variables, whose names the README of the package has.

        ``profile`` chooses among several sets of them: for ``test``, each name has ``TEST`` after
        its first part. The default is the one that the variable ``…_PROFILE`` names, if any.
        What is given here is used instead of what the environment says.

        Raises ConfigurationError where it says too little, naming what to set.
        """
        from .environment import made_from  # noqa: PLC0415 - only here

        check_names(cls, options)
        address, base_url = Secret.maybe(base_url), None
        own = {"auth": auth, "base_url": address}
        return cls(**made_from(cls.api, profile, own), http_client=http_client, **options)

    def localized(self, value: T) -> T:
        """The value with the API's zone on each time that has none.

        A time, an object or a list of them; what holds times is copied. Raises ConfigurationError
        where the zone of the API is not known.
        """
        from ..values import localized  # noqa: PLC0415 - not every program asks

        return localized(value, zone_of(self.api))

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client over the same connections, with other options for every call."""
        check_call_options(self.with_options, options)
        twin = copy.copy(self)
        for name, value in vars(self).items():
            if isinstance(value, SyncResource):
                delattr(twin, name)
        twin._engine = self._engine.with_defaults(options)
        return twin

    @overload
    def with_raw_response(
        self, method: Callable[P, Pager[T]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[Page[T]]: ...

    @overload
    def with_raw_response(
        self, method: Callable[P, R], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[R]: ...

    def with_raw_response(
        self, method: Callable[..., object], *args: Any, **kwargs: Any
    ) -> RawResponse[Any]:
        """Call a method and return its answer as it came, e.g. for the ETag.

        A method that pages gives the one page asked for. Raises the errors of the method itself.
        """
        recorded = record(method, args, kwargs)
        engine = sync_engine_of(method, self._engine)
        response = engine.send(recorded.call)
        return RawResponse(
            response,
            lambda answer: engine.read_as(recorded.shape, recorded.call, answer),
            version_place(recorded.call.operation, response),
        )

    @contextmanager
    def with_streaming_response(
        self, method: Callable[P, object], *args: P.args, **kwargs: P.kwargs
    ) -> Iterator[StreamedResponse]:
        """Call a method and hand out its answer before the body is read, e.g. to save it."""
        recorded = record(method, args, kwargs)
        with sync_engine_of(method, self._engine).stream(recorded.call) as stream:
            yield StreamedResponse(stream)

    def close(self) -> None:
        """Close the connections, those of ``with_options`` clients too."""
        self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(Telling):
    """Base of a generated asyncio client: resources are its attributes, calls are awaited.

    Making one does no I/O; connections are made at the first call. It belongs to one loop.
    """

    api: ClassVar[Api]
    _servers = ServerChoice()
    _told_as = "erp"

    def __init__(
        self,
        *,
        auth: Ways | None = None,
        base_url: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Raise ConfigurationError where the address is no absolute one, or not safe.

        Raises TypeError for arguments that there are not and for those of a wrong type.
        """
        address, base_url = Secret.maybe(base_url), None
        self._begin(auth, address, http_client, options)

    def _begin(
        self,
        auth: Ways | None,
        address: Secret | None,
        http_client: httpx.AsyncClient | None,
        options: ClientOptions,
    ) -> None:
        """What making a client is; the address comes as a secret, as it may hold a password."""
        with hidden(options):
            check_client_options(type(self), options, address)
            ways = ways_given(auth)
            api = self.api
            if not ways and http_client is None:
                from .environment import signed_by_nobody  # noqa: PLC0415 - only then

                api = signed_by_nobody(api, type(self).__name__, options)
            settings = transport_options(self.api, options)
            target = target_of(self.api, address, options, self._servers, ways)
            check_connections(http_client, "AsyncClient")

        def connect() -> AsyncSending:
            from ..transport import AsyncTransport  # noqa: PLC0415 - loads httpx

            return AsyncTransport(ways, target.address, options=settings, http_client=http_client)

        self._engine = AsyncEngine(api, target, {}, Link(connect))

    @classmethod
    def from_env(
        cls,
        profile: str | None = None,
        *,
        auth: Ways | None = None,
        base_url: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client made of environment variables, whose names the README of the package has.

        ``profile`` chooses among several sets of them: for ``test``, each name has ``TEST`` after
        its first part. The default is the one that the variable ``…_PROFILE`` names, if any.
        What is given here is used instead of what the environment says.

        Raises ConfigurationError where it says too little, naming what to set.
        """
        from .environment import made_from  # noqa: PLC0415 - only here

        check_names(cls, options)
        address, base_url = Secret.maybe(base_url), None
        own = {"auth": auth, "base_url": address}
        return cls(**made_from(cls.api, profile, own), http_client=http_client, **options)

    def localized(self, value: T) -> T:
        """The value with the API's zone on each time that has none.

        A time, an object or a list of them; what holds times is copied. Raises ConfigurationError
        where the zone of the API is not known.
        """
        from ..values import localized  # noqa: PLC0415 - not every program asks

        return localized(value, zone_of(self.api))

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client over the same connections, with other options for every call."""
        check_call_options(self.with_options, options)
        twin = copy.copy(self)
        for name, value in vars(self).items():
            if isinstance(value, AsyncResource):
                delattr(twin, name)
        twin._engine = self._engine.with_defaults(options)
        return twin

    @overload
    async def with_raw_response(
        self, method: Callable[P, AsyncPager[T]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[Page[T]]: ...

    @overload
    async def with_raw_response(
        self, method: Callable[P, Coroutine[Any, Any, R]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[R]: ...

    async def with_raw_response(
        self, method: Callable[..., object], *args: Any, **kwargs: Any
    ) -> RawResponse[Any]:
        """Call a method and return its answer as it came, e.g. for the ETag.

        A method that pages gives the one page asked for. Raises the errors of the method itself.
        """
        recorded = record(method, args, kwargs)
        engine = async_engine_of(method, self._engine)
        response = await engine.send(recorded.call)
        return RawResponse(
            response,
            lambda answer: engine.read_as(recorded.shape, recorded.call, answer),
            version_place(recorded.call.operation, response),
        )

    @asynccontextmanager
    async def with_streaming_response(
        self, method: Callable[P, object], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncIterator[AsyncStreamedResponse]:
        """Call a method and hand out its answer before the body is read, e.g. to save it."""
        recorded = record(method, args, kwargs)
        async with async_engine_of(method, self._engine).stream(recorded.call) as stream:
            yield AsyncStreamedResponse(stream)

    async def close(self) -> None:
        """Close the connections, those of ``with_options`` clients too."""
        await self._engine.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
