"""Calls that the server queues: submitted, watched, read, and told about."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from visma_net_erp import AsyncVismaNetErp, VismaNetErp, ge
from visma_net_erp.errors import (
    BackgroundError,
    BackgroundExpired,
    BackgroundFailed,
    BackgroundTimeout,
    BadRequestError,
    DecodeError,
    NotFoundError,
    PermissionDeniedError,
)
from visma_net_erp.models.customer import CustomerUpdateDto

from erp_server import ErpServer
from loopback import Loopback
from rules.waiting import wait_until

HEADER = "erp-api-background"


@pytest.fixture
def listener() -> Iterator[Loopback]:
    """A program's own address for notifications."""
    with Loopback(lambda _, connection: connection.respond(204)) as found:
        yield found


def _customers(server: ErpServer, count: int) -> None:
    server.fill("/v1/customer", [{"number": f"C{at}"} for at in range(count)])


def test_a_list_is_queued_and_read(server: ErpServer, erp: VismaNetErp) -> None:
    """The result of a queued list is the one page that was asked for."""
    _customers(server, 12)
    job = erp.background.submit(erp.customer.get_all, page_number=2)
    assert server.calls[0].headers[HEADER] == "none"
    assert server.calls[0].query == {"pageNumber": "2"}
    page = job.result(timeout=10)
    assert [item.number for item in page.items] == ["C10", "C11"]
    assert (page.total_count, page.number) == (12, 2)


def test_an_envelope_is_queued_and_read(server: ErpServer, erp: VismaNetErp) -> None:
    """A list in an envelope gives its page through the queue, too."""
    server.fill("/v1/creditTerm", [{"termsId": str(at)} for at in range(8)])
    page = erp.background.submit(erp.credit_term.get_all, page_size=500).result(timeout=10)
    assert [item.terms_id for item in page] == ["0", "1", "2", "3", "4", "5"]
    assert page.total_count == 8


def test_a_record_is_queued_and_read(server: ErpServer, erp: VismaNetErp) -> None:
    """The content is decoded as the method's own answer, with every digit."""
    limit = Decimal("12345678901234.123456789")
    server.fill("/v1/customer", [{"number": "A/1", "creditLimit": limit}])
    job = erp.background.submit(erp.customer.get, "A/1")
    assert job.result(timeout=10).credit_limit == limit


def test_creating_in_the_background(server: ErpServer, erp: VismaNetErp) -> None:
    """A queued create gives what a direct one does: the new id, and fetch()."""
    body = CustomerUpdateDto(name="ACME")
    created = erp.background.submit(erp.customer.create, body, number="A/1").result(timeout=10)
    assert created.id == "A/1"
    assert created.fetch().name == "ACME"
    assert server.elsewhere.received == []


def test_changing_in_the_background(server: ErpServer, erp: VismaNetErp) -> None:
    """A queued change has no content: its result is what the method returns, None."""
    _customers(server, 1)
    job = erp.background.submit(erp.customer.update, "C0", CustomerUpdateDto(name="new"))
    assert job.result(timeout=10) is None
    assert erp.customer.get("C0").name == "new"


def test_an_action_whose_acceptance_has_no_body(server: ErpServer, erp: VismaNetErp) -> None:
    """Where the 202 declares no body, the id is read from Location."""
    job = erp.background.submit(erp.customer_invoice.release_invoice, "1")
    assert job.id in server.api.jobs.by_id
    assert job.result(timeout=10).action_result == "Queued"


def test_a_printed_document_in_the_background(server: ErpServer, erp: VismaNetErp) -> None:
    """Bytes come through the queue as bytes."""
    direct = erp.customer_invoice.print_invoice("A/1")
    job = erp.background.submit(erp.customer_invoice.print_invoice, "A/1")
    assert job.result(timeout=10) == direct


def test_conditions_and_keys_are_queued_alike(server: ErpServer, erp: VismaNetErp) -> None:
    """What is queued is the very request that the method would have sent."""
    erp.background.submit(erp.customer.get_all, last_modified_date_time=ge("2024-05-25"))
    list(erp.customer.get_all(last_modified_date_time=ge("2024-05-25")))
    queued, direct = server.calls[0], server.calls[-1]
    assert set(direct.query.items()) - set(queued.query.items()) <= {("pageNumber", "1")}
    assert queued.query["lastModifiedDateTimeCondition"] == ">="


