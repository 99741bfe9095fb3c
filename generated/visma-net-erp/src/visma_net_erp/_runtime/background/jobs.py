"""Calls that the server queues and carries out later: what needs no waiting.

A job's addresses are built from its id and the client's own address. What the server sends as
address (it may name another host) is shown, and never followed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import msgspec

from ..call import Api, AsyncEngine, BackgroundRules, SyncEngine
from ..errors import (
    BackgroundError,
    BackgroundExpired,
    BackgroundFailed,
    DecodeError,
    PagingError,
)
from ..messages import LONGEST_ASKED, Request, Response, retry_after_seconds
from ..notifications import (
    BackgroundNotification,
    WebhookRules,
    background_notification,
    body_of,
    fields_of,
    read_body,
)
from ..operations import Answer, Invocation, Operation, Parameter
from ..values import decode_json

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 10.0
GROWTH = 1.6
"""Seconds between two looks at a job, and by what they grow."""

NO_WEBHOOK = "none"

TOLD = WebhookRules(
    id=("notificationId", "messageId", "id"),
    tenant=("tenantId", "contextId", "companyId"),
    state=("stateLocation",),
    content=("contentLocation",),
)
"""Where a webhook is told what of a queued call, as in the answer that accepted it."""

_SUBSCRIPTION = re.compile(r"subscription(:[^\x00-\x1f\x7f]*)?")


class JobState(msgspec.Struct, frozen=True, kw_only=True):
    """How far a queued call is.

    ``status`` is the server's word. ``status_code`` is the HTTP status the call ended with, 0
    before that; a job that finished may have ended in an error. ``headers`` are those of its
    answer. ``details`` is all that the server said.
    """

    id: str
    status: str
    status_code: int = 0
    error_message: str = ""
    headers: Mapping[str, str] = {}
    has_content: bool = True
    details: Mapping[str, Any] = {}

    @property
    def succeeded(self) -> bool:
        """Whether the call itself ended well, once the job has finished."""
        return self.status_code == 0 or 200 <= self.status_code < 300


def queued_call(
    call: Invocation[Any], rules: BackgroundRules, webhook: str | None
) -> Invocation[Any]:
    """The call with the header that queues it; raises BackgroundError where it has none."""
    operation = call.operation
    if not operation.background:
        raise BackgroundError(
            f"{operation.resource}.{operation.function} cannot run in the background"
        )
    headers = {**(call.options.get("extra_headers") or {}), rules.header: _webhook(webhook)}
    return msgspec.structs.replace(call, options={**call.options, "extra_headers": headers})


def require_rules(api: Api) -> BackgroundRules:
    """How this API queues calls; raises BackgroundError where it does not."""
    if api.background is None:
        raise BackgroundError("this API has no background calls")
    return api.background


def accepted_id(response: Response, rules: BackgroundRules) -> str:
    """The id of a call that was queued; raises BackgroundError where it was not."""
    if response.status != rules.accepted:
        raise BackgroundError(
            f"the server answered {response.status} instead of {rules.accepted}: "
            "it carried the call out at once; its answer is in .response",
            response=response,
        )
    # Some operations accept without a body: the address alone then names the job.
    fields = _fields(response.content) if response.content.strip() else {}
    job_id = _text(fields.get("id")) or _id_in(
        _text(fields.get("statelocation")) or response.headers.get("location", "")
    )
    if not job_id:
        raise DecodeError("no id of the queued call", pointer="/id", body=response.content)
    return job_id


def state_call(job_id: str, rules: BackgroundRules) -> Invocation[dict[str, Any]]:
    """The call that reads a job's state."""
    return _job_call(job_id, rules, rules.state, "state")


def content_call(job_id: str, rules: BackgroundRules) -> Invocation[dict[str, Any]]:
    """The call that reads what a job answered."""
    return _job_call(job_id, rules, rules.content, "content")


def read_state(job_id: str, response: Response) -> JobState:
    """The state in an answer; raises BackgroundExpired or DecodeError."""
    fields = _fields(response.content)
    status = _text(fields.get("status"))
    if not status:
        raise DecodeError("no status", pointer="/status", body=response.content)
    code = fields.get("statuscode")
    headers = fields.get("responseheaders")
    return JobState(
        id=job_id,
        status=status,
        status_code=code if isinstance(code, int) and 100 <= code <= 599 else 0,
        error_message=_text(fields.get("errormessage")),
        headers=_headers(headers) if isinstance(headers, dict) else {},
        has_content=fields.get("hasresponsecontent") is not False,
        details=fields,
    )


