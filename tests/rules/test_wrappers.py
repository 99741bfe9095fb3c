"""People write plain values; the wire has each in the wrapper that the document asks for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from visma_net_erp import UNSET, AsyncVismaNetErp, VismaNetErp
from visma_net_erp.models import (
    CustomerDirectDebitUpdateDtoOperation,
    CustomerInvoiceLinesUpdateDtoOperation,
)
from visma_net_erp.models.cash_transaction import CashTransactionUpdateDto
from visma_net_erp.models.common import AddressUpdateDto, SegmentUpdateDto
from visma_net_erp.models.customer import (
    AttributeLineUpdateDto,
    CustomerDirectDebitUpdateDto,
    CustomerUpdateDto,
)
from visma_net_erp.models.customer_invoice import ReverseInvoiceActionDto
from visma_net_erp.models.customer_invoice_v2 import (
    CustomerInvoiceLinesUpdateDto,
    CustomerInvoiceUpdateDto,
)
from visma_net_erp.models.journal_transaction_v2 import JournalTransactionUpdateDto
from visma_net_erp.models.sales_order import (
    CreateShipmentActionDto,
    ReopenSalesOrderActionDto,
    SalesOrderUpdateDto,
)
from visma_net_erp.models.supplier import SupplierUpdateDto

from erp_server import ErpServer, bodies
from rules.bodies_as_models import as_model, plain_bodies, received

Send = Callable[[VismaNetErp, Any], object]

SENT: dict[str, tuple[type[msgspec.Struct], Send]] = {
    "CustomerUpdateDto": (CustomerUpdateDto, lambda erp, body: erp.customer.create(body)),
    "SupplierUpdateDto": (SupplierUpdateDto, lambda erp, body: erp.supplier.create(body)),
    "CustomerInvoiceUpdateDto": (
        CustomerInvoiceUpdateDto,
        lambda erp, body: erp.customer_invoice_v2.create(body),
    ),
    "SalesOrderUpdateDto": (
        SalesOrderUpdateDto,
        lambda erp, body: erp.sales_order.create(body),
    ),
    "JournalTransactionUpdateDto": (
        JournalTransactionUpdateDto,
        lambda erp, body: erp.journal_transaction_v2.create(body),
    ),
    "CashTransactionUpdateDto": (
        CashTransactionUpdateDto,
        lambda erp, body: erp.cash_transaction.create(body),
    ),
    "ReverseInvoiceActionDto": (
        ReverseInvoiceActionDto,
        lambda erp, body: erp.customer_invoice.reverse_invoice("1", body),
    ),
    "CreateShipmentActionDto": (
        CreateShipmentActionDto,
        lambda erp, body: erp.sales_order.create_shipment_action("1", body),
    ),
    "ReopenSalesOrderActionDto": (
        ReopenSalesOrderActionDto,
        lambda erp, body: erp.sales_order.reopen_sales_order("1", body),
    ),
}


def test_values_are_wrapped_where_the_document_wraps(server: ErpServer, erp: VismaNetErp) -> None:
    """A name and a nested address come wrapped at every level."""
    body = CustomerUpdateDto(name="ACME", main_address=AddressUpdateDto(city="Oslo"))
    erp.customer.create(body)
    assert server.last.json == {
        "name": {"value": "ACME"},
        "mainAddress": {"value": {"city": {"value": "Oslo"}}},
    }


def test_what_is_plain_stays_plain(server: ErpServer, erp: VismaNetErp) -> None:
    """Arrays, `operation` of a line, a segment and overrideWithClassValues are never wrapped."""
    line = CustomerInvoiceLinesUpdateDto(
        operation=CustomerInvoiceLinesUpdateDtoOperation.INSERT,
        inventory_number="1",
        subaccount=[SegmentUpdateDto(segment_id=1, segment_value="0")],
    )
    erp.customer_invoice_v2.create(CustomerInvoiceUpdateDto(invoice_lines=[line]))
    assert server.last.json == {
        "invoiceLines": [
            {
                "operation": "Insert",
                "inventoryNumber": {"value": "1"},
                "subaccount": [{"segmentId": 1, "segmentValue": "0"}],
            }
        ]
    }
    erp.customer.create(CustomerUpdateDto(override_with_class_values=True))
    assert server.last.json == {"overrideWithClassValues": True}


def test_actions_are_plain_where_the_document_says_so(server: ErpServer, erp: VismaNetErp) -> None:
    """The body of an action is plain, a wrapped order inside another action is wrapped."""
    action = CreateShipmentActionDto(
        order_type="SO",
        shipment_date=datetime(2024, 5, 25),
        shipment_warehouse="1",
        return_shipment_dto=True,
    )
    erp.sales_order.create_shipment_action("1", action)
    assert server.last.json == {
        "orderType": "SO",
        "shipmentDate": "2024-05-25T00:00:00",
        "shipmentWarehouse": "1",
        "returnShipmentDto": True,
    }


def test_absent_null_and_empty_are_three_things(server: ErpServer, erp: VismaNetErp) -> None:
    """What is not given is not sent, None clears, an empty text is sent as one."""
    server.fill("/v1/customer", [{"number": "1", "name": "N", "gln": "G"}])
    erp.customer.update("1", CustomerUpdateDto(gln=None, note=""))
    assert server.last.json == {"gln": {"value": None}, "note": {"value": ""}}
    read = erp.customer.get("1")
    assert (read.name, read.gln) == ("N", None)
    erp.customer.update("1", CustomerUpdateDto(main_address=None, name=UNSET))
    assert server.last.json == {"mainAddress": {"value": None}}


def test_an_empty_body_is_an_object(server: ErpServer, erp: VismaNetErp) -> None:
    """A model of which nothing is given is sent as `{}`."""
    erp.customer.create(CustomerUpdateDto())
    assert server.last.body == b"{}"


def test_lines_of_every_kind(server: ErpServer, erp: VismaNetErp) -> None:
    """Lines that carry plain and wrapped properties side by side."""
    body = CustomerUpdateDto(
        attribute_lines=[AttributeLineUpdateDto(attribute_id="A", attribute_value="1")],
        direct_debit_lines=[
            CustomerDirectDebitUpdateDto(
                operation=CustomerDirectDebitUpdateDtoOperation.DELETE, mandate_id="M"
            )
        ],
    )
    erp.customer.create(body)
    assert server.last.json == {
        "attributeLines": [{"attributeId": {"value": "A"}, "attributeValue": {"value": "1"}}],
        "directDebitLines": [{"operation": "Delete", "mandateId": {"value": "M"}}],
    }


def test_aware_times_go_without_a_zone(server: ErpServer, erp: VismaNetErp) -> None:
    """A time with an offset is sent as the API's local time, summer time included."""
    for month, hour in ((1, 13), (7, 14)):
        noon = datetime(2024, month, 5, 12, tzinfo=UTC)
        erp.customer_invoice_v2.create(CustomerInvoiceUpdateDto(document_date=noon))
        assert server.last.json == {"documentDate": {"value": f"2024-{month:02}-05T{hour}:00:00"}}
    east = datetime(2024, 1, 5, 1, tzinfo=timezone(timedelta(hours=9)))
    erp.customer_invoice_v2.create(CustomerInvoiceUpdateDto(document_date=east))
    assert server.last.json == {"documentDate": {"value": "2024-01-04T17:00:00"}}


@pytest.mark.parametrize("name", SENT)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_every_body_arrives_as_it_was_written(
    server: ErpServer, client: VismaNetErp, name: str, data: st.DataObject
) -> None:
    """Any values in any properties: the server, which checks strictly, reads what was written."""
    model, send = SENT[name]
    plain = data.draw(plain_bodies(name).filter(lambda body: not body.get("overrideNumberSeries")))
    server.reset()
    send(client, as_model(model, plain))
    assert received(bodies.values(server.last.json, name), plain) == plain


def test_asyncio_wraps_alike(server: ErpServer) -> None:
    """The asyncio twin sends the same body."""

    async def run() -> None:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            await client.supplier.create(SupplierUpdateDto(name="S", note=None))

    asyncio.run(run())
    assert server.last.json == {"name": {"value": "S"}, "note": {"value": None}}
