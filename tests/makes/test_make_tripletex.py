"""Tripletex: a client of files alone, against a server of the vendor's facts."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from loopback import Loopback
from makes.tripletex import KEYS, Tripletex
from makes.trying import (
    Make,
    generated_make,
    served,
    shows_none,
    signed_in_shell,
    talkative,
)

DAYS = {"date_from": date(2026, 1, 1), "date_to": date(2027, 1, 1)}
INVOICED = {f"invoice_{name}": one for name, one in DAYS.items()}


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Its client."""
    out = tmp_path_factory.mktemp("tripletex") / "package"
    return generated_make("tripletex", "Tripletex", out)


@pytest.fixture
def erp() -> Tripletex:
    """One company."""
    return Tripletex()


@pytest.fixture
def server(erp: Tripletex) -> Iterator[Loopback]:
    """Where it is served."""
    with served(erp) as running:
        yield running


def tried(make: Make, server: Loopback, call: Any) -> Any:
    """What both clients make of a call, each in a session of its own."""
    return make.both(server.url, lambda: make.part("auth").SessionLogin(**KEYS), call)


@pytest.mark.parametrize("counts", [True, False])
def test_every_list_is_read_to_its_end(
    counts: bool, make: Make, erp: Tripletex, server: Loopback
) -> None:
    """Whether it says how long it is or not; ``count`` of an answer is of that answer alone."""
    erp.counts = counts
    calls: dict[str, Any] = {
        "customer": lambda client: client.customer.search(count=10),
        "product": lambda client: client.product.search(count=7),
        "invoice": lambda client: client.invoice.search(**INVOICED),
        "ledger/posting": lambda client: client.ledger_posting.search(**DAYS, count=2),
    }
    for kind, call in calls.items():
        rows = tried(make, server, call)
        assert [one.id for one in rows] == [one["id"] for one in erp.records[kind]], kind
    lists = {one["path"].removeprefix("/") for one in make.package.operations if one["paging"]}
    assert lists == set(calls)


def test_two_keys_are_exchanged_for_one_session(
    make: Make, erp: Tripletex, server: Loopback
) -> None:
    """It signs all calls, and a new one is begun where the service has forgotten it."""
    login = make.part("auth").SessionLogin(**KEYS)
    with make.module.Tripletex(auth=login, base_url=server.url) as client:
        assert client.token_session.who_am_i().company_id == 2
        assert client.customer.get(3).name == "Customer 3"
        assert erp.sessions == 1
        erp.sessions += 50
        assert client.customer.get(4).name == "Customer 4"
        assert erp.sessions == 52


def test_a_record_comes_out_of_its_envelope(make: Make, erp: Tripletex, server: Loopback) -> None:
    """The raw answer keeps it; files and actions come as they are declared; sums are exact."""
    login = make.part("auth").SessionLogin(**KEYS)
    with make.module.Tripletex(auth=login, base_url=server.url) as client:
        raw = client.with_raw_response(client.customer.get, 5)
        assert b'{"value":' in raw.content
        assert raw.parse().discount_percentage == Decimal("2.5")
        assert client.invoice.download_pdf(1) == b"%PDF-1.7"
        assert client.order.invoice(1, invoice_date=date(2026, 3, 1)).id == 77
        assert client.customer.delete(5) is None
        models = make.part("models.order")
        line = models.OrderLine(
            count=Decimal("1.5"), unit_price_excluding_vat_currency=Decimal("0.10")
        )
        assert client.order.post(models.Order(order_lines=[line])).id == 900
    assert b'"unitPriceExcludingVatCurrency":0.10' in server.received[-1].body


def test_a_change_of_an_old_version_is_refused(make: Make, server: Loopback) -> None:
    """The version goes along inside the record."""
    errors = make.part("errors")
    login = make.part("auth").SessionLogin(**KEYS)
    with make.module.Tripletex(auth=login, base_url=server.url) as client:
        read = client.customer.get(6)
        read.email = "a@example.com"
        assert client.customer.put(6, read).version == 1
        with pytest.raises(errors.ConflictError, match="read it again"):
            client.customer.put(6, read)


def test_errors_say_what_the_service_says(make: Make, server: Loopback) -> None:
    """Message, code, what is wrong with which field, and how support finds the call."""
    errors, models = make.part("errors"), make.part("models.common")

    async def add() -> Any:
        login = make.part("auth").SessionLogin(**KEYS)
        async with make.module.AsyncTripletex(auth=login, base_url=server.url) as client:
            with pytest.raises(errors.UnprocessableEntityError) as caught:
                await client.customer.post(models.Customer())
            return caught.value

    error = asyncio.run(add())
    assert (error.message, error.code, error.request_id) == ("Validation failed", "18000", "r-1")
    assert error.details == ({"field": "name", "message": "must be given"},)


def test_a_quota_is_waited_for(make: Make, erp: Tripletex, server: Loopback) -> None:
    """By headers of the vendor's own names."""
    erp.busy = 2
    assert tried(make, server, lambda client: client.customer.get(7)).id == 7
    login = make.part("auth").SessionLogin(**KEYS)
    with make.module.Tripletex(auth=login, base_url=server.url) as client:
        raw = client.with_raw_response(client.customer.get, 7)
        assert raw.headers["x-rate-limit-remaining"] == "149"


def test_nothing_secret_is_shown(
    make: Make, erp: Tripletex, server: Loopback, caplog: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the log, the client, the sign-in or errors; nor are keys of the environment."""
    talkative(caplog)
    errors = make.part("errors")
    for name, value in KEYS.items():
        monkeypatch.setenv(f"TRIPLETEX_{name.upper()}", value)
    monkeypatch.setenv("TRIPLETEX_BASE_URL", server.url)
    with make.module.Tripletex.from_env() as client:
        assert client.customer.get(1).id == 1
        with pytest.raises(errors.NotFoundError) as caught:
            client.customer.get(99999)
        shows_none([*KEYS.values(), erp.token], caplog, client, caught.value, caught.value.headers)
    wrong = make.part("auth").SessionLogin(consumer_token="wr0ng", employee_token="als0-wr0ng")
    with (
        make.module.Tripletex(auth=wrong, base_url=server.url) as client,
        pytest.raises(errors.AuthError) as refused,
    ):
        client.customer.get(1)
    shows_none(["wr0ng"], caplog, refused.value)


def test_an_event_names_its_record(make: Make) -> None:
    """As the vendor shows it."""
    body = '{"subscriptionId": 5, "event": "order.create", "id": 17, "value": {"id": 17}}'
    read = make.part("webhooks").parse_webhook(body, {"content-type": "application/json"})
    assert (read.event, read.resource) == ("order.create", "17")


def test_a_shell_begins_a_session_of_the_keys_that_login_kept(
    make: Make, server: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What a session is begun with is the API's own, and stands in no signature."""
    monkeypatch.setenv("TRIPLETEX_BASE_URL", server.url)
    keys = {f"TRIPLETEX_{name.upper()}": key for name, key in KEYS.items()}
    shell = signed_in_shell(make, keys, monkeypatch, tmp_path)
    assert len(shell.listed("customer", "search")) == 45
    assert shell.run("whoami", "--format", "json").json["way"] == "SessionLogin"
