"""The API as an ASGI application: records each call, queues it or answers it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from erp_server import bodies
from erp_server.call import Call, File, RefusalError
from erp_server.errors import application, json_answer
from erp_server.exact_json import MalformedJsonError
from erp_server.files import Attachments, printed
from erp_server.jobs import HEADER, Jobs
from erp_server.keys import segments
from erp_server.records import Records
from erp_server.resources import RESOURCES
from erp_server.routing import Router

_ACTION: dict[str, str | None] = {
    "/v1/customerinvoice/{key}/action/reverse": "ReverseInvoiceActionDto",
    "/v1/customerinvoice/{key}/action/release": None,
    "/v1/salesorder/{key}/action/createShipment": "CreateShipmentActionDto",
    "/v1/salesorder/{key}/action/reopenSalesOrder": "ReopenSalesOrderActionDto",
}
_UPLOADS = (
    "/v1/inventory/{key}/attachment",
    "/v1/customerinvoice/{key}/attachment",
    "/v1/customerinvoice/{key}/{line:int}/attachment",
    "/v1/supplierInvoice/{key}/attachment",
    "/v1/salesorder/{key}/attachment",
    "/v1/salesorder/orderType/{type}/{key}/attachment",
)
_NO_ACCEPTED_BODY = "/action/release"


@dataclass
class Api:
    """One company's data. ``elsewhere`` is the origin that answers name and nobody should visit."""

    elsewhere: str
    calls: list[Call] = field(default_factory=list)
    faults: deque[Response] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self.attachments = Attachments()
        self.jobs = Jobs(self.elsewhere)
        self.records = {item.path: Records(item, self.elsewhere) for item in RESOURCES}
        self._running: set[asyncio.Task[None]] = set()
        self._router = Router()
        for records in self.records.values():
            self._serve(records)
        self._serve_the_rest()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        call = await _read(Request(scope, receive))
        self.calls.append(call)
        answer = self._queued(call) if HEADER in call.headers else None
        await (answer or await self.run(call))(scope, receive, send)

    async def run(self, call: Call) -> Response:
        """The direct answer to a call."""
        if self.faults:
            return self.faults.popleft()
        try:
            return self._router.handle(call)
        except RefusalError as refusal:
            return application(refusal.status, refusal.message)
        except MalformedJsonError as error:
            return application(400, f"The body is no JSON: {error}")

    def _queued(self, call: Call) -> Response | None:
        if "background" in call.raw_path.split("/"):
            return None
        try:
            job = self.jobs.accept(call)
        except RefusalError as refusal:
            return application(refusal.status, refusal.message)
        if self.jobs.delay is not None:
            self._start(job.id, self.jobs.delay)
        return self.jobs.accepted(job, with_body=not call.raw_path.endswith(_NO_ACCEPTED_BODY))

    def finish(self, job_id: str) -> None:
        """Work a held job off; called in the server's own loop."""
        self._start(job_id, 0.0)

    def _start(self, job_id: str, delay: float) -> None:
        task = asyncio.get_running_loop().create_task(self._work(job_id, delay))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _work(self, job_id: str, delay: float) -> None:
        await asyncio.sleep(delay)
        await self.jobs.work(self.jobs.by_id[job_id], self.run)

    def _serve(self, records: Records) -> None:
        resource, add = records.resource, self._router.add
        for path in (resource.path, *resource.also):
            add("GET", path, records.all)
            if resource.by_key:
                add("GET", f"{path}/{{key}}", records.one)
        if resource.by_key:
            add("PUT", f"{resource.path}/{{key}}", records.update)
            add("DELETE", f"{resource.path}/{{key}}", records.remove)
        for path in resource.creates:
            add("POST", path, records.create)

    def _serve_the_rest(self) -> None:
        add = self._router.add
        add("GET", "/v1/customer/internal/{id:int}", self._by_internal_id)
        add("GET", "/v1/customer/{key}/balance", self._balance)
        add("GET", "/v1/salesorder/{type}/{key}", self.records["/v1/salesorder"].one)
        add("GET", "/v1/salesorder/{type}/{key}/printOrder", self._typed_print)
        add("GET", "/v1/customerinvoice/{key}/print", lambda _, keys: printed(keys["key"]))
        add("GET", "/v1/customer/{key}/contact", self.records["/v1/contact"].all)
        add("GET", "/v1/attachment/{key}", lambda _, keys: self.attachments.answer(keys["key"]))
        add("GET", "/v1/background/{id}", lambda _, keys: self.jobs.state(keys["id"]))
        add("GET", "/v1/background/{id}/content", lambda _, keys: self.jobs.content(keys["id"]))
        for template in _UPLOADS:
            add("POST", template, self._upload)
        for template in _ACTION:
            add("POST", template, self._action)

    def _by_internal_id(self, _: Call, keys: Mapping[str, str]) -> Response:
        for record in self.records["/v1/customer"].list.records:
            if record.get("internalId") == int(keys["id"]):
                return json_answer(200, record)
        raise RefusalError(404, f"'{keys['id']}' cannot be found in the system.")

    def _balance(self, _: Call, keys: Mapping[str, str]) -> Response:
        record = self.records["/v1/customer"].find(keys["key"])
        number = record.get("number")
        return json_answer(200, {"customer": {"number": number}, "balance": record.get("balance")})

    def _typed_print(self, _: Call, keys: Mapping[str, str]) -> Response:
        return printed(f"{keys['type']} {keys['key']}")

    def _upload(self, call: Call, _: Mapping[str, str]) -> Response:
        found = self.attachments.add(call)
        return Response(b"", 201, {"location": f"{self.elsewhere}/v1/attachment/{found}"})

    def _action(self, call: Call, _: Mapping[str, str]) -> Response:
        name = segments(call.raw_path)[-1]
        body = next(body for path, body in _ACTION.items() if path.endswith(name))
        if body is not None:
            bodies.values(call.json, body)
        action_id = "6e2a06a8-76d8-4e9a-bce8-a5818d60a388"
        return json_answer(200, {"actionId": action_id, "actionResult": "Queued"})


async def _read(request: Request) -> Call:
    scope, body = request.scope, await request.body()
    return Call(
        request.method,
        scope["raw_path"].decode("ascii"),
        scope["query_string"].decode("ascii"),
        dict(request.headers.items()),
        body,
        await _files(request),
    )


async def _files(request: Request) -> tuple[File, ...]:
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return ()
    async with request.form() as form:
        return tuple(
            [
                File(name, part.filename or "", part.content_type or "", await part.read())
                for name, part in form.multi_items()
                if isinstance(part, UploadFile)
            ]
        )
