"""Creating answers with Location alone: the id is read from it, and nobody is sent elsewhere."""

from __future__ import annotations

import asyncio
import warnings

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.responses import Response
from visma_net_erp import AsyncVismaNetErp, VismaNetErp
from visma_net_erp.models.customer import CustomerUpdateDto
from visma_net_erp.models.customer_invoice_v2 import CustomerInvoiceUpdateDto
from visma_net_erp.models.location import LocationUpdateDto
from visma_net_erp.models.sales_order import SalesOrderUpdateDto

from erp_server import ErpServer

SPELLED = ("C/1 %", "æ", "a+b", "..", "100%25")


def test_the_id_is_the_end_of_location(server: ErpServer, erp: VismaNetErp) -> None:
    """A create returns the new key and the address that the server named."""
    created = erp.customer.create(CustomerUpdateDto(name="ACME"))
    assert created.id == "1001"
    assert created.location == f"{server.elsewhere.url}/v1/customer/1001"


# A key that looks like b64 is not told from one that is, once percent signs are decoded.
@pytest.mark.parametrize(
    ("style", "key"),
    [("b64", key) for key in (*SPELLED, "b64(QQ)")] + [("percent", key) for key in SPELLED],
)
def test_the_id_is_decoded(server: ErpServer, erp: VismaNetErp, style: str, key: str) -> None:
    """The key comes back as it was given, whether Location spells it in b64 or percent signs."""
    server.api.records["/v1/customer"].style = style
    assert erp.customer.create(CustomerUpdateDto(), number=key).id == key


def test_fetching_stays_at_the_clients_own_address(server: ErpServer, erp: VismaNetErp) -> None:
    """fetch() reads the record from the client's base address, never from Location's host."""
    created = erp.customer.create(CustomerUpdateDto(name="ACME"), number="A/1")
    fetched = created.fetch()
    assert (fetched.number, fetched.name) == ("A/1", "ACME")
    assert server.elsewhere.received == []


def test_fetching_from_another_version(server: ErpServer, erp: VismaNetErp) -> None:
    """An invoice that version 2 creates is read by version 1, whatever Location says."""
    created = erp.customer_invoice_v2.create(CustomerInvoiceUpdateDto(note="N"), number="7")
    assert "/v2/customerinvoice/7" in str(created.location)
    fetched = created.fetch()
    assert fetched.reference_number == "7"
    assert server.last.raw_path == "/v1/customerinvoice/7"


def test_fetching_a_key_like_a_sibling(server: ErpServer, erp: VismaNetErp) -> None:
    """The key is made safe again on the way back."""
    created = erp.customer.create(CustomerUpdateDto(), number="balance")
    assert created.fetch().number == "balance"
    order = erp.sales_order_v2.create(SalesOrderUpdateDto(order_type="SO"), number="a:b")
    assert order.fetch().order_no == "a:b"


def test_an_answer_without_location(server: ErpServer, erp: VismaNetErp) -> None:
    """Without Location the record exists all the same: only asking for the id is an error."""
    server.fail_next(Response(b"", 201))
    created = erp.customer.create(CustomerUpdateDto())
    assert created.location is None
    with pytest.raises(LookupError, match="no new record"):
        _ = created.id


@pytest.mark.parametrize(
    ("location", "key"),
    [
        ("/v1/customer/17", "17"),
        ("17", "17"),
        ("https://elsewhere.test/v1/customer/17/", "17"),
        ("https://elsewhere.test/v1/customer/17?a=b#c", "17"),
        ("https://elsewhere.test/v1/customer/b64%28QS8x%29", "A/1"),
        ("https://elsewhere.test/v1/customer/A%2F1", "A/1"),
    ],
)
def test_forms_of_location(server: ErpServer, erp: VismaNetErp, location: str, key: str) -> None:
    """Relative, absolute, with a query or a slash at its end: the last segment counts."""
    server.fail_next(Response(b"", 201, {"location": location}))
    assert erp.customer.create(CustomerUpdateDto()).id == key


def test_where_nothing_can_be_fetched(server: ErpServer, erp: VismaNetErp) -> None:
    """A record whose key has two parts, of which Location ends in one, has no fetch."""
    server.fail_next(Response(b"", 201, {"location": "/v1/location/12"}))
    created = erp.location.create(LocationUpdateDto())
    assert created.id == "12"
    with pytest.raises(LookupError):
        created.fetch()
    assert len(server.calls) == 1


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(key=st.text(min_size=1, max_size=30))
def test_every_number_comes_back(server: ErpServer, client: VismaNetErp, key: str) -> None:
    """Any number that was chosen is the new id, and finds the record again."""
    server.reset()
    created = client.customer.create(CustomerUpdateDto(name="N"), number=key)
    assert created.id == key
    assert created.fetch().number == key


def test_asyncio_creates_alike(server: ErpServer) -> None:
    """The asyncio twin's fetch is awaited, and stays at home, too."""

    async def run() -> tuple[str, object]:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            created = await client.customer.create(CustomerUpdateDto(name="N"), number="A/1")
            return created.id, (await created.fetch()).name

    assert asyncio.run(run()) == ("A/1", "N")
    assert server.elsewhere.received == []


def test_a_deprecated_create_says_so(server: ErpServer, erp: VismaNetErp) -> None:
    """A create that the API has deprecated warns and works."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert erp.customer_invoice.create(CustomerInvoiceUpdateDto()).id == "1001"
    assert [item.category for item in caught] == [DeprecationWarning]
