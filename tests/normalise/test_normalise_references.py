"""References: in place, or to a named schema, or reported."""

from __future__ import annotations

from typing import Any

import pytest

from erpgen.errors import InputError
from normalise.normalising import JSON, codes, openapi, swagger, the_operation

STRING = {"type": "string"}


def content(schema: Any) -> dict[str, Any]:
    """A map of one media type."""
    return {JSON: {"schema": schema}}


def test_everything_but_schemas_stands_in_place() -> None:
    """Parameters, bodies, answers, headers, links, examples and callbacks are resolved."""
    document = openapi(
        {
            "parameters": [{"$ref": "#/components/parameters/p"}],
            "requestBody": {"$ref": "#/components/requestBodies/b"},
            "responses": {"200": {"$ref": "#/components/responses/r"}},
            "callbacks": {"c": {"$ref": "#/components/callbacks/c"}},
        },
        components={
            "parameters": {"p": {"$ref": "#/components/parameters/q"}, "q": {"name": "q"}},
            "requestBodies": {"b": {"content": content(STRING)}},
            "responses": {
                "r": {
                    "description": "",
                    "headers": {"H": {"$ref": "#/components/headers/h"}},
                    "links": {"L": {"$ref": "#/components/links/l"}},
                    "content": {JSON: {"examples": {"e": {"$ref": "#/components/examples/e"}}}},
                }
            },
            "headers": {"h": {"schema": {"type": "string", "nullable": True}}},
            "links": {"l": {"operationId": "o"}},
            "examples": {"e": {"value": 1}},
            "callbacks": {"c": {"{$url}": {"post": {"responses": {}}}}},
            "x-kept": 1,
        },
    )
    assert the_operation(document) == {
        "parameters": [{"name": "q"}],
        "requestBody": {"content": content(STRING)},
        "responses": {
            "200": {
                "description": "",
                "headers": {"H": {"schema": {"type": ["string", "null"]}}},
                "links": {"L": {"operationId": "o"}},
                "content": {JSON: {"examples": {"e": {"value": 1}}}},
            }
        },
        "callbacks": {"c": {"{$url}": {"post": {"responses": {}}}}},
    }
    assert document.content["components"] == {"x-kept": 1}
    assert not document.diagnostics


def test_a_path_item_may_be_a_reference() -> None:
    """A path item is resolved, and what stands beside the reference counts too."""
    document = openapi(
        version="3.1.0",
        paths={"/a": {"$ref": "#/components/pathItems/i", "summary": "s"}},
        components={"pathItems": {"i": {"post": {"responses": {}}}}},
    )
    assert document.content["paths"]["/a"] == {"post": {"responses": {}}, "summary": "s"}


def test_an_extension_is_no_path() -> None:
    """Where paths stand, ``x-…`` may hold anything, even what looks like operations."""
    document = openapi(paths={"/a": {"get": {}}, "x-old": {"get": {"operationId": "old"}}})
    assert list(document.content["paths"]) == ["/a"]


def test_parameters_of_the_path_are_merged() -> None:
    """An operation's parameter stands for the path's of the same name and place."""
    paths = {
        "/a": {
            "parameters": [
                {"name": "a", "in": "query", "schema": {}},
                {"name": "b", "in": "query", "schema": {}},
            ],
            "post": {"parameters": [{"name": "b", "in": "query", "schema": STRING}]},
            "get": {"parameters": [{"name": "b", "in": "header", "schema": STRING}]},
            "put": {},
        }
    }
    item = openapi(paths=paths).content["paths"]["/a"]
    names = {
        method: [(one["in"], one["name"], one["schema"]) for one in operation["parameters"]]
        for method, operation in item.items()
    }
    assert names == {
        "post": [("query", "a", {}), ("query", "b", STRING)],
        "get": [("query", "a", {}), ("query", "b", {}), ("header", "b", STRING)],
        "put": [("query", "a", {}), ("query", "b", {})],
    }


@pytest.mark.parametrize(
    ("pointer", "name"),
    [
        ("#/components/schemas/A/properties/b", "A_b"),
        ("#/components/schemas/A/properties/b/items", "A_b_items"),
        ("#/components/schemas/A/allOf/0", "A_allOf_0"),
        (
            "#/components/responses/R/content/application~1json/schema",
            "responses_R_application_json",
        ),
        (
            "#/paths/~1a/post/responses/200/content/application~1json/schema",
            "a_post_responses_200_application_json",
        ),
        ("#/x-schemas/T", "x-schemas_T"),
    ],
)
def test_nested_schemas_get_names(pointer: str, name: str) -> None:
    """A schema that is referred to where it has no name gets one made from its place."""
    target = {"type": "integer", "nullable": True}
    extension: dict[str, Any] = {"x-schemas": {"T": target}}
    document = openapi(
        {"responses": {"200": {"description": "", "content": content(target)}}},
        components={
            "schemas": {
                "User": {"$ref": pointer},
                "A": {"properties": {"b": {**target, "items": target}}, "allOf": [target]},
            },
            "responses": {"R": {"description": "", "content": content(target)}},
        },
        **extension,
    )
    schemas = document.content["components"]["schemas"]
    assert schemas["User"] == {"$ref": f"#/components/schemas/{name}"}
    assert schemas[name]["type"] == ["integer", "null"]
    assert not document.diagnostics


