"""A method's call without its sending: for raw answers, streams and background jobs."""

from __future__ import annotations

import copy
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from ..answers import AsyncCreated, Created
from ..operations import Invocation, Shape
from .resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .engine import AsyncEngine, SyncEngine

T = TypeVar("T")


class Recorded(msgspec.Struct, frozen=True):
    """What a method would have sent, and what kind of thing it returns."""

    call: Invocation[Any]
    shape: Shape


class _Recorder:
    """Stands in for the engine; what its methods return is dropped by :func:`_run`."""

    recorded: Recorded | None = None

    def pager(self, call: Invocation[T], *, concurrency: int = 1, verify: bool = False) -> Any:
        self.recorded = Recorded(call, "page")


class _SyncRecorder(_Recorder):
    def invoke(self, call: Invocation[T]) -> T:
        self.recorded = Recorded(call, "value")
        return cast("T", None)

    def create(self, call: Invocation[T]) -> Created[T]:
        self.recorded = Recorded(call, "created")
        return cast("Created[T]", None)

    def open(self, call: Invocation[Any]) -> Any:
        self.recorded = Recorded(call, "stream")


class _AsyncRecorder(_Recorder):
    async def invoke(self, call: Invocation[T]) -> T:
        self.recorded = Recorded(call, "value")
        return cast("T", None)

    async def create(self, call: Invocation[T]) -> AsyncCreated[T]:
        self.recorded = Recorded(call, "created")
        return cast("AsyncCreated[T]", None)

    async def open(self, call: Invocation[Any]) -> Any:
        self.recorded = Recorded(call, "stream")


def record(
    method: Callable[..., object], args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> Recorded:
    """Run a resource's method without sending anything; raises TypeError for other callables."""
    twin, recorder = _twin(resource_of(method))
    outcome = getattr(twin, method.__name__)(*args, **kwargs)
    if isinstance(outcome, Coroutine):
        _run(outcome)
    if recorder.recorded is None:
        raise TypeError(f"{method!r} sends nothing by itself")
    return recorder.recorded


def record_shape(method: Callable[..., object]) -> Recorded:
    """The operation behind a method, found without arguments (so the call has none)."""
    from inspect import Parameter, signature  # noqa: PLC0415 - slow to import, seldom needed

    needed = {
        name: None
        for name, parameter in signature(method).parameters.items()
        if parameter.default is Parameter.empty and parameter.kind is not Parameter.VAR_KEYWORD
    }
    return record(method, (), needed)


def sync_engine_of(method: Callable[..., object], own: SyncEngine) -> SyncEngine:
    """The engine of a blocking method; raises TypeError for methods of another client."""
    resource = resource_of(method)
    if isinstance(resource, SyncResource) and resource._engine.link is own.link:
        return resource._engine
    raise TypeError(f"{method!r} is not of this client")


def async_engine_of(method: Callable[..., object], own: AsyncEngine) -> AsyncEngine:
    """The engine of an asyncio method; raises TypeError for methods of another client."""
    resource = resource_of(method)
    if isinstance(resource, AsyncResource) and resource._engine.link is own.link:
        return resource._engine
    raise TypeError(f"{method!r} is not of this client")


def resource_of(method: Callable[..., object]) -> SyncResource | AsyncResource:
    """The resource a bound method belongs to; raises TypeError for anything else."""
    resource = getattr(method, "__self__", None)
    if isinstance(resource, (SyncResource, AsyncResource)):
        return resource
    raise TypeError(f"expected a method of a resource, such as client.customer.get, not {method!r}")


def _twin(resource: SyncResource | AsyncResource) -> tuple[object, _Recorder]:
    """The same resource, recording its calls instead of sending them."""
    if isinstance(resource, SyncResource):
        twin, recorder = copy.copy(resource), _SyncRecorder()
        twin._caller = recorder
        return twin, recorder
    async_twin, async_recorder = copy.copy(resource), _AsyncRecorder()
    async_twin._caller = async_recorder
    return async_twin, async_recorder


def _run(coroutine: Coroutine[Any, Any, object]) -> None:
    """Drive a coroutine that awaits nothing but the recorder."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    coroutine.close()
    raise TypeError("the method waits for more than its own call")
