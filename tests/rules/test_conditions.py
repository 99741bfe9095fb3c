"""A filter on time goes with its operator, in a form that the server takes, or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from visma_net_erp import AsyncVismaNetErp, VismaNetErp, ge, gt, le, lt

from erp_server import ErpServer

OSLO = ZoneInfo("Europe/Oslo")
OPERATORS: dict[str, tuple[Callable[[Any], Any], Callable[[datetime, datetime], bool]]] = {
    ">": (gt, datetime.__gt__),
    ">=": (ge, datetime.__ge__),
    "<": (lt, datetime.__lt__),
    "<=": (le, datetime.__le__),
}
over_sockets = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def _times(server: ErpServer, *told: str) -> None:
    server.fill(
        "/v1/customer",
        [{"number": text, "lastModifiedDateTime": text} for text in told],
    )


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        (gt(datetime(2024, 5, 25, 12)), ["2024-05-26T00:00:00"]),
        (ge(datetime(2024, 5, 25, 12)), ["2024-05-25T12:00:00", "2024-05-26T00:00:00"]),
        (lt(datetime(2024, 5, 25, 12)), ["2024-05-24T00:00:00"]),
        (le(datetime(2024, 5, 25, 12)), ["2024-05-24T00:00:00", "2024-05-25T12:00:00"]),
        (ge(date(2024, 5, 26)), ["2024-05-26T00:00:00"]),
        (ge("2024-05-26"), ["2024-05-26T00:00:00"]),
        (lt("2024-05-24 12:00:00"), ["2024-05-24T00:00:00"]),
    ],
)
def test_each_operator(
    server: ErpServer, erp: VismaNetErp, condition: Any, found: list[str]
) -> None:
    """Datetimes, dates and text with each operator find what they say."""
    _times(server, "2024-05-24T00:00:00", "2024-05-25T12:00:00", "2024-05-26T00:00:00")
    listed = erp.customer.get_all(last_modified_date_time=condition)
    assert [item.number for item in listed] == found


@pytest.mark.parametrize(
    ("moment", "sent"),
    [
        (datetime(2024, 5, 25), "2024-05-25T00:00:00"),
        (datetime(2024, 5, 25, 1, 2, 3, 4000), "2024-05-25T01:02:03.004"),
        (datetime(2024, 5, 25, 22, 30, tzinfo=UTC), "2024-05-26T00:30:00"),
        (datetime(2024, 1, 1, 12, tzinfo=UTC), "2024-01-01T13:00:00"),
        (datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Asia/Tokyo")), "2024-07-01T05:00:00"),
        (date(2024, 5, 25), "2024-05-25"),
        ("2024-05-25T10:00:00Z", "2024-05-25T12:00:00"),
    ],
)
def test_times_go_without_z_and_zone(
    server: ErpServer, erp: VismaNetErp, moment: Any, sent: str
) -> None:
    """An aware time is sent as the API's local time, a naive one as it is."""
    list(erp.customer.get_all(last_modified_date_time=ge(moment)))
    assert server.last.query["lastModifiedDateTime"] == sent
    assert server.last.query["lastModifiedDateTimeCondition"] == ">="


@pytest.mark.parametrize(
    "bare", [datetime(2024, 5, 25), date(2024, 5, 25), "2024-05-25", 20240525, "", True]
)
def test_a_bare_value_is_refused(server: ErpServer, erp: VismaNetErp, bare: Any) -> None:
    """Without an operator the server would answer with everything, so nothing is sent."""
    listed: Any = erp.customer.get_all
    with pytest.raises(TypeError, match=r"last_modified_date_time.*\bge\("):
        list(listed(last_modified_date_time=bare))
    assert server.calls == []


@pytest.mark.parametrize("value", [None, 5.5, "", b"2024", True, object()])
def test_what_cannot_be_compared_is_refused(value: Any) -> None:
    """An operator takes a datetime, a date, an exact number or text."""
    with pytest.raises(TypeError, match="takes a datetime"):
        ge(value)


def test_two_conditions_in_one_call(server: ErpServer, erp: VismaNetErp) -> None:
    """Each pair of a call keeps its own operator."""
    since, until = datetime(2024, 1, 1), datetime(2024, 2, 1)
    list(erp.customer.get_all(last_modified_date_time=ge(since), created_date_time=lt(until)))
    assert server.last.query == {
        "lastModifiedDateTime": "2024-01-01T00:00:00",
        "lastModifiedDateTimeCondition": ">=",
        "createdDateTime": "2024-02-01T00:00:00",
        "createdDateTimeCondition": "<",
        "pageNumber": "1",
    }


