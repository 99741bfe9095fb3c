"""Money and quantities are decimal both ways: no digit is lost, none is made up."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from visma_net_erp import AsyncVismaNetErp, VismaNetErp
from visma_net_erp.models.customer import CustomerUpdateDto
from visma_net_erp.models.customer_invoice_v2 import (
    CustomerInvoiceLinesUpdateDto,
    CustomerInvoiceUpdateDto,
)

from erp_server import ErpServer

EXACT = [
    "0.1",
    "100.10",
    "12345678901234.123456789",
    "-0.00",
    "0",
    "1E-9",
    "99999999999999999999.99",
    "0.30000000000000004",
]


@pytest.mark.parametrize("text", EXACT)
def test_digits_survive_there_and_back(server: ErpServer, erp: VismaNetErp, text: str) -> None:
    """What was written is what the server has, and what is read again, digit by digit."""
    number = erp.customer.create(CustomerUpdateDto(credit_limit=Decimal(text))).id
    kept: Any = server.list("/v1/customer").records[-1]["creditLimit"]
    assert Decimal(kept) == Decimal(text)
    read = erp.customer.get(number).credit_limit
    assert isinstance(read, Decimal)
    assert (read, read.as_tuple().digits) == (Decimal(text), Decimal(text).as_tuple().digits)


def test_numbers_are_numbers_on_the_wire(server: ErpServer, erp: VismaNetErp) -> None:
    """A decimal goes as a JSON number with its own digits, never as text or through a float."""
    erp.customer.create(CustomerUpdateDto(credit_limit=Decimal("12345678901234.123456789")))
    assert server.last.body == b'{"creditLimit":{"value":12345678901234.123456789}}'


@pytest.mark.parametrize("value", [17, 0])
def test_whole_numbers_are_taken(server: ErpServer, erp: VismaNetErp, value: Any) -> None:
    """An int where a decimal is expected goes as it is."""
    erp.customer.create(CustomerUpdateDto(credit_limit=value))
    assert server.last.json == {"creditLimit": {"value": value}}


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_what_is_no_number_is_refused(server: ErpServer, erp: VismaNetErp, text: str) -> None:
    """JSON has no word for these: an error before sending."""
    with pytest.raises(ValueError, match="no JSON form"):
        erp.customer.create(CustomerUpdateDto(credit_limit=Decimal(text)))
    assert server.calls == []


def test_whole_answers_are_decimal_too(server: ErpServer, erp: VismaNetErp) -> None:
    """An amount without a fraction, or with an exponent, is still a Decimal."""
    server.fill("/v1/customer", [{"number": "1", "creditLimit": 100}])
    assert repr(erp.customer.get("1").credit_limit) == "Decimal('100')"
    listed = next(iter(erp.customer.get_all()))
    assert isinstance(listed.credit_limit, Decimal)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(amounts=st.lists(st.decimals(allow_nan=False, allow_infinity=False), min_size=1, max_size=4))
def test_every_amount_survives(
    server: ErpServer, client: VismaNetErp, amounts: list[Decimal]
) -> None:
    """Any decimals in the lines of a document reach the server as they are, and so come back."""
    server.reset()
    lines = [CustomerInvoiceLinesUpdateDto(quantity=amount) for amount in amounts]
    client.customer_invoice_v2.create(
        CustomerInvoiceUpdateDto(invoice_lines=lines, exchange_rate=amounts[0])
    )
    sent: Any = server.last.json
    assert [Decimal(line["quantity"]["value"]) for line in sent["invoiceLines"]] == amounts
    number = server.list("/v1/customerinvoice").records[-1]["referenceNumber"]
    assert client.customer_invoice.get(str(number)).exchange_rate == amounts[0]


def test_asyncio_keeps_digits(server: ErpServer) -> None:
    """The asyncio twin keeps them, too."""
    server.fill("/v1/customer", [{"number": "1", "creditLimit": Decimal("0.10")}])

    async def run() -> object:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            return (await client.customer.get("1")).credit_limit

    assert repr(asyncio.run(run())) == "Decimal('0.10')"
