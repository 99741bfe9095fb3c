"""Members beyond those a schema names: on the object, typed where it is declared, and sent back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from shapes.conftest import Make
from shapes.shaped import ref

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
FIELD = {"type": "object", "properties": {"label": TEXT}}


def open_record(**words: Any) -> dict[str, Any]:
    """An object with one property, and more words."""
    return {"type": "object", "properties": {"key": TEXT}, **words}


@pytest.mark.parametrize(
    "words",
    [
        {"additionalProperties": ref("Custom")},
        {"patternProperties": {"^x": ref("Custom")}},
        {"patternProperties": {"^x": ref("Custom")}, "additionalProperties": False},
        {"unevaluatedProperties": ref("Custom")},
        {"allOf": [{"additionalProperties": ref("Custom")}]},
    ],
    ids="+".join,
)
def test_declared_members_are_typed_and_sent_back(shape: Make, words: Any) -> None:
    """They are in a mapping of the declared type and can be read as attributes."""
    made = shape(ref("Issue"), Issue=open_record(**words), Custom=FIELD)
    value = {"key": "A", "x1": {"label": "cost"}, "x2": {}}
    found = made.read(json.dumps(value))
    assert list(found.additional_properties) == ["x1", "x2"]
    assert type(found.x1) is made.models.Custom
    assert found.additional_properties["x1"].label == "cost"
    assert made.returned(value) == value


def test_members_of_any_type_are_kept(shape: Make) -> None:
    """``additionalProperties: true`` declares whatever comes."""
    made = shape(ref("Open"), Open=open_record(additionalProperties=True))
    value = {"key": "A", "list": [1, {"a": None}], "null": None, "big": 12345678901234567890}
    assert made.returned(value) == value


def test_a_dynamic_member_is_given_like_any_other(shape: Make) -> None:
    """By its name, or in the mapping; a property of the document keeps its own name."""
    made = shape(ref("Issue"), Issue=open_record(additionalProperties=ref("Custom")), Custom=FIELD)
    kind, field = made.models.Issue, made.models.Custom
    assert made.sent(kind(key="A", custom=field(label="x"))) == {
        "key": "A",
        "custom": {"label": "x"},
    }
    body = kind(additional_properties={"key": field(), "é": field()})
    assert made.sent(body) == {"key": {}, "é": {}}
    changed = made.read('{"key": "A", "custom": {"label": "x"}}')
    changed.additional_properties["custom"].label = "y"
    assert made.sent(changed) == {"key": "A", "custom": {"label": "y"}}
    assert not hasattr(changed, "other")
    assert "custom" in repr(changed)


def test_a_property_may_be_called_as_the_mapping_is(shape: Make) -> None:
    """The document's own attribute wins, and the mapping has another name."""
    issue = {
        "type": "object",
        "properties": {"additionalProperties": TEXT},
        "additionalProperties": WHOLE,
    }
    made = shape(ref("Issue"), Issue=issue)
    value = {"additionalProperties": "text", "n": 1}
    assert made.read(json.dumps(value)).additional_properties == "text"
    assert made.returned(value) == value


def test_open_objects_keep_everything_wherever_they_stand(shape: Make) -> None:
    """In lists, maps, open objects and objects of several classes."""
    deep = open_record(additionalProperties=ref("Deep"))
    holder = {
        "type": "object",
        "properties": {
            "one": ref("Deep"),
            "many": {"type": "array", "items": ref("Deep")},
            "named": {"type": "object", "additionalProperties": ref("Deep")},
            "either": {"oneOf": [ref("Deep"), WHOLE]},
        },
    }
    made = shape(ref("Holder"), Holder=holder, Deep=deep)
    whole = {"key": "A", "b": {"key": "B", "c": {"d": {}}}}
    value = {"one": whole, "many": [whole, {}], "named": {"n": whole}, "either": whole}
    assert made.returned(value) == value


@pytest.mark.parametrize(
    "words",
    [
        {"if": {"properties": {"key": {"const": "x"}}}, "then": {"properties": {"more": WHOLE}}},
        {"if": {"required": ["key"]}, "else": {"properties": {"more": WHOLE}}},
        {"dependentSchemas": {"key": {"properties": {"more": WHOLE}}}},
        {"allOf": [{"if": {}, "then": {"properties": {"more": WHOLE}}}]},
    ],
    ids=["then", "else", "dependentSchemas", "in a part"],
)
def test_members_under_a_condition_are_attributes(shape: Make, words: Any) -> None:
    """What holds of an object only if something else does is there when it comes."""
    made = shape(ref("Thing"), Thing=open_record(**words))
    assert made.read('{"key": "x", "more": 5}').more == 5
    assert made.returned({"key": "x", "more": 5}) == {"key": "x", "more": 5}
    assert made.returned({"key": "x"}) == {"key": "x"}


def test_properties_beside_a_reference_belong_to_it(shape: Make) -> None:
    """From OpenAPI 3.1 on; what is said beside it only in words changes no class."""
    schema = {
        "type": "object",
        "properties": {
            "merged": {**ref("Custom"), "properties": {"more": WHOLE}},
            "plain": {**ref("Custom"), "description": "Mine.", "deprecated": True},
        },
    }
    made = shape(ref("Both"), Both=schema, Custom=FIELD)
    value = {"merged": {"label": "a", "more": 1}, "plain": {"label": "b"}}
    found = made.read(json.dumps(value))
    assert (found.merged.label, found.merged.more) == ("a", 1)
    assert type(found.plain) is made.models.Custom
    assert made.returned(value) == value


def test_a_silent_schema_ignores_or_keeps_as_the_api_says(shape: Make) -> None:
    """One setting decides about members that no schema says anything of."""
    value = {"key": "A", "new": 1}
    made = shape(ref("Thing"), Thing=open_record())
    assert made.returned(value) == {"key": "A"}


def test_a_silent_schema_keeps_where_the_api_says_so(shape: Make) -> None:
    """And one that forbids them is not silent."""
    schema = {
        "type": "object",
        "properties": {"open": ref("Thing"), "shut": ref("Shut")},
    }
    shut = open_record(additionalProperties=False)
    made = shape(ref("All"), additional="keep", All=schema, Thing=open_record(), Shut=shut)
    thing = {"key": "A", "new": 1}
    assert made.returned({"open": thing, "shut": thing, "x": 2}) == {
        "open": thing,
        "shut": {"key": "A"},
        "x": 2,
    }
