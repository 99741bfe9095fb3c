"""A key of any characters reaches the server as exactly that key, and no other path."""

from __future__ import annotations

import asyncio
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from visma_net_erp import AsyncVismaNetErp, VismaNetErp
from visma_net_erp.errors import NotFoundError

from erp_server import ErpServer

over_sockets = settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

AWKWARD = (
    ":/?#[]@&*+;",
    "",
    ".",
    "..",
    "...",
    "balance",
    "Balance",
    "BALANCE",
    "internal",
    "customerClass",
    "b64(Oi8_I1tdQCYqKzs)",
    "b64()",
    "b64(",
    "B64(QQ)",
    "%2F",
    "%",
    "a b",
    " a ",
    "a.",
    "æøå",
    "日本",
    "\U0001f600",
    "a\x00b",
    "\r\nHost: elsewhere",
    "a\\b",
    "../../v1/supplier/1",
    "(x)",
    "a,b=c!$'",
    "x" * 2000,
)

any_key = st.text(max_size=40) | st.text(alphabet=":/?#[]@&*+;%.()b64=-_ A1", max_size=12)


@pytest.mark.parametrize("key", AWKWARD)
def test_awkward_keys_arrive(server: ErpServer, erp: VismaNetErp, key: str) -> None:
    """Reserved characters, dots, literal siblings in any case and look-alikes find their record."""
    server.fill("/v1/customer", [{"number": key, "name": "found"}])
    assert erp.customer.get(key).name == "found"


@over_sockets
@given(key=any_key)
def test_every_key_arrives(server: ErpServer, client: VismaNetErp, key: str) -> None:
    """For every text, the server that decodes gets back exactly that text."""
    server.reset()
    server.fill("/v1/customer", [{"number": key, "balance": 7}])
    assert client.customer.get(key).number == key
    customer = client.customer.get_customer_balance(key).customer
    assert customer
    assert customer.number == key


@over_sockets
@given(order_type=any_key, number=any_key)
def test_two_keys_arrive(
    server: ErpServer, client: VismaNetErp, order_type: str, number: str
) -> None:
    """Two keys in one path arrive each at its place, whatever they are."""
    server.reset()
    server.fill("/v1/salesorder", [{"orderNo": number}])
    assert client.sales_order.get_by_type(order_type, number).order_no == number
    printed = client.sales_order.print_order(order_type, number)
    assert f"{order_type} {number}".encode() in printed


@pytest.mark.parametrize("number", ["attachment", "Attachment", "printOrder"])
def test_literal_siblings_of_a_second_key(server: ErpServer, erp: VismaNetErp, number: str) -> None:
    """A literal segment beside a second key does not swallow a key of that name."""
    server.fill("/v1/salesorder", [{"orderNo": number}])
    assert erp.sales_order.get_by_type("SO", number).order_no == number
    assert erp.sales_order.get_by_type("orderType", number).order_no == number


@pytest.mark.parametrize("key", ["C-1001", "a_b.c", "0", "C..1", "-", "_"])
def test_harmless_keys_go_plain(server: ErpServer, erp: VismaNetErp, key: str) -> None:
    """A key of letters, digits, `-`, `.` and `_` is readable in the path."""
    server.fill("/v1/customer", [{"number": key}])
    erp.customer.get(key)
    assert server.last.raw_path == f"/v1/customer/{key}"


def test_the_documented_example(server: ErpServer, erp: VismaNetErp) -> None:
    """The reserved characters travel as their base64url form without padding."""
    server.fill("/v1/inventory", [{"inventoryNumber": ":/?#[]@&*+;"}])
    erp.inventory.get(":/?#[]@&*+;")
    assert re.fullmatch(r"/v1/inventory/b64(\(|%28)Oi8_I1tdQCYqKzs(\)|%29)", server.last.raw_path)


@pytest.mark.parametrize("key", ["\ud800", "a\udfff"])
def test_what_is_no_text_is_refused(server: ErpServer, erp: VismaNetErp, key: str) -> None:
    """A lone surrogate is an error before anything is sent."""
    with pytest.raises(ValueError, match="Unicode"):
        erp.customer.get(key)
    assert server.calls == []


def test_whole_numbers_are_no_text_keys(server: ErpServer, erp: VismaNetErp) -> None:
    """An integer key goes as its digits, negative ones included."""
    server.fill("/v1/customer", [{"internalId": -17, "number": "1"}])
    assert erp.customer.get_by_internal_id(-17).number == "1"
    assert server.last.raw_path == "/v1/customer/internal/-17"


def test_changes_and_removals_reach_the_same_key(server: ErpServer, erp: VismaNetErp) -> None:
    """Every method on a record sends its key alike."""
    server.fill("/v1/customerinvoice", [{"referenceNumber": "A/1"}, {"referenceNumber": "A"}])
    erp.customer_invoice.delete("A/1")
    assert [item["referenceNumber"] for item in server.list("/v1/customerinvoice").records] == ["A"]
    with pytest.raises(NotFoundError):
        erp.customer_invoice.get("A/1")


def test_asyncio_sends_keys_alike(server: ErpServer) -> None:
    """The asyncio twin sends the same path."""
    server.fill("/v1/customer", [{"number": "a/b"}])

    async def run() -> object:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            return (await client.customer.get("a/b")).number

    assert asyncio.run(run()) == "a/b"
