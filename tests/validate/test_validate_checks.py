"""The checks of our own, each on the smallest document that shows it."""

from __future__ import annotations

from typing import Any

import pytest

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.document import Flavour, NormalisedDocument
from erpgen.load import load_document
from erpgen.normalise import normalise
from erpgen.validate import validate
from erpgen.validate.checks.security import undeclared_security_schemes
from published import corpus

JSON = "application/json"


def findings(paths: dict[str, Any], **schemas: Any) -> tuple[Diagnostic, ...]:
    """What the checks find in a document."""
    content = {"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}
    return validate(NormalisedDocument("a", Flavour.OPENAPI_31, content))


def found(paths: dict[str, Any], **schemas: Any) -> list[tuple[str, str]]:
    """Code and pointer of each finding."""
    return [(one.code, one.pointer) for one in findings(paths, **schemas)]


def operation(name: str = "o", **fields: Any) -> dict[str, Any]:
    """An operation that is fine, but for the given fields."""
    return {"operationId": name, "responses": {"200": {"description": ""}}, **fields}


def answer(status: str, schema: Any = None) -> dict[str, Any]:
    """An operation's answers: one, with a schema."""
    content = {} if schema is None else {"content": {JSON: {"schema": schema}}}
    return {"responses": {status: {"description": "", **content}}}


def path_parameter(name: str) -> dict[str, Any]:
    """A path parameter."""
    return {"name": name, "in": "path", "required": True, "schema": {}}


def test_a_sound_document_has_no_findings() -> None:
    """Nothing is said about a document that is fine."""
    get = operation(parameters=[path_parameter("id")], **answer("200", {"type": "object"}))
    assert found({"/a/{id}": {"get": get, "summary": "s", "x-get": {}}}) == []


def test_duplicate_operation_ids() -> None:
    """The second holder of an operationId is named, and the first with it."""
    [one] = findings({"/a": {"get": operation()}, "/b": {"put": operation()}})
    assert (one.code, one.severity) == ("duplicate-operation-id", Severity.ERROR)
    assert one.pointer == "#/paths/~1b/put/operationId"
    assert "GET /a" in one.message


@pytest.mark.parametrize("name", [None, "", 5])
def test_missing_operation_ids(name: Any) -> None:
    """An operation without a usable operationId is named."""
    assert found({"/a": {"get": operation(name)}}) == [("missing-operation-id", "#/paths/~1a/get")]


def test_equivalent_paths() -> None:
    """Templates that differ in names alone matter most where a method stands in both."""

    def get(name: str) -> dict[str, Any]:
        return operation(f"get-{name}", parameters=[path_parameter(name)])

    def put(name: str) -> dict[str, Any]:
        return operation(f"put-{name}", parameters=[path_parameter(name)])

    [one] = findings({"/a/{x}": {"get": get("x")}, "/a/{y}": {"get": get("y")}})
    assert (one.code, one.severity) == ("equivalent-paths", Severity.WARNING)
    [one] = findings({"/a/{x}": {"get": get("x")}, "/a/{y}": {"put": put("y")}})
    assert (one.code, one.severity) == ("equivalent-paths", Severity.INFO)
    assert found({"/a/{x}": {"get": get("x")}, "/a/x": {"get": operation()}}) == []


def test_templates_and_parameters_must_agree() -> None:
    """A placeholder is declared, and a path parameter has a placeholder."""
    assert found({"/a/{id}": {"get": operation(parameters=[path_parameter("Id")])}}) == [
        ("undeclared-path-parameter", "#/paths/~1a~1{id}/get"),
        ("unused-path-parameter", "#/paths/~1a~1{id}/get/parameters/0"),
    ]


def test_204_with_a_body() -> None:
    """A 204 has no body, whatever is declared."""
    paths = {"/a": {"put": operation(**answer("204", {"type": "object"}))}}
    assert found(paths) == [("no-content-body", "#/paths/~1a/put/responses/204")]
    assert found({"/a": {"put": operation(**answer("204"))}}) == []


@pytest.mark.parametrize(
    ("schema", "silent"),
    [
        (None, True),
        ({"type": "object"}, True),
        ({}, True),
        ({"$ref": "#/components/schemas/A"}, False),
        ({"type": "object", "properties": {"id": {}}}, False),
        ({"type": "string"}, False),
    ],
)
def test_201_that_does_not_say_what_was_created(schema: Any, silent: bool) -> None:
    """A POST whose 201 is anonymous is worth a look."""
    paths = {
        "/a": {
            "post": operation(**answer("201", schema)),
            "get": operation("g", **answer("200", {"$ref": "#/components/schemas/A"})),
        }
    }
    expected = [("created-without-body", "#/paths/~1a/post/responses/201")] if silent else []
    assert found(paths, A={}) == expected


def test_a_list_by_key() -> None:
    """A path that ends in a key and a list do not go together."""
    get = operation(parameters=[path_parameter("id")], **answer("200", {"type": "array"}))
    assert found({"/a/{id}": {"get": get}}) == [
        ("key-returns-list", "#/paths/~1a~1{id}/get/responses/200")
    ]
    items = operation(parameters=[path_parameter("id")], **answer("200", {"type": "array"}))
    assert found({"/a/{id}/items": {"get": items}}) == []


def test_dangling_references() -> None:
    """References, and mapped values of a discriminator, lead to schemas that are there."""
    schema = {
        "anyOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/None"}],
        "discriminator": {"propertyName": "k", "mapping": {"x": "#/components/schemas/Gone"}},
        "example": {"$ref": "#/components/schemas/Data"},
    }
    paths = {"/a": {"get": operation(**answer("200", schema))}}
    place = f"#/paths/~1a/get/responses/200/content/{JSON.replace('/', '~1')}/schema"
    assert found(paths, A={}) == [
        ("dangling-reference", f"{place}/anyOf/1"),
        ("dangling-reference", f"{place}/discriminator/mapping/x"),
    ]


