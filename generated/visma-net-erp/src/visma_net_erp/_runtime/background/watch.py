"""How a job is watched: one that a header queued, or one that the operation itself begins."""

from __future__ import annotations

import re
from typing import Any, Protocol
from urllib.parse import unquote, urljoin, urlsplit

import msgspec

from ..call import Api, BackgroundRules
from ..errors import BackgroundError, BackgroundFailed, DecodeError, values_at
from ..messages import Response
from ..operations import Answer, Invocation, JobRules, Operation, Parameter
from .jobs import (
    JobState,
    accepted_id,
    content_call,
    is_over,
    queued_call,
    read_state,
    require_finished,
    require_rules,
    state_call,
)

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Watch(Protocol):
    """What a job asks of the way it was queued."""

    def submitted(self, call: Invocation[Any], webhook: str | None) -> Invocation[Any]:
        """The call that queues."""
        ...

    def job_id(self, response: Response) -> str:
        """What the job is known by; raises BackgroundError where nothing was queued."""
        ...

    def state_call(self, job_id: str) -> Invocation[Any]:
        """The call that reads the state."""
        ...

    def read_state(self, job_id: str, response: Response) -> JobState:
        """The state in an answer; raises DecodeError."""
        ...

    def is_over(self, state: JobState) -> bool:
        """Whether the job will not change any more."""
        ...

    def require_finished(self, state: JobState) -> None:
        """Raise BackgroundFailed where the job failed."""
        ...

    def content_call(self, job_id: str) -> Invocation[Any] | None:
        """The call that reads the result; None where the last state has it."""
        ...


class QueueWatch:
    """Jobs that a header of the request queues."""

    def __init__(self, rules: BackgroundRules) -> None:
        self._rules = rules

    def submitted(self, call: Invocation[Any], webhook: str | None) -> Invocation[Any]:
        """The call with the header."""
        return queued_call(call, self._rules, webhook)

    def job_id(self, response: Response) -> str:
        """The id in the answer."""
        return accepted_id(response, self._rules)

    def state_call(self, job_id: str) -> Invocation[Any]:
        """The reading of the state by the id."""
        return state_call(job_id, self._rules)

    def read_state(self, job_id: str, response: Response) -> JobState:
        """What the server keeps of the job."""
        return read_state(job_id, response)

    def is_over(self, state: JobState) -> bool:
        """By the word of the state."""
        return is_over(state, self._rules)

    def require_finished(self, state: JobState) -> None:
        """By the word of the state."""
        require_finished(state, self._rules)

    def content_call(self, job_id: str) -> Invocation[Any] | None:
        """The reading of the answer by the id."""
        return content_call(job_id, self._rules)


class JobWatch:
    """Jobs that the call of an operation begins by itself."""

    def __init__(self, call: Invocation[Any], rules: JobRules) -> None:
        self._call = call
        self._rules = rules

    def submitted(self, call: Invocation[Any], webhook: str | None) -> Invocation[Any]:
        """The call as it is; raises BackgroundError for a webhook, which the server has not."""
        if webhook is not None:
            raise BackgroundError("this API tells nobody when the call has ended: leave webhook=")
        return call

    def job_id(self, response: Response) -> str:
        """The id, or the address of the state where the server gives that."""
        rules = self._rules
        if response.status != rules.accepted:
            raise BackgroundError(
                f"the server answered {response.status} instead of {rules.accepted}: "
                "it carried the call out at once; its answer is in .response",
                response=response,
            )
        found = _told(response, rules.id)
        if not found:
            raise DecodeError("no id of the job", pointer=rules.id, body=response.content)
        if not rules.state:
            return urljoin(response.url, found)
        address = rules.id.startswith("header:") or found.startswith("/") or "://" in found
        return _last_segment(found) if address else found

    def state_call(self, job_id: str) -> Invocation[Any]:
        """The reading of the state, by id or at its address."""
        return self._reading(self._rules.state, job_id)

    def content_call(self, job_id: str) -> Invocation[Any] | None:
        """The reading of the result, where it is another one."""
        return self._reading(self._rules.content, job_id) if self._rules.content else None

    def read_state(self, job_id: str, response: Response) -> JobState:
        """The state by its word, or by the status of the answer where it has none."""
        rules = self._rules
        if not rules.status:
            pending = response.status == rules.accepted
            status = "pending" if pending else "done"
            return JobState(id=job_id, status=status, has_content=rules.result)
        body = _body(response)
        status = _text(body, rules.status)
        if not status:
            raise DecodeError("no status", pointer=rules.status, body=response.content)
        details = body if isinstance(body, dict) else {}
        return JobState(
            id=job_id,
            status=status,
            error_message=_text(body, rules.message) if rules.message else "",
            has_content=rules.result,
            details=details,
        )

    def is_over(self, state: JobState) -> bool:
        """By the words of the API."""
        if not self._rules.status:
            return state.status == "done"
        return state.status.lower() in _lower(*self._rules.done, *self._rules.failed)

    def require_finished(self, state: JobState) -> None:
        """By the words of the API."""
        if state.status.lower() in _lower(*self._rules.failed):
            reason = state.error_message or f"the server says {state.status}"
            raise BackgroundFailed(f"job {state.id} failed: {reason}", job_id=state.id, state=state)

    def _reading(self, path: str, job_id: str) -> Invocation[Any]:
        call, own = self._call, self._call.operation
        names = _PLACEHOLDER.findall(path)
        declared = {one.wire: one for one in own.parameters if one.location == "path"}
        parameters = tuple(declared[name] for name in names[:-1])
        arguments = {one.python: call.arguments.get(one.python) for one in parameters}
        if path:
            parameters += (Parameter(python="id", wire=names[-1], location="path", required=True),)
            arguments["id"] = job_id
        operation: Operation[Any] = Operation(
            id=f"{own.id}_job",
            method="GET",
            path=path,
            resource=own.resource,
            function=own.function,
            parameters=parameters,
            answers={"200": Answer(kind="json")},
            security=own.security,
            servers=own.servers,
        )
        return Invocation(operation=operation, arguments=arguments, address="" if path else job_id)


def watch_of(call: Invocation[Any], api: Api) -> Watch:
    """How the job of a call is watched; raises BackgroundError where the API has no jobs."""
    job = call.operation.job
    return QueueWatch(require_rules(api)) if job is None else JobWatch(call, job)


def _told(response: Response, place: str) -> str:
    if place.startswith("header:"):
        return response.headers.get(place.removeprefix("header:").lower(), "")
    return _text(_body(response), place)


def _text(body: object, pointer: str) -> str:
    found = values_at(body, pointer)
    value = found[0] if found else None
    plain = isinstance(value, (str, int)) and not isinstance(value, bool)
    return str(value) if plain else ""


def _body(response: Response) -> object:
    try:
        return msgspec.json.decode(response.content)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None


def _last_segment(address: str) -> str:
    try:
        return unquote(urlsplit(address).path.rstrip("/").rpartition("/")[2])
    except ValueError:
        return ""


def _lower(*words: str) -> set[str]:
    return {word.lower() for word in words}


__all__ = ["JobWatch", "QueueWatch", "Watch", "watch_of"]
