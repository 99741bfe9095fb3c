"""Single values: what servers send for a type, and what goes back."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from shapes.conftest import Make
from shapes.shaped import ref

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
ONE = timezone(timedelta(hours=1))


def record(**properties: Any) -> dict[str, Any]:
    """An object schema."""
    return {"type": "object", "properties": properties}


def kept(value: object) -> object:
    """A value as the JSON of a request is looked at: a fraction as its text."""
    return str(value) if isinstance(value, float) else value


def of(form: str) -> dict[str, Any]:
    """A text with a format."""
    return {"type": "string", "format": form}


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [
        ("date-time", "2024-12-31T23:59:59.9999999", datetime(2024, 12, 31, 23, 59, 59, 999999)),
        ("date-time", "2024-01-01T10:00:00.1234567+01:00", None),
        ("date-time", "9999-12-31T23:59:59.999999999Z", None),
        ("date-time", "2016-12-31T23:59:60Z", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("date-time", "2016-12-31T23:59:60.5Z", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("date-time", "1890-01-01T00:00:30+01:00:30", datetime(1890, 1, 1, tzinfo=ONE)),
        ("date-time", "2024-01-01", datetime(2024, 1, 1)),
        ("date-time", "2024-01-01T10:00", datetime(2024, 1, 1, 10)),
        ("date-time", "2024-01-01t10:00:00z", datetime(2024, 1, 1, 10, tzinfo=UTC)),
        ("date", "2024-01-31T00:00:00", date(2024, 1, 31)),
        ("date", "2024-01-31T23:59:59.9999999+02:00", date(2024, 1, 31)),
        ("time", "23:59:59.9999999", time(23, 59, 59, 999999)),
        ("time", "23:59:60Z", time(23, 59, 59, tzinfo=UTC)),
        ("time", "10:11", time(10, 11)),
        ("byte", "AA\nE=", b"\x00\x01"),
        ("base64url", "-_8", b"\xfb\xff"),
    ],
)
def test_spellings_of_values_are_understood(shape: Make, form: str, text: str, value: Any) -> None:
    """Alone, in a list, and beside a value that needs mending in another way: always the same.

    What is finer than a microsecond is cut; rounding would make of the last second of a year the
    first of the next.
    """
    made = shape(record(v=of(form), many={"type": "array", "items": of(form)}, at=of("date-time")))
    found = made.read(json.dumps({"v": text, "many": [text]}))
    beside = made.read(json.dumps({"v": text, "at": "2024-01-01"}))
    assert found.v == found.many[0] == beside.v
    if value is not None:
        assert found.v == value
    elif isinstance(found.v, datetime):
        assert found.v.isoformat() in text or found.v.microsecond in (123456, 999999)


@pytest.mark.parametrize(("text", "number"), [("5.0", 5), ("5e2", 500), ("-3.00", -3)])
def test_whole_numbers_may_be_written_with_a_fraction(shape: Make, text: str, number: int) -> None:
    """A whole number is whole however the server writes it; one with a fraction is refused."""
    made = shape(record(v=WHOLE))
    found = made.read(f'{{"v": {text}}}').v
    assert (found, type(found)) == (number, int)
    with pytest.raises(made.package.ErpError):
        made.read('{"v": 5.5}')


@pytest.mark.parametrize(
    "number", ["9007199254740993", "0.1", "5.0", "-0.5", "12345678901234567890"]
)
@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["integer", "number"]},
        {"oneOf": [{"type": "integer"}, {"type": "number"}]},
        {"type": "number", "x-erp-decimal": True},
        {"type": ["string", "number"], "x-erp-decimal": True},
        {"oneOf": [{"type": "number", "x-erp-decimal": True}, TEXT]},
    ],
    ids=["types", "oneOf", "decimal", "decimal or text", "decimal beside text"],
)
def test_numbers_keep_their_digits(shape: Make, schema: Any, number: str) -> None:
    """Whole ones beside others, exact ones beside texts."""
    made = shape(record(v=schema))
    sent = made.returned(f'{{"v": {number}}}')["v"]
    assert Decimal(sent) == Decimal(number)
    assert not isinstance(sent, str) or "." in number


@pytest.mark.parametrize("value", ["12.50", "text", ""])
def test_a_text_beside_an_exact_number_stays_a_text(shape: Make, value: str) -> None:
    """Even where it looks like a number."""
    schema = {"anyOf": [{"type": "number"}, TEXT], "nullable": True}
    made = shape(record(v={**schema, "anyOf": [{"type": "number", "x-erp-decimal": True}, TEXT]}))
    assert made.read(json.dumps({"v": value})).v == value
    assert made.returned(
        {
            "v": value,
        }
    ) == {"v": value}


@pytest.mark.parametrize(
    "schema",
    [{"type": "string"}, {"type": "number"}, {"type": "integer"}, {"type": ["string", "null"]}],
    ids=lambda schema: str(schema["type"]),
)
def test_sums_that_travel_as_text(shape: Make, schema: Any) -> None:
    """``x-erp-decimal: text`` is Decimal in the client and text on the wire, wherever it stands."""
    exact = {**schema, "x-erp-decimal": "text"}
    made = shape(
        record(
            v=exact,
            many={"type": "array", "items": exact},
            named={"type": "object", "additionalProperties": exact},
        )
    )
    text = "12345678901234567890.0100"
    value = {"v": text, "many": [text], "named": {"a": text}}
    assert made.read(json.dumps(value)).many == [Decimal(text)]
    assert made.returned(value) == value
    assert made.returned('{"v": 5.10}') == {"v": "5.10"}
    assert made.sent({"v": "5"}) == {"v": "5"}


def test_times_in_milliseconds(shape: Make) -> None:
    """``x-erp-date: ms`` is a time in the client and ``/Date(…)/`` on the wire."""
    made = shape(
        record(
            v={**TEXT, "x-erp-date": "ms"},
            many={"type": "array", "items": {**TEXT, "x-erp-date": "ms"}},
        )
    )
    found = made.read('{"v": "/Date(1700000000123+0100)/", "many": ["/Date(0)/", "/Date(-1)/"]}')
    assert found.v == datetime(2023, 11, 14, 23, 13, 20, 123000, tzinfo=ONE)
    assert found.many[0] == datetime(1970, 1, 1, tzinfo=UTC)
    value = {"v": "/Date(1700000000123+0100)/", "many": ["/Date(0)/", "/Date(-1)/"]}
    assert made.returned(value) == value
    with pytest.raises(made.package.ErpError, match="/many/1"):
        made.read('{"many": ["/Date(0)/", "yesterday"]}')


@pytest.mark.parametrize(
    ("schema", "text", "value"),
    [
        (WHOLE, '"5"', 5),
        (WHOLE, '"-9007199254740993.0"', -9007199254740993),
        ({"type": "number"}, '"3.5"', 3.5),
        ({"type": "boolean"}, '"False"', False),
        ({"type": "integer", "enum": [1, 2]}, '"2"', 2),
        ({"type": ["integer", "string"]}, '"5"', "5"),
    ],
)
def test_numbers_that_are_sent_as_text(shape: Make, schema: Any, text: str, value: Any) -> None:
    """They are numbers where the document says so alone, and go back as it says."""
    made = shape(record(v=schema, many={"type": "array", "items": schema}))
    found = made.read(f'{{"v": {text}, "many": [{text}]}}')
    assert (found.v, found.many) == (value, [value])
    assert made.sent(found) == {"v": kept(value), "many": [kept(value)]}


@pytest.mark.parametrize("text", ['"05"', '" 5"', '"NaN"', '"1,5"', '"x"', '"5.5"'])
def test_other_texts_are_no_whole_numbers(shape: Make, text: str) -> None:
    """What could mean more than one number is refused, with its place."""
    made = shape(record(v=WHOLE))
    with pytest.raises(made.package.ErpError, match="/v"):
        made.read(f'{{"v": {text}}}')


def test_an_empty_text_where_none_can_be_is_null(shape: Make) -> None:
    """Many servers write no date as an empty text; an empty text of a text stays what it is."""
    forms = ("date", "date-time", "time", "uuid")
    kinds = {form.replace("-", "_"): of(form) for form in forms}
    made = shape(
        record(**kinds, whole=WHOLE, part={"type": "number"}, flag={"type": "boolean"}, text=TEXT)
    )
    names = [*kinds, "whole", "part", "flag"]
    found = made.read(json.dumps(dict.fromkeys((*names, "text"), "")))
    assert {getattr(found, name) for name in names} == {None}
    assert made.sent(found) == {**dict.fromkeys(names), "text": ""}


def test_nulls_that_the_document_does_not_declare(shape: Make) -> None:
    """In lists and mappings of an answer they stay where they were."""
    made = shape(
        record(
            names={"type": "array", "items": TEXT},
            rows={"type": "array", "items": {"type": "array", "items": WHOLE}},
            named={"type": "object", "additionalProperties": WHOLE},
        )
    )
    value = {
        "names": [None, "a", None],
        "rows": [[1, None], None, [None, 2]],
        "named": {"a": 1, "b": None},
    }
    assert made.read(json.dumps(value)).names == [None, "a", None]
    assert made.returned(value) == value


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["=", "!=", ">=", "<"], None),
        (["+1", "-1", "1", ""], None),
        (["asc", "ASC", "Asc"], None),
        (["größe", "名前"], None),
    ],
)
def test_no_member_of_an_enum_is_called_by_a_hash(
    shape: Make, values: list[str], names: Any
) -> None:
    """Signs have words, and letters of any script stay."""
    made = shape(record(v=ref("Sort")), Sort={**TEXT, "enum": values})
    members = made.models.Sort.__members__
    assert {one.value for one in members.values()} == set(values)
    assert names is None or list(members) == names
    for value in values:
        assert made.returned({"v": value}) == {"v": value}


@pytest.mark.parametrize(
    "schema",
    [
        {"enum": [1, 2], "x-enumNames": ["BloodOrange", "Sun flower"]},
        {"enum": [1, 2], "x-enum-varnames": ["BLOOD_ORANGE", "SUN_FLOWER"]},
        {"oneOf": [{"const": 1, "title": "Blood orange"}, {"const": 2, "title": "Sun flower"}]},
        {
            "oneOf": [
                {"const": 1, "description": "Blood orange"},
                {"const": 2, "description": "Sun flower"},
            ]
        },
        {
            "enum": [1, 2],
            "x-ms-enum": {
                "values": [{"value": 1, "name": "BloodOrange"}, {"value": 2, "name": "SunFlower"}]
            },
        },
    ],
    ids=["x-enumNames", "x-enum-varnames", "title", "description", "x-ms-enum"],
)
def test_members_have_the_names_that_the_document_gives(shape: Make, schema: Any) -> None:
    """Whichever way it does."""
    made = shape(record(v=ref("Colour")), Colour={"type": "integer", **schema})
    members = made.models.Colour.__members__
    assert {name: one.value for name, one in members.items()} == {
        "BLOOD_ORANGE": 1,
        "SUN_FLOWER": 2,
    }
    assert made.read('{"v": 3}').v == 3


def test_enums_of_several_types_take_each(shape: Make) -> None:
    """And null, where it is among them."""
    made = shape(
        record(
            v={"enum": [1, "auto", True, None]},
            maybe={"type": ["string", "null"], "enum": ["a", None]},
        )
    )
    for value in (1, "auto", True, None):
        assert made.returned({"v": value}) == {"v": value}
    for value in ("a", None):
        assert made.returned({"maybe": value}) == {"maybe": value}


def test_constants_and_tuples(shape: Make) -> None:
    """A constant has the type of its value; places of a list may have types of their own."""
    leaf = record(v=TEXT)
    schema = record(
        kind={"const": "tee"},
        version={"const": 2},
        point={
            "type": "array",
            "prefixItems": [{"type": "number"}, TEXT, ref("Leaf")],
            "items": False,
        },
        free={"type": "array", "prefixItems": [WHOLE]},
    )
    made = shape(schema, Leaf=leaf)
    value = {"kind": "tee", "version": 2, "point": [1.5, "a", {"v": "l"}], "free": [1, "x", None]}
    found = made.read(json.dumps(value))
    assert type(found.point[2]) is made.models.Leaf
    assert made.returned(value) == {**value, "point": ["1.5", "a", {"v": "l"}]}
    assert made.models.__name__


def test_encoded_content(shape: Make) -> None:
    """What OpenAPI 3.1 says of encodings is bytes in the client and text on the wire."""
    schema = record(
        plain={**TEXT, "contentEncoding": "base64", "contentMediaType": "image/png"},
        url={**TEXT, "contentEncoding": "base64url"},
    )
    made = shape(schema)
    value = {"plain": "AAE=", "url": "-_8"}
    assert made.read(json.dumps(value)).plain == b"\x00\x01"
    assert made.returned(value) == value


def test_an_offset_with_seconds_is_sent_as_the_same_moment(shape: Make) -> None:
    """Local times of the nineteenth century have such offsets, and RFC 3339 has not."""
    made = shape(record(v=of("date-time")))
    local = timezone(timedelta(minutes=43, seconds=30))
    body = {"v": datetime(1890, 1, 1, tzinfo=local)}
    assert datetime.fromisoformat(made.sent(body)["v"]) == body["v"]