def test_the_state_while_it_runs(server: ErpServer, erp: VismaNetErp) -> None:
    """A job is started until it ends; then its state tells the status of the call itself."""
    server.api.jobs.delay = None
    job = erp.background.submit(erp.customer.get, "missing")
    state = job.state()
    assert (state.id, state.status, state.status_code) == (job.id, "Started", 0)
    assert not job.done()
    server.finish(job.id)
    wait_until(job.done)
    assert (job.state().status, job.state().status_code) == ("Finished", 404)
    assert not job.state().succeeded


def test_addresses_are_never_followed(server: ErpServer, erp: VismaNetErp) -> None:
    """State and content are read from the client's own address, wherever the answers point."""
    _customers(server, 1)
    erp.background.submit(erp.customer.get, "C0").result(timeout=10)
    paths = {call.raw_path.replace(_id(server), "ID") for call in server.calls[1:]}
    assert paths == {"/v1/background/ID", "/v1/background/ID/content"}
    assert server.elsewhere.received == []


def _id(server: ErpServer) -> str:
    return next(iter(server.api.jobs.by_id))


def test_finished_is_not_success(server: ErpServer, erp: VismaNetErp) -> None:
    """A call that finished with an error status raises the error of the direct call."""
    body = CustomerUpdateDto()
    erp.customer.create(body, number="1")
    job = erp.background.submit(erp.customer.create, body, number="1")
    with pytest.raises(BadRequestError, match="already been used") as queued:
        job.result(timeout=10)
    with pytest.raises(BadRequestError) as direct:
        erp.customer.create(body, number="1")
    assert (queued.value.status, queued.value.message) == (400, direct.value.message)


def test_a_call_that_the_queue_could_not_do(server: ErpServer, erp: VismaNetErp) -> None:
    """Failed is an error of its own, with the server's reason."""
    server.api.jobs.failure = "The worker stopped."
    job = erp.background.submit(erp.customer.get, "1")
    with pytest.raises(BackgroundFailed, match=r"The worker stopped\.") as caught:
        job.result(timeout=10)
    assert caught.value.job_id == job.id


def test_a_result_that_is_gone(server: ErpServer, erp: VismaNetErp) -> None:
    """After a day the content is gone, which is an error of its own."""
    _customers(server, 1)
    job = erp.background.submit(erp.customer.get, "C0")
    job.wait(timeout=10)
    server.api.jobs.by_id[job.id].expired = True
    with pytest.raises(BackgroundExpired, match=job.id):
        job.result(timeout=10)


def test_waiting_has_an_end(server: ErpServer, erp: VismaNetErp) -> None:
    """A timeout ends the waiting for what never comes; the job can be waited for again."""
    server.api.jobs.delay = None
    _customers(server, 1)
    job = erp.background.submit(erp.customer.get, "C0")
    with pytest.raises(BackgroundTimeout) as caught:
        job.result(timeout=0.4)
    assert isinstance(caught.value, TimeoutError)
    server.finish(job.id)
    assert job.result(timeout=10).number == "C0"


def test_waiting_asks_less_and_less_often(server: ErpServer, erp: VismaNetErp) -> None:
    """The pauses between two looks at a job grow."""
    server.api.jobs.delay = None
    job = erp.background.submit(erp.customer.get, "1")
    with pytest.raises(BackgroundTimeout):
        job.wait(timeout=2.0)
    assert 3 <= len(server.calls) - 1 <= 6


def test_a_job_of_another_company(server: ErpServer, erp: VismaNetErp) -> None:
    """Someone else's job and an unknown id are errors of their status."""
    job = erp.background.submit(erp.customer.get, "1")
    server.api.jobs.by_id[job.id].forbidden = True
    with pytest.raises(PermissionDeniedError):
        job.state()
    with pytest.raises(NotFoundError):
        erp.background.job("none-such", like=erp.customer.get).state()


def test_a_job_is_picked_up_elsewhere(server: ErpServer, erp: VismaNetErp) -> None:
    """An id alone finds the job again, in another client, for each kind of method."""
    _customers(server, 3)
    ids = [
        erp.background.submit(erp.customer.get, "C0").id,
        erp.background.submit(erp.customer.get_all).id,
        erp.background.submit(erp.customer.create, CustomerUpdateDto(), number="9").id,
    ]
    with VismaNetErp(base_url=server.url, retry=0) as other:
        record = other.background.job(ids[0], like=other.customer.get)
        listed = other.background.job(ids[1], like=other.customer.get_all)
        created = other.background.job(ids[2], like=other.customer.create)
        assert record.result(timeout=10).number == "C0"
        assert len(listed.result(timeout=10).items) == 3
        assert created.result(timeout=10).id == "9"