def test_nested_schemas_may_lead_back_to_themselves() -> None:
    """A tree whose node is defined inside another schema is still a tree."""
    pointer = "#/components/schemas/A/properties/node"
    document = openapi(
        components={
            "schemas": {"A": {"properties": {"node": {"properties": {"next": {"$ref": pointer}}}}}}
        }
    )
    schemas = document.content["components"]["schemas"]
    assert schemas["A_node"] == {"properties": {"next": {"$ref": "#/components/schemas/A_node"}}}
    assert list(schemas) == ["A", "A_node"]


def test_a_pointer_may_pass_a_reference() -> None:
    """A pointer through a reference names what stands behind it."""
    document = openapi(
        components={
            "schemas": {
                "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
                "B": {"properties": {"c": STRING}},
                "C": {"$ref": "#/components/schemas/A/properties/b/properties/c"},
            }
        }
    )
    schemas = document.content["components"]["schemas"]
    assert schemas["C"] == {"$ref": "#/components/schemas/B_c"}


@pytest.mark.parametrize("reference", ["#/definitions/A/properties/b", "#/definitions/A%2Fb"])
def test_swagger_names_are_like_openapi_names(reference: str) -> None:
    """Both flavours give a nested schema one name."""
    definitions = {"A": {"properties": {"b": STRING}}, "A/b": STRING, "U": {"$ref": reference}}
    schemas = swagger(definitions=definitions).content["components"]["schemas"]
    expected = "#/components/schemas/A~1b" if "%2F" in reference else "#/components/schemas/A_b"
    assert schemas["U"] == {"$ref": expected}


def test_a_taken_name_is_not_taken_twice() -> None:
    """A nested schema never replaces one that has its name already."""
    document = openapi(
        components={
            "schemas": {
                "A_b": {"type": "boolean"},
                "A": {"properties": {"b": STRING}},
                "U": {"$ref": "#/components/schemas/A/properties/b"},
            }
        }
    )
    schemas = document.content["components"]["schemas"]
    assert schemas["A_b"] == {"type": "boolean"}
    name = schemas["U"]["$ref"].rpartition("/")[2]
    assert name != "A_b"
    assert schemas[name] == STRING


@pytest.mark.parametrize(
    "reference", ["#/components/schemas/None", "#", "#anchor", "#/paths/~1a/post/x/0"]
)
def test_dangling_schema_references_accept_anything(reference: str) -> None:
    """The operation stays, and the finding names the reference and its place."""
    document = openapi(
        {"responses": {"200": {"description": "", "content": content({"$ref": reference})}}}
    )
    media = the_operation(document)["responses"]["200"]["content"][JSON]
    assert media == {"schema": {}}
    [finding] = document.diagnostics
    assert finding.code == "dangling-reference"
    assert reference in finding.message
    assert finding.pointer.endswith("/responses/200/content/application~1json/schema")


def test_other_dangling_references_leave_the_operation() -> None:
    """A parameter is left out, a body and an answer accept anything."""
    document = openapi(
        {
            "parameters": [{"$ref": "#/components/parameters/none"}, {"name": "a", "in": "query"}],
            "requestBody": {"$ref": "#/components/requestBodies/none"},
            "responses": {"200": {"$ref": "#/components/responses/none"}},
        }
    )
    assert the_operation(document) == {
        "parameters": [{"name": "a", "in": "query"}],
        "requestBody": {"content": content({})},
        "responses": {"200": {"description": ""}},
    }
    assert codes(document) == ["dangling-reference"] * 3


def test_circles_of_references_are_reported() -> None:
    """A chain that comes round to itself names nothing."""
    document = openapi(
        {"parameters": [{"$ref": "#/components/parameters/a"}]},
        components={
            "parameters": {
                "a": {"$ref": "#/components/parameters/b"},
                "b": {"$ref": "#/components/parameters/a"},
            },
            "schemas": {
                "A": {"$ref": "#/components/schemas/B"},
                "B": {"$ref": "#/components/schemas/A"},
                "C": {"$ref": "#/components/schemas/C/properties/x"},
            },
        },
    )
    assert the_operation(document)["parameters"] == []
    assert sorted(codes(document)) == [
        "dangling-reference",
        "dangling-reference",
        "reference-cycle",
        "reference-cycle",
    ]
    assert document.content["components"]["schemas"] in (
        {"A": {}, "B": {}, "C": {}},
        {"A": {}, "B": {"$ref": "#/components/schemas/A"}, "C": {}},
    )


