"""Request models on the wire: wrapped values, and the three states absent, null and empty."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.example_client import Address, Customer, CustomerUpdate, Kind, Line
from runtime.values.codec import decode_json, encode_json
from runtime.values.models import UNSET, UnsetType
from runtime.values.wrap import to_wire


def wire(value: object) -> Any:
    """The JSON of a body, numbers exact."""
    return json.loads(encode_json(value), parse_float=Decimal)


def test_values_are_wrapped_where_the_model_says_so() -> None:
    """Each property is wrapped or plain as the document has it, at every depth."""
    body = CustomerUpdate(
        name="ACME",
        main_address=Address(line_1="Street 1", city="Oslo"),
        kind=Kind.ACTIVE,
        lines=[Line(operation="Insert", quantity=Decimal("1.50"))],
        overwrite=False,
    )
    assert wire(body) == {
        "name": {"value": "ACME"},
        "mainAddress": {
            "value": {"addressLine1": {"value": "Street 1"}, "city": {"value": "Oslo"}}
        },
        "kind": {"value": "Active"},
        "lines": [{"operation": "Insert", "quantity": {"value": Decimal("1.50")}}],
        "overwrite": False,
    }


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (CustomerUpdate(), {}),
        (CustomerUpdate(name=UNSET), {}),
        (CustomerUpdate(name=None), {"name": {"value": None}}),
        (CustomerUpdate(name=""), {"name": {"value": ""}}),
        (CustomerUpdate(lines=None), {"lines": None}),
        (CustomerUpdate(lines=[]), {"lines": []}),
    ],
)
def test_absent_null_and_empty_are_three_things(body: CustomerUpdate, expected: object) -> None:
    """What was not set is not sent, None clears, and an empty text is an empty text."""
    assert wire(body) == expected


def unwrapped(value: Any) -> Any:
    """The JSON without its wrappers."""
    if isinstance(value, dict):
        if value.keys() == {"value"}:
            return unwrapped(value["value"])
        return {name: unwrapped(item) for name, item in value.items()}
    return [unwrapped(item) for item in value] if isinstance(value, list) else value


texts: st.SearchStrategy[str | UnsetType | None] = st.text() | st.none() | st.just(UNSET)
amounts: st.SearchStrategy[Decimal | UnsetType | None] = (
    st.decimals(allow_nan=False, allow_infinity=False) | st.none() | st.just(UNSET)
)


@given(texts, texts, amounts)
def test_what_is_unwrapped_again_is_what_was_given(
    name: str | UnsetType | None, city: str | UnsetType | None, limit: Decimal | UnsetType | None
) -> None:
    """No value is lost or changed between the model and the wire."""
    body = CustomerUpdate(name=name, main_address=Address(city=city), credit_limit=limit)
    given = {"name": name, "creditLimit": limit, "mainAddress": {"city": city}}
    expected = {key: value for key, value in given.items() if value is not UNSET}
    if city is UNSET:
        expected["mainAddress"] = {}
    assert unwrapped(wire(body)) == expected


def test_dictionaries_and_lists_pass_as_they_are() -> None:
    """A hand-made body is sent untouched, models in it included as models."""
    assert wire({"a": [1, {"b": None}], "c": Address(city="Oslo"), "d": UNSET}) == {
        "a": [1, {"b": None}],
        "c": {"city": {"value": "Oslo"}},
    }


def test_times_in_bodies_have_no_offset_where_the_api_has_a_zone() -> None:
    """Aware times are written in the zone of the API, to the microsecond."""
    body = CustomerUpdate(since=datetime(2024, 7, 1, 10, 0, 0, 123_456, tzinfo=UTC))
    text = encode_json(body, ZoneInfo("Europe/Oslo"))
    assert json.loads(text) == {"since": {"value": "2024-07-01T12:00:00.123456"}}


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")]
)
def test_what_json_cannot_say_is_refused(value: object) -> None:
    """NaN and infinities are an error, and never sent as null."""
    with pytest.raises(ValueError, match="no JSON form"):
        to_wire({"amount": [value]})


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_decimals_keep_every_digit_both_ways(amount: Decimal) -> None:
    """A Decimal goes out as a JSON number and comes back as the same Decimal."""
    content = encode_json({"creditLimit": amount})
    assert decode_json(content, Customer).credit_limit == amount
    assert b'"' not in content.partition(b":")[2]


@pytest.mark.parametrize("text", ["0.1", "12345678901234.123456789", "100.10", "-0.005", "1e3"])
def test_numbers_of_an_answer_are_exact(text: str) -> None:
    """Money decodes to exactly the digits the server wrote."""
    customer = decode_json(f'{{"creditLimit": {text}}}'.encode(), Customer)
    assert customer.credit_limit == Decimal(text)


def test_unknown_enum_values_are_sent_back() -> None:
    """A value this client does not know survives a round trip."""
    customer = decode_json(b'{"kind": "Frozen"}', Customer)
    assert wire(CustomerUpdate(kind=customer.kind)) == {"kind": {"value": "Frozen"}}


def test_types_json_does_not_know_are_refused() -> None:
    """A body with an arbitrary object in it is a TypeError, not a guess."""
    with pytest.raises(TypeError):
        encode_json({"a": object()})


def test_bodies_are_left_as_they_are() -> None:
    """Encoding a body changes nothing in it."""
    body = CustomerUpdate(main_address=Address(city="Oslo"), lines=[Line()])
    before = msgspec.structs.replace(body)
    encode_json(body)
    assert body == before
