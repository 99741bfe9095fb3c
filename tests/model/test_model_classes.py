"""Schemas become few, well-named classes."""

from __future__ import annotations

import re
from typing import Any

from erpgen.diagnostics import Severity
from erpgen.model import ModelPolicy
from erpgen.model.types import (
    ClassType,
    ListType,
    MapType,
    Scalar,
    ScalarType,
    UnionType,
)
from model.building import (
    answering,
    built,
    enums,
    names,
    operations,
    record,
    ref,
    sending,
    struct,
)

TEXT = {"type": "string"}
MACHINE = ModelPolicy(machine_names=(re.compile("^(?P<field>[a-z]\\w*?)In(?P<parent>[A-Z]\\w*)$"),))


def test_equal_shapes_are_one_class_under_all_their_names() -> None:
    """Names the vendor chose stay importable."""
    result = built(
        {"/a": {"get": answering(ref("Big"))}, "/b": {"get": answering(ref("Large"))}},
        {name: record(a=TEXT, b=TEXT, c=TEXT, d=TEXT, e=TEXT) for name in ("Big", "Large")},
    )
    assert list(names(result)) == ["Big"]
    assert struct(result, "Large").aliases == ("Large",)


def test_a_small_record_of_many_names_is_named_for_what_it_holds() -> None:
    """Nobody looks for an account's branch under the name of a bank."""
    result = built(
        {"/a": {"get": answering(ref("Bank"))}, "/b": {"get": answering(ref("Branch"))}},
        {name: record(description=TEXT, id=TEXT) for name in ("Bank", "Branch")},
    )
    assert list(names(result)) == ["IdDescription"]


def test_a_machine_made_name_gives_way_to_the_vendors() -> None:
    """Also where no operation reaches the schema that the vendor named."""
    schemas = {
        "addressInOrder": record(city=TEXT, zip=TEXT, lines={"type": "array", "items": TEXT}),
        "Address": record(city=TEXT, zip=TEXT, lines={"type": "array", "items": TEXT}),
        "Order": record(address=ref("addressInOrder")),
    }
    result = built({"/a": {"get": answering(ref("Order"))}}, schemas, MACHINE)
    assert list(names(result)) == ["Address", "Order"]


def test_a_machine_made_name_alone_becomes_parent_and_field() -> None:
    """``ownerInOrder`` is the owner of an order."""
    schemas = {"ownerInOrder": record(x=TEXT), "Order": record(owner=ref("ownerInOrder"))}
    result = built({"/a": {"get": answering(ref("Order"))}}, schemas, MACHINE)
    assert "OrderOwner" in names(result)


def test_recursive_schemas_of_equal_shape_merge() -> None:
    """Two trees that no one could tell apart on the wire are one class."""
    schemas = {
        name: record(
            name=TEXT, size={"type": "integer"}, children={"type": "array", "items": ref(name)}
        )
        for name in ("Node", "Tree")
    }
    result = built(
        {"/a": {"get": answering(ref("Node"))}, "/b": {"get": answering(ref("Tree"))}}, schemas
    )
    assert list(names(result)) == ["Node"]


def test_inline_enums_are_named_for_owner_and_property() -> None:
    """The same values elsewhere are the same class under both names."""
    status = {"type": "string", "enum": ["Open", "Closed"]}
    result = built(
        {"/a": {"get": answering(ref("Order"))}, "/b": {"get": answering(ref("Invoice"))}},
        {"Order": record(status=status), "Invoice": record(state=status, n=TEXT)},
    )
    (found,) = enums(result)
    assert {found.name, *found.aliases} == {"OrderStatus", "InvoiceState"}


def test_unreached_schemas_are_left_out() -> None:
    """Only what operations reach is generated."""
    result = built(
        {"/a": {"get": answering(ref("Used"))}}, {"Used": record(a=TEXT), "Idle": record(b=TEXT)}
    )
    assert list(names(result)) == ["Used"]


def test_answers_accept_null_and_absence_whatever_is_required() -> None:
    """The server does send null, and the document never says so."""
    result = built({"/a": {"get": answering(ref("Item"))}}, {"Item": record(["no"], no=TEXT)})
    (no,) = struct(result, "Item").properties
    assert not no.required
    assert no.nullable


def test_requests_demand_what_the_document_requires() -> None:
    """A request class that answers do not reach refuses to be made without it."""
    result = built(
        {"/a": {"post": sending(ref("Item"))}}, {"Item": record(["no"], no=TEXT, b=TEXT)}
    )
    no, other = struct(result, "Item").properties
    assert (no.required, no.nullable) == (True, False)
    assert (other.required, other.nullable) == (False, True)


def test_value_wrappers_are_unwrapped_in_requests_alone() -> None:
    """What answers reach must show the wire to the decoder, and is told."""
    wrapper = {**record(value=TEXT), "x-erp-value-wrapper": True}
    schemas = {
        "Text": wrapper,
        "In": record(name=ref("Text"), flag=TEXT),
        "Out": record(name=ref("Text")),
    }
    result = built({"/a": {"post": sending(ref("In")), "get": answering(ref("Out"))}}, schemas)
    name, flag = struct(result, "In").properties
    assert (name.wrapped, name.type) == (True, ScalarType(Scalar.STRING))
    assert not flag.wrapped
    assert struct(result, "Out").properties[0].type == ClassType(struct(result, "Text").name)
    told = [one.pointer for one in result.diagnostics if one.code == "wrapper-kept"]
    assert told == ["#/components/schemas/Text"]


