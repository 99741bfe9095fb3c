"""Queued calls: states, results, errors and time limits, against a real server."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

import pytest

from client.example_client import (
    AsyncExample,
    Customer,
    CustomerUpdate,
    Example,
    json_bytes,
    run_async,
)
from loopback import Connection, Loopback, Received
from runtime.background import async_queue, queue
from runtime.background.jobs import next_pause
from runtime.errors.tree import (
    BackgroundError,
    BackgroundExpired,
    BackgroundFailed,
    BackgroundTimeout,
    BadRequestError,
    DecodeError,
    NotFoundError,
)
from runtime.paging.page import Page

FOREIGN = "https://elsewhere.example/v1/background/J1"


@dataclass
class Queue:
    """A server that queues every call, and finishes it after some looks at its state."""

    looks: int = 2
    status: str = "Finished"
    code: int = 200
    content: bytes = b'{"name": "ACME"}'
    headers: dict[str, str] = field(default_factory=dict)
    content_status: int = 200
    accepted: tuple[int, bytes] = (
        202,
        json_bytes({"id": "J 1", "stateLocation": FOREIGN}),
    )

    def __post_init__(self) -> None:
        self._lock = threading.Lock()

    def serve(self) -> Loopback:
        """The server itself."""
        return Loopback(self._handle)

    def _handle(self, received: Received, connection: Connection) -> None:
        if "x-queue" in received.headers:
            connection.respond(*self.accepted)
        elif received.path.endswith("/content"):
            connection.respond(self.content_status, self.content)
        else:
            connection.respond(200, json_bytes(self._state()))

    def _state(self) -> dict[str, Any]:
        with self._lock:
            self.looks -= 1
            if self.looks >= 0:
                return {"id": "J 1", "status": "Started", "statusCode": 0}
        return {
            "id": "J 1",
            "status": self.status,
            "statusCode": self.code,
            "errorMessage": "no such period",
            "responseHeaders": self.headers,
            "hasResponseContent": bool(self.content),
            "contentLocation": f"{FOREIGN}/content",
        }


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (queue, async_queue):
        monkeypatch.setattr(module, "FIRST_PAUSE", 0.01)


def test_a_queued_call_gives_what_the_method_gives() -> None:
    """The result is the method's own, read from addresses built from the id."""
    with Queue().serve() as server, Example(base_url=f"{server.url}/api") as client:
        job = client.background.submit(client.customers.get, "C-1", extra_headers={"x-a": "b"})
        assert job.id == "J 1"
        assert job.done() is False
        assert job.state().status == "Started"
        assert job.result(timeout=5) == Customer(name="ACME")
        assert job.done() is True
        assert repr(job) == "BackgroundJob(id='J 1')"
    first, *others = server.received
    assert (first.target, first.headers["x-queue"]) == ("/api/v1/customer/C-1", "none")
    assert first.headers["x-a"] == "b"
    assert {r.target for r in others} == {
        "/api/v1/background/J%201",
        "/api/v1/background/J%201/content",
    }


def test_the_async_client_queues_as_well() -> None:
    """The asyncio client has the same jobs."""

    async def work(client: AsyncExample) -> tuple[Customer, bool]:
        job = await client.background.submit(client.customers.get, "C-1", webhook="none")
        result = await job.result(timeout=5)
        again = client.background.job(job.id, like=client.customers.get)
        return result, await again.done()

    with Queue().serve() as server:
        assert run_async(server.url, work) == (Customer(name="ACME"), True)


def test_a_method_that_pages_queues_one_page() -> None:
    """The result is the page that was asked for, with its total."""
    content = json_bytes([{"name": "A", "metadata": {"totalCount": 9, "maxPageSize": 3}}])
    with Queue(content=content).serve() as server, Example(base_url=server.url) as client:
        job = client.background.submit(client.customers.get_all, page_number=2)
        page = job.result(timeout=5)
    assert isinstance(page, Page)
    assert page == Page(items=[Customer(name="A")], total_count=9, max_page_size=3, number=2)
    assert server.received[0].target == "/v1/customer?pageNumber=2"


