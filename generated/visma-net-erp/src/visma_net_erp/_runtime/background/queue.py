"""Queued calls: ``background.submit`` is to the server what ``Executor.submit`` is to a pool."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ..call import Recorded, SyncEngine, SyncResource, record, record_shape, sync_engine_of
from ..errors import BackgroundTimeout
from ..operations import Answer, Invocation, Operation
from ..transport import Deadline
from .jobs import (
    FIRST_PAUSE,
    JobState,
    asked_pause,
    next_pause,
    original_answer,
    original_request,
    parse_notification,
    prepared,
    require_kept,
)
from .watch import watch_of

if TYPE_CHECKING:
    from ..messages import Response
    from ..notifications import BackgroundNotification
    from ..paging import Page, Pager

__all__ = ["BackgroundJob", "BackgroundQueue", "JobState"]

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class BackgroundJob(Generic[R]):
    """A call the server has queued; ``id`` is what to keep to find it again."""

    def __init__(self, engine: SyncEngine, job_id: str, recorded: Recorded) -> None:
        self.id = job_id
        self._engine = engine
        self._recorded = recorded
        self._watch = watch_of(recorded.call, engine.api)

    def state(self) -> JobState:
        """How far it is now. Raises BackgroundExpired, or NotFoundError for an unknown id."""
        return (self._look())[0]

    def done(self) -> bool:
        """Whether it has ended, well or not."""
        return self._watch.is_over(self.state())

    def wait(self, timeout: float | None = None) -> JobState:
        """Wait until it has ended, well or not, looking less and less often.

        ``timeout`` is in seconds, None for as long as it takes. Raises BackgroundTimeout; the
        job goes on then.
        """
        return (self._ended(timeout))[0]

    def result(self, timeout: float | None = None) -> R:
        """What the method itself would have returned, or its ApiError.

        Raises BackgroundFailed where the server could not carry the call out, BackgroundExpired
        where it no longer keeps the answer, and BackgroundTimeout.
        """
        state, response = self._ended(timeout)
        self._watch.require_finished(state)
        content = self._content(state, response) if state.has_content else None
        answer = original_answer(state, content)
        call = self._recorded.call
        self._engine.require_success(original_request(call), answer)
        result: R = self._engine.read_as(self._recorded.shape, call, answer)
        return result

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={self.id!r})"

    def _ended(self, timeout: float | None) -> tuple[JobState, Response]:
        deadline = None if timeout is None else Deadline(timeout)
        pause = FIRST_PAUSE
        while True:
            state, response = self._look()
            if self._watch.is_over(state):
                return state, response
            if deadline is not None and deadline.expired:
                raise BackgroundTimeout(
                    f"job {self.id} has not ended in {timeout} s", job_id=self.id, state=state
                )
            wait = asked_pause(pause, response)
            time.sleep(wait if deadline is None else min(wait, deadline.remaining()))
            pause = next_pause(pause)

    def _look(self) -> tuple[JobState, Response]:
        response = self._read(self._watch.state_call(self.id))
        return self._watch.read_state(self.id, response), response

    def _content(self, state: JobState, response: Response) -> Response:
        call = self._watch.content_call(self.id)
        return response if call is None else self._read(call, check=state.succeeded)

    def _read(self, call: Invocation[Any], *, check: bool = True) -> Response:
        request = prepared(self._engine, call)
        response = self._engine.link.open().send(request)
        require_kept(self.id, response)
        return self._engine.require_success(request, response) if check else response


def job_by_id(engine: SyncEngine, job_id: str) -> BackgroundJob[Any]:
    """A call that was queued elsewhere, and of which the id is all that is known.

    Its answer is read as its Content-Type says.
    """
    unknown: Operation[Any] = Operation(
        id="background",
        method="GET",
        path="/",
        resource="background",
        function="job",
        background=True,
        answers={"2XX": Answer(kind="open")},
    )
    return BackgroundJob(engine, job_id, Recorded(Invocation(operation=unknown), "value"))


class BackgroundQueue(SyncResource):
    """Queues calls at the server and finds queued ones again."""

    @overload
    def submit(
        self, method: Callable[..., Pager[T]], *args: Any, webhook: str | None, **kwargs: Any
    ) -> BackgroundJob[Page[T]]: ...

    @overload
    def submit(
        self, method: Callable[P, Pager[T]], *args: P.args, **kwargs: P.kwargs
    ) -> BackgroundJob[Page[T]]: ...

    @overload
    def submit(
        self, method: Callable[..., R], *args: Any, webhook: str | None, **kwargs: Any
    ) -> BackgroundJob[R]: ...

    @overload
    def submit(
        self, method: Callable[P, R], *args: P.args, **kwargs: P.kwargs
    ) -> BackgroundJob[R]: ...

    def submit(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> BackgroundJob[Any]:
        """Queue the call of a method of this client, with the arguments it takes itself.

        A method that pages queues the one page asked for. ``webhook`` is an address that is told
        when the call has ended, ``"subscription"`` or ``"subscription:name=value,..."`` where
        the application has one, None for nobody. Raises BackgroundError, before anything is
        sent, for methods that cannot be queued.
        """
        engine = sync_engine_of(method, self._engine)
        webhook = kwargs.pop("webhook", None)
        recorded = record(method, args, kwargs)
        watch = watch_of(recorded.call, engine.api)
        response = engine.send(watch.submitted(recorded.call, webhook))
        return BackgroundJob(engine, watch.job_id(response), recorded)

    @overload
    def job(self, job_id: str, *, like: Callable[..., Pager[T]]) -> BackgroundJob[Page[T]]: ...

    @overload
    def job(self, job_id: str, *, like: Callable[..., R]) -> BackgroundJob[R]: ...

    def job(self, job_id: str, *, like: Callable[..., Any]) -> BackgroundJob[Any]:
        """A call that was queued before or elsewhere; ``like`` is the method it is a call of."""
        engine = sync_engine_of(like, self._engine)
        return BackgroundJob(engine, job_id, record_shape(like))

    def parse_notification(self, body: bytes | str) -> BackgroundNotification:
        """What a webhook was told; ``id`` is the job's. Raises DecodeError.

        Nothing in it is proof: read the job by its id and trust what that says.
        """
        return parse_notification(body)