def type_of(schema: Any, **root: Any) -> Any:
    """The type of a property with this schema in an answer."""
    result = built({"/a": {"get": answering(ref("A"))}}, {"A": record(x=schema, y=TEXT)}, **root)
    return struct(result, "A").properties[0].type


def test_schemas_become_types() -> None:
    """Formats, arrays, maps and the absence of a type."""
    assert type_of({"type": "string", "format": "date-time"}) == ScalarType(Scalar.DATETIME)
    assert type_of({"type": "string", "format": "date"}) == ScalarType(Scalar.DATE)
    assert type_of({"type": "string", "format": "uuid"}) == ScalarType(Scalar.UUID)
    assert type_of({"type": "number", "format": "double"}) == ScalarType(Scalar.FLOAT)
    assert type_of({"type": "array", "items": TEXT}) == ListType(ScalarType(Scalar.STRING))
    assert type_of({"type": "object"}) == MapType(ScalarType(Scalar.ANY))
    assert type_of({}) == ScalarType(Scalar.ANY)


def test_numbers_are_exact_where_marked() -> None:
    """By format for the whole document, or one by one."""
    double = {"type": "number", "format": "double"}
    exact = {"x-erp-decimal": {"formats": ["double"]}}
    assert type_of(double, **exact) == ScalarType(Scalar.DECIMAL)
    assert type_of({**double, "x-erp-decimal": False}, **exact) == ScalarType(Scalar.FLOAT)
    assert type_of({**double, "x-erp-decimal": True}) == ScalarType(Scalar.DECIMAL)


def test_a_union_keeps_what_a_decoder_can_tell_apart() -> None:
    """One type of each JSON kind; more of a kind become the plain type of it."""
    whole = {"type": "integer"}
    assert type_of({"anyOf": [TEXT, whole]}) == UnionType(
        (ScalarType(Scalar.STRING), ScalarType(Scalar.INTEGER))
    )
    date = {"type": "string", "format": "date"}
    assert type_of({"oneOf": [TEXT, date]}) == ScalarType(Scalar.STRING)
    assert type_of({"oneOf": [date, {"type": "null"}]}) == ScalarType(Scalar.DATE)


def test_several_objects_in_one_place_become_a_dict_with_a_warning() -> None:
    """What cannot be typed is typed plainly and said."""
    schemas = {
        "A": record(x={"oneOf": [ref("B"), ref("C")]}),
        "B": record(b=TEXT),
        "C": record(c=TEXT),
    }
    result = built({"/a": {"get": answering(ref("A"))}}, schemas)
    assert struct(result, "A").properties[0].type == MapType(ScalarType(Scalar.ANY))
    assert [one.code for one in result.diagnostics if one.severity is not Severity.INFO] == [
        "union-untyped"
    ]


def test_all_of_is_one_object() -> None:
    """The parts' properties stand side by side."""
    schemas = {
        "Base": record(id=TEXT),
        "Item": {"allOf": [ref("Base"), record(name=TEXT)]},
    }
    result = built({"/a": {"get": answering(ref("Item"))}}, schemas)
    assert [one.wire for one in struct(result, "Item").properties] == ["id", "name"]


def test_a_class_shared_by_resources_lives_apart() -> None:
    """In the module of the pair, or in common where more use it."""
    get = answering(ref("Shared"))
    schemas = {"Shared": record(a=TEXT, b=TEXT, c=TEXT, d=TEXT, e=TEXT)}
    two = built({f"/{tag}": {"get": {**get, "tags": [tag]}} for tag in ("a", "b")}, schemas)
    three = built({f"/{tag}": {"get": {**get, "tags": [tag]}} for tag in ("a", "b", "c")}, schemas)
    assert struct(two, "Shared").module == "a_and_b"
    assert struct(three, "Shared").module == "common"
    assert all("Shared" in resource.classes for resource in three.model.resources)


def test_status_decides_what_a_method_returns() -> None:
    """A 204 beside a 200 makes None one of the answers."""
    both = answering(ref("A"))
    both["responses"]["204"] = {"description": ""}
    (found,) = operations(built({"/a": {"put": both}}, {"A": record(a=TEXT)}))
    assert found.returns is not None
    assert found.returns == UnionType(
        (found.answers[0].type or found.returns, ScalarType(Scalar.NULL))
    )


def test_classes_of_one_name_are_told_apart_by_words() -> None:
    """A vendor's own spelling comes first; what gives way keeps its words."""
    state = {"type": "string", "enum": ["open", "closed"]}
    schemas = {
        "Foo": record(a=TEXT, of=ref("foo")),
        "foo": record(b=TEXT, order=ref("Order"), other=ref("OrderState")),
        "Order": record(state=state),
        "OrderState": record(x=TEXT, y=TEXT),
    }
    result = built({"/a": {"get": answering(ref("Foo"))}}, schemas)
    assert set(names(result)) == {"Foo", "Foo_", "Order", "OrderState", "OrderStateValue"}


def test_generic_types_of_one_name_keep_their_namespaces() -> None:
    """Where the short names would be one, both are spelled whole."""
    schemas = {
        "A.Page[A.Item]": record(a=TEXT),
        "B.Page[B.Item]": record(b=TEXT),
        "List<A.Item>": record(c=TEXT),
    }
    paths = {f"/{at}": {"get": answering(ref(name))} for at, name in enumerate(schemas)}
    assert set(names(built(paths, schemas))) == {"APageAItem", "BPageBItem", "ListOfItem"}
