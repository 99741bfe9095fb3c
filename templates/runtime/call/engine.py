"""What every call goes through: prepare, send, read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import msgspec

from ..answers import (
    AsyncCreated,
    Created,
    fetch_call,
    form_of,
    location_of,
    read_answer,
    require_success,
)
from ..messages import Request, Response
from ..operations import Answer, CallOptions, Invocation, Shape
from ..wire import Target, build_request, with_arguments
from .api import Api
from .link import AsyncSending, Link, SyncSending

if TYPE_CHECKING:
    from ..paging import AsyncPager, Page, Pager
    from ..transport import AsyncStream, SyncStream

    Opened: TypeAlias = tuple[SyncStream, ExitStack]
    AsyncOpened: TypeAlias = tuple[AsyncStream, AsyncExitStack]

STREAMED = frozenset({"events", "lines", "sequence"})
"""Kinds of answers that come item by item."""

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

    def stream_form(
        self, call: Invocation[Any], status: int, headers: Mapping[str, str]
    ) -> Answer | None:
        """How an answer that begins so is read item by item; None where it is read whole."""
        if not 200 <= status < 300:
            return None
        form = form_of(call.operation, Response(status=status, headers=headers, content=b""))
        return form if form.kind in STREAMED else None

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

    def with_arguments(self, arguments: Mapping[str, Any]) -> SyncEngine:
        """The same engine, whose calls send these where they give none of their own."""
        target = with_arguments(self.target, arguments)
        return SyncEngine(self.api, target, self.defaults, self.link)

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
        form = self.stream_form(call, response.status, response.headers)
        if shape == "stream" and form is not None:
            from ..streams import kept_stream  # noqa: PLC0415 - only streams need it

            return kept_stream(call.operation, form, response)
        return self.read_plain(shape, call, response)

    def open(self, call: Invocation[Any]) -> Any:
        """What a method returns whose answer may come item by item."""
        from ..streams import ItemStream, after  # noqa: PLC0415 - only streams need it

        def reopen(last_id: str) -> Opened | None:
            found = self._begun(after(call, last_id))
            return (found[0], found[2]) if isinstance(found, tuple) else None

        begun = self._begun(call)
        if not isinstance(begun, tuple):
            return self.read(call, begun)
        stream, form, held = begun
        return ItemStream(call.operation, form, (stream, held), reopen)

    def _begun(self, call: Invocation[Any]) -> tuple[SyncStream, Answer, ExitStack] | Response:
        """An answer that comes item by item, or one read whole; raises ApiError."""
        request = self.prepare(call)
        with ExitStack() as stack:
            stream = stack.enter_context(self.link.open().stream(request))
            form = self.stream_form(call, stream.status, stream.headers)
            if form is None:
                return self.require_success(request, stream.read_in_time())
            return stream, form, stack.pop_all()

    @contextmanager
    def stream(self, call: Invocation[Any]) -> Iterator[SyncStream]:
        """The answer before its body is read; raises ApiError where its status is not 2xx."""
        request = self.prepare(call)
        with self.link.open().stream(request) as stream:
            if not 200 <= stream.status < 300:
                self.require_success(request, stream.read_in_time())
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

    def with_arguments(self, arguments: Mapping[str, Any]) -> AsyncEngine:
        """The same engine, whose calls send these where they give none of their own."""
        target = with_arguments(self.target, arguments)
        return AsyncEngine(self.api, target, self.defaults, self.link)

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
        form = self.stream_form(call, response.status, response.headers)
        if shape == "stream" and form is not None:
            from ..streams import async_kept_stream  # noqa: PLC0415 - only streams need it

            return async_kept_stream(call.operation, form, response)
        return self.read_plain(shape, call, response)

    async def open(self, call: Invocation[Any]) -> Any:
        """What a method returns whose answer may come item by item."""
        from ..streams import AsyncItemStream, after  # noqa: PLC0415 - only streams need it

        async def reopen(last_id: str) -> AsyncOpened | None:
            found = await self._begun(after(call, last_id))
            return (found[0], found[2]) if isinstance(found, tuple) else None

        begun = await self._begun(call)
        if not isinstance(begun, tuple):
            return self.read(call, begun)
        stream, form, held = begun
        return AsyncItemStream(call.operation, form, (stream, held), reopen)

    async def _begun(
        self, call: Invocation[Any]
    ) -> tuple[AsyncStream, Answer, AsyncExitStack] | Response:
        """An answer that comes item by item, or one read whole; raises ApiError."""
        request = self.prepare(call)
        async with AsyncExitStack() as stack:
            stream = await stack.enter_async_context(self.link.open().stream(request))
            form = self.stream_form(call, stream.status, stream.headers)
            if form is None:
                return self.require_success(request, await stream.read_in_time())
            return stream, form, stack.pop_all()

    @asynccontextmanager
    async def stream(self, call: Invocation[Any]) -> AsyncIterator[AsyncStream]:
        """The answer before its body is read; raises ApiError where its status is not 2xx."""
        request = self.prepare(call)
        async with self.link.open().stream(request) as stream:
            if not 200 <= stream.status < 300:
                self.require_success(request, await stream.read_in_time())
            yield stream

    async def close(self) -> None:
        """Close the connections."""
        sender = self.link.close()
        if sender is not None:
            await sender.close()

    def abandon(self) -> None:
        """Count as closed, for a client whose loop is gone and its connections with it."""
        sender = self.link.close()
        if sender is not None:
            sender.abandon()


def merged_options(defaults: CallOptions, own: CallOptions) -> CallOptions:
    """The call's own options over the defaults; headers and query are merged by name."""
    merged: CallOptions = {**defaults, **own}
    if "extra_headers" in merged:
        merged["extra_headers"] = _both(defaults.get("extra_headers"), own.get("extra_headers"))
    if "extra_query" in merged:
        merged["extra_query"] = _both(defaults.get("extra_query"), own.get("extra_query"))
    return merged


def _both(first: Mapping[str, V] | None, second: Mapping[str, V] | None) -> Mapping[str, V]:
    return {**(first or {}), **(second or {})}
