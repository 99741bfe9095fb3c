"""The background queue: calls that are stored, worked off later and told about."""

from __future__ import annotations

import re
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import httpx
from starlette.responses import Response

from erp_server.call import Call, RefusalError
from erp_server.errors import json_answer
from erp_server.exact_json import Json, write

HEADER = "erp-api-background"
_SUBSCRIPTION = re.compile(r"subscription(:[^=,\s]+=[^,]*(,[^=,\s]+=[^,]*)*)?")
_ADDRESS = re.compile(r"https?://\S+")


@dataclass
class Job:
    """One stored call; ``answer`` is what it would have got directly."""

    id: str
    call: Call
    ways: str
    status: str = "Started"
    answer: Response | None = None
    error: str | None = None
    forbidden: bool = False
    expired: bool = False


@dataclass
class Jobs:
    """``delay`` is in seconds, None holds every job until ``finish``; ``origin`` is elsewhere."""

    origin: str = ""
    delay: float | None = 0.0
    failure: str | None = None
    by_id: dict[str, Job] = field(default_factory=dict)

    def accept(self, call: Call) -> Job:
        """Store a call; RefusalError for a header value that means nothing."""
        ways = call.headers[HEADER]
        known = ways.lower() == "none" or _SUBSCRIPTION.fullmatch(ways) or _ADDRESS.fullmatch(ways)
        if not known:
            raise RefusalError(
                400, f"{HEADER}: '{ways}' is neither an address, none nor subscription."
            )
        job = Job(str(uuid.uuid4()), call, ways)
        self.by_id[job.id] = job
        return job

    def accepted(self, job: Job, *, with_body: bool) -> Response:
        """202 with the id; four operations declare no body for it."""
        state = self._state_location(job)
        if not with_body:
            return Response(b"", 202, {"location": state})
        return json_answer(202, {"id": job.id, "stateLocation": state})

    def state(self, job_id: str) -> Response:
        """The state as the API tells it; times have an offset despite their names."""
        return json_answer(200, self._state(self._find(job_id)))

    def content(self, job_id: str) -> Response:
        """What the call was answered; RefusalError 410 after a day, 404 where there is nothing."""
        job = self._find(job_id)
        if job.expired:
            raise RefusalError(410, "The content was removed after 24 hours.")
        if job.answer is None or not job.answer.body:
            raise RefusalError(404, "The request has no content.")
        return Response(bytes(job.answer.body), 200, media_type=job.answer.media_type)

    async def work(self, job: Job, run: Callable[[Call], Awaitable[Response]]) -> None:
        """Do the stored call, and deliver the notification where an address was given."""
        if self.failure is not None:
            job.error, self.failure, job.status = self.failure, None, "Failed"
        else:
            job.answer = await run(job.call)
            job.status = "Finished"
        if _ADDRESS.fullmatch(job.ways):
            async with httpx.AsyncClient(timeout=5) as client:
                headers = {"content-type": "application/json"}
                body = write(self._notification(job))
                await client.post(job.ways, content=body, headers=headers)

    def _find(self, job_id: str) -> Job:
        job = self.by_id.get(job_id)
        if job is None:
            raise RefusalError(404, "The background operation does not exist.")
        if job.forbidden:
            raise RefusalError(403, "The background operation belongs to another company.")
        return job

    def _state(self, job: Job) -> dict[str, Json]:
        answer, done = job.answer, job.status != "Started"
        has_content = answer is not None and bool(answer.body)
        return {
            "id": job.id,
            "status": job.status,
            "statusCode": answer.status_code if answer else 0,
            "receivedUtc": "2022-11-10T10:20:53.75+01:00",
            "startedUtc": "2022-11-10T10:20:54.1234567+01:00",
            "finishedUtc": "2022-11-10T10:20:55+01:00" if done else None,
            "webhookAddress": job.ways if _ADDRESS.fullmatch(job.ways) else None,
            "errorMessage": job.error,
            "reference": None,
            "originalUri": f"{self.origin}{job.call.raw_path}",
            "responseHeaders": dict(answer.headers) if answer else None,
            "hasRequestContent": bool(job.call.body),
            "hasResponseContent": has_content,
            "contentLocation": f"{self._state_location(job)}/content" if has_content else None,
        }

    def _notification(self, job: Job) -> dict[str, Json]:
        state = self._state(job)
        told = ("id", "status", "statusCode", "errorMessage", "contentLocation")
        return {**{name: state[name] for name in told}, "stateLocation": self._state_location(job)}

    def _state_location(self, job: Job) -> str:
        return f"{self.origin}/v1/background/{job.id}"
