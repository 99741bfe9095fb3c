"""Calls that are left to the server: accepted, carried out later, and told about."""

from __future__ import annotations

import asyncio
import re
import uuid
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec
from starlette.responses import Response

from .places import put
from .plan import Job, Plan, Rules, written
from .refusals import RefusalError
from .store import Store

_JOB = "job"
_ANSWER = "job answer"
_ADDRESS = re.compile(r"https?://\S+")
_WORDS = re.compile(r"none|subscription(:[^=,\s]+=[^,]*(,[^=,\s]+=[^,]*)*)?", re.IGNORECASE)
_STARTED, _FINISHED, _FAILED = "Started", "Finished", "Failed"

Run = Callable[[], Awaitable[Response]]
Deliver = Callable[[str, Any], Awaitable[None]]


class Queue:
    """The queued calls; ``delay`` is how many seconds each waits before it is carried out."""

    def __init__(self, plan: Plan, store: Store, delay: float) -> None:
        self._plan = plan
        self._store = store
        self.delay = delay
        self._running: set[asyncio.Task[None]] = set()

    def accept(self, header: str, origin: str, path: str, run: Run, deliver: Deliver) -> Response:
        """202 with the id of the call; RefusalError 400 for a header that means nothing."""
        rules = self._plan.background
        if rules is None or not (_ADDRESS.fullmatch(header) or _WORDS.fullmatch(header)):
            raise RefusalError(400, f"{header[:60]!r} is neither an address, none nor subscription")
        job = str(uuid.uuid4())
        address = f"{origin}{_filled(rules.state, job)}"
        webhook = header if _ADDRESS.fullmatch(header) else None
        state = {
            "id": job,
            "status": _STARTED,
            "statusCode": 0,
            "receivedUtc": _now(),
            "startedUtc": _now(),
            "finishedUtc": None,
            "webhookAddress": webhook,
            "errorMessage": None,
            "originalUri": f"{origin}{path}",
            "hasRequestContent": False,
            "hasResponseContent": False,
            "contentLocation": None,
        }
        self._store.keep(_JOB, job, state)
        content = f"{origin}{_filled(rules.content, job)}"
        self._start(self._work(job, state, address, content, run, deliver))
        body = written({"id": job, "stateLocation": address})
        return Response(body, rules.accepted, {"location": address}, "application/json")

    async def _work(
        self,
        job: str,
        state: dict[str, Any],
        address: str,
        content: str,
        run: Run,
        deliver: Deliver,
    ) -> None:
        await asyncio.sleep(self.delay)
        answer = await run()
        body = bytes(answer.body)
        done = {
            **state,
            "status": _FINISHED,
            "statusCode": answer.status_code,
            "finishedUtc": _now(),
            "responseHeaders": dict(answer.headers),
            "hasResponseContent": bool(body),
            "contentLocation": content if body else None,
        }
        with self._store.transaction():
            self._store.keep(_ANSWER, job, body)
            self._store.keep(_JOB, job, done)
        if state["webhookAddress"]:
            told = ("id", "status", "statusCode", "errorMessage", "contentLocation")
            said = {name: done[name] for name in told}
            await deliver(str(state["webhookAddress"]), {**said, "stateLocation": address})

    def state(self, job: str) -> dict[str, Any]:
        """How far a queued call is; RefusalError 404 for none."""
        found = self._store.kept(_JOB, job)
        if found is None:
            raise RefusalError(404, f"there is no queued call {job[:60]!r}")
        return dict(found)

    def content(self, job: str) -> Response:
        """What a queued call was answered; RefusalError 404 where there is nothing."""
        state = self.state(job)
        body = self._store.kept(_ANSWER, job)
        if not body:
            raise RefusalError(404, "the queued call has no content")
        media_type = (state.get("responseHeaders") or {}).get("content-type")
        return Response(bytes(body), 200, media_type=media_type)

    def begin(self, rules: Job, result: Any, origin: str, path: str) -> tuple[Any, dict[str, str]]:
        """The answer to a call that begins a job, with its id where the rule has it."""
        job = str(uuid.uuid4())
        self._store.keep(_JOB, job, {"id": job, "result": _plain(result)})
        state = f"{origin}{_filled(rules.state, job)}" if rules.state else f"{origin}{path}/{job}"
        if rules.id.startswith("header:"):
            return None, {rules.id.removeprefix("header:"): state}
        return put({}, rules.id, job if rules.state else state), {"location": state}

    def followed(self, rules: Rules, job: str) -> Any:
        """What the state of a job that a call began says: it is done."""
        told = self.state(job)
        wanted = rules.job
        if wanted is None or not wanted.status:
            return told.get("result")
        body = told["result"] if isinstance(told.get("result"), dict) else {}
        return put(body, wanted.status, next(iter(wanted.done), "done"))

    def _start(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)


def _plain(value: Any) -> Any:
    return msgspec.json.decode(written(value))


def _filled(template: str, job: str) -> str:
    return re.sub(r"\{[^{}]*\}", job, template)


def _now() -> str:
    return datetime.now(UTC).isoformat()


def job_in(path_values: Mapping[str, Any]) -> str:
    """The id that the path of a state or a content ends in."""
    return str(next(reversed(list(path_values.values())), ""))
