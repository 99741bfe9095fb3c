"""Schemas that were written another way and admit the same values do not differ."""

from __future__ import annotations

from typing import Any

import pytest

from diff.catalogue.places import body
from diff.sides import Document, ids

TEXT = {"type": "string"}


def _object(**properties: Any) -> Document:
    return {"type": "object", "properties": properties}


NAMED = {"components": {"schemas": {"Base": {**_object(a=TEXT), "required": ["a"]}}}}
BASE = {"$ref": "#/components/schemas/Base"}
WHOLE = {**_object(a=TEXT, b=TEXT), "required": ["a"]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WHOLE, {"allOf": [BASE, _object(b=TEXT)]}),
        (WHOLE, {"allOf": [{**BASE, "description": "What all have."}, _object(b=TEXT)]}),
        (WHOLE, {"allOf": [BASE], **_object(b=TEXT)}),
        ({"allOf": [BASE, _object(b=TEXT)]}, {"allOf": [_object(b=TEXT), BASE]}),
        ({**TEXT, "const": "a"}, {**TEXT, "enum": ["a"]}),
    ],
)
def test_the_same_in_other_words(one: Document, other: Document) -> None:
    """What a base schema took over, or an enum of one value, changes nothing on the wire."""
    old, new = body(one) | NAMED, body(other) | NAMED
    assert ids(old, new) == []
    assert ids(new, old) == []


@pytest.mark.parametrize(
    "other",
    [
        {"allOf": [BASE, _object(b={"type": "integer"})]},
        {"allOf": [{**BASE, "required": ["b"]}, _object(b=TEXT)]},
        {"allOf": [{**_object(a=TEXT), "additionalProperties": False}, _object(b=TEXT)]},
        {"allOf": [BASE, {"allOf": [BASE, _object(c=TEXT)]}]},
    ],
)
def test_other_words_for_something_else(other: Document) -> None:
    """Members that say more, less or another thing than the whole are told."""
    assert ids(body(WHOLE) | NAMED, body(other) | NAMED)


def test_what_another_member_still_demands_is_still_demanded() -> None:
    """A base that stops to require what a sibling requires changes nothing here."""
    loose = {"components": {"schemas": {"Base": _object(a=TEXT)}}}
    sibling = body({"allOf": [BASE, {**_object(a=TEXT), "required": ["a"]}]})
    assert ids(sibling | NAMED, sibling | loose) == []
    assert ids(sibling | loose, sibling | NAMED) == []
    alone = body({"allOf": [BASE, _object(b=TEXT)]})
    assert ids(alone | NAMED, alone | loose)


def test_schemas_in_each_other_are_left_alone() -> None:
    """A circle of allOf admits nothing that could be compared, and ends all the same."""
    circle = {"Base": {"allOf": [BASE, _object(a=TEXT)]}}
    assert ids(body(BASE) | {"components": {"schemas": circle}}, body(WHOLE))


@pytest.mark.parametrize("wrap", [lambda s: s, lambda s: {"type": "array", "items": s}])
def test_nothing_below_a_read_only_property_is_sent(wrap: Any) -> None:
    """However deep, and whether named or written in place."""

    def sent(**properties: Any) -> Document:
        inner = {**_object(**properties), "required": sorted(properties)}
        return body(_object(p={**wrap(inner), "readOnly": True}))

    assert ids(sent(a=TEXT), sent(a=TEXT, b=TEXT)) == []
    assert ids(sent(a=TEXT), sent(a={"type": "integer"})) == []