def test_unreferenced_schemas() -> None:
    """A schema counts as used where an operation reaches it, through whatever others."""
    paths = {"/a": {"get": operation(**answer("default", {"$ref": "#/components/schemas/A"}))}}
    schemas = {
        "Lonely": {"$ref": "#/components/schemas/Friend"},
        "A": {"properties": {"b": {"items": {"$ref": "#/components/schemas/B~1c"}}}},
        "B/c": {"$ref": "#/components/schemas/A"},
        "Friend": {},
    }
    assert found(paths, **schemas) == [
        ("unreferenced-schema", "#/components/schemas/Lonely"),
        ("unreferenced-schema", "#/components/schemas/Friend"),
    ]


def test_findings_stand_in_document_order() -> None:
    """The order is the document's, whichever check found what."""
    paths = {
        "/b/{x}": {"get": operation("")},
        "/a": {"post": operation(**answer("204", {}))},
    }
    assert [code for code, _ in found(paths)] == [
        "missing-operation-id",
        "undeclared-path-parameter",
        "no-content-body",
    ]


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"paths": None, "components": None},
        {"paths": {"/a": {"get": {"parameters": 5, "responses": 5, "operationId": {}}}}},
        {"paths": {"/a": {"get": {"responses": {"200": {"content": {"a": {"schema": 5}}}}}}}},
        {"components": {"schemas": {"A": 5, "B": []}}},
    ],
)
def test_misshapen_documents_do_not_stop_the_checks(content: dict[str, Any]) -> None:
    """An overlay may have left anything behind."""
    validate(NormalisedDocument("a", Flavour.OPENAPI_31, content))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("9.11.00.1001.swagger", {"duplicate-operation-id": 1}),
        ("9.66.02.1023.openapi", {"unreferenced-schema": 173, "created-without-body": 86}),
        ("2025-04-24.openapi", {"equivalent-paths": 3}),
    ],
)
def test_real_releases_have_the_defects_that_were_counted(
    name: str, expected: dict[str, int]
) -> None:
    """The checks find what was measured in the real documents by other means."""
    path = corpus() / f"specs/visma-net-erp/{name}.json"
    codes = [one.code for one in validate(normalise(load_document(str(path))))]
    assert {code: codes.count(code) for code in expected} == expected


def test_a_security_scheme_that_is_not_declared_is_told() -> None:
    """Once a place: nobody could sign in as it asks."""
    operation: dict[str, Any] = {"responses": {}, "security": [{"known": [], "gone": []}]}
    content = {
        "security": [{"nope": []}],
        "paths": {"/a": {"get": operation}},
        "components": {"securitySchemes": {"known": {"type": "http", "scheme": "basic"}}},
    }
    found = [(one.code, one.pointer) for one in undeclared_security_schemes(content)]
    assert found == [
        ("undeclared-security-scheme", "#/security/0/nope"),
        ("undeclared-security-scheme", "#/paths/~1a/get/security/0/gone"),
    ]