def test_a_method_that_creates_gives_the_new_key() -> None:
    """Location comes from the headers that the state keeps."""
    queue = Queue(code=201, content=b"", headers={"Location": "/v1/customer/b64(YSBi)"})
    with queue.serve() as server, Example(base_url=server.url) as client:
        job = client.background.submit(
            client.customers.create, CustomerUpdate(name="ACME"), number="a b"
        )
        assert job.result(timeout=5).id == "a b"
    assert b'"number":{"value":"a b"}' in server.received[0].body
    assert not any(r.path.endswith("/content") for r in server.received)


def test_a_job_is_picked_up_by_its_id() -> None:
    """A job can be found again elsewhere, by the method it was a call of."""
    with Queue(looks=0).serve() as server, Example(base_url=server.url) as client:
        job = client.background.job("J 1", like=client.customers.get)
        assert job.result(timeout=5) == Customer(name="ACME")
        pages = client.background.job("J 1", like=client.customers.get_all)
        assert pages.done()
        created = client.background.job("J 1", like=client.customers.create)
        assert created.wait(timeout=5).status_code == 200
    assert all("x-queue" not in r.headers for r in server.received)


def test_finished_with_an_error_status_raises_the_error_of_the_direct_call() -> None:
    """``Finished`` does not mean success: the status of the call decides."""
    queue = Queue(looks=0, code=400, content=b'{"message": "already released"}')
    with queue.serve() as server, Example(base_url=server.url) as client:
        job = client.background.submit(client.customers.get, "1")
        with pytest.raises(BadRequestError, match="already released") as caught:
            job.result(timeout=5)
        assert caught.value.operation is not None
        assert caught.value.operation.id == "Customer_Get"


@pytest.mark.parametrize("content", [b"", b'{"message": "gone"}'])
def test_error_content_may_be_missing_or_have_the_status_itself(content: bytes) -> None:
    """The typed error comes whether or not the server kept a body."""
    queue = Queue(looks=0, code=404, content=content, content_status=404)
    with queue.serve() as server, Example(base_url=server.url) as client:
        job = client.background.submit(client.customers.get, "1")
        with pytest.raises(NotFoundError):
            job.result(timeout=5)


def test_failed_jobs_have_their_own_error() -> None:
    """``Failed`` is BackgroundFailed, with the last state."""
    with (
        Queue(looks=0, status="Failed", code=0).serve() as server,
        Example(base_url=server.url) as client,
    ):
        job = client.background.submit(client.customers.get, "1")
        with pytest.raises(BackgroundFailed, match="no such period") as caught:
            job.result(timeout=5)
        assert caught.value.job_id == "J 1"
        assert caught.value.state == job.state()


def test_expired_results_have_their_own_error() -> None:
    """410 is BackgroundExpired."""
    with (
        Queue(looks=0, content_status=410).serve() as server,
        Example(base_url=server.url) as client,
    ):
        job = client.background.submit(client.customers.get, "1")
        with pytest.raises(BackgroundExpired, match="J 1"):
            job.result(timeout=5)


def test_time_limits_have_their_own_error() -> None:
    """A job that goes on is BackgroundTimeout, also a TimeoutError."""
    with Queue(looks=1000).serve() as server, Example(base_url=server.url) as client:
        job = client.background.submit(client.customers.get, "1")
        with pytest.raises(BackgroundTimeout) as caught:
            job.wait(timeout=0.05)
        assert isinstance(caught.value, TimeoutError)


