"""The sandbox as an ASGI application: every call is judged, answered and remembered."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import msgspec
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .bodies import read_body
from .calls import Call, Calls, shown_body, shown_headers, shown_query
from .control import Control, is_own
from .faults import HEADER, Fault, Faults
from .host import refused_elsewhere
from .lists import SKIP
from .naming import Meant
from .parameters import Sent, query_pairs, read_parameters
from .plan import Plan, exact, written
from .queue import Queue, job_in
from .records import Own, Records
from .refusals import RefusalError, refused
from .routing import Found, Operation, Routes
from .schemas import schemas_of
from .service import Answered, Asked, Service
from .sign_in import SignIn
from .store import Store
from .webhooks import Deliveries


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What a sandbox is started with.

    ``seed`` decides what the first records are, ``data`` is the file that keeps them, ``own`` are
    first records of one's own by collection and owner. ``faults`` meet calls from the beginning.
    ``checked`` is whether credentials are asked for, ``delay`` how many seconds a queued call
    waits, ``largest_page`` how many elements a page has at most (0: as the plan says).
    ``webhook`` is an address that is told of every change, ``secret`` what signs it.
    """

    seed: int = 0
    data: Path | None = None
    own: Own = {}
    faults: tuple[Fault, ...] = ()
    checked: bool = True
    delay: float = 0.0
    largest_page: int = 0
    webhook: str = ""
    secret: str = "sandbox"  # noqa: S105 - of a server that keeps nothing real


