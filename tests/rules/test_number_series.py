"""New records take a number of the caller's own where it is given, and else the series' next."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from visma_net_erp import AsyncVismaNetErp, VismaNetErp
from visma_net_erp.errors import BadRequestError
from visma_net_erp.models import (
    cash_transaction,
    customer,
    customer_credit_note,
    customer_credit_note_v2,
    customer_debit_note,
    customer_debit_note_v2,
    customer_invoice,
    customer_invoice_v2,
    customer_payment,
    journal_transaction_v2,
    payment,
    purchase_order,
    sales_order,
    sales_order_basic,
    sales_order_basic_v2,
    sales_order_v2,
    supplier,
    supplier_invoice,
    supplier_payment,
)
from visma_net_erp.models.customer import CustomerUpdateDto
from visma_net_erp.models.sales_order import SalesOrderUpdateDto

from erp_server import ErpServer
from erp_server.exact_json import Json
from shipped_client import import_generated

# The resource, its body with what it must have, and the wire name of the number.
CREATES: dict[str, tuple[Callable[[], Any], str]] = {
    "cash_transaction": (cash_transaction.CashTransactionUpdateDto, "referenceNumber"),
    "customer": (customer.CustomerUpdateDto, "number"),
    "customer_credit_note": (customer_credit_note.CustomerCreditNoteUpdateDto, "referenceNumber"),
    "customer_credit_note_v2": (
        customer_credit_note_v2.CustomerCreditNoteUpdateDto,
        "referenceNumber",
    ),
    "customer_debit_note": (customer_debit_note.CustomerDebitNoteUpdateDto, "referenceNumber"),
    "customer_debit_note_v2": (
        customer_debit_note_v2.CustomerDebitNoteUpdateDto,
        "referenceNumber",
    ),
    "customer_invoice": (customer_invoice.CustomerInvoiceUpdateDto, "referenceNumber"),
    "customer_invoice_v2": (customer_invoice_v2.CustomerInvoiceUpdateDto, "referenceNumber"),
    "customer_payment": (customer_payment.PaymentUpdateDto, "referenceNumber"),
    "journal_transaction_v2": (journal_transaction_v2.JournalTransactionUpdateDto, "batchNumber"),
    "payment": (payment.PaymentUpdateDto, "referenceNumber"),
    "purchase_order": (purchase_order.PurchaseOrderUpdateDto, "orderNumber"),
    "sales_order": (lambda: sales_order.SalesOrderUpdateDto(order_type="SO"), "orderNumber"),
    "sales_order_v2": (lambda: sales_order_v2.SalesOrderUpdateDto(order_type="SO"), "orderNumber"),
    "sales_order_basic": (
        lambda: sales_order_basic.SalesOrderBasicUpdateDto(order_type="SO"),
        "orderNumber",
    ),
    "sales_order_basic_v2": (
        lambda: sales_order_basic_v2.SalesOrderBasicUpdateDto(order_type="SO"),
        "orderNumber",
    ),
    "supplier": (supplier.SupplierUpdateDto, "number"),
    "supplier_invoice": (supplier_invoice.SupplierInvoiceUpdateDto, "referenceNumber"),
    "supplier_payment": (supplier_payment.SupplierPaymentUpdateDto, "referenceNumber"),
}

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def _create(erp: VismaNetErp, resource: str, **options: Any) -> Any:
    return getattr(erp, resource).create(CREATES[resource][0](), **options)


@pytest.mark.parametrize("resource", CREATES)
def test_an_own_number_is_taken(server: ErpServer, erp: VismaNetErp, resource: str) -> None:
    """number= sets the flag and the schema's own number field, both wrapped, and is the new id."""
    created = _create(erp, resource, number="OWN/1")
    sent = server.last.json
    assert isinstance(sent, dict)
    assert sent["overrideNumberSeries"] == {"value": True}
    assert sent[CREATES[resource][1]] == {"value": "OWN/1"}
    assert created.id == "OWN/1"