@pytest.mark.parametrize(
    "webhook", ["https://me.example/hook?a=b", "subscription", "subscription:x=1,y=2", "None"]
)
def test_who_is_told(webhook: str) -> None:
    """An address, ``none`` and a subscription are sent in the header."""
    with Queue().serve() as server, Example(base_url=server.url) as client:
        client.background.submit(client.customers.get, "1", webhook=webhook)
    sent = server.received[0].headers["x-queue"]
    assert sent == ("none" if webhook == "None" else webhook)


@pytest.mark.parametrize(
    "webhook", ["", "me.example", "ftp://me.example", "https://a\r\nx: y", "subscription:\n", "x y"]
)
def test_what_is_no_webhook_is_refused(webhook: str) -> None:
    """Anything else is an error before anything is sent."""
    with Queue().serve() as server, Example(base_url=server.url) as client:
        with pytest.raises(ValueError, match="webhook="):
            client.background.submit(client.customers.get, "1", webhook=webhook)
        number: Any = 5
        with pytest.raises(TypeError, match="webhook="):
            client.background.submit(client.customers.get, "1", webhook=number)
        assert server.count == 0


def test_what_cannot_be_queued_is_refused() -> None:
    """Methods without a background raise before anything is sent."""
    with Queue().serve() as server, Example(base_url=server.url) as client:
        with pytest.raises(BackgroundError, match=r"customers\.print_ cannot run"):
            client.background.submit(client.customers.print_, "1")
        with pytest.raises(TypeError, match="expected a method"):
            client.background.submit(lambda: 3)
        with pytest.raises(TypeError):
            client.background.submit(client.customers.get)  # type: ignore[call-overload] # no key
        assert server.count == 0


def test_a_server_that_does_not_queue_is_told_from_one_that_does() -> None:
    """An answer of 200 means that the call was carried out: the error says so and has it."""
    with (
        Queue(accepted=(200, b'{"name": "A"}')).serve() as server,
        Example(base_url=server.url) as client,
        pytest.raises(BackgroundError, match="200 instead of 202") as caught,
    ):
        client.background.submit(client.customers.get, "1")
    assert caught.value.response is not None
    assert caught.value.response.content == b'{"name": "A"}'


@pytest.mark.parametrize(
    ("body", "job_id"),
    [(b'{"id": 7}', "7"), (b'{"stateLocation": "https://x/v1/background/a-b"}', "a-b")],
)
def test_the_id_of_a_queued_call(body: bytes, job_id: str) -> None:
    """The id stands in the answer, or is the last segment of the state's address."""
    with (
        Queue(accepted=(202, body)).serve() as server,
        Example(base_url=server.url) as client,
    ):
        assert client.background.submit(client.customers.get, "1").id == job_id


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"id": ""}'])
def test_an_acceptance_without_id_is_a_decode_error(body: bytes) -> None:
    """Without an id there is no job."""
    with (
        Queue(accepted=(202, body)).serve() as server,
        Example(base_url=server.url) as client,
        pytest.raises(DecodeError),
    ):
        client.background.submit(client.customers.get, "1")


def test_pauses_grow_to_a_limit() -> None:
    """Looks at a job become rarer, but never rarer than every ten seconds."""
    pauses = [0.25]
    for _ in range(20):
        pauses.append(next_pause(pauses[-1]))
    assert pauses == sorted(pauses)
    assert pauses[-1] == 10.0


@pytest.mark.parametrize(
    "body",
    [
        b'{"id": "n1", "stateLocation": "https://x/v1/background/J1"}',
        b'{"StateLocation": "https://x/v1/background/J1", "ContentLocation": ""}',
        '{"contentLocation": "https://x/v1/background/J1/content"}',
    ],
)
def test_notifications_are_parsed(body: bytes | str) -> None:
    """What a webhook is told leads to the job by its id."""
    assert Example().background.parse_notification(body).id == "J1"


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b'{"event": "customer_changed"}'])
def test_what_is_no_notification_is_a_decode_error(body: bytes) -> None:
    """Anything else raises DecodeError."""
    with pytest.raises(DecodeError):
        Example().background.parse_notification(body)
