"""Swagger 2.0 becomes what its OpenAPI 3 twin is."""

from __future__ import annotations

from typing import Any

import pytest

from normalise.normalising import JSON, codes, openapi, swagger, the_operation

STRING = {"type": "string"}


def parameter(**fields: Any) -> dict[str, Any]:
    """A query parameter of Swagger 2.0, normalised."""
    given = {"name": "p", "in": "query", **fields}
    [found] = the_operation(swagger({"parameters": [given]}))["parameters"]
    assert isinstance(found, dict)
    return found


def body(*parameters: dict[str, Any], **operation: Any) -> dict[str, Any]:
    """The request body that parameters of Swagger 2.0 become."""
    found = the_operation(swagger({"parameters": list(parameters), **operation}))["requestBody"]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("collection", "expected"),
    [
        (None, {"explode": False}),
        ("csv", {"explode": False}),
        ("ssv", {"style": "spaceDelimited"}),
        ("pipes", {"style": "pipeDelimited"}),
        ("multi", {}),
    ],
)
def test_collection_formats_become_styles(collection: str | None, expected: object) -> None:
    """Each collection format is the style and explode that put the same text on the wire."""
    fields: dict[str, Any] = {"type": "array", "items": STRING}
    if collection:
        fields["collectionFormat"] = collection
    found = parameter(**fields)
    assert {key: found[key] for key in ("style", "explode") if key in found} == expected
    assert found["schema"] == {"type": "array", "items": STRING}


def test_tabs_keep_the_word_of_swagger() -> None:
    """OpenAPI 3 has no style that joins values with tabs; an extension says it, and no finding."""
    found = parameter(type="array", items=STRING, collectionFormat="tsv")
    assert (found["explode"], found["x-collection-format"]) == (False, "tsv")


def test_a_parameter_has_its_schema_apart() -> None:
    """What limits the value moves into the schema, what describes the parameter stays."""
    found = parameter(
        type="integer",
        format="int32",
        minimum=1,
        exclusiveMinimum=True,
        default=5,
        description="d",
        required=True,
        **{"x-nullable": True, "x-more": 1},
    )
    assert found == {
        "name": "p",
        "in": "query",
        "description": "d",
        "required": True,
        "x-more": 1,
        "schema": {
            "type": ["integer", "null"],
            "format": "int32",
            "exclusiveMinimum": 1,
            "default": 5,
        },
    }


@pytest.mark.parametrize(
    ("root", "own", "expected"),
    [
        (None, None, [JSON]),
        (["text/csv"], None, ["text/csv"]),
        (["text/csv"], ["a/b", "c/d"], ["a/b", "c/d"]),
        (["text/csv"], [], [JSON]),
        ([], None, [JSON]),
    ],
)
def test_media_types_are_inherited(
    root: list[str] | None, own: list[str] | None, expected: list[str]
) -> None:
    """An operation's list replaces the document's, and an empty one clears it."""
    operation: dict[str, Any] = {
        "parameters": [{"name": "b", "in": "body", "schema": STRING}],
        "responses": {"200": {"description": "", "schema": STRING}},
    }
    top = {} if root is None else {"consumes": root, "produces": root}
    if own is not None:
        operation |= {"consumes": own, "produces": own}
    found = the_operation(swagger(operation, **top))
    assert list(found["requestBody"]["content"]) == expected
    assert list(found["responses"]["200"]["content"]) == expected
    assert not found.keys() & {"consumes", "produces"}


def test_a_body_parameter_becomes_the_request_body() -> None:
    """Its name, which the wire does not carry, is kept for a method's argument."""
    given = {"name": "dto", "in": "body", "required": True, "description": "d", "schema": STRING}
    assert body(given) == {
        "description": "d",
        "required": True,
        "x-body-name": "dto",
        "content": {JSON: {"schema": STRING}},
    }


def test_a_converter_s_word_for_the_body_s_name_is_ours() -> None:
    """A document that was converted from Swagger 2.0 tells the name as its original does."""
    found = the_operation(openapi({"requestBody": {"x-bodyName": "dto", "content": {}}}))
    assert found["requestBody"] == {"x-body-name": "dto", "content": {}}