class Application:
    """One API's sandbox; what it keeps, and how its calls are answered."""

    def __init__(
        self, plan: Plan, options: Options, told: Callable[[Call], None] | None = None
    ) -> None:
        self.plan = plan
        self.options = options
        self.calls = Calls(told)
        self.faults = Faults(options.faults)
        self.store = Store(options.data, plan.title)
        self.schemas = schemas_of(plan)
        self.routes = Routes(plan)
        self.records = Records(plan, self.schemas, self.store, options.seed, options.own)
        self.sign_in = SignIn(plan, self.store, checked=options.checked)
        self.queue = Queue(plan, self.store, options.delay)
        largest = options.largest_page or plan.settings.largest_page
        self._service = Service(plan, self.schemas, self.store, self.records, largest)
        self._deliveries = Deliveries(plan, options.secret)
        self._control = Control(self)
        self._telling: set[asyncio.Task[None]] = set()
        self._origin = ""

    def reset(self) -> None:
        """Forget what happened: the first records are back, calls and faults are gone."""
        self.store.clear()
        self.calls.clear()
        self.faults.clear()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        elsewhere = refused_elsewhere(request) if is_own(request) else None
        if elsewhere is not None:
            await elsewhere(scope, receive, send)
            return
        own = self._control.handler(request)
        if own is not None:
            await own(scope, receive, send)
            return
        answer = await self.sign_in.answer(request)
        if answer is None:
            await self._answer(request, scope, receive, send)
            return
        self.calls.add(_call(request, answer.status_code, "sign-in"))
        await answer(scope, receive, send)

    async def _answer(self, request: Request, scope: Scope, receive: Receive, send: Send) -> None:
        judged = _Judged()
        try:
            due = self._due(request)
            await _wait(due)
            if any(one.kind == "broken" for one in due):
                self.calls.add(_call(request, 0, "", notes=("the connection was broken off",)))
                await _break_off(send)
                return
            self._meet(due)
            response = await self._carried_out(request, judged, due)
        except RefusalError as refusal:
            judged.faults += refusal.details or (refusal.message,)
            response = self._refused(refusal)
        except ClientDisconnect:
            return
        except Exception as error:
            judged.notes += (f"a defect of the sandbox: {type(error).__name__}: {error}",)
            response = self._refused(RefusalError(500, "the sandbox could not answer"))
        self._quota(response)
        response.headers.update(self.sign_in.fetched(request))
        if response.status_code == 204 and "content-length" in response.headers:
            del MutableHeaders(raw=response.raw_headers)["content-length"]
        self.calls.add(judged.call(request, response.status_code))
        await response(scope, receive, send)

    def _due(self, request: Request) -> list[Fault]:
        """The faults that meet a request; RefusalError 400 where it asks for none that there is."""
        try:
            return self.faults.due(request.headers.get(HEADER))
        except ValueError as error:
            raise RefusalError(400, f"{HEADER}: {error}") from None

    def _refused(self, refusal: RefusalError) -> Response:
        return refused(refusal, self.plan.errors, str(uuid.uuid4()))

    def _meet(self, due: list[Fault]) -> None:
        """RefusalError for a fault that answers in place of the API."""
        for fault in due:
            if fault.kind == "license":
                code = self.plan.errors.license
                raise RefusalError(403, "there is no license for this company", code=code)
            if fault.kind == "status":
                late = fault.status in (429, 503)
                headers = {"retry-after": f"{fault.value:g}"} if late else {}
                raise RefusalError(fault.status, "a fault that was asked for", headers=headers)

    async def _carried_out(self, request: Request, judged: _Judged, due: list[Fault]) -> Response:
        found = self.routes.find(request.method, _raw_path(request), self._fits)
        if isinstance(found, tuple):
            raise _unknown(request, found)
        judged.operation = operation = found.operation
        self.sign_in.require(operation.rules.security, request)
        self.sign_in.require_fetched(request)
        asked = await self._judge(request, found, judged, due)
        header = self.plan.background.header if self.plan.background else ""
        if header and header in request.headers and operation.rules.background:
            return self._queued(request, asked)
        return await self._done(asked, judged)

    def _fits(self, found: Found) -> bool:
        """Whether the values of a path are such as its operation takes."""
        operation = found.operation
        declared = [one for one in operation.parameters if one.get("in") == "path"]
        sent = Sent(path=found.values)
        return not read_parameters(declared, sent, self.schemas, operation.rules.b64).faults

    async def _judge(
        self, request: Request, found: Found, judged: _Judged, due: list[Fault]
    ) -> Asked:
        """The request where it is sound; RefusalError 400 with all that is wrong with it."""
        operation = found.operation
        self._origin = str(request.base_url).rstrip("/")
        judged.body = await self._remembered(request, operation)
        query = query_pairs(request.url.query)
        sent = Sent(
            path=found.values,
            query=query,
            headers=dict(request.headers),
            cookies=request.cookies,
        )
        rules = operation.rules
        values = read_parameters(operation.parameters, sent, self.schemas, rules.b64)
        body = await read_body(request, operation, self.schemas)
        judged.faults += (*values.faults, *body.faults)
        judged.notes += tuple(
            f"the document has no query parameter {one}" for one in values.unknown if one != SKIP
        )
        if judged.faults:
            details, judged.faults = judged.faults, ()
            raise RefusalError(400, "the request is not as the document has it", details=details)
        kinds = {one.kind for one in due}
        return Asked(
            operation=operation,
            values=values,
            body=body,
            headers=dict(request.headers),
            origin=self._origin,
            path=_raw_path(request),
            url=_without_skip(request),
            skip=next((value for name, value in query if name == SKIP), None),
            emptied="empty-page" in kinds,
            moved="moved-total" in kinds,
        )

    async def _remembered(self, request: Request, operation: Operation) -> Any:
        """What the record of a call has of its body: nothing of a form with files or a sign-in."""
        session = self.plan.session
        signs_in = session is not None and operation.path == session.path
        if signs_in or "multipart" in request.headers.get("content-type", ""):
            return None
        return shown_body(await request.body())

    async def _done(self, asked: Asked, judged: _Judged) -> Response:
        own = self._followed(asked.operation, asked)
        if own is not None:
            return own
        answered = self._service.answer(asked)
        judged.notes += answered.notes
        self._tell(answered)
        return self._with_session(asked, self._begun(asked, answered.response))

    def _followed(self, operation: Operation, asked: Asked) -> Response | None:
        """The state or the content of a queued call, where the operation asks for one."""
        rules, path = self.plan.background, operation.path
        job = job_in(asked.values.of("path"))
        if rules is not None and path == rules.state:
            return Response(written(self.queue.state(job)), media_type="application/json")
        if rules is not None and path == rules.content:
            return self.queue.content(job)
        for one in self.plan.rules.values():
            if one.job is not None and path in (one.job.state, one.job.content):
                body = self.queue.followed(one, job)
                if path == one.job.content:
                    body = self.queue.state(job).get("result")
                return Response(written(body), media_type="application/json")
        return None

    def _begun(self, asked: Asked, response: Response) -> Response:
        """The answer of a call that begins a job: the job's id, what came of it is kept."""
        job = asked.operation.rules.job
        if job is None or response.status_code >= 300:
            return response
        result = exact(bytes(response.body)) if response.body else None
        body, headers = self.queue.begin(job, result, asked.origin, asked.path)
        content = b"" if body is None else written(body)
        return Response(content, job.accepted, headers, "application/json" if content else None)

    def _with_session(self, asked: Asked, response: Response) -> Response:
        session = self.plan.session
        operation = asked.operation
        if session is None or (operation.method, operation.path) != (session.method, session.path):
            return response
        body = self.sign_in.session(json.loads(bytes(response.body) or b"{}"))
        return Response(written(body), response.status_code, media_type="application/json")

    def _queued(self, request: Request, asked: Asked) -> Response:
        header = request.headers[self.plan.background.header if self.plan.background else ""]

        async def run() -> Response:
            judged = _Judged()
            try:
                return await self._done(asked, judged)
            except RefusalError as refusal:
                return self._refused(refusal)

        return self.queue.accept(header, asked.origin, asked.path, run, self._deliver)

    def _tell(self, answered: Answered) -> None:
        """Deliver a change to whoever subscribed to changes."""
        if not answered.event or self.plan.webhooks is None:
            return
        body = self._deliveries.change(answered.event, answered.address, answered.key)
        for address in self._subscribers():
            task = asyncio.get_running_loop().create_task(self._deliver(address, body))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    def tell_added(self, meant: Meant, key: str) -> None:
        """Deliver that a program has put a record there; it does not wait for who is told."""
        if self.plan.webhooks is None:
            return
        answered = self._service.added(meant, key, self._origin)
        body = self._deliveries.change(answered.event, answered.address, answered.key)
        for address in self._subscribers():
            # The program may be the one who is told, in a loop that must not stand still.
            Thread(
                target=lambda to=address: asyncio.run(self._deliver(to, body)), daemon=True
            ).start()

    def _subscribers(self) -> list[str]:
        """The address of the options, and those of subscriptions that were created here."""
        found = [self.options.webhook] if self.options.webhook else []
        found += self.records.subscribed()
        return found

    async def _deliver(self, address: str, body: Any) -> None:
        fault = await self._deliveries.send(address, body)
        notes = (fault,) if fault else ()
        self.calls.add(Call(method="WEBHOOK", path=address, notes=notes, status=0))

    def _quota(self, response: Response) -> None:
        """The headers of a quota that nobody comes near."""
        limits = self.plan.limits
        for name, value in (("limit", "10000"), ("remaining", "9999"), ("reset", "3600")):
            if name in limits:
                response.headers[limits[name]] = value


