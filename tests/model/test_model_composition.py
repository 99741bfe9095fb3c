"""Schemas that are made of others, hold others in place, or hold themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from erpgen.model import classes
from erpgen.model.shapes import RawStruct
from erpgen.model.types import (
    ClassType,
    Identifier,
    ListType,
    MapType,
    Scalar,
    ScalarType,
    TypeRef,
    UnionType,
)
from model.building import answering, built, enums, operations, record, ref, sending, struct

TEXT = {"type": "string"}


def attributes(schemas: dict[str, Any], name: str) -> dict[str, tuple[TypeRef, bool]]:
    """Type and whether it is required of each attribute of a class that a request sends."""
    result = built({"/x": {"post": sending(ref(name))}}, schemas)
    return {one.wire: (one.type, one.required) for one in struct(result, name).properties}


@pytest.mark.parametrize(
    ("schema", "holding"),
    [
        ({"type": "array", "items": {"type": ["string", "null"]}}, ListType),
        ({"type": "object", "additionalProperties": {"type": ["string", "null"]}}, MapType),
        ({"type": "array", "items": ref("Maybe")}, ListType),
    ],
)
def test_what_is_held_may_be_null_where_the_document_says_so(
    schema: dict[str, Any], holding: Any
) -> None:
    """An element or a value that may be null is typed so: a decoder refuses it otherwise."""
    schemas = {"A": record(held=schema), "Maybe": {"type": ["string", "null"]}}
    (found, _) = attributes(schemas, "A")["held"]
    assert found == holding(UnionType((ScalarType(Scalar.STRING), ScalarType(Scalar.NULL))))


@pytest.mark.parametrize(
    ("schema", "wrapped"),
    [
        ({"type": "array", "items": record(x=TEXT)}, ListType),
        ({"type": "object", "additionalProperties": record(x=TEXT)}, MapType),
    ],
)
def test_objects_in_place_inside_a_named_schema(schema: dict[str, Any], wrapped: Any) -> None:
    """A named list of objects is a list wherever it is referred to, first time and later."""
    schemas = {"Rows": schema, "A": record(rows=ref("Rows")), "B": record(all=ref("Rows"))}
    paths = {f"/{name}": {"get": answering(ref(name))} for name in ("A", "B", "Rows")}
    result = built(paths, schemas)
    (first,), (second,) = (struct(result, name).properties for name in "AB")
    returned = operations(result)[-1].returns
    assert first.type == second.type == returned
    assert isinstance(returned, wrapped)
    inner = struct(result, "RowsItem" if wrapped is ListType else "RowsValue")
    assert [one.wire for one in inner.properties] == ["x"]


def test_a_named_union_of_objects_in_place_is_no_class() -> None:
    """The union is what is referred to, not the first of its members."""
    schemas = {
        "Either": {"oneOf": [record(a=TEXT), {"type": "array", "items": TEXT}]},
        "Holder": record(one=ref("Either"), other=ref("Either")),
    }
    result = built({"/x": {"get": answering(ref("Holder"))}}, schemas)
    one, other = (part.type for part in struct(result, "Holder").properties)
    assert one == other
    assert isinstance(one, UnionType)
    assert ListType(ScalarType(Scalar.STRING)) in one.members


@pytest.mark.parametrize("depth", [0, 1, 2, 5])
def test_a_schema_inside_itself_is_one_class(depth: int) -> None:
    """Also where it is written out a few times before it refers to itself."""
    schema: dict[str, Any] = ref("Node")
    for _ in range(depth):
        schema = record(next=schema)
    result = built({"/x": {"get": answering(ref("Node"))}}, {"Node": record(next=schema)})
    (only,) = result.model.schemas
    assert struct(result, "Node").properties[0].type == ClassType(only.name)
    assert only.name == "Node"


def test_two_schemas_that_hold_each_other_in_place_get_names() -> None:
    """Naming ends where every owner is inside what it owns."""
    schemas = {
        "aInX": record(y=record(x=ref("aInX"))),
        "bInY": record(x=record(y=ref("bInY"))),
    }
    paths = {f"/{name}": {"get": answering(ref(name))} for name in schemas}
    assert len(built(paths, schemas).model.schemas) == 2


def test_variants_beside_properties_join_as_optional() -> None:
    """One class with what all have and what some add; only the former can be required."""
    schemas = {
        "Card": record(["number"], number=TEXT),
        "Payment": {
            **record(["amount", "number"], amount={"type": "number"}),
            "oneOf": [ref("Card"), record(iban=TEXT), {"required": ["amount"]}],
        },
    }
    found = attributes(schemas, "Payment")
    assert {name: required for name, (_, required) in found.items()} == {
        "number": False,
        "iban": False,
        "amount": True,
    }


def test_parts_join_with_what_they_require() -> None:
    """``allOf`` of references, objects and variants is one class."""
    schemas = {
        "Base": record(["id"], id={"type": "integer"}),
        "Whole": {"allOf": [ref("Base"), record(name=TEXT), {"oneOf": [record(a=TEXT)]}]},
    }
    found = attributes(schemas, "Whole")
    assert {name: required for name, (_, required) in found.items()} == {
        "id": True,
        "name": False,
        "a": False,
    }


def test_a_part_that_refers_to_its_whole_ends() -> None:
    """A circle of ``allOf`` gives what the rest of it says."""
    assert set(attributes({"X": {"allOf": [ref("X"), record(a=TEXT)]}}, "X")) == {"a"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"allOf": [TEXT, {"maxLength": 3}]}, ScalarType(Scalar.STRING)),
        ({"allOf": [{"type": "array", "items": TEXT}]}, ListType(ScalarType(Scalar.STRING))),
        ({"allOf": [ref("State")], "description": "d"}, ClassType("State")),  # type: ignore[arg-type] # a NewType
        ({"allOf": [ref("State"), {"description": "d"}]}, ClassType("State")),  # type: ignore[arg-type] # a NewType
    ],
)
def test_parts_that_are_no_objects(schema: dict[str, Any], expected: TypeRef) -> None:
    """``allOf`` around a scalar, a list or an enum is that scalar, list or enum."""
    schemas = {"State": {**TEXT, "enum": ["on", "off"]}, "X": record(a=schema, b=ref("State"))}
    result = built({"/x": {"get": answering(ref("X"))}}, schemas)
    assert struct(result, "X").properties[0].type == expected
    assert [one.name for one in enums(result)] == ["State"]


def test_an_object_with_a_name_that_cannot_be_decoded_is_a_dictionary() -> None:
    """It keeps all its members, and a warning says what was not possible."""
    schema = {"type": "object", "properties": {'say "a"': TEXT, "b": TEXT}}
    result = built({"/x": {"get": answering(schema)}})
    assert operations(result)[0].returns == MapType(ScalarType(Scalar.ANY))
    (warning,) = result.diagnostics
    assert (warning.code, str(warning.severity)) == ("object-untyped", "warning")


def test_a_file_in_a_form_is_a_file() -> None:
    """What a request sends as binary is not text; what an answer calls binary stays so."""
    binary = {"type": "string", "format": "binary"}
    content = {"multipart/form-data": {"schema": record(scan=binary, note=TEXT)}}
    result = built(
        {"/x": {"post": {**answering(record(scan=binary)), "requestBody": {"content": content}}}}
    )
    kinds = {part.type for one in ("RequestBody", "Answer") for part in _properties(result, one)}
    assert kinds >= {ScalarType(Scalar.FILE), ScalarType(Scalar.STRING)}


def _properties(result: Any, ending: str) -> Any:
    found = [one for one in result.model.schemas if one.name.endswith((ending, "Body"))]
    return [part for one in found for part in one.properties]


def test_a_class_is_asked_for_its_names_once_however_many_derive_from_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A chain of a hundred bases costs what its attributes are, and not their product."""
    asked: list[str] = []
    beside = classes._beside

    def counting(inherited: Mapping[str, Identifier], raw: RawStruct) -> dict[str, Identifier]:
        asked.append(raw.key)
        return beside(inherited, raw)

    monkeypatch.setattr(classes, "_beside", counting)
    chain = {
        "N0": {**record(["kind"], kind=TEXT), "discriminator": {"propertyName": "kind"}},
        **{
            f"N{at}": {
                "allOf": [ref(f"N{at - 1}"), {"type": "object", "properties": {f"p{at}": TEXT}}]
            }
            for at in range(1, 100)
        },
    }
    result = built({"/x": {"get": answering(ref("N0"))}}, chain)
    assert len(asked) == len(set(asked)) == 100
    assert len(struct(result, "N99").properties) == 100