def test_the_operator_is_no_argument(erp: VismaNetErp) -> None:
    """The operator's own parameter is not offered: half a pair cannot be written."""
    listed: Any = erp.customer.get_all
    with pytest.raises(TypeError, match="last_modified_date_time_condition"):
        listed(last_modified_date_time_condition=">")


def test_a_condition_stays_on_every_page(server: ErpServer, erp: VismaNetErp) -> None:
    """All pages of a filtered list are asked for with both parameters."""
    _times(server, *(f"2024-05-{day:02}T00:00:00" for day in range(1, 29)))
    found = list(erp.customer.get_all(last_modified_date_time=gt(date(2024, 5, 3)), page_size=4))
    assert len(found) == 25
    assert {call.query["lastModifiedDateTimeCondition"] for call in server.calls} == {">"}


def test_a_filter_without_operator_in_the_api(server: ErpServer, erp: VismaNetErp) -> None:
    """Where the document pairs no operator with the parameter, it is an ordinary argument."""
    list(erp.journal_transaction_v2.get_all(last_modified_date_time="2024-05-25"))
    assert server.last.query["lastModifiedDateTime"] == "2024-05-25"


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        (gt(Decimal("100.10")), ["3"]),
        (ge(Decimal("100.10")), ["2", "3"]),
        (lt(100), ["1"]),
        (le(Decimal("100.1")), ["1", "2"]),
    ],
)
def test_amounts_are_compared(
    server: ErpServer, erp: VismaNetErp, condition: Any, found: list[str]
) -> None:
    """Where the filter is an amount, the operator goes with a number, digit by digit."""
    amounts = {"1": Decimal("99.99"), "2": Decimal("100.10"), "3": Decimal("100.11")}
    server.fill(
        "/v1/supplierInvoice",
        [{"referenceNumber": number, "balance": amount} for number, amount in amounts.items()],
    )
    listed = erp.supplier_invoice.get_all(balance=condition)
    assert [item.reference_number for item in listed] == found


zones: st.SearchStrategy[tzinfo | None] = st.one_of(st.none(), st.just(UTC), st.timezones())
# The stubs of hypothesis know naive datetimes only.
moments = st.builds(
    lambda moment, zone: moment.replace(tzinfo=zone),
    st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)),
    zones,
)


@over_sockets
@given(symbol=st.sampled_from(list(OPERATORS)), limit=moments, offsets=st.data())
def test_conditions_find_what_they_say(
    server: ErpServer,
    client: VismaNetErp,
    symbol: str,
    limit: datetime,
    offsets: st.DataObject,
) -> None:
    """For every moment, aware or not, nothing that meets the condition is left out."""
    make, holds = OPERATORS[symbol]
    local = limit.astimezone(OSLO).replace(tzinfo=None) if limit.tzinfo else limit
    steps = offsets.draw(st.lists(st.integers(-3000, 3000), max_size=6, unique=True))
    told = [local + timedelta(microseconds=step) for step in dict.fromkeys([0, *steps])]
    server.reset()
    _times(server, *(f"{moment:%Y-%m-%dT%H:%M:%S.%f}" for moment in told))
    listed = client.customer.get_all(last_modified_date_time=make(limit))
    found = [datetime.fromisoformat(str(item.number)) for item in listed]
    wanted = [moment for moment in told if holds(moment, local)]
    # The server's finest grain is a millisecond: a little more may come, never less.
    assert not [moment for moment in wanted if moment not in found]
    grain = timedelta(milliseconds=1)
    assert all(min(abs(one - local), grain) < grain or one in wanted for one in found)


def test_asyncio_sends_the_pair(server: ErpServer) -> None:
    """The asyncio twin sends both parameters and refuses a bare value."""

    async def run() -> None:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            async for _ in client.supplier.get_all(last_modified_date_time=le(date(2024, 1, 1))):
                pass
            listed: Any = client.supplier.get_all
            with pytest.raises(TypeError):
                _ = [one async for one in listed(last_modified_date_time=date(2024, 1, 1))]

    asyncio.run(run())
    assert server.last.query["lastModifiedDateTimeCondition"] == "<="
    assert len(server.calls) == 1