def test_form_parameters_become_one_object() -> None:
    """Without a file a form is urlencoded, and lists say how they are joined."""
    found = body(
        {"name": "a", "in": "formData", "type": "string", "required": True, "description": "d"},
        {"name": "b", "in": "formData", "type": "array", "items": STRING},
        {
            "name": "c",
            "in": "formData",
            "type": "array",
            "items": STRING,
            "collectionFormat": "multi",
        },
    )
    assert found["required"] is True
    media = found["content"]["application/x-www-form-urlencoded"]
    assert media["schema"] == {
        "type": "object",
        "properties": {
            "a": {"type": "string", "description": "d"},
            "b": {"type": "array", "items": STRING},
            "c": {"type": "array", "items": STRING},
        },
        "required": ["a"],
    }
    assert media["encoding"] == {"b": {"style": "form", "explode": False}}


@pytest.mark.parametrize("consumes", [[], ["application/x-www-form-urlencoded"], ["a/b"]])
def test_a_file_makes_a_form_multipart(consumes: list[str]) -> None:
    """A file travels in multipart/form-data alone, whatever the document lists."""
    found = body({"name": "f", "in": "formData", "type": "file"}, consumes=consumes)
    assert found == {
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {"f": {"type": "string", "format": "binary"}},
                }
            }
        }
    }


def test_forms_keep_the_declared_form_types() -> None:
    """Both form media types are kept where the document lists both."""
    kinds = ["multipart/form-data", "application/x-www-form-urlencoded"]
    found = body({"name": "a", "in": "formData", "type": "string"}, consumes=[*kinds, JSON])
    assert list(found["content"]) == kinds


def test_two_bodies_are_one_too_many() -> None:
    """A body beside a form cannot be sent, and that is said."""
    document = swagger(
        {
            "parameters": [
                {"name": "b", "in": "body", "schema": STRING},
                {"name": "f", "in": "formData", "type": "string"},
            ]
        }
    )
    assert codes(document) == ["several-bodies"]
    assert list(the_operation(document)["requestBody"]["content"]) == [JSON]


def test_answers_get_their_media_types() -> None:
    """Schema, examples and headers stand where OpenAPI 3 has them."""
    response = {
        "description": "d",
        "schema": {"$ref": "#/definitions/A"},
        "examples": {"application/json": {"a": 1}},
        "headers": {"X-Rate": {"type": "integer", "description": "h"}},
        "x-more": 1,
    }
    found = the_operation(
        swagger({"responses": {"200": response}, "produces": [JSON]}, definitions={"A": {}})
    )
    assert found["responses"]["200"] == {
        "description": "d",
        "x-more": 1,
        "headers": {"X-Rate": {"description": "h", "schema": {"type": "integer"}}},
        "content": {JSON: {"schema": {"$ref": "#/components/schemas/A"}, "example": {"a": 1}}},
    }


@pytest.mark.parametrize(
    ("produces", "expected"),
    [([], "application/octet-stream"), (["application/pdf"], "application/pdf")],
)
def test_a_file_answer_is_bytes(produces: list[str], expected: str) -> None:
    """``type: file`` is a binary string in the media type that the operation produces."""
    found = the_operation(
        swagger(
            {
                "produces": produces,
                "responses": {"200": {"description": "", "schema": {"type": "file"}}},
            }
        )
    )
    content = found["responses"]["200"]["content"]
    assert content == {expected: {"schema": {"type": "string", "format": "binary"}}}


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        (
            {"host": "h.example:8", "basePath": "/v1/", "schemes": ["http", "https"]},
            ["http://h.example:8/v1", "https://h.example:8/v1"],
        ),
        ({"host": "h.example"}, ["https://h.example"]),
        ({"host": "h.example", "basePath": "/"}, ["https://h.example"]),
        ({"basePath": "v1"}, ["/v1"]),
        ({"schemes": ["https"]}, None),
        ({"host": None, "basePath": None, "schemes": None}, None),
    ],
)
def test_the_address_becomes_servers(root: dict[str, Any], expected: list[str] | None) -> None:
    """Each scheme is a server; without a host the address is relative."""
    content = swagger(**root).content
    servers = content.get("servers")
    assert (servers and [server["url"] for server in servers]) == expected
    assert not content.keys() & {"host", "basePath", "schemes"}


