"""What a level claims is so: harmless changes break no exchange, breaking ones have a witness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from diff.sides import Document, api, changed, schemas, side, sites

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.types import Change

ABSENT = object()

STRINGS: list[Any] = ["", "a", "AB", "abc", "Active", "Hold", "x" * 9]
NUMBERS: list[Any] = [-7, 0, 1, 2, 3, 4, 5, 6, 8, 10, 2.5, 99]
OTHERS: list[Any] = [None, True, [], ["a"], ["a", "b", "c"], {}, {"city": "Oslo"}]
SAMPLES = [*STRINGS, *NUMBERS, *OTHERS, ABSENT]

VARIANTS: list[Document] = [
    {"type": "string"},
    {"type": "string", "nullable": True},
    {"type": "string", "maxLength": 3},
    {"type": "string", "maxLength": 5},
    {"type": "string", "minLength": 1},
    {"type": "string", "minLength": 2},
    {"type": "string", "pattern": "^[a-z]*$"},
    {"type": "string", "enum": ["Active", "a"]},
    {"type": "string", "enum": ["Active", "a", "Hold"]},
    {"type": "integer"},
    {"type": "integer", "minimum": 1},
    {"type": "integer", "minimum": 3},
    {"type": "integer", "maximum": 4},
    {"type": "integer", "maximum": 6, "exclusiveMaximum": True},
    {"type": "integer", "multipleOf": 2},
    {"type": "number"},
    {"type": "array", "items": {"type": "string"}},
    {"type": "array", "items": {"type": "string"}, "maxItems": 2},
    {"type": "array", "items": {"type": "string"}, "minItems": 1},
    {"type": "object", "properties": {"city": {"type": "string"}}},
    {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    {"type": "object", "properties": {"city": {"type": "string"}}, "maxProperties": 0},
]

JUDGED_BY_CUSTOM = ("type-changed", "enum-value-added", "-set", "became-not-enum", "pattern-")
"""Words of levels that rest on a convention of the field, not on which values are admitted."""


def _document(variant: Document, *, required: bool) -> Document:
    document = changed(api())
    customer = schemas(document)["Customer"]
    customer["properties"]["field"] = variant
    if required:
        customer["required"].append("field")
    return document


def _admitted(document: Document) -> list[bool]:
    """Which samples the field admits, as a JSON Schema validator sees it."""
    content = side(document).content
    customer = content["components"]["schemas"]["Customer"]
    schema = {**customer, "components": content["components"]}
    validator = Draft202012Validator(schema)
    return [validator.is_valid(_value(sample)) for sample in SAMPLES]


def _value(sample: object) -> Document:
    return {"name": "N"} if sample is ABSENT else {"name": "N", "field": sample}


def _steps() -> Iterator[tuple[Document, Document]]:
    for old in VARIANTS:
        for new in VARIANTS:
            if old is not new:
                yield _document(old, required=False), _document(new, required=False)
        yield _document(old, required=False), _document(old, required=True)
        yield _document(old, required=True), _document(old, required=False)


def _levels(changes: list[Change], direction: str) -> set[str]:
    judged = [c for c in changes if not any(word in c.id for word in JUDGED_BY_CUSTOM)]
    return {change.level.value for change in judged if change.direction == direction}


@pytest.mark.parametrize(("direction", "reader"), [("request", "new"), ("response", "old")])
def test_levels_agree_with_a_validator(direction: str, reader: str) -> None:
    """A lone error has a value the other side refuses; without error or warning there is none.

    Of several changes at once, one may take back what another allows.
    """
    for old, new in _steps():
        changes = [change for change in sites(old, new) if change.direction == direction]
        before, after = _admitted(old), _admitted(new)
        sent, taken = (before, after) if reader == "new" else (after, before)
        refused = [SAMPLES[i] for i, (a, b) in enumerate(zip(sent, taken, strict=True)) if a > b]
        texts = [change.text for change in changes]
        customary = any(word in change.id for change in changes for word in JUDGED_BY_CUSTOM)
        if not customary and not any(c.level in ("error", "warning") for c in changes):
            assert not refused, (texts, refused)
        elif len(changes) == 1 and "error" in _levels(changes, direction):
            assert refused, texts
