"""Business Central: a client of files alone, against a server of the vendor's facts."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest

from loopback import Loopback
from makes.business_central import CLIENT, COMPANY, TENANT, TOKEN, BusinessCentral, key
from makes.trying import (
    Make,
    generated_make,
    served,
    shows_none,
    signed_in_shell,
    talkative,
)

SECRETS = [CLIENT[1], TOKEN]


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Its client."""
    out = tmp_path_factory.mktemp("bc") / "package"
    return generated_make("business-central", "BusinessCentral", out)


@pytest.fixture
def erp() -> BusinessCentral:
    """One company."""
    return BusinessCentral()


@pytest.fixture
def server(erp: BusinessCentral) -> Iterator[Loopback]:
    """Where it is served."""
    with served(erp) as running:
        yield running


def signing(make: Make, server: Loopback, secret: str = CLIENT[1]) -> Any:
    """The application's way to sign in, at the server."""
    url = f"{server.url}/{{tenant}}/oauth2/v2.0/token"
    kind = make.part("auth").ServiceCredentials
    return lambda: kind(CLIENT[0], secret, tenant_id=TENANT, token_url=url)


def tried(make: Make, server: Loopback, call: Any, **more: Any) -> Any:
    """What both clients make of a call."""
    return make.both(server.url, signing(make, server), call, company=COMPANY, **more)


def test_every_list_is_read_to_its_end(make: Make, erp: BusinessCentral, server: Loopback) -> None:
    """By the addresses of the answers, and each of them says how many there are."""
    for name, wire in (
        ("customers", "customers"),
        ("items", "items"),
        ("sales_invoices", "salesInvoices"),
        ("general_ledger_entries", "generalLedgerEntries"),
    ):
        rows = tried(make, server, lambda client, name=name: getattr(client, name).get_all())
        assert [str(one.id) for one in rows] == list(erp.records[wire]), name
    assert tried(make, server, lambda client: client.customers.get_all().count()) == 45
    assert [one.name for one in tried(make, server, lambda c: c.companies.get_all())] == ["CRONUS"]
    lists = {one["path"] for one in make.package.operations if one["paging"]}
    assert len(lists) == 5


def test_a_filter_of_values_reads_what_it_means(make: Make, server: Loopback) -> None:
    """On every page of the list; a quote in a value ends nothing."""
    odata = make.part("odata")
    more = odata.field("displayName").startswith("Customer") & odata.field("creditLimit").gt(
        Decimal("20.50")
    )
    rows = tried(make, server, lambda client: client.customers.get_all(filter=more))
    assert [one.credit_limit for one in rows] == [Decimal(f"{n}.1") for n in range(21, 45)]
    odd = odata.field("displayName").eq("x' or displayName ne '")
    assert tried(make, server, lambda client: client.customers.get_all(filter=odd)) == []
    names = odata.field("number").in_(["N0001", "N0002"])
    part = tried(
        make,
        server,
        lambda client: client.customers.get_all(filter=names, select=odata.select("id", "number")),
    )
    assert [one.number for one in part] == ["N0001", "N0002"]


def test_pages_elsewhere_are_not_followed(
    make: Make, erp: BusinessCentral, server: Loopback
) -> None:
    """What signs the calls in would go there."""
    errors = make.part("errors")
    with served(erp) as elsewhere:
        erp.beyond = elsewhere.url
        with pytest.raises(errors.PagingError):
            tried(make, server, lambda client: client.customers.get_all())
        assert elsewhere.received == []


def test_a_change_names_the_version_that_was_read(
    make: Make, erp: BusinessCentral, server: Loopback
) -> None:
    """It stands inside the record that is sent; an old one is refused with advice."""
    errors = make.part("errors")
    with make.module.BusinessCentral(
        auth=signing(make, server)(), base_url=server.url, company=COMPANY
    ) as client:
        read = client.customers.get(key(3))
        read.credit_limit = Decimal("100.10")
        changed = client.customers.update(key(3), read)
        assert (changed.credit_limit, changed.odata_etag) == (Decimal("100.10"), 'W/"2"')
        with pytest.raises(errors.PreconditionFailedError, match="read it again") as caught:
            client.customers.update(key(3), read)
        assert caught.value.code == "Request_EntityChanged"
        client.customers.delete(key(3), if_match=changed.odata_etag)
        with pytest.raises(errors.NotFoundError):
            client.customers.get(key(3))
    assert key(3) not in erp.records["customers"]

    async def again() -> None:
        async with make.module.AsyncBusinessCentral(
            auth=signing(make, server)(), base_url=server.url, company=COMPANY
        ) as client:
            read = await client.customers.get(key(4))
            await client.customers.update(key(4), read)
            with pytest.raises(errors.PreconditionFailedError):
                await client.customers.update(key(4), read)

    asyncio.run(again())


