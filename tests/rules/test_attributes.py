"""Filters on a company's own attributes go as the JSON that the server takes."""

from __future__ import annotations

import asyncio
import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from visma_net_erp import AsyncVismaNetErp, VismaNetErp
from visma_net_erp.errors import BadRequestError

from erp_server import ErpServer, Record


def _with_attributes(number: str, **held: str) -> Record:
    items = [{"id": name, "value": value} for name, value in held.items()]
    return {"number": number, "attributes": items}


def test_each_kind_of_value(server: ErpServer, erp: VismaNetErp) -> None:
    """Text, truth, days and several values are each put as the documented text."""
    wanted = {"COLOR": "red", "ACTIVE": True, "SINCE": date(2019, 4, 19), "TAGS": ["a", "b"]}
    held = {"COLOR": "red", "ACTIVE": "1", "SINCE": "2019-04-19", "TAGS": "a,b"}
    others = [
        _with_attributes(name, **{**held, name: "else"}) for name in ("COLOR", "ACTIVE", "TAGS")
    ]
    server.fill("/v1/customer", [*others, _with_attributes("1", **held)])
    assert [item.number for item in erp.customer.get_all(attributes=wanted)] == ["1"]
    assert json.loads(server.last.query["attributes"]) == held


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (False, "0"),
        (17, "17"),
        (Decimal("1.50"), "1.50"),
        ("long text, with a comma", "long text, with a comma"),
        ("=&+#% æ", "=&+#% æ"),
        ("", ""),
        (datetime(2024, 5, 25, 10, 30), "2024-05-25T10:30:00"),
    ],
)
def test_other_values(server: ErpServer, erp: VismaNetErp, value: Any, text: str) -> None:
    """Numbers keep their digits and text its characters, encoded as a query must be."""
    server.fill("/v1/inventory", [])
    list(erp.inventory.get_all(attributes={"A": value}))
    assert json.loads(server.last.query["attributes"]) == {"A": text}


def test_the_equal_sign_is_not_encoded(server: ErpServer, erp: VismaNetErp) -> None:
    """The parameter's own equal sign is bare; what is inside is percent-encoded."""
    list(erp.supplier.get_all(attributes={"TEST": "testvalue"}))
    assert server.last.raw_query.startswith("attributes=%7B%22TEST%22%3A%22testvalue%22%7D")


@pytest.mark.parametrize(
    "resource", ["customer", "customer_contract", "inventory", "project", "supplier"]
)
def test_the_five_lists(server: ErpServer, erp: VismaNetErp, resource: str) -> None:
    """Each of the five lists takes a mapping, and refuses what is none before sending."""
    listed: Any = getattr(erp, resource).get_all
    list(listed(attributes={"A": "1"}))
    assert server.last.query["attributes"] == '{"A":"1"}'
    with pytest.raises(TypeError, match="mapping"):
        list(listed(attributes=[("A", "1")]))
    assert len(server.calls) == 1


def test_json_written_by_hand(server: ErpServer, erp: VismaNetErp) -> None:
    """Text is taken as the JSON itself and sent as it is."""
    listed: Any = erp.customer.get_all
    list(listed(attributes='{"A": "1"}'))
    assert server.last.query["attributes"] == '{"A": "1"}'


@pytest.mark.parametrize("value", [None, object(), {"a": 1}, b"x", [None], float("nan")])
def test_values_without_a_text_are_refused(server: ErpServer, erp: VismaNetErp, value: Any) -> None:
    """What has no documented text is an error that names the attribute."""
    with pytest.raises(TypeError, match="COLOR"):
        list(erp.customer.get_all(attributes={"COLOR": value}))
    assert server.calls == []


def test_a_comma_inside_one_of_several_values(server: ErpServer, erp: VismaNetErp) -> None:
    """A comma in one of several values would split it, so it is refused."""
    with pytest.raises(ValueError, match="comma"):
        list(erp.customer.get_all(attributes={"TAGS": ["a,b", "c"]}))
    assert server.calls == []


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wanted=st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=12), max_size=4))
def test_every_text_arrives(server: ErpServer, client: VismaNetErp, wanted: dict[str, str]) -> None:
    """Whatever the names and texts, the server that parses reads exactly these."""
    server.reset()
    server.fill("/v1/customer", [_with_attributes("1", **wanted)])
    assert [item.number for item in client.customer.get_all(attributes=wanted)] == ["1"]
    assert json.loads(server.last.query["attributes"]) == wanted


def test_the_server_that_refuses_is_heard(server: ErpServer, erp: VismaNetErp) -> None:
    """A refusal comes as an error of its status with the server's words."""
    query = {"attributes": "no json"}
    with pytest.raises(BadRequestError, match="no JSON"):
        list(erp.customer.get_all(extra_query=query))


def test_asyncio_sends_alike(server: ErpServer) -> None:
    """The asyncio twin sends the same text."""

    async def run() -> None:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            async for _ in client.project.get_all(attributes={"A": True}):
                pass

    asyncio.run(run())
    assert server.last.query["attributes"] == '{"A":"1"}'
