"""Schemas in JSON Schema 2020-12, whatever they were written in."""

from __future__ import annotations

from typing import Any

import pytest

from normalise.normalising import codes, openapi, schema

A = {"$ref": "#/components/schemas/A"}
NULL = {"type": "null"}
TEXT = {"type": ["string", "null"]}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "x-nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"enum": ["a"], "nullable": True}, {"enum": ["a", None]}),
        ({**A, "nullable": True}, {"anyOf": [A, NULL]}),
        (
            {"allOf": [A], "nullable": True, "description": "d"},
            {"anyOf": [A, NULL], "description": "d"},
        ),
        ({"oneOf": [A], "nullable": True}, {"oneOf": [A, NULL]}),
        ({"anyOf": [A, NULL], "nullable": True}, {"anyOf": [A, NULL]}),
        (
            {"allOf": [A, {"type": "object"}], "nullable": True},
            {"anyOf": [{"allOf": [A, {"type": "object"}]}, NULL]},
        ),
        (
            {"properties": {"a": {}}, "nullable": True},
            {"type": ["object", "null"], "properties": {"a": {}}},
        ),
        ({"nullable": True, "description": "d"}, {"description": "d"}),
    ],
)
def test_nullable_becomes_a_type(given: Any, expected: Any) -> None:
    """A value that may be null says so by its type, or as one side of a choice."""
    assert schema(given, A={}) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"maximum": 9, "exclusiveMaximum": True}, {"exclusiveMaximum": 9}),
        ({"exclusiveMaximum": True}, {}),
        ({"example": 5}, {"examples": [5]}),
        ({"example": None}, {"examples": [None]}),
        ({"example": 5, "examples": [6]}, {"examples": [6]}),
        ({"examples": {"a": {"value": 1}, "b": 2}}, {"examples": [1, 2]}),
        ({"type": ["string", None]}, {"type": ["string", "null"]}),
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": []}, {}),
        ({"type": None}, {"type": "null"}),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        ({"items": [{}, {}]}, {"prefixItems": [{}, {}]}),
        (
            {"items": [{}], "additionalItems": False},
            {"prefixItems": [{}], "items": {"not": {}}},
        ),
        ({"properties": {"a": True, "b": False}}, {"properties": {"a": {}, "b": {"not": {}}}}),
        ({"additionalProperties": False}, {"additionalProperties": False}),
        ({"properties": {"a": {"required": True}}}, {"properties": {"a": {}}}),
        ({"discriminator": "kind"}, {"discriminator": {"propertyName": "kind"}}),
        (
            {"discriminator": {"propertyName": "k", "mapping": {"a": "A", "b": "?"}}},
            {
                "discriminator": {
                    "propertyName": "k",
                    "mapping": {"a": "#/components/schemas/A", "b": "?"},
                }
            },
        ),
    ],
)
def test_old_keywords_are_respelled(given: Any, expected: Any) -> None:
    """What 2020-12 spells otherwise is spelled its way, wherever it stands."""
    assert schema(given, A={}) == expected
    assert schema({"items": given}, A={}) == {"items": expected}
    assert schema({"allOf": [given]}, A={}) == {"allOf": [expected]}


@pytest.mark.parametrize("name", ["nullable", "example", "type", "items", "$ref", "discriminator"])
def test_properties_with_names_of_keywords_are_properties(name: str) -> None:
    """A property may be called what a keyword is called."""
    given = {"properties": {name: {"type": "string", "nullable": True}}}
    assert schema(given) == {"properties": {name: {"type": ["string", "null"]}}}


@pytest.mark.parametrize("key", ["example", "default", "x-data", "const"])
def test_data_is_not_touched(key: str) -> None:
    """Values that look like schemas stay as they are."""
    data = {"nullable": True, "type": "file", "$ref": "#/nowhere"}
    found = schema({"type": "object", key: data})
    assert found == {
        "type": "object",
        **({"examples": [data]} if key == "example" else {key: data}),
    }


def test_before_31_only_descriptions_stay_beside_a_reference() -> None:
    """Limits beside ``$ref`` never held in 3.0, and start to hold in 3.1."""
    given = {**A, "description": "d", "x-more": 1, "type": "object", "required": ["a"]}
    assert schema(given, A={}) == {**A, "description": "d", "x-more": 1}
    assert schema(given, "3.1.0", A={}) == given


def test_untouched_schemas_are_shared() -> None:
    """What needs no change is not copied."""
    given = {"type": "object", "properties": {"a": {"type": "string"}}}
    assert schema(given) is given


@pytest.mark.parametrize("given", [5, "text", [], None])
def test_what_is_no_schema_accepts_anything(given: Any) -> None:
    """A misshapen schema costs its own shape and nothing else."""
    document = openapi(components={"schemas": {"S": {"properties": {"a": given, "b": {}}}}})
    found = document.content["components"]["schemas"]["S"]
    assert found == {"properties": {"a": {}, "b": {}}}
    assert codes(document) == ([] if given is None else ["misshapen"])


def test_an_example_may_refer_to_a_shared_one() -> None:
    """Authors write references into ``example``, where the value is meant."""
    document = openapi(
        components={
            "schemas": {"S": {"example": {"$ref": "#/components/examples/E"}}},
            "examples": {"E": {"value": 5}},
        }
    )
    assert document.content["components"] == {"schemas": {"S": {"examples": [5]}}}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"definitions": {"b": {"nullable": True, "type": "string"}}}, {"$defs": {"b": TEXT}}),
        ({"definitions": {"b": A}, "$defs": {"b": TEXT}}, {"$defs": {"b": TEXT}}),
        ({"definitions": {}}, {"$defs": {}}),
        ({"dependencies": {"a": ["b"]}}, {"dependentRequired": {"a": ["b"]}}),
        ({"dependencies": {"a": A}}, {"dependentSchemas": {"a": A}}),
        (
            {"dependencies": {"a": ["b"], "c": {"definitions": {"d": A}}}},
            {
                "dependentRequired": {"a": ["b"]},
                "dependentSchemas": {"c": {"$defs": {"d": A}}},
            },
        ),
    ],
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_what_older_drafts_kept_below_a_schema_is_schemas(
    given: Any, expected: Any, version: str
) -> None:
    """`definitions` and `dependencies` of draft 7 have the names that 2019-09 gave them."""
    assert schema(given, version, A={}) == expected


@pytest.mark.parametrize("keyword", ["definitions", "$defs", "dependencies", "patternProperties"])
def test_a_reference_below_a_schema_leads_to_a_named_one(keyword: str) -> None:
    """Also where the schema that refers and the one referred to are parts of others."""
    parts = {"b": {"type": "string"}, "c": {"$ref": f"#/components/schemas/S/{keyword}/b"}}
    schemas = openapi(version="3.1.0", components={"schemas": {"S": {keyword: parts}}}).content[
        "components"
    ]["schemas"]
    (below,) = schemas["S"].values()
    assert below["c"]["$ref"].removeprefix("#/components/schemas/") in schemas.keys() - {"S"}
