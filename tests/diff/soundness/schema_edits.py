"""Edits of schemas, at every place of a call where a schema may stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from diff.sides import Document
from diff.soundness.edits import (
    Edit,
    asking,
    needing,
    parameter,
    reading,
    record,
    sending,
    step,
)

Step = tuple[Any, Any]

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}

SCALARS: dict[str, Step] = {
    "max-length-set": (TEXT, {"type": "string", "maxLength": 5}),
    "max-length-lower": ({"type": "string", "maxLength": 8}, {"type": "string", "maxLength": 5}),
    "min-length-set": (TEXT, {"type": "string", "minLength": 2}),
    "min-length-higher": ({"type": "string", "minLength": 1}, {"type": "string", "minLength": 3}),
    "pattern-set": (TEXT, {"type": "string", "pattern": "^[a-z]*$"}),
    "pattern-other": (
        {"type": "string", "pattern": "^[A-Z]"},
        {"type": "string", "pattern": "^[a-z]"},
    ),
    "pattern-open": ({"type": "string", "pattern": "^[A-Z]"}, {"type": "string", "pattern": ".*"}),
    "enum-less": (
        {"type": "string", "enum": ["Open", "Hold", "Closed"]},
        {"type": "string", "enum": ["Open", "Hold"]},
    ),
    "enum-swapped": (
        {"type": "string", "enum": ["Open", "Hold"]},
        {"type": "string", "enum": ["Open", "Gone"]},
    ),
    "enum-set": (TEXT, {"type": "string", "enum": ["Open", "Hold"]}),
    "const-set": (TEXT, {"type": "string", "const": "Open"}),
    "const-other": ({"type": "string", "const": "Open"}, {"type": "string", "const": "Hold"}),
    "numbers-enum-less": (
        {"type": "integer", "enum": [1, 2, 3]},
        {"type": "integer", "enum": [1, 2]},
    ),
    "minimum-set": (WHOLE, {"type": "integer", "minimum": 1}),
    "minimum-higher": ({"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 3}),
    "maximum-set": (WHOLE, {"type": "integer", "maximum": 10}),
    "maximum-lower": ({"type": "integer", "maximum": 10}, {"type": "integer", "maximum": 5}),
    "exclusive-minimum-set": (WHOLE, {"type": "integer", "exclusiveMinimum": 1}),
    "exclusive-minimum-higher": (
        {"type": "integer", "exclusiveMinimum": 1},
        {"type": "integer", "exclusiveMinimum": 3},
    ),
    "exclusive-maximum-lower": (
        {"type": "integer", "exclusiveMaximum": 10},
        {"type": "integer", "exclusiveMaximum": 5},
    ),
    "multiple-set": (WHOLE, {"type": "integer", "multipleOf": 2}),
    "multiple-other": (
        {"type": "integer", "multipleOf": 2},
        {"type": "integer", "multipleOf": 3},
    ),
    "multiple-finer": (
        {"type": "integer", "multipleOf": 4},
        {"type": "integer", "multipleOf": 2},
    ),
    "text-to-whole": (TEXT, WHOLE),
    "text-to-boolean": (TEXT, {"type": "boolean"}),
    "text-to-date": (TEXT, {"type": "string", "format": "date"}),
    "text-to-moment": (TEXT, {"type": "string", "format": "date-time"}),
    "text-to-uuid": (TEXT, {"type": "string", "format": "uuid"}),
    "date-to-moment": (
        {"type": "string", "format": "date"},
        {"type": "string", "format": "date-time"},
    ),
    "whole-to-number": (WHOLE, {"type": "number"}),
    "whole-to-boolean": (WHOLE, {"type": "boolean"}),
    "int32-to-int64": (
        {"type": "integer", "format": "int32"},
        {"type": "integer", "format": "int64"},
    ),
    "nullable": (TEXT, {"type": ["string", "null"]}),
    "whole-nullable": (WHOLE, {"type": ["integer", "null"]}),
    "text-or-whole": (TEXT, {"type": ["string", "integer"]}),
    "any-of-two": (TEXT, {"anyOf": [TEXT, WHOLE]}),
    "not-set": (TEXT, {"type": "string", "not": {"const": "abc"}}),
    "default-set": (TEXT, {"type": "string", "default": "Open"}),
    "default-other": (
        {"type": "string", "default": "Open"},
        {"type": "string", "default": "Hold"},
    ),
    "titled": (TEXT, {"type": "string", "title": "A text", "description": "Said at length."}),
    "described": (TEXT, {"type": "string", "allOf": [{"description": "Said at length."}]}),
    "deprecated": (TEXT, {"type": "string", "deprecated": True}),
}
"""Steps between schemas of one value."""


def _list(**said: Any) -> Document:
    return {"type": "array", "items": TEXT, **said}


LISTS: dict[str, Step] = {
    "max-items-set": (_list(), _list(maxItems=2)),
    "max-items-lower": (_list(maxItems=3), _list(maxItems=1)),
    "min-items-set": (_list(), _list(minItems=2)),
    "min-items-higher": (_list(minItems=1), _list(minItems=2)),
    "unique-set": (_list(), _list(uniqueItems=True)),
    "element-other": (_list(), _list(items=WHOLE)),
    "element-nullable": (_list(), _list(items={"type": ["string", "null"]})),
    "element-enum-set": (_list(), _list(items={"type": "string", "enum": ["Open", "Hold"]})),
    "element-enum-less": (
        _list(items={"type": "string", "enum": ["Open", "Hold"]}),
        _list(items={"type": "string", "enum": ["Open"]}),
    ),
    "text-to-list": (TEXT, _list()),
}
"""Steps between schemas of lists."""

_TWO = {"city": TEXT, "zip": TEXT}
_PLACE = {"type": "object", "properties": _TWO}
_MAP = {"type": "object", "additionalProperties": TEXT}
_CAT = {"type": "object", "required": ["claws"], "properties": {"claws": WHOLE}}
_DOG = {"type": "object", "required": ["bark"], "properties": {"bark": TEXT}}
_BOTH = {
    "type": "object",
    "required": ["claws", "bark"],
    "properties": {"claws": WHOLE, "bark": TEXT},
}
_FISH = {"type": "object", "required": ["fins"], "properties": {"fins": WHOLE}}

OBJECTS: dict[str, Step] = {
    "member-more": (record(), record(extra=TEXT)),
    "member-more-needed": (record(), needing(record(extra=TEXT), "extra")),
    "member-more-needed-default": (
        record(),
        needing(record(extra={"type": "string", "default": "Open"}), "extra"),
    ),
    "member-needed": (record(extra=TEXT), needing(record(extra=TEXT), "extra")),
    "member-renamed": (record(extra=TEXT), record(other=TEXT)),
    "member-read-only": (record(extra=TEXT), record(extra={**TEXT, "readOnly": True})),
    "member-write-only": (record(extra=TEXT), record(extra={**TEXT, "writeOnly": True})),
    "read-only-needed": (
        record(extra={**TEXT, "readOnly": True}),
        needing(record(extra={**TEXT, "readOnly": True}), "extra"),
    ),
    "closed": (record(), {**record(), "additionalProperties": False}),
    "inner-member-more": (
        record(place=_PLACE),
        record(place={"type": "object", "properties": {**_TWO, "land": TEXT}}),
    ),
    "inner-member-needed": (record(place=_PLACE), record(place={**_PLACE, "required": ["zip"]})),
    "object-nullable": (record(), {**record(), "type": ["object", "null"]}),
    "map-value-nullable": (
        _MAP,
        {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
    ),
    "inner-nullable": (record(place=_PLACE), record(place={**_PLACE, "type": ["object", "null"]})),
    "map-typed": ({"type": "object"}, _MAP),
    "map-other": (_MAP, {"type": "object", "additionalProperties": WHOLE}),
    "max-properties-set": (_MAP, {**_MAP, "maxProperties": 0}),
    "min-properties-set": (_MAP, {**_MAP, "minProperties": 1}),
    "dependent-needed": (_PLACE, {**_PLACE, "dependentRequired": {"city": ["zip"]}}),
    "property-names-set": (_MAP, {**_MAP, "propertyNames": {"maxLength": 3}}),
    "one-of-more": ({"oneOf": [_CAT, _DOG]}, {"oneOf": [_CAT, _DOG, _FISH]}),
    "any-of-more": ({"anyOf": [_CAT, _DOG]}, {"anyOf": [_CAT, _DOG, _FISH]}),
    "all-of-more": ({"allOf": [_CAT]}, {"allOf": [_CAT, _DOG]}),
    "all-of-member-needed": (
        {"allOf": [record(extra=TEXT), {"type": "object", "properties": {"more": TEXT}}]},
        {
            "allOf": [
                needing(record(extra=TEXT), "extra"),
                {"type": "object", "properties": {"more": TEXT}},
            ]
        },
    ),
    "undeclared-needed": ({"type": "object"}, {"type": "object", "required": ["city"]}),
    "map-key-needed": (_MAP, {**_MAP, "required": ["city"]}),
    "undeclared-declared": (
        {"type": "object", "required": ["city"]},
        {"type": "object", "required": ["city"], "properties": {"city": TEXT}},
    ),
    "all-of-beside-needed": (
        {"allOf": [record(extra=TEXT)]},
        {"allOf": [record(extra=TEXT)], "required": ["extra"]},
    ),
    "all-of-member-needed-again": (
        {"allOf": [needing(record(extra=TEXT), "extra"), {"type": "object"}]},
        {
            "allOf": [
                needing(record(extra=TEXT), "extra"),
                {"type": "object", "required": ["extra"]},
            ]
        },
    ),
    "all-of-unwrapped": ({"allOf": [_CAT, _DOG]}, _BOTH),
    "union-that-holds-it": (_CAT, {"oneOf": [_CAT, _DOG]}),
    "union-order": ({"oneOf": [_CAT, _DOG]}, {"oneOf": [_DOG, _CAT]}),
    "member-in-all-of-read-only": (
        record(extra={"allOf": [TEXT, {"maxLength": 20}]}),
        record(extra={"allOf": [TEXT, {"maxLength": 20, "readOnly": True}]}),
    ),
    "object-to-list": (record(), {"type": "array", "items": record()}),
    "object-to-text": (record(), TEXT),
}
"""Steps between schemas of objects."""

Place = tuple[str, Callable[[Any], Document]]

_IN_A_BODY: dict[str, Place] = {
    "body": ("put ", lambda schema: sending(schema, required=True)),
    "body-member": ("put ", lambda schema: sending(record(field=schema), required=True)),
    "body-element": (
        "put ",
        lambda schema: sending({"type": "array", "items": record(field=schema)}, required=True),
    ),
}
_IN_AN_ANSWER: dict[str, Place] = {
    "answer": ("get ", reading),
    "answer-member": ("get ", lambda schema: reading(record(field=schema))),
    "answer-element": (
        "get ",
        lambda schema: reading({"type": "array", "items": record(field=schema)}),
    ),
}
_IN_THE_HEAD: dict[str, Place] = {
    "query": ("get ", lambda schema: asking(parameter(schema=schema))),
}
_READ_ALIKE: dict[str, Place] = {
    "header": ("get ", lambda schema: asking(parameter("X-Field", "header", schema=schema))),
    "path": ("get /{field}", lambda schema: asking(parameter("field", "path", schema=schema))),
    "answer-header": (
        "get ",
        lambda schema: reading(record(), headers={"X-Field": {"required": True, "schema": schema}}),
    ),
}

_TOLD_ANYWHERE = (
    *("max-length-lower", "pattern-other", "enum-less", "enum-set", "minimum-higher"),
    *("text-to-whole", "date-to-moment", "whole-to-number", "text-or-whole", "any-of-two"),
    *("default-other", "titled"),
)
"""Steps that are tried at all places which are read like a query."""

NULLS = ("nullable", "whole-nullable", "element-nullable")
"""Steps about null, which no text can say."""


def _each(places: dict[str, Place], steps: dict[str, Step]) -> Iterator[Edit]:
    for where, (place, made) in places.items():
        for name, (before, after) in steps.items():
            yield step(f"{where}-{name}", place, made(before), made(after))


def schema_edits() -> list[Edit]:
    """Every step at every place where it can be."""
    told = {name: change for name, change in SCALARS.items() if name not in NULLS}
    in_texts = {**told, **{n: c for n, c in LISTS.items() if n not in NULLS}}
    bodies = {**_IN_A_BODY, **_IN_AN_ANSWER}
    spoken = {name: place for name, place in bodies.items() if name.endswith("member")}
    whole = {name: place for name, place in bodies.items() if name not in spoken}
    return [
        *_each(spoken, {**SCALARS, **LISTS}),
        *_each(whole, OBJECTS),
        *_each(_IN_THE_HEAD, in_texts),
        *_each(_READ_ALIKE, {name: SCALARS[name] for name in _TOLD_ANYWHERE}),
    ]