def test_a_callback_may_lead_back_to_its_path_item() -> None:
    """A path item that calls itself back ends somewhere."""
    item = {"post": {"callbacks": {"c": {"{$url}": {"$ref": "#/components/pathItems/i"}}}}}
    document = openapi(
        version="3.1.0",
        paths={"/a": {"$ref": "#/components/pathItems/i"}},
        components={"pathItems": {"i": item}},
    )
    assert the_operation(document) == {"callbacks": {"c": {"{$url}": {}}}}


def test_what_references_stand_for_is_bounded() -> None:
    """Path items that call ten others back, ten levels deep, are refused before they are walked."""
    items: dict[str, Any] = {"i12": {"post": {}}}
    for level in range(12):
        target = {"{$url}": {"$ref": f"#/components/pathItems/i{level + 1}"}}
        callbacks = {f"c{number}": target for number in range(10)}
        items[f"i{level}"] = {"post": {"callbacks": callbacks}}
    with pytest.raises(InputError, match="references stand for more than"):
        openapi(
            version="3.1.0",
            paths={"/a": {"$ref": "#/components/pathItems/i0"}},
            components={"pathItems": items},
        )


def test_long_chains_are_refused() -> None:
    """A chain of path items as long as a stack is deep is bad input, and no traceback."""
    items: dict[str, Any] = {
        f"i{level}": {
            "post": {"callbacks": {"c": {"u": {"$ref": f"#/components/pathItems/i{level + 1}"}}}}
        }
        for level in range(1000)
    }
    with pytest.raises(InputError, match=r"#/paths/.*nest deeper than 128 levels"):
        openapi(
            version="3.1.0",
            paths={"/a": {"$ref": "#/components/pathItems/i0"}},
            components={"pathItems": items},
        )


@pytest.mark.parametrize(
    "paths",
    [None, [], "x", {"/a": None}, {"/a": 5}, {"/a": {"get": None}}, {"/a": {"get": []}}],
)
def test_misshapen_paths_are_no_reason_to_stop(paths: Any) -> None:
    """Whatever stands where paths belong, normalising ends with a document."""
    found = openapi(paths=paths).content["paths"]
    assert isinstance(found, dict)


@pytest.mark.parametrize(
    "operation",
    [
        {"parameters": 5},
        {"parameters": [5, None, {"$ref": 5}]},
        {"requestBody": 5},
        {"responses": []},
        {"responses": {"200": 5}},
        {"responses": {"200": {"content": 5, "headers": [], "links": 3}}},
        {"responses": {"200": {"content": {JSON: 5}}}},
        {"callbacks": {"c": 5}},
    ],
)
def test_misshapen_operations_are_kept(operation: dict[str, Any]) -> None:
    """An operation is never lost for what stands in it."""
    assert "post" in openapi(operation).content["paths"]["/a"]
    assert "post" in swagger(operation).content["paths"]["/a"]


def test_an_unknown_method_is_reported() -> None:
    """A method in capitals is no method, and that is said."""
    assert codes(openapi(paths={"/a": {"GET": {}, "x-more": 1}})) == ["unknown-method"]


def test_the_description_beside_a_reference_stands_from_31_on() -> None:
    """Before 3.1 it was ignored."""
    given = {"responses": {"200": {"$ref": "#/components/responses/r", "description": "own"}}}
    components = {"responses": {"r": {"description": "shared"}}}
    new = the_operation(openapi(given, "3.1.0", components=components))
    assert new["responses"]["200"]["description"] == "own"
    old = the_operation(openapi(given, components=components))
    assert old["responses"]["200"]["description"] == "shared"


@pytest.mark.parametrize(
    ("place", "style", "explode", "left"),
    [
        ("query", "form", True, {}),
        ("query", "form", False, {"explode": False}),
        ("query", None, True, {}),
        ("query", "spaceDelimited", False, {"style": "spaceDelimited"}),
        ("query", "deepObject", True, {"style": "deepObject", "explode": True}),
        ("path", "simple", False, {}),
        ("path", None, True, {"explode": True}),
        ("path", "label", None, {"style": "label"}),
        ("header", "simple", None, {}),
        ("cookie", "form", None, {}),
    ],
)
def test_a_style_that_holds_anyway_is_left_out(
    place: str, style: str | None, explode: bool | None, left: object
) -> None:
    """Saying the default and saying nothing are one thing."""
    given = {"style": style, "explode": explode}
    said = {key: value for key, value in given.items() if value is not None}
    found = the_operation(openapi({"parameters": [{"name": "p", "in": place, **said}]}))
    [parameter] = found["parameters"]
    assert {key: parameter[key] for key in ("style", "explode") if key in parameter} == left