class _Judged:
    """What came out about one request on its way."""

    def __init__(self) -> None:
        self.operation: Operation | None = None
        self.faults: tuple[str, ...] = ()
        self.notes: tuple[str, ...] = ()
        self.body: Any = None

    def call(self, request: Request, status: int) -> Call:
        """The record of the call."""
        known = self.operation
        made = _call(request, status, known.id if known else "", self.faults, self.notes)
        client = known.rules.client if known else ""
        return msgspec.structs.replace(made, client=client, body=self.body)


def _call(
    request: Request,
    status: int,
    operation: str,
    faults: tuple[str, ...] = (),
    notes: tuple[str, ...] = (),
) -> Call:
    return Call(
        method=request.method,
        path=_raw_path(request),
        query=shown_query(request.url.query),
        headers=shown_headers(request.headers),
        operation=operation,
        status=status,
        faults=faults,
        notes=notes,
    )


def _raw_path(request: Request) -> str:
    raw = request.scope.get("raw_path") or request.scope["path"].encode()
    return str(raw.decode("latin-1"))


def _without_skip(request: Request) -> str:
    pairs = [one for one in request.url.query.split("&") if one and not one.startswith(SKIP)]
    query = f"?{'&'.join(pairs)}" if pairs else ""
    return f"{str(request.base_url).rstrip('/')}{_raw_path(request)}{query}"


def _unknown(request: Request, methods: tuple[str, ...]) -> RefusalError:
    path = _raw_path(request)[:200]
    if not methods:
        return RefusalError(404, f"the document has no path {path}")
    said = ", ".join(sorted(methods))
    return RefusalError(405, f"{path} has no {request.method}, but {said}", headers={"allow": said})


async def _wait(due: list[Fault]) -> None:
    seconds = sum(one.value for one in due if one.kind == "latency")
    if seconds:
        await asyncio.sleep(seconds)


async def _break_off(send: Send) -> None:
    """Promise more than comes: the server then closes the connection."""
    headers = [(b"content-length", b"1000"), (b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"{", "more_body": True})


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
