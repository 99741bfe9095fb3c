"""Queued calls: ``background.submit`` is to the server what ``Executor.submit`` is to a pool."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ..call import Recorded, SyncEngine, SyncResource, record, record_shape, sync_engine_of
from ..errors import BackgroundTimeout
from ..operations import Invocation
from ..transport import Deadline
from .jobs import (
    FIRST_PAUSE,
    JobState,
    accepted_id,
    content_call,
    is_over,
    next_pause,
    original_answer,
    original_request,
    parse_notification,
    queued_call,
    read_state,
    require_finished,
    require_kept,
    require_rules,
    state_call,
)

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
        self._rules = require_rules(engine.api)

    def state(self) -> JobState:
        """How far it is now. Raises BackgroundExpired, or NotFoundError for an unknown id."""
        response = self._read(state_call(self.id, self._rules))
        return read_state(self.id, response)

    def done(self) -> bool:
        """Whether it has ended, well or not."""
        return is_over(self.state(), self._rules)

    def wait(self, timeout: float | None = None) -> JobState:
        """Wait until it has ended, well or not, looking less and less often.

        ``timeout`` is in seconds, None for as long as it takes. Raises BackgroundTimeout; the
        job goes on then.
        """
        deadline = None if timeout is None else Deadline(timeout)
        pause = FIRST_PAUSE
        while not is_over(state := self.state(), self._rules):
            if deadline is not None and deadline.expired:
                raise BackgroundTimeout(
                    f"job {self.id} has not ended in {timeout} s", job_id=self.id, state=state
                )
            time.sleep(pause if deadline is None else min(pause, deadline.remaining()))
            pause = next_pause(pause)
        return state

    def result(self, timeout: float | None = None) -> R:
        """What the method itself would have returned, or its ApiError.

        Raises BackgroundFailed where the server could not carry the call out, BackgroundExpired
        where it no longer keeps the answer, and BackgroundTimeout.
        """
        state = self.wait(timeout)
        require_finished(state, self._rules)
        answer = original_answer(state, self._content(state) if state.has_content else None)
        call = self._recorded.call
        self._engine.require_success(original_request(call), answer)
        result: R = self._engine.read_as(self._recorded.shape, call, answer)
        return result

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={self.id!r})"

    def _content(self, state: JobState) -> Response:
        return self._read(content_call(self.id, self._rules), check=state.succeeded)

    def _read(self, call: Invocation[Any], *, check: bool = True) -> Response:
        request = self._engine.prepare(call)
        response = self._engine.link.open().send(request)
        require_kept(self.id, response)
        return self._engine.require_success(request, response) if check else response


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
        rules, webhook = require_rules(engine.api), kwargs.pop("webhook", None)
        recorded = record(method, args, kwargs)
        response = engine.send(queued_call(recorded.call, rules, webhook))
        return BackgroundJob(engine, accepted_id(response, rules), recorded)

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
