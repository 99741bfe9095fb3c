"""Lists that tell what changed, kept in step in databases: merged by keys, from a bookmark."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from visma_net_erp import VismaNetErp
from visma_net_erp.dlt import source

from copying.databases import Copies
from erp_server import ErpServer, Record


def customer(number: int, minute: int = 0, **more: Any) -> Record:
    """A customer as it was changed at a minute of a day."""
    return {
        "number": f"C{number}",
        "name": f"Customer {number}",
        "creditLimit": Decimal("100.10"),
        "lastModifiedDateTime": f"2026-11-01T{12 + minute // 60}:{minute % 60:02}:00",
        **more,
    }


def customers(count: int) -> list[Record]:
    """As many of them, one a minute."""
    return [customer(number, number) for number in range(count)]


def test_a_second_load_reads_only_what_changed(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """Nothing is written where nothing did; a change and what is new are merged by the key."""
    listed = server.fill("/v1/customer", customers(60))
    copies.load(source(erp, ["customer"]))
    assert copies.rows("select count(*) from customer") == [(60,)]
    first = copies.rows("select number, _dlt_load_id from customer order by number")
    copies.load(source(erp, ["customer"]))
    assert copies.rows("select number, _dlt_load_id from customer order by number") == first
    listed.records[5] = customer(5, 100, name="Renamed", creditLimit=Decimal("0.000000001"))
    listed.records.append(customer(60, 101))
    server.calls.clear()
    copies.load(source(erp, ["customer"]))
    assert copies.rows("select count(*), count(distinct number) from customer") == [(61, 61)]
    assert copies.rows("select credit_limit from customer where name = 'Renamed'") == [
        (Decimal("0.000000001"),)
    ]
    kept = copies.rows("select count(*) from customer c where _dlt_load_id = '" + first[0][1] + "'")
    assert kept == [(59,)]
    assert all("lastModifiedDateTime" in call.query for call in server.calls[-1:])


def test_another_machine_goes_on_where_this_one_ended(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """The bookmark is with the rows; a database that was emptied is filled again."""
    server.fill("/v1/customer", customers(40))
    copies.load(source(erp, ["customer"]))
    loaded = copies.rows("select max(_dlt_load_id) from customer")
    copies.load(source(erp, ["customer"]), elsewhere=True)
    assert copies.rows("select max(_dlt_load_id) from customer") == loaded
    copies.load(source(erp, ["customer"]), refresh="drop_data")
    assert copies.rows("select count(*) from customer") == [(40,)]
    assert copies.rows("select min(_dlt_load_id) from customer") > loaded


def test_what_the_api_has_no_more_is_deleted_on_demand(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """With what lies below it; otherwise it stays, since the API tells no deletions."""
    attributes: Any = [{"id": "COLOR", "value": "red"}]
    listed = server.fill(
        "/v1/customer", [customer(number, number, attributes=attributes) for number in range(30)]
    )
    copies.load(source(erp, ["customer"]))
    del listed.records[3:6]
    copies.load(source(erp, ["customer"]))
    assert copies.rows("select count(*) from customer") == [(30,)]
    copies.load(source(erp, ["customer"], deletions=True))
    assert copies.rows("select count(*) from customer") == [(27,)]
    assert copies.rows("select count(*) from customer__attributes") == [(27,)]
    assert copies.rows("select count(*) from customer where number in ('C3', 'C4', 'C5')") == [(0,)]


def test_an_element_that_changes_while_it_is_read_ends_as_it_is(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """It comes twice in one load, at one time by the server's clock; the later row stays."""
    listed = server.fill("/v1/customer", customers(35))

    def change() -> None:
        for name in ("Once", "Twice"):
            if listed.records[0]["name"] in ("Customer 0", "Once"):
                listed.records[0] = customer(0, 200, name=name)
                break

    for _ in range(6):
        listed.script.append(change)
    for _ in range(3):
        copies.load(source(erp, ["customer"]))
    found = copies.rows("select name from customer where number = 'C0'")
    assert found == [(listed.records[0]["name"],)]
    assert copies.rows("select count(*) from customer") == [(35,)]


def test_a_key_of_several_attributes_identifies(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """Two documents of one number and different types are two rows."""

    def invoice(kind: str, number: str, minute: int) -> Record:
        at = f"2026-11-01T12:{minute:02}:00"
        return {"documentType": kind, "referenceNumber": number, "lastModifiedDateTime": at}

    listed = server.fill(
        "/v1/customerinvoice", [invoice("Invoice", "1", 1), invoice("DebitMemo", "1", 2)]
    )
    copies.load(source(erp, ["customer_invoice"]))
    listed.records[0] = {**invoice("Invoice", "1", 30), "currencyId": "NOK"}
    copies.load(source(erp, ["customer_invoice"], deletions=True))
    assert copies.rows(
        "select document_type, currency_id from customer_invoice order by document_type"
    ) == [("DebitMemo", None), ("Invoice", "NOK")]
    del listed.records[1]
    copies.load(source(erp, ["customer_invoice"], deletions=True))
    assert copies.rows("select document_type from customer_invoice") == [("Invoice",)]


def test_a_bookmark_of_other_filters_is_refused(
    server: ErpServer, erp: VismaNetErp, copies: Copies
) -> None:
    """What they left out would never come."""
    server.fill("/v1/customer", customers(3))
    copies.load(source(erp, {"customer": {"status": "Active"}}))
    with pytest.raises(Exception, match="another company, server or filter"):
        copies.load(source(erp, ["customer"]))
