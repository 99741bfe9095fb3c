"""Lists of APIs of other makes in a database: nothing of a copy knows one API from another."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from copying.databases import DuckDb
from makes.business_central import CLIENT, COMPANY, TENANT, BusinessCentral
from makes.tripletex import KEYS, Tripletex
from makes.trying import Make, generated_make, served


@pytest.fixture(scope="module")
def tripletex(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """The client of an API with sessions, envelopes and offsets."""
    return generated_make("tripletex", "Tripletex", tmp_path_factory.mktemp("t") / "package")


@pytest.fixture(scope="module")
def business_central(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """The client of an API of OData, below companies."""
    out = tmp_path_factory.mktemp("bc") / "package"
    return generated_make("business-central", "BusinessCentral", out)


def test_lists_of_tripletex_are_tables(tripletex: Make, tmp_path: Path) -> None:
    """A list that needs arguments takes them; none of its words is another's."""
    copies, company = DuckDb(tmp_path), Tripletex()
    source = tripletex.part("dlt").source
    days = {"invoice_date_from": date(2026, 1, 1), "invoice_date_to": date(2027, 1, 1)}
    with served(company) as server:
        login = tripletex.part("auth").SessionLogin(**KEYS)
        with tripletex.module.Tripletex(auth=login, base_url=server.url) as client:
            with pytest.raises(ValueError, match="the list invoice needs invoice_date_from"):
                source(client, ["invoice"])
            copies.load(source(client, {"customer": {"count": 10}, "invoice": days}))
    assert copies.rows("select count(*), max(id) from customer") == [(45, 45)]
    assert copies.rows("select amount from invoice where id = 1") == [(Decimal("100.1"),)]


def test_lists_of_business_central_are_tables(business_central: Make, tmp_path: Path) -> None:
    """What is given once for a client, such as the company, is no argument of a list."""
    copies = DuckDb(tmp_path)
    with served(BusinessCentral()) as server:
        url = f"{server.url}/{{tenant}}/oauth2/v2.0/token"
        credentials = business_central.part("auth").ServiceCredentials
        auth = credentials(*CLIENT, tenant_id=TENANT, token_url=url)
        kind = business_central.module.BusinessCentral
        with kind(auth=auth, base_url=server.url, company=COMPANY) as client:
            source = business_central.part("dlt").source
            copies.load(source(client, ["customers", "items"]))
    assert copies.rows("select count(*) from customers") == [(45,)]
    assert copies.rows("select unit_price from items where number = 'N0003'") == [(Decimal("3.1"),)]