def test_an_invoice_is_made_and_posted(make: Make, erp: BusinessCentral, server: Loopback) -> None:
    """With its lines; sums are exact, and what the service refuses is an error with its code."""
    models, errors = make.part("models.sales_invoices"), make.part("errors")

    def invoice(client: Any) -> Any:
        line = models.SalesInvoiceLine(quantity=Decimal("1.50"), unit_price=Decimal("0.10"))
        return client.sales_invoices.create(models.SalesInvoice(sales_invoice_lines=[line]))

    with make.module.BusinessCentral(
        auth=signing(make, server)(), base_url=server.url, company=COMPANY
    ) as client:
        made = invoice(client)
        assert client.sales_invoices.post(made.id) is None
        too_long = models.SalesInvoice(number="N" * 21)
        with pytest.raises(errors.BadRequestError) as caught:
            client.sales_invoices.create(too_long)
    assert caught.value.code == "Application_StringExceededLength"
    assert erp.records["salesInvoices"][str(made.id)]["status"] == "Open"
    sent = next(one.body for one in server.received if one.path.endswith("/salesInvoices"))
    assert b'"quantity":1.50' in sent
    assert b'"unitPrice":0.10' in sent


def test_the_company_is_the_clients(make: Make, server: Loopback) -> None:
    """A call takes another one, and without any nothing is sent."""
    errors = make.part("errors")
    auth = signing(make, server)()
    with make.module.BusinessCentral(auth=auth, base_url=server.url, company=COMPANY) as client:
        other = "22222222-0000-4000-8000-000000000002"
        with pytest.raises(errors.NotFoundError):
            client.items.get(key(1), company=other)
    with make.module.BusinessCentral(auth=auth, base_url=server.url) as client:
        before = len(server.received)
        with pytest.raises((TypeError, errors.ConfigurationError), match="company"):
            client.items.get(key(1))
        assert len(server.received) == before


def test_nothing_secret_is_shown(make: Make, server: Loopback, caplog: Any) -> None:
    """By the log, by what stands for client and sign-in, or by errors."""
    talkative(caplog)
    errors = make.part("errors")
    auth = signing(make, server)()
    with make.module.BusinessCentral(auth=auth, base_url=server.url, company=COMPANY) as client:
        client.items.get(key(1))
        with pytest.raises(errors.NotFoundError) as caught:
            client.items.get(key(999))
        shows_none(SECRETS, caplog, client, auth, caught.value, caught.value.headers)
    wrong = signing(make, server, secret="0ther-secret")()
    with (
        make.module.BusinessCentral(auth=wrong, base_url=server.url, company=COMPANY) as client,
        pytest.raises(errors.AuthError, match="Entra") as refused,
    ):
        client.items.get(key(1))
    shows_none(["0ther-secret"], caplog, refused.value)


def test_changes_come_several_at_once(make: Make) -> None:
    """As the vendor shows them."""
    one = {
        "subscriptionId": "customers",
        "clientState": "state",
        "resource": "api/v2.0/companies(c)/customers(k)",
        "changeType": "updated",
    }
    body = json.dumps({"value": [one, {**one, "changeType": "deleted"}]})
    read = make.part("webhooks").parse_webhooks(body, {"content-type": "application/json"})
    assert [(one.event, one.id, one.resource) for one in read] == [
        ("updated", "customers", "api/v2.0/companies(c)/customers(k)"),
        ("deleted", "customers", "api/v2.0/companies(c)/customers(k)"),
    ]


def test_a_shell_has_the_company_from_the_environment(
    make: Make, server: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is given once per client is no argument by place, and can be given to one command."""
    monkeypatch.syspath_prepend(str(make.package.source.parent))
    kind = import_module("business_central.auth").ServiceCredentials
    url = f"{server.url}/{{tenant}}/oauth2/v2.0/token"
    monkeypatch.setattr(kind, "settings", msgspec.structs.replace(kind.settings, token_url=url))
    monkeypatch.setenv("BUSINESS_CENTRAL_BASE_URL", server.url)
    monkeypatch.setenv("BUSINESS_CENTRAL_COMPANY", COMPANY)
    names = ("CLIENT_ID", "CLIENT_SECRET", "TENANT_ID")
    values = zip(names, (*CLIENT, TENANT), strict=True)
    given = {f"BUSINESS_CENTRAL_{name}": value for name, value in values}
    shell = signed_in_shell(make, given, monkeypatch, tmp_path)
    assert len(shell.listed("customers", "get-all")) == 45
    part = shell.listed(
        "customers", "get-all", "--filter", "number eq 'N0001' or number eq 'N0002'"
    )
    assert [one["number"] for one in part] == ["N0001", "N0002"]
    monkeypatch.delenv("BUSINESS_CENTRAL_COMPANY")
    assert shell.run("customers", "get-all").code == 2
    assert len(shell.listed("customers", "get-all", "--company", COMPANY)) == 45
