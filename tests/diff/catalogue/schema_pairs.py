"""Pairs of schemas, the words of what changes between them, and the levels of those words."""

from __future__ import annotations

from typing import Any, NamedTuple

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "number"}
LIST: Schema = {"type": "array", "items": TEXT}
OBJECT: Schema = {"type": "object"}
MEMBERS: list[Schema] = [{"type": "object", "properties": {name: TEXT}} for name in "abc"]


class Pair(NamedTuple):
    """A schema, one that admits more, and the words for going there and coming back.

    Going there is harmless for a request and an error for an answer, coming back the reverse, but
    for the ids in :data:`OTHER_LEVELS`.
    """

    narrow: Schema
    wide: Schema
    widened: str
    narrowed: str


PAIRS = (
    *(
        Pair({**base, key: low}, {**base, key: high}, f"{word}-increased", f"{word}-decreased")
        for base, word, key, low, high in (
            (NUMBER, "max", "maximum", 1, 5),
            (NUMBER, "exclusive-max", "exclusiveMaximum", 1, 5),
            (TEXT, "max-length", "maxLength", 1, 5),
            (LIST, "max-items", "maxItems", 1, 5),
        )
    ),
    *(
        Pair({**base, key: high}, {**base, key: low}, f"{word}-decreased", f"{word}-increased")
        for base, word, key, low, high in (
            (NUMBER, "min", "minimum", 1, 5),
            (NUMBER, "exclusive-min", "exclusiveMinimum", 1, 5),
            (TEXT, "min-length", "minLength", 1, 5),
            (LIST, "min-items", "minItems", 1, 5),
        )
    ),
    *(
        Pair({**base, key: 3}, base, f"{word}-unset", f"{word}-set")
        for base, word, key in (
            (NUMBER, "max", "maximum"),
            (NUMBER, "min", "minimum"),
            (NUMBER, "exclusive-max", "exclusiveMaximum"),
            (NUMBER, "exclusive-min", "exclusiveMinimum"),
            (TEXT, "max-length", "maxLength"),
            (LIST, "min-items", "minItems"),
        )
    ),
    *(
        Pair({**base, key: value}, base, f"{word}-removed", f"{word}-added")
        for base, word, key, value in (
            (TEXT, "const", "const", "a"),
            (OBJECT, "if", "if", {"required": ["a"]}),
            (OBJECT, "then", "then", {"required": ["a"]}),
            (OBJECT, "else", "else", {"required": ["a"]}),
            (OBJECT, "dependent-required", "dependentRequired", {"a": ["b"]}),
            (OBJECT, "dependent-schema", "dependentSchemas", {"a": {"required": ["b"]}}),
            (OBJECT, "pattern-property", "patternProperties", {"^a": TEXT}),
            (OBJECT, "property-names", "propertyNames", {"maxLength": 3}),
            (OBJECT, "unevaluated-properties", "unevaluatedProperties", False),
            (LIST, "unevaluated-items", "unevaluatedItems", False),
            (LIST, "contains", "contains", {"maxLength": 3}),
            (TEXT, "content-schema", "contentSchema", {"type": "object"}),
        )
    ),
    *(
        Pair({word: MEMBERS[:2]}, {word: MEMBERS}, f"{of}-added", f"{of}-removed")
        for word, of in (("anyOf", "any-of"), ("oneOf", "one-of"))
    ),
    Pair({"allOf": MEMBERS}, {"allOf": MEMBERS[:2]}, "all-of-removed", "all-of-added"),
    Pair(TEXT, {"type": ["string", "null"]}, "became-nullable", "became-not-nullable"),
    Pair(
        {**TEXT, "enum": ["a"]},
        {**TEXT, "enum": ["a", "b"]},
        "enum-value-added",
        "enum-value-removed",
    ),
    Pair(
        {"oneOf": [NUMBER, {"type": "boolean"}]},
        {"oneOf": [NUMBER, {"type": "boolean"}, OBJECT]},
        "list-of-types-widened",
        "list-of-types-narrowed",
    ),
    Pair(
        {**LIST, "prefixItems": [TEXT]},
        {**LIST, "prefixItems": [TEXT, NUMBER]},
        "prefix-items-added",
        "prefix-items-removed",
    ),
)

EITHER_WAY = (
    (TEXT, {**TEXT, "default": "a"}, "default-value-added", "default-value-removed"),
    (
        {**TEXT, "default": "b"},
        {**TEXT, "default": "a"},
        "default-value-changed",
        "default-value-changed",
    ),
    (
        {"allOf": MEMBERS},
        {"allOf": [*MEMBERS, {"title": "T"}]},
        "all-of-added-annotation-only",
        "all-of-removed-annotation-only",
    ),
    (
        {"oneOf": MEMBERS, "discriminator": {"propertyName": "k"}},
        {"oneOf": MEMBERS, "discriminator": {"propertyName": "k", "mapping": {"a": "X"}}},
        "discriminator-mapping-added",
        "discriminator-mapping-deleted",
    ),
    (
        {"oneOf": MEMBERS, "discriminator": {"propertyName": "k", "mapping": {"a": "Y"}}},
        {"oneOf": MEMBERS, "discriminator": {"propertyName": "k", "mapping": {"a": "X"}}},
        "discriminator-mapping-changed",
        "discriminator-mapping-changed",
    ),
    (
        {"oneOf": MEMBERS, "discriminator": {"propertyName": "k"}},
        {"oneOf": MEMBERS, "discriminator": {"propertyName": "l"}},
        "discriminator-property-name-changed",
        "discriminator-property-name-changed",
    ),
)
"""Two schemas that admit the same, and the words for going there and back: harmless."""

INCOMPARABLE = (
    (NUMBER, {"type": "boolean"}, "type-changed"),
    ({**TEXT, "const": "a"}, {**TEXT, "const": "b"}, "const-changed"),
    (
        {**TEXT, "contentMediaType": "text/html"},
        {**TEXT, "contentMediaType": "text/csv"},
        "content-media-type-changed",
    ),
    (
        {**TEXT, "contentEncoding": "base64"},
        {**TEXT, "contentEncoding": "base32"},
        "content-encoding-changed",
    ),
    (
        {**OBJECT, "dependentRequired": {"a": ["b"]}},
        {**OBJECT, "dependentRequired": {"a": ["b", "c"]}},
        "dependent-required-changed",
    ),
)
"""Two schemas each of which admits what the other refuses, and the word: errors everywhere."""

OTHER_LEVELS = {
    # A limit that the server may have kept all along is a warning.
    "request-*-set": "warning",
    # Open enums take what they do not know.
    "response-*-enum-value-added": "warning",
    "response-*-any-of-added": "warning",
    "*-all-of-removed": "warning",
    # Whoever sends a kind that is gone is refused, and a new kind may be unknown to its reader.
    "request-*-discriminator-mapping-deleted": "warning",
    "response-*-discriminator-mapping-added": "warning",
    "*-discriminator-mapping-changed": "warning",
    "*-discriminator-property-name-changed": "warning",
    # A parameter that is left out means something else now.
    "request-parameter-default-value-*": "error",
    "request-property-default-value-*": "warning",
}
"""Levels that follow from no effect, by pattern of the id."""