@pytest.mark.parametrize("resource", CREATES)
def test_without_a_number_the_series_counts(
    server: ErpServer, erp: VismaNetErp, resource: str
) -> None:
    """Without number= neither flag nor number is sent, and own numbers skip none of the series."""
    first = _create(erp, resource).id
    sent: Json = server.last.json
    assert isinstance(sent, dict)
    assert not {"overrideNumberSeries", CREATES[resource][1]} & sent.keys()
    _create(erp, resource, number="OWN")
    second = _create(erp, resource).id
    assert int(second.lstrip("SOBX")) == int(first.lstrip("SOBX")) + 1


def test_exactly_the_creates_take_a_number() -> None:
    """number= is offered where the document has a number series, and by no PUT or action."""
    listed = json.loads(_operations().read_text(encoding="utf-8"))
    offering = {
        item["resource"]
        for item in listed
        if any(parameter["python"] == "number" for parameter in _own(item))
    }
    assert offering == set(CREATES)


def _operations() -> Path:
    return import_generated() / "operations.json"


def _own(item: dict[str, Any]) -> list[dict[str, Any]]:
    """Arguments that are no path, query or header parameter."""
    method = getattr(getattr(VismaNetErp(), item["resource"]), item["function"])
    names = set(inspect.signature(method).parameters)
    known = {parameter["python"] for parameter in item["parameters"]}
    return [{"python": name} for name in names - known]


def test_a_number_without_the_flag_is_passed_over(server: ErpServer, erp: VismaNetErp) -> None:
    """A number in the body alone is what it is to the server: nothing."""
    assert erp.customer.create(CustomerUpdateDto(number="MINE")).id == "1001"


def test_a_number_that_is_taken_is_refused(server: ErpServer, erp: VismaNetErp) -> None:
    """The server's refusal of a duplicate is an error of its status, with its message."""
    erp.customer.create(CustomerUpdateDto(), number="1")
    with pytest.raises(BadRequestError, match="already been used"):
        erp.customer.create(CustomerUpdateDto(), number="1")


@pytest.mark.parametrize(
    "body",
    [
        CustomerUpdateDto(number="2"),
        CustomerUpdateDto(override_number_series=False),
        CustomerUpdateDto(number="1", override_number_series=False),
    ],
)
def test_a_body_that_says_otherwise_is_an_error(
    server: ErpServer, erp: VismaNetErp, body: CustomerUpdateDto
) -> None:
    """A body that carries another number or switches the flag off is refused, nothing is sent."""
    with pytest.raises(ValueError, match=r"number=.* was given"):
        erp.customer.create(body, number="1")
    assert server.calls == []


def test_a_body_that_says_the_same_is_fine(server: ErpServer, erp: VismaNetErp) -> None:
    """The same number twice is no conflict, and the body given is not changed."""
    body = SalesOrderUpdateDto(order_type="SO", order_number="7")
    before = repr(body)
    assert erp.sales_order.create(body, number="7").id == "7"
    assert repr(body) == before


def test_an_empty_number_is_an_error(server: ErpServer, erp: VismaNetErp) -> None:
    """An empty number would fall back to the series, so it is refused before sending."""
    with pytest.raises(ValueError, match="empty"):
        erp.customer.create(CustomerUpdateDto(), number="")
    assert server.calls == []


def test_changing_offers_no_number(server: ErpServer, erp: VismaNetErp) -> None:
    """PUT has no number=, although it has the same body."""
    server.fill("/v1/customer", [{"number": "1"}])
    update: Any = erp.customer.update
    with pytest.raises(TypeError, match="number"):
        update("1", CustomerUpdateDto(), number="2")
    assert server.calls == []


def test_asyncio_takes_a_number(server: ErpServer) -> None:
    """The asyncio twin takes number= alike."""

    async def run() -> str:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            return (await client.customer.create(CustomerUpdateDto(), number="A B")).id

    assert asyncio.run(run()) == "A B"
