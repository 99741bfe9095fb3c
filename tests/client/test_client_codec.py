"""Answers decode leniently where servers are known to be loose, and say where they cannot."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.example_client import Customer, Kind
from runtime.errors.tree import DecodeError
from runtime.values.codec import decode_json, type_name
from runtime.values.models import UNSET


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-11-10T10:20:53", datetime(2022, 11, 10, 10, 20, 53)),
        (
            "2022-11-10T10:20:53.75+01:00",
            datetime(2022, 11, 10, 10, 20, 53, 750_000, timezone(timedelta(hours=1))),
        ),
        ("2022-11-10T10:20:53.1234567", datetime(2022, 11, 10, 10, 20, 53, 123_456)),
        ("2022-11-10T10:20:53Z", datetime(2022, 11, 10, 10, 20, 53, tzinfo=UTC)),
        ("2022-11-10 10:20:53", datetime(2022, 11, 10, 10, 20, 53)),
        ("2022-11-10", datetime(2022, 11, 10)),
        ("2022-11-10T10:20", datetime(2022, 11, 10, 10, 20)),
        ("0001-01-01T00:00:00", datetime(1, 1, 1)),
    ],
)
def test_every_form_of_time_decodes(text: str, moment: datetime) -> None:
    """Times with and without zone, fraction, seconds or time of day are all understood."""
    content = f'[{{"lastModified": "{text}"}}, {{"lastModified": null}}, {{}}]'.encode()
    first, second, third = decode_json(content, list[Customer])
    assert first.last_modified == moment
    assert second.last_modified is None
    assert third.last_modified is UNSET


def test_mending_a_time_changes_nothing_else() -> None:
    """Texts that look like dates, and long numbers, stay as they are beside a mended time."""
    content = (
        b'[{"lastModified": "2024-05-25", "name": "2024-05-25",'
        b' "creditLimit": 12345678901234567890.123456789}]'
    )
    (customer,) = decode_json(content, list[Customer])
    assert customer.name == "2024-05-25"
    assert customer.credit_limit == Decimal("12345678901234567890.123456789")


@pytest.mark.parametrize(
    ("content", "kind", "pointer", "model"),
    [
        (b'[{"name": 3}]', list[Customer], "/0/name", "list[Customer]"),
        (b'[{"lastModified": "soon"}]', list[Customer], "/0/lastModified", "list[Customer]"),
        (b'{"a": {"b": "x"}}', dict[str, dict[str, int]], "/*/*", "dict[str, dict[str, int]]"),
        (b"<html>", Customer, "", "Customer"),
        (b'{"name": "x', Customer, "", "Customer"),
        (b"[1]", Customer, "", "Customer"),
        (b'{"name": "\xff"}', Customer, "", "Customer"),
    ],
)
def test_a_fault_names_its_place(content: bytes, kind: Any, pointer: str, model: str) -> None:
    """What does not decode raises DecodeError with pointer, model and the body."""
    with pytest.raises(DecodeError) as caught:
        decode_json(content, kind)
    assert caught.value.pointer == pointer
    assert caught.value.model == model
    assert caught.value.body == content


@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_but_decode_errors(content: bytes) -> None:
    """Arbitrary bytes decode or raise DecodeError."""
    with suppress(DecodeError):
        decode_json(content, list[Customer])


def test_deep_nesting_is_a_decode_error() -> None:
    """A body nested without end does not end the program."""
    with pytest.raises(DecodeError):
        decode_json(b"[" * 100_000, Any)


def test_a_byte_order_mark_is_ignored() -> None:
    """Some servers write one before the JSON."""
    assert decode_json(b'\xef\xbb\xbf{"name": "A"}', Customer).name == "A"


def test_unknown_members_and_enum_values_are_no_error() -> None:
    """A newer server does not break an older client."""
    customer = decode_json(b'{"new": [1], "kind": "Frozen"}', Customer)
    assert isinstance(customer.kind, Kind)
    assert customer.kind == "Frozen"


@pytest.mark.parametrize(
    ("kind", "name"),
    [(Customer, "Customer"), (list[Customer], "list[Customer]"), (Any, "Any"), (int, "int")],
)
def test_types_are_named_as_people_write_them(kind: Any, name: str) -> None:
    """Error messages show types without their modules."""
    assert type_name(kind) == name
