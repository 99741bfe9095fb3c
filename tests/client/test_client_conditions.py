"""Filters with an operator, and how times are written in them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.operations.invocation import Invocation
from runtime.operations.operation import Operation, Parameter
from runtime.wire.conditions import Condition, ge, gt, le, lt
from runtime.wire.request import Target, build_request

OSLO = "Europe/Oslo"

SEARCH: Operation[None] = Operation(
    id="Item_Search",
    method="GET",
    path="/v1/item",
    resource="item",
    function="search",
    parameters=(
        Parameter(
            python="modified",
            wire="lastModifiedDateTime",
            location="query",
            condition="lastModifiedDateTimeCondition",
        ),
        Parameter(python="due", wire="dueDate", location="query"),
    ),
)


def sent(zone: str | None = OSLO, **arguments: Any) -> dict[str, str]:
    """The query that goes out."""
    target = Target(base_url="https://erp.example", zone_name=zone)
    url = build_request(Invocation(operation=SEARCH, arguments=arguments), target).url
    query = parse_qs(urlsplit(url).query, strict_parsing=True)
    return {name: values[0] for name, values in query.items()}


@pytest.mark.parametrize(
    ("condition", "operator"),
    [
        (gt("2024-05-25"), ">"),
        (ge("2024-05-25"), ">="),
        (lt("2024-05-25"), "<"),
        (le("2024-05-25"), "<="),
    ],
)
def test_value_and_operator_are_both_sent(condition: Condition[str], operator: str) -> None:
    """A condition fills its parameter and the one that carries the operator."""
    assert sent(modified=condition) == {
        "lastModifiedDateTime": "2024-05-25",
        "lastModifiedDateTimeCondition": operator,
    }


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (date(2024, 5, 25), "2024-05-25"),
        (datetime(2024, 5, 25, 10, 20), "2024-05-25T10:20:00"),
        (datetime(2024, 5, 25, 10, 20, 1, 500_000), "2024-05-25T10:20:01.500"),
        (datetime(2024, 5, 25, 10, 20, 1, 123_456), "2024-05-25T10:20:01.123"),
        (datetime(2024, 5, 25, 10, 20, tzinfo=UTC), "2024-05-25T12:20:00"),
        (datetime(2024, 1, 25, 10, 20, tzinfo=UTC), "2024-01-25T11:20:00"),
        (datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=5))), "2023-12-31T20:00:00"),
        ("2024-05-25T10:20:00Z", "2024-05-25T12:20:00"),
        ("2024-05-25 10:20:00", "2024-05-25 10:20:00"),
    ],
)
def test_times_go_in_the_zone_of_the_api_without_offset(value: Any, text: str) -> None:
    """Aware times are converted, naive ones taken as they are, and no zone is ever written."""
    assert sent(modified=ge(value))["lastModifiedDateTime"] == text


def test_upper_bounds_are_rounded_up() -> None:
    """Finer digits than milliseconds never make a filter narrower than was asked."""
    moment = datetime(2024, 12, 31, 23, 59, 59, 999_001)
    assert sent(modified=le(moment))["lastModifiedDateTime"] == "2025-01-01T00:00:00"
    assert sent(modified=gt(moment))["lastModifiedDateTime"] == "2024-12-31T23:59:59.999"


@given(
    st.datetimes(timezones=st.timezones() | st.none(), allow_imaginary=False),
    st.sampled_from([gt, ge, lt, le]),
)
def test_every_time_has_a_form_the_server_takes(moment: datetime, compare: Any) -> None:
    """No time, in whatever zone, is written with an offset or more than three fraction digits."""
    text = sent(modified=compare(moment))["lastModifiedDateTime"]
    read = datetime.fromisoformat(text)
    assert read.tzinfo is None
    assert len(text) in {19, 23}
    if moment.tzinfo is None:
        assert abs(read - moment) < timedelta(milliseconds=1)


@pytest.mark.parametrize("value", [datetime(2024, 5, 25), date(2024, 5, 25), "2024-05-25", 3])
def test_a_bare_value_is_refused(value: object) -> None:
    """Without an operator the server would return everything, so nothing is sent."""
    with pytest.raises(TypeError, match=r"modified=ge\("):
        sent(modified=value)


@pytest.mark.parametrize(
    ("value", "text"),
    [(Decimal("100.10"), "100.10"), (Decimal("1E+3"), "1000"), (100, "100"), (-1, "-1")],
)
def test_numbers_keep_their_digits(value: Any, text: str) -> None:
    """A condition on a number is written plainly, digit by digit."""
    assert sent(modified=ge(value))["lastModifiedDateTime"] == text


@pytest.mark.parametrize("value", [None, "", 2.5, True, b"x", Decimal("NaN"), Decimal("Infinity")])
def test_conditions_take_nothing_else(value: Any) -> None:
    """A condition on anything but times, exact numbers and text is refused where it is made."""
    with pytest.raises(TypeError, match="a condition takes"):
        ge(value)


def test_plain_filters_follow_the_zone_as_well() -> None:
    """A date-time filter without an operator is written in the same form."""
    assert sent(due=datetime(2024, 5, 25, 10, tzinfo=UTC)) == {"dueDate": "2024-05-25T12:00:00"}
    assert sent(due=date(2024, 5, 25)) == {"dueDate": "2024-05-25"}


def test_without_a_zone_offsets_are_kept() -> None:
    """An API that reads offsets gets them."""
    moment = datetime(2024, 5, 25, 10, tzinfo=UTC)
    assert sent(zone=None, due=moment) == {"dueDate": "2024-05-25T10:00:00Z"}
