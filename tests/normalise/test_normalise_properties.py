"""What holds for every document: purity, a final form, and flavours that agree."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from erpgen.document import Flavour, LoadedDocument
from erpgen.normalise import normalise

NAMES = ["A", "B", "C d", "E/f", "G~h"]
JSON = "application/json"
names = st.sampled_from(NAMES)
words = st.sampled_from(["string", "integer", "number", "boolean", "array", "object"])


def pointer(name: str) -> str:
    """A name as a token of a pointer."""
    return name.replace("~", "~0").replace("/", "~1")


schemas = st.recursive(
    st.builds(lambda kind: {"type": kind}, words)
    | st.builds(lambda name: {"$ref": f"#/definitions/{pointer(name)}"}, names)
    | st.just({}),
    lambda below: st.fixed_dictionaries(
        {},
        optional={
            "type": words,
            "description": st.text(max_size=3),
            "properties": st.dictionaries(
                st.sampled_from(["a", "nullable", "type", "example"]), below, max_size=2
            ),
            "items": below,
            "allOf": st.lists(below, min_size=1, max_size=2),
            "additionalProperties": below | st.booleans(),
            "x-nullable": st.booleans(),
            "enum": st.lists(st.sampled_from(["x", "y"]), min_size=1, unique=True),
            "example": st.integers() | st.none(),
            "minimum": st.integers(),
            "exclusiveMinimum": st.booleans(),
            "maximum": st.integers(),
            "exclusiveMaximum": st.booleans(),
        },
    ),
    max_leaves=6,
)

inline = st.fixed_dictionaries(
    {"type": st.sampled_from(["string", "integer", "boolean"])},
    optional={"format": st.just("int32"), "x-nullable": st.booleans(), "default": st.integers()},
)

parameters = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["p", "q", "r"]),
        "in": st.sampled_from(["query", "header"]),
        "schema": inline,
    },
    optional={"required": st.booleans(), "description": st.text(max_size=3)},
)
arrays = st.builds(
    lambda name, items, collection: {
        "name": name,
        "in": "query",
        "schema": {"type": "array", "items": items},
        "collection": collection,
    },
    st.sampled_from(["s", "t"]),
    inline,
    st.sampled_from(["csv", "ssv", "pipes", "multi"]),
)
operations = st.fixed_dictionaries(
    {
        "parameters": st.lists(
            parameters | arrays, max_size=3, unique_by=lambda one: (one["name"], one["in"])
        ),
        "body": st.none() | schemas,
        "answers": st.dictionaries(st.sampled_from(["200", "204", "default"]), schemas),
        "media": st.lists(st.sampled_from([JSON, "text/json"]), min_size=1, unique=True),
    }
)
apis = st.fixed_dictionaries(
    {
        "operations": st.dictionaries(st.sampled_from(["get", "put", "post"]), operations),
        "schemas": st.fixed_dictionaries(dict.fromkeys(NAMES, schemas)),
    }
)

STYLES: dict[str, dict[str, Any]] = {
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"style": "form", "explode": True},
}


def as_swagger(api: dict[str, Any]) -> LoadedDocument:
    """The API as a Swagger 2.0 document."""

    def parameter(one: dict[str, Any]) -> dict[str, Any]:
        plain = {key: one[key] for key in one if key not in ("schema", "collection")}
        format_ = {"collectionFormat": one["collection"]} if "collection" in one else {}
        return {**plain, **one["schema"], **format_}

    def operation(one: dict[str, Any]) -> dict[str, Any]:
        body = {"name": "dto", "in": "body", "schema": one["body"]}
        return {
            "consumes": one["media"],
            "produces": one["media"],
            "parameters": [
                *map(parameter, one["parameters"]),
                *([] if one["body"] is None else [body]),
            ],
            "responses": {
                status: {"description": "", "schema": schema}
                for status, schema in one["answers"].items()
            },
        }

    content = {
        "swagger": "2.0",
        "host": "h.example",
        "basePath": "/v1",
        "schemes": ["https"],
        "paths": {"/a": {key: operation(one) for key, one in api["operations"].items()}},
        "definitions": api["schemas"],
    }
    return LoadedDocument("a", Flavour.SWAGGER_20, content, "")


def as_openapi(api: dict[str, Any]) -> LoadedDocument:
    """The same API as an OpenAPI 3.0 document."""

    def schema(node: Any) -> Any:
        text = json.dumps(node).replace("#/definitions/", "#/components/schemas/")
        return json.loads(text.replace('"x-nullable"', '"nullable"'))

    def parameter(one: dict[str, Any]) -> dict[str, Any]:
        plain = {key: one[key] for key in one if key not in ("schema", "collection")}
        return {
            **plain,
            "schema": schema(one["schema"]),
            **STYLES.get(one.get("collection", ""), {}),
        }

    def body(one: dict[str, Any]) -> dict[str, Any]:
        return {kind: {"schema": schema(one)} for kind in media}

    converted = {}
    for key, one in api["operations"].items():
        media = one["media"]
        converted[key] = {
            "parameters": [*map(parameter, one["parameters"])],
            "responses": {
                status: {"description": "", "content": body(answer)}
                for status, answer in one["answers"].items()
            },
        }
        if one["body"] is not None:
            converted[key]["requestBody"] = {"content": body(one["body"]), "x-body-name": "dto"}
    content = {
        "openapi": "3.0.3",
        "servers": [{"url": "https://h.example/v1"}],
        "paths": {"/a": converted},
        "components": {"schemas": schema(api["schemas"])},
    }
    return LoadedDocument("a", Flavour.OPENAPI_30, content, "")


@settings(max_examples=300, deadline=None)
@given(api=apis)
def test_flavours_of_one_api_agree(api: dict[str, Any]) -> None:
    """A Swagger 2.0 document and its faithful OpenAPI 3.0 twin come to the same thing."""
    old, new = normalise(as_swagger(api)), normalise(as_openapi(api))
    assert old.content == new.content


@settings(max_examples=200, deadline=None)
@given(api=apis, flavour=st.sampled_from([as_swagger, as_openapi]))
def test_the_form_is_final_and_the_input_untouched(api: dict[str, Any], flavour: Any) -> None:
    """Normalising changes nothing it is given, and nothing of its own result."""
    loaded = flavour(api)
    before = copy.deepcopy(loaded.content)
    normalised = normalise(loaded)
    assert loaded.content == before
    again = normalise(LoadedDocument("a", Flavour.OPENAPI_31, normalised.content, ""))
    assert again.content == normalised.content


KEYS = [
    "$ref", "type", "items", "properties", "allOf", "schema", "content", "parameters", "responses",
    "requestBody", "schemas", "components", "paths", "/a", "get", "post", "in", "name", "headers",
    "examples", "example", "callbacks", "links", "discriminator", "mapping", "nullable", "enum",
    "required", "definitions", "securityDefinitions", "200", JSON, "style", "explode", "consumes",
    "collectionFormat", "encoding", "servers", "host", "basePath", "schemes", "info", "security",
]  # fmt: skip
VALUES = [
    "#", "#/", "#/paths", "#/paths/~1a", "#/components/schemas/A", "#/definitions/A", "#/a/0",
    "body", "formData", "query", "array", "file", "object", "multi", "x", "",
]  # fmt: skip
rubbish = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(VALUES),
    lambda below: (
        st.lists(below, max_size=3) | st.dictionaries(st.sampled_from(KEYS), below, max_size=4)
    ),
    max_leaves=30,
)


anything = st.dictionaries(st.sampled_from(KEYS), rubbish, max_size=4)
hostile_operations = st.fixed_dictionaries(
    {},
    optional={
        "parameters": st.lists(anything, max_size=3),
        "requestBody": anything,
        "responses": st.dictionaries(st.just("200"), anything),
        "callbacks": st.dictionaries(st.just("c"), anything),
    },
)
hostile_paths = st.dictionaries(
    st.just("/a"), st.dictionaries(st.just("post"), hostile_operations | rubbish) | rubbish
)
hostile_schemas = st.fixed_dictionaries({"schemas": st.dictionaries(st.just("A"), anything)})


@settings(max_examples=300, deadline=None)
@given(
    content=anything | st.fixed_dictionaries({"components": hostile_schemas}),
    paths=hostile_paths,
    flavour=st.sampled_from(list(Flavour)),
)
def test_no_document_makes_it_fail(
    content: dict[str, Any], paths: dict[str, Any], flavour: Flavour
) -> None:
    """Whatever stands wherever, the outcome is a document, in its final form."""
    given = {**content, "paths": paths}
    before = copy.deepcopy(given)
    normalised = normalise(LoadedDocument("a", flavour, given, ""))
    assert given == before
    again = normalise(LoadedDocument("a", Flavour.OPENAPI_31, normalised.content, ""))
    assert again.content == normalised.content
