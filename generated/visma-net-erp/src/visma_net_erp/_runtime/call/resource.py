"""What the generated classes derive from: one class a resource, one method an operation.

A method hands on what it was given as ``locals()``, its own names with ``self`` and ``options``
among them; a call takes of it what the operation declares.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..answers import AsyncCreated, Created
from ..operations import CallOptions, Invocation, Operation, PagedOptions, Streamed
from ..releases import Telling, refusal, removed_argument, warn_of_argument
from .options import CALL_OPTIONS, check_values

if TYPE_CHECKING:
    from ..paging import AsyncPager, Pager
    from ..streams import AsyncItemStream, ItemStream
    from .engine import AsyncEngine, SyncEngine

__all__ = ["AsyncResource", "CallOptions", "PagedOptions", "SyncResource"]

T = TypeVar("T")
V = TypeVar("V")
E = TypeVar("E")


class SyncCaller(Protocol):
    """What a resource hands its calls to."""

    def invoke(self, call: Invocation[T]) -> T:
        """Carry out a plain call."""
        ...

    def create(self, call: Invocation[T]) -> Created[T]:
        """Carry out a call that creates."""
        ...

    def open(self, call: Invocation[Any]) -> Any:
        """Carry out a call whose answer may come item by item."""
        ...

    def pager(self, call: Invocation[T], *, concurrency: int = 1, verify: bool = False) -> Pager[T]:
        """Make the pager of a call that pages."""
        ...


class AsyncCaller(Protocol):
    """:class:`SyncCaller` for asyncio."""

    async def invoke(self, call: Invocation[T]) -> T:
        """Carry out a plain call."""
        ...

    async def create(self, call: Invocation[T]) -> AsyncCreated[T]:
        """Carry out a call that creates."""
        ...

    async def open(self, call: Invocation[Any]) -> Any:
        """Carry out a call whose answer may come item by item."""
        ...

    def pager(
        self, call: Invocation[T], *, concurrency: int = 1, verify: bool = False
    ) -> AsyncPager[T]:
        """Make the pager of a call that pages."""
        ...


class SyncOwner(Protocol):
    """What a resource is made for: a client."""

    _engine: SyncEngine


class AsyncOwner(Protocol):
    """What an asynchronous resource is made for: a client."""

    _engine: AsyncEngine


class SyncResource(Telling):
    """Base of a resource's class; ``given`` is by Python name, None is not sent."""

    def __init__(self, client: SyncOwner) -> None:
        self._engine = client._engine
        self._caller: SyncCaller = client._engine

    def _invoke(
        self,
        operation: Operation[T],
        given: Mapping[str, Any],
        options: CallOptions,
        body: object = None,
    ) -> T:
        return self._caller.invoke(_call(operation, given, options, body))

    def _create(
        self,
        operation: Operation[T],
        given: Mapping[str, Any],
        options: CallOptions,
        body: object = None,
    ) -> Created[T]:
        return self._caller.create(_call(operation, given, options, body))

    def _stream(
        self,
        operation: Operation[T],
        given: Mapping[str, Any],
        options: CallOptions,
        body: object = None,
    ) -> ItemStream[T]:
        stream: ItemStream[T] = self._caller.open(_call(operation, given, options, body))
        return stream

    def _open(
        self,
        operation: Operation[Streamed[V, E]],
        given: Mapping[str, Any],
        options: CallOptions,
        body: object = None,
    ) -> V | ItemStream[E]:
        answer: V | ItemStream[E]
        answer = self._caller.open(_call(operation, given, options, body))
        return answer

    def _pager(
        self,
        operation: Operation[T],
        given: Mapping[str, Any],
        options: PagedOptions,
        body: object = None,
    ) -> Pager[T]:
        concurrency, verify = options.pop("concurrency", 1), options.pop("verify", False)
        call = _call(operation, given, options, body)
        return self._caller.pager(call, concurrency=concurrency, verify=verify)


class AsyncResource(Telling):
    """Base of a resource's class; ``given`` is by Python name, None is not sent."""

    def __init__(self, client: AsyncOwner) -> None:
        self._engine = client._engine
        self._caller: AsyncCaller = client._engine

    async def _invoke(
        self,
        operation: Operation[T],
        given: Mapping[str, Any],
        options: CallOptions,
        body: object = None,
    ) -> T:
        return await self._caller.invoke(_call(operation, given, options, body))

    async def _create(
        self,
        operation: Operation[T],
        given: Mapping[str, Any],
        options: CallOptions,
        body: object = None,
    ) -> AsyncCreated[T]:
        return await self._caller.create(_call(operation, given, options, body))

    async def _stream(
        self,
        operation: Operation[T],
        given: Mapping[str, Any],
        options: CallOptions,
        body: object = None,
    ) -> AsyncItemStream[T]:
        stream: AsyncItemStream[T]
        stream = await self._caller.open(_call(operation, given, options, body))
        return stream

    async def _open(
        self,
        operation: Operation[Streamed[V, E]],
        given: Mapping[str, Any],
        options: CallOptions,
        body: object = None,
    ) -> V | AsyncItemStream[E]:
        answer: V | AsyncItemStream[E]
        answer = await self._caller.open(_call(operation, given, options, body))
        return answer

    def _pager(
        self,
        operation: Operation[T],
        given: Mapping[str, Any],
        options: PagedOptions,
        body: object = None,
    ) -> AsyncPager[T]:
        concurrency, verify = options.pop("concurrency", 1), options.pop("verify", False)
        call = _call(operation, given, options, body)
        return self._caller.pager(call, concurrency=concurrency, verify=verify)


def _call(
    operation: Operation[T], given: Mapping[str, Any], options: CallOptions, body: object
) -> Invocation[T]:
    unknown = options.keys() - CallOptions.__annotations__.keys()
    if unknown:
        raise _refusal(operation, sorted(unknown))
    if options:
        check_values(f"{operation.resource}.{operation.function}", options, CALL_OPTIONS)
    arguments: dict[str, Any] = {}
    # A loop and no comprehension, which is a call of its own before Python 3.12.
    for one in operation.parameters:
        value = given.get(one.python)
        if value is not None:
            arguments[one.python] = value
            if one.deprecated:
                warn_of_argument(operation, one, value)
    if operation.number_series is not None:
        arguments["number"] = given.get("number")
    return Invocation(operation=operation, arguments=arguments, options=options, body=body)


def _refusal(operation: Operation[Any], unknown: Sequence[str]) -> TypeError:
    """What is wrong with these arguments, and what became of those that a release took away."""
    call = f"{operation.resource}.{operation.function}"
    said = list(filter(None, (removed_argument(call, name) for name in unknown)))
    own = [one.python for one in operation.parameters]
    more = [*(["body"] if operation.body else []), *(["number"] if operation.number_series else [])]
    options = PagedOptions if operation.paging else CallOptions
    return refusal(call, unknown, said, [*own, *more, *options.__annotations__])