@pytest.mark.parametrize("method", ["background.get", "background.get_content"])
def test_what_cannot_be_queued(server: ErpServer, erp: VismaNetErp, method: str) -> None:
    """A method without a background is an error before anything is sent."""
    resource, function = method.split(".")
    with pytest.raises(BackgroundError, match="cannot run in the background"):
        erp.background.submit(getattr(getattr(erp, resource), function), "1")
    assert server.calls == []


def test_what_is_no_method_of_this_client(server: ErpServer, erp: VismaNetErp) -> None:
    """A function or another client's method is a TypeError before anything is sent."""
    submit: Any = erp.background.submit
    with VismaNetErp(base_url=server.url) as other:
        for stranger in (print, other.customer.get, lambda: None):
            with pytest.raises(TypeError):
                submit(stranger, "1")
    assert server.calls == []


def test_the_notification_is_parsed(
    server: ErpServer, erp: VismaNetErp, listener: Loopback
) -> None:
    """What the server delivers to an address names the job, and finds its result."""
    _customers(server, 1)
    job = erp.background.submit(erp.customer.get, "C0", webhook=f"{listener.url}/hook")
    wait_until(lambda: listener.received)
    told = erp.background.parse_notification(listener.received[0].body)
    assert told.id == job.id
    found = erp.background.job(told.id, like=erp.customer.get)
    assert found.result(timeout=10).number == "C0"
    assert server.elsewhere.received == []


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"<html>", b'{"id": 1}', b'{"id": "x"}'])
def test_what_is_no_notification(erp: VismaNetErp, body: bytes) -> None:
    """A body that tells of no job is a DecodeError."""
    with pytest.raises(DecodeError):
        erp.background.parse_notification(body)


@pytest.mark.parametrize(
    ("webhook", "sent"),
    [
        (None, "none"),
        ("none", "none"),
        ("None", "none"),
        ("subscription", "subscription"),
        ("subscription:h1=v1,h2=v2", "subscription:h1=v1,h2=v2"),
        ("https://hook.invalid/a?b=c", "https://hook.invalid/a?b=c"),
    ],
)
def test_who_is_told(server: ErpServer, erp: VismaNetErp, webhook: str | None, sent: str) -> None:
    """Nobody, the application's subscription with its headers, or an address."""
    server.api.jobs.delay = None
    erp.background.submit(erp.customer.get, "1", webhook=webhook)
    assert server.last.headers[HEADER] == sent


@pytest.mark.parametrize(
    "webhook",
    ["", "hook", "ftp://hook.invalid", "https://", "https://a b", "subscriptions", "a\nb"],
)
def test_addresses_that_are_none(server: ErpServer, erp: VismaNetErp, webhook: str) -> None:
    """A webhook that the server would not understand is an error before sending."""
    with pytest.raises(ValueError, match="webhook"):
        erp.background.submit(erp.customer.get, "1", webhook=webhook)
    assert server.calls == []


def test_plain_calls_are_not_queued(server: ErpServer, erp: VismaNetErp) -> None:
    """The header is no argument of a method, and no plain call carries it."""
    _customers(server, 1)
    erp.customer.get("C0")
    assert HEADER not in server.last.headers


def test_asyncio_queues_alike(server: ErpServer, listener: Loopback) -> None:
    """The asyncio twin submits, waits, reads, picks up, times out and raises alike."""
    _customers(server, 2)

    async def run() -> None:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            job = await client.background.submit(client.customer.get, "C0")
            assert (await job.result(timeout=10)).number == "C0"
            listed = await client.background.submit(client.customer.get_all)
            again = client.background.job(listed.id, like=client.customer.get_all)
            assert len((await again.result(timeout=10)).items) == 2
            lost = await client.background.submit(client.customer.get, "missing")
            with pytest.raises(NotFoundError):
                await lost.result(timeout=10)
            server.api.jobs.delay = None
            held = await client.background.submit(client.customer.get, "C1")
            with pytest.raises(BackgroundTimeout):
                await held.wait(timeout=0.1)
            assert not await held.done()
            assert (await held.state()).status == "Started"

    asyncio.run(run())
