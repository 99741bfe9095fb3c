"""e-conomic: a client of files alone, against a server of the vendor's facts."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from loopback import Loopback
from makes.economic import KEYS, Economic
from makes.trying import (
    Make,
    generated_make,
    served,
    shows_none,
    signed_in_shell,
    talkative,
)


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Its client."""
    out = tmp_path_factory.mktemp("economic") / "package"
    return generated_make("e-conomic", "Economic", out)


@pytest.fixture
def erp() -> Economic:
    """One agreement."""
    return Economic()


@pytest.fixture
def server(erp: Economic) -> Iterator[Loopback]:
    """Where it is served."""
    with served(erp) as running:
        yield running


def signing(make: Make, keys: tuple[str, str] = KEYS) -> Any:
    """Both keys."""
    auth = make.part("auth")
    return lambda: [auth.AppSecretToken(keys[0]), auth.AgreementGrantToken(keys[1])]


def tried(make: Make, server: Loopback, call: Any) -> Any:
    """What both clients make of a call."""
    return make.both(server.url, signing(make), call)


def test_every_list_is_read_to_its_end(make: Make, erp: Economic, server: Loopback) -> None:
    """By the links of the answers, in pages of any size."""
    own = {
        "customers": "customer_number",
        "products": "product_number",
        "draft_invoices": "draft_invoice_number",
        "booked_invoices": "booked_invoice_number",
        "accounts": "account_number",
    }
    for name, number in own.items():
        kind = name if name in erp.records else "/".join(["invoices", f"{name.split('_')[0]}s"])
        kind = {"invoices/bookeds": "invoices/booked"}.get(kind, kind)
        for more in ({}, {"pagesize": 10}):
            rows = tried(
                make, server, lambda c, name=name, more=more: getattr(c, name).get_all(**more)
            )
            found = [getattr(one, number) for one in rows]
            assert found == [next(iter(one.values())) for one in erp.records[kind]]
    assert tried(make, server, lambda client: client.customers.get_all().count()) == 45
    assert len([one for one in make.package.operations if one["paging"]]) == len(own)


def test_pages_elsewhere_are_not_followed(make: Make, erp: Economic, server: Loopback) -> None:
    """Both keys would go there."""
    with served(erp) as elsewhere:
        erp.beyond = elsewhere.url
        with pytest.raises(make.part("errors").PagingError):
            tried(make, server, lambda client: client.customers.get_all())
        assert elsewhere.received == []


def test_both_keys_go_with_every_call(
    make: Make, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given in code or by the environment; one alone is refused, and said what it may be."""
    assert tried(make, server, lambda client: client.self_.get()).agreement_number == 123
    monkeypatch.setenv("E_CONOMIC_APP_SECRET_TOKEN", KEYS[0])
    monkeypatch.setenv("E_CONOMIC_BASE_URL", server.url)
    errors = make.part("errors")
    with pytest.raises(errors.ConfigurationError, match="E_CONOMIC_AGREEMENT_GRANT_TOKEN"):
        make.module.Economic.from_env()
    monkeypatch.setenv("E_CONOMIC_AGREEMENT_GRANT_TOKEN", KEYS[1])
    with make.module.Economic.from_env() as client:
        assert client.self_.get().user_name == "me"
    one = make.part("auth").AppSecretToken(KEYS[0])
    with (
        make.module.Economic(auth=one, base_url=server.url) as client,
        pytest.raises(errors.AuthenticationError, match="Both keys"),
    ):
        client.self_.get()


def test_a_record_is_added_once(make: Make, erp: Economic, server: Loopback) -> None:
    """However often the answer is lost on its way."""
    models = make.part("models.customers")
    new = models.Customer(name="ACME", currency="DKK")
    erp.broken = 1
    with make.module.Economic(auth=signing(make)(), base_url=server.url) as client:
        assert client.customers.create(new).name == "ACME"

    async def again() -> Any:
        async with make.module.AsyncEconomic(auth=signing(make)(), base_url=server.url) as client:
            return await client.customers.create(new)

    erp.broken = 1
    assert asyncio.run(again()).name == "ACME"
    assert len(erp.records["customers"]) == 47
    assert len([one for one in server.received if one.method == "POST"]) == 4


def test_records_are_read_replaced_and_taken_away(
    make: Make, erp: Economic, server: Loopback
) -> None:
    """Keys that people chose are made safe in the address; sums are exact; a draft is booked."""
    product = tried(make, server, lambda client: client.products.get("P 3/1"))
    assert product.sales_price == Decimal("10.25")
    models = make.part("models.booked_invoices")
    customer = make.part("models.customers").Customer
    with make.module.Economic(auth=signing(make)(), base_url=server.url) as client:
        given = customer(name="New", currency="NOK")
        assert client.customers.replace(3, given).name == "New"
        assert client.customers.delete(3) is None
        with pytest.raises(make.part("errors").NotFoundError):
            client.customers.get(3)
        draft = models.BookingDraftInvoice(draft_invoice_number=7)
        assert client.booked_invoices.book(
            models.Booking(draft_invoice=draft)
        ).booked_invoice_number
        assert client.booked_invoices.pdf(1) == b"%PDF-1.7"


def test_errors_say_what_the_service_says(make: Make, server: Loopback) -> None:
    """Message, code and fields; what the keys may not see has advice."""
    errors, models = make.part("errors"), make.part("models.customers")
    with make.module.Economic(auth=signing(make)(), base_url=server.url) as client:
        with pytest.raises(errors.BadRequestError) as caught:
            client.customers.create(models.Customer(name="A", currency="XXX"))
        error = caught.value
    assert (error.code, error.message) == ("E04300", "Validation failed. 1 error found.")
    assert error.details[0]["currency"]["errors"][0]["errorCode"] == "E04040"
    assert error.parsed.developer_hint == "Look."


def test_nothing_secret_is_shown(make: Make, server: Loopback, caplog: Any) -> None:
    """By the log, by what stands for client and keys, or by errors."""
    talkative(caplog)
    errors = make.part("errors")
    wrong = ("an0ther", "als0-an0ther")
    with make.module.Economic(auth=signing(make, wrong)(), base_url=server.url) as client:
        with pytest.raises(errors.AuthenticationError, match="one agreement") as caught:
            client.self_.get()
        shows_none([*wrong], caplog, client, caught.value, caught.value.headers)
    auth = signing(make)()
    with make.module.Economic(auth=auth, base_url=server.url) as client:
        list(client.accounts.get_all())
        shows_none([*KEYS], caplog, client, *auth)


def test_a_shell_is_signed_in_by_both_keys(
    make: Make, server: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`login` keeps the two that go together, and later commands send both."""
    monkeypatch.setenv("E_CONOMIC_BASE_URL", server.url)
    names = ("E_CONOMIC_APP_SECRET_TOKEN", "E_CONOMIC_AGREEMENT_GRANT_TOKEN")
    keys: dict[str, str] = dict(zip(names, KEYS, strict=True))
    shell = signed_in_shell(make, keys, monkeypatch, tmp_path)
    assert "AppSecretToken and AgreementGrantToken" in shell.signed_in.errors
    assert len(shell.listed("customers", "get-all")) == 45
    monkeypatch.setenv(names[0], "half of it")
    refused = shell.run("customers", "get-all")
    assert refused.code == 3
    assert names[1] in refused.errors
