"""What every call goes through: prepare, send, read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from ..answers import AsyncCreated, Created, fetch_call, location_of, read_answer, require_success
from ..messages import Request, Response
from ..operations import CallOptions, Invocation, Shape
from ..wire import Target, build_request
from .api import Api
from .link import AsyncSending, Link, SyncSending

if TYPE_CHECKING:
    from ..paging import AsyncPager, Page, Pager
    from ..transport import AsyncStream, SyncStream

T = TypeVar("T")
V = TypeVar("V")


class Engine:
    """What needs no I/O, and so is the same in both engines."""

    def __init__(self, api: Api, target: Target, defaults: CallOptions) -> None:
        self.api = api
        self.target = target
        self.defaults = defaults

    def prepare(self, call: Invocation[Any]) -> Request:
        """The request of a call, with the client's own options where the call has none."""
        options = merged_options(self.defaults, call.options)
        return build_request(msgspec.structs.replace(call, options=options), self.target)

    def require_success(self, request: Request, response: Response) -> Response:
        """The response where its status is 2xx; raises its ApiError otherwise."""
        return require_success(request, response, self.api.errors)

    def read(self, call: Invocation[T], response: Response) -> T:
        """The answer of a plain method."""
        return read_answer(call.operation, response)

    def read_page(self, call: Invocation[T], response: Response) -> Page[T]:
        """The answer of a method that pages, as the one page it is."""
        from ..paging import read_page  # noqa: PLC0415 - only lists need it

        return read_page(call, response)

    def read_plain(self, shape: Shape, call: Invocation[Any], response: Response) -> Any:
        """The answer of a method that does not create."""
        reader = self.read_page if shape == "page" else self.read
        return reader(call, response)


class SyncEngine(Engine):
    """Carries out calls and waits for them."""

    def __init__(
        self, api: Api, target: Target, defaults: CallOptions, link: Link[SyncSending]
    ) -> None:
        super().__init__(api, target, defaults)
        self.link = link

    def with_defaults(self, options: CallOptions) -> SyncEngine:
        """The same engine over the same connections, with other defaults."""
        defaults = merged_options(self.defaults, options)
        return SyncEngine(self.api, self.target, defaults, self.link)

    def send(self, call: Invocation[Any]) -> Response:
        """The answer to a call; raises ApiError where its status is not 2xx."""
        request = self.prepare(call)
        return self.require_success(request, self.link.open().send(request))

    def invoke(self, call: Invocation[T]) -> T:
        """What the method returns."""
        return self.read(call, self.send(call))

    def create(self, call: Invocation[T]) -> Created[T]:
        """What a method that creates returns."""
        return self.read_created(call, self.send(call))

    def pager(self, call: Invocation[T], *, concurrency: int = 1, verify: bool = False) -> Pager[T]:
        """What a method that pages returns; nothing is sent before it is iterated."""
        from ..paging import Pager  # noqa: PLC0415 - only lists need it

        return Pager(call, self.send, concurrency=concurrency, verify=verify)

    def read_created(self, call: Invocation[T], response: Response) -> Created[T]:
        """The answer of a method that creates."""
        return Created(location_of(response), lambda key: self.invoke(fetch_call(call, key)))

    def read_as(self, shape: Shape, call: Invocation[Any], response: Response) -> Any:
        """The answer of a method that returns this kind of thing."""
        if shape == "created":
            return self.read_created(call, response)
        return self.read_plain(shape, call, response)

    @contextmanager
    def stream(self, call: Invocation[Any]) -> Iterator[SyncStream]:
        """The answer before its body is read; raises ApiError where its status is not 2xx."""
        request = self.prepare(call)
        with self.link.open().stream(request) as stream:
            if not 200 <= stream.status < 300:
                self.require_success(request, stream.read())
            yield stream

    def close(self) -> None:
        """Close the connections."""
        sender = self.link.close()
        if sender is not None:
            sender.close()


class AsyncEngine(Engine):
    """:class:`SyncEngine` for asyncio."""

    def __init__(
        self, api: Api, target: Target, defaults: CallOptions, link: Link[AsyncSending]
    ) -> None:
        super().__init__(api, target, defaults)
        self.link = link

    def with_defaults(self, options: CallOptions) -> AsyncEngine:
        """The same engine over the same connections, with other defaults."""
        defaults = merged_options(self.defaults, options)
        return AsyncEngine(self.api, self.target, defaults, self.link)

    async def send(self, call: Invocation[Any]) -> Response:
        """The answer to a call; raises ApiError where its status is not 2xx."""
        request = self.prepare(call)
        return self.require_success(request, await self.link.open().send(request))

    async def invoke(self, call: Invocation[T]) -> T:
        """What the method returns."""
        return self.read(call, await self.send(call))

    async def create(self, call: Invocation[T]) -> AsyncCreated[T]:
        """What a method that creates returns."""
        return self.read_created(call, await self.send(call))

    def pager(
        self, call: Invocation[T], *, concurrency: int = 1, verify: bool = False
    ) -> AsyncPager[T]:
        """What a method that pages returns; nothing is sent before it is iterated."""
        from ..paging import AsyncPager  # noqa: PLC0415 - only lists need it

        return AsyncPager(call, self.send, concurrency=concurrency, verify=verify)

    def read_created(self, call: Invocation[T], response: Response) -> AsyncCreated[T]:
        """The answer of a method that creates."""
        return AsyncCreated(location_of(response), lambda key: self.invoke(fetch_call(call, key)))

    def read_as(self, shape: Shape, call: Invocation[Any], response: Response) -> Any:
        """The answer of a method that returns this kind of thing."""
        if shape == "created":
            return self.read_created(call, response)
        return self.read_plain(shape, call, response)

    @asynccontextmanager
    async def stream(self, call: Invocation[Any]) -> AsyncIterator[AsyncStream]:
        """The answer before its body is read; raises ApiError where its status is not 2xx."""
        request = self.prepare(call)
        async with self.link.open().stream(request) as stream:
            if not 200 <= stream.status < 300:
                self.require_success(request, await stream.read())
            yield stream

    async def close(self) -> None:
        """Close the connections."""
        sender = self.link.close()
        if sender is not None:
            await sender.close()


def merged_options(defaults: CallOptions, own: CallOptions) -> CallOptions:
    """The call's own options over the defaults; headers and query are merged by name."""
    merged: CallOptions = {**defaults, **own}
    merged["extra_headers"] = _both(defaults.get("extra_headers"), own.get("extra_headers"))
    merged["extra_query"] = _both(defaults.get("extra_query"), own.get("extra_query"))
    return merged


def _both(first: Mapping[str, V] | None, second: Mapping[str, V] | None) -> Mapping[str, V]:
    return {**(first or {}), **(second or {})}