def is_over(state: JobState, rules: BackgroundRules) -> bool:
    """Whether the job will not change any more."""
    return state.status.lower() in {rules.finished.lower(), rules.failed.lower()}


def require_finished(state: JobState, rules: BackgroundRules) -> None:
    """Raise BackgroundFailed where the server could not carry the call out."""
    if state.status.lower() == rules.failed.lower():
        reason = state.error_message or "the server gives no reason"
        raise BackgroundFailed(f"job {state.id} failed: {reason}", job_id=state.id, state=state)


def require_kept(job_id: str, response: Response) -> None:
    """Raise BackgroundExpired where the server no longer keeps the job."""
    if response.status == 410:
        raise BackgroundExpired(f"the result of job {job_id} is no longer kept", job_id=job_id)


def original_request(call: Invocation[Any]) -> Request:
    """What an error of a queued call names as its request."""
    operation = call.operation
    return Request(method=operation.method, url=operation.path, operation=operation)


def original_answer(state: JobState, content: Response | None) -> Response:
    """The answer the call would have had, had it not been queued."""
    headers = dict(state.headers)
    if content is not None:
        headers.setdefault("content-type", content.headers.get("content-type", ""))
    return Response(
        status=state.status_code or 200,
        headers=headers,
        content=content.content if content else b"",
    )


def parse_notification(body: bytes | str) -> BackgroundNotification:
    """What a webhook is told about a queued call, ``id`` being the job's; raises DecodeError."""
    raw = body_of(body)
    found = background_notification(fields_of(read_body(raw, {}), raw), {}, TOLD)
    if found is not None:
        content = _parent(found.content) if found.content.endswith("/content") else found.content
        job_id = _id_in(found.state) or _id_in(content) or found.id
        if job_id:
            return msgspec.structs.replace(found, id=job_id)
    raise DecodeError("not about a queued call", model="BackgroundNotification", body=raw)


def _job_call(
    job_id: str, rules: BackgroundRules, path: str, function: str
) -> Invocation[dict[str, Any]]:
    name = rules.id_parameter
    operation: Operation[dict[str, Any]] = Operation(
        id=f"background_{function}",
        method="GET",
        path=path,
        resource="background",
        function=function,
        parameters=(Parameter(python=name, wire=name, location="path", required=True),),
        answers={"200": Answer(kind="json")},
    )
    return Invocation(operation=operation, arguments={name: job_id})


def _webhook(webhook: object) -> str:
    if webhook is None:
        return NO_WEBHOOK
    if not isinstance(webhook, str):
        raise TypeError(f"webhook= is text, not {webhook!r}")
    if webhook.lower() == NO_WEBHOOK:
        return NO_WEBHOOK
    if _SUBSCRIPTION.fullmatch(webhook):
        return webhook
    parts = urlsplit(webhook)
    if parts.scheme in {"http", "https"} and parts.netloc and not re.search(r"\s", webhook):
        return webhook
    raise ValueError(f"webhook= is an address, 'none' or 'subscription…', not {webhook!r}")


def _fields(content: bytes) -> dict[str, Any]:
    """The members of a JSON object by name in lower case: servers differ in that."""
    fields: dict[str, Any] = decode_json(content, dict[str, Any])
    return {name.lower(): value for name, value in fields.items()}


def _headers(headers: dict[str, Any]) -> dict[str, str]:
    return {name.lower(): _header(value) for name, value in headers.items()}


def _header(value: object) -> str:
    """The value of a header as text, several of them joined, however they are nested."""
    said: list[str] = []
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(reversed(one))
        elif not isinstance(one, dict):  # no header is an object
            said.append(str(one))
    return ", ".join(said)


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""


def _parent(address: str) -> str:
    return address.rpartition("/")[0]


def _id_in(address: str) -> str:
    try:
        return urlsplit(address).path.rstrip("/").rpartition("/")[2]
    except ValueError:
        return ""


def prepared(engine: AsyncEngine | SyncEngine, call: Invocation[Any]) -> Request:
    """The request of a call about a job; raises BackgroundError where that is not at the API."""
    try:
        return engine.prepare(call)
    except PagingError as error:
        raise BackgroundError(
            "the state of the job is at an address that is not the API's"
        ) from error


def asked_pause(pause: float, response: Response) -> float:
    """Seconds until the next look: no fewer than the server asks for (Retry-After)."""
    asked = retry_after_seconds(response.headers) or 0.0
    return max(pause, asked if asked <= LONGEST_ASKED else 0.0)


def next_pause(pause: float) -> float:
    """Seconds to wait after a wait of ``pause``."""
    return min(LONGEST_PAUSE, pause * GROWTH)