def test_schemes_of_an_operation_are_its_servers() -> None:
    """An operation that is called otherwise than the rest says so."""
    found = the_operation(swagger({"schemes": ["http"]}, host="h.example", schemes=["https"]))
    assert found["servers"] == [{"url": "http://h.example"}]
    assert "servers" not in the_operation(swagger({"schemes": ["http"]}))


def test_every_security_flow_is_kept() -> None:
    """Basic, API keys and the four OAuth flows under their OpenAPI 3 names."""
    urls = {"authorizationUrl": "https://a", "tokenUrl": "https://t", "scopes": {"s": "d"}}
    flows = {
        name: {"type": "oauth2", "flow": name, "x-more": 1, **urls}
        for name in ("implicit", "password", "application", "accessCode")
    }
    definitions = {
        "basic": {"type": "basic", "description": "d"},
        "key": {"type": "apiKey", "name": "k", "in": "header"},
        **flows,
    }
    content = swagger(securityDefinitions=definitions, security=[{"key": []}]).content
    schemes = content["components"]["securitySchemes"]
    assert content["security"] == [{"key": []}]
    assert schemes["basic"] == {"type": "http", "scheme": "basic", "description": "d"}
    assert schemes["key"] == definitions["key"]
    kinds = {name: list(schemes[name]["flows"]) for name in flows}
    assert kinds == {
        "implicit": ["implicit"],
        "password": ["password"],
        "application": ["clientCredentials"],
        "accessCode": ["authorizationCode"],
    }
    assert schemes["accessCode"] == {
        "type": "oauth2",
        "x-more": 1,
        "flows": {"authorizationCode": urls},
    }


def test_shared_parameters_and_responses_stand_in_place() -> None:
    """References to both are resolved, a shared body parameter included."""
    found = the_operation(
        swagger(
            {
                "parameters": [{"$ref": "#/parameters/page"}, {"$ref": "#/parameters/dto"}],
                "responses": {"404": {"$ref": "#/responses/missing"}},
            },
            parameters={
                "page": {"name": "page", "in": "query", "type": "integer"},
                "dto": {"name": "dto", "in": "body", "schema": STRING},
            },
            responses={"missing": {"description": "none", "schema": STRING}},
        )
    )
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    assert found["parameters"] == [page]
    assert found["requestBody"]["x-body-name"] == "dto"
    assert found["responses"]["404"]["content"] == {JSON: {"schema": STRING}}


def test_parameters_of_the_path_reach_the_body() -> None:
    """A body parameter may be declared for a whole path."""
    paths = {
        "/a": {
            "parameters": [{"name": "dto", "in": "body", "schema": STRING}],
            "post": {"responses": {}},
        }
    }
    document = swagger(paths=paths)
    assert the_operation(document)["requestBody"]["content"] == {JSON: {"schema": STRING}}
    assert list(document.content["paths"]["/a"]) == ["post"]


def test_definitions_become_component_schemas() -> None:
    """Schemas keep names and order, and their references follow."""
    definitions = {
        "B": {"allOf": [{"$ref": "#/definitions/A"}], "discriminator": "kind"},
        "A": {"type": "object", "x-nullable": True},
        "C[D]": {"items": {"$ref": "#/definitions/C%5BD%5D"}},
    }
    schemas = swagger(definitions=definitions).content["components"]["schemas"]
    assert schemas == {
        "B": {
            "allOf": [{"$ref": "#/components/schemas/A"}],
            "discriminator": {"propertyName": "kind"},
        },
        "A": {"type": ["object", "null"]},
        "C[D]": {"items": {"$ref": "#/components/schemas/C[D]"}},
    }
    assert list(schemas) == ["B", "A", "C[D]"]
