"""Nothing that differs between two documents is passed over, whatever keyword it stands under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from diff.catalogue.places import FINE, JSON
from diff.sides import TODAY, Document, api, changed, diff, schemas, side
from erpgen.canonical import canonical
from erpgen.diff.engine import diff_sides

if TYPE_CHECKING:
    from collections.abc import Iterator

Place = tuple[str | int, ...]

_TEXT: Document = {"type": "string", "description": "A text.", "x-own": {"a": 1}}
_CALLED: Document = {
    "post": {
        "summary": "Told",
        "requestBody": {"content": {JSON: {"schema": {"type": "object", "required": ["a"]}}}},
        "responses": {"200": {"description": "Taken.", "x-own": 1}},
    }
}


def everything() -> Document:
    """A document with something under every keyword that OpenAPI and JSON Schema have."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "All",
            "version": "1.0",
            "description": "Said.",
            "termsOfService": "https://a.test/terms",
            "contact": {"name": "N", "email": "n@a.test"},
            "license": {"name": "MIT"},
        },
        "x-own": [1, 2],
        "jsonSchemaDialect": "https://a.test/dialect",
        "externalDocs": {"url": "https://a.test/docs"},
        "tags": [{"name": "t", "description": "Tag."}],
        "servers": [
            {"url": "https://{h}.test", "variables": {"h": {"default": "a", "enum": ["a", "b"]}}}
        ],
        "security": [{"key": []}, {"token": ["r"]}],
        "paths": {
            "/a/{id}": {
                "summary": "Item",
                "x-item": True,
                "servers": [{"url": "https://c.test"}],
                "parameters": [_parameter("id", "path", required=True)],
                "get": {
                    "operationId": "read",
                    "tags": ["t"],
                    "summary": "Read",
                    "description": "Reads.",
                    "externalDocs": {"url": "https://a.test/read"},
                    "deprecated": True,
                    "x-sunset": "2999-01-01",
                    "x-own": {"b": [1]},
                    "parameters": [
                        _parameter("list", "query", style="form", explode=False, schema=_LIST),
                        _parameter("own", "query", allowReserved=True, allowEmptyValue=True),
                        _parameter("X-H", "header", deprecated=True, **{"x-sunset": "2999-01-01"}),
                        {"name": "c", "in": "query", "content": {JSON: {"schema": _TEXT}}},
                    ],
                    "responses": {
                        "200": {
                            "description": "Fine.",
                            "headers": {
                                "H": {
                                    "required": True,
                                    "style": "simple",
                                    "description": "A header.",
                                    "schema": _TEXT,
                                }
                            },
                            "links": {"next": {"operationId": "read", "parameters": {"id": "$1"}}},
                            "content": {JSON: {"schema": _ref("All"), "example": {"a": 1}}},
                        },
                        "404": {"description": "Not found."},
                    },
                    "callbacks": {"done": {"{$request.query.own}": _CALLED}},
                },
                "post": {
                    "operationId": "send",
                    "security": [{"key": []}],
                    "requestBody": {
                        "description": "Sent.",
                        "required": True,
                        "x-own": 1,
                        "content": {
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {"f": {"type": "string"}, "o": _LIST},
                                },
                                "encoding": {
                                    "f": {"contentType": "image/png", "headers": {"H": {}}},
                                    "o": {"style": "form", "explode": False},
                                },
                            }
                        },
                    },
                    "responses": FINE,
                },
            }
        },
        "webhooks": {"hook": _CALLED},
        "components": {
            "x-own": 1,
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "K."},
                "token": {
                    "type": "oauth2",
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": "https://id.test/t",
                            "refreshUrl": "https://id.test/r",
                            "scopes": {"r": "Read."},
                        }
                    },
                },
                "open": {"type": "openIdConnect", "openIdConnectUrl": "https://id.test/o"},
                "basic": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
            },
            "schemas": {
                "All": _all(),
                "Base": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {"kind": {"type": "string"}},
                    "discriminator": {"propertyName": "kind", "mapping": {"s": _at("Sub")}},
                },
                "Sub": {"allOf": [_ref("Base"), {"type": "object", "properties": {"s": _TEXT}}]},
                "Unused": {"type": "object", "properties": {"u": _TEXT}},
            },
        },
    }


_LIST: Document = {"type": "array", "items": {"type": "string"}}


def _parameter(name: str, place: str, **said: Any) -> Document:
    return {"name": name, "in": place, "description": "P.", "schema": _TEXT, **said}


def _at(name: str) -> str:
    return f"#/components/schemas/{name}"


def _ref(name: str) -> Document:
    return {"$ref": _at(name)}


def _all() -> Document:
    return {
        "type": "object",
        "title": "All",
        "x-own": "o",
        "required": ["number"],
        "minProperties": 1,
        "maxProperties": 99,
        "properties": {
            "number": {"type": "number", "minimum": 1, "exclusiveMaximum": 9, "multipleOf": 2},
            "whole": {"type": "integer", "format": "int32", "maximum": 9, "exclusiveMinimum": 1},
            "text": {"type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a"},
            "moment": {"format": "date-time", "examples": ["2024-01-01T00:00:00Z"]},
            "choice": {"type": "string", "enum": ["a", "b"], "default": "a"},
            "open": {"type": "string", "x-extensible-enum": ["a", "b"]},
            "opened": {"type": "string", "readOnly": True, "xml": {"name": "o"}},
            "secret": {"type": "string", "writeOnly": True, "deprecated": True},
            "constant": {"const": "c"},
            "list": {
                "type": "array",
                "items": {"type": "string", "readOnly": True},
                "minItems": 1,
                "maxItems": 9,
                "uniqueItems": True,
                "contains": {"const": "a"},
                "minContains": 1,
                "maxContains": 3,
            },
            "tuple": {"type": "array", "prefixItems": [_TEXT], "unevaluatedItems": False},
            "map": {
                "type": "object",
                "additionalProperties": _TEXT,
                "patternProperties": {"^x": {"type": "string"}},
                "propertyNames": {"maxLength": 9},
                "dependentRequired": {"a": ["b"]},
                "dependentSchemas": {"a": {"required": ["c"]}},
            },
            "held": {"type": "string", "contentMediaType": JSON, "contentSchema": {"type": "null"}},
            "spelled": {"type": "string", "contentEncoding": "base32"},
            "union": {"oneOf": [{"type": "string"}, {"type": "object", "title": "O"}]},
            "either": {"anyOf": [{"type": "integer", "minimum": 1}, _ref("Base")]},
            "joined": {"allOf": [_ref("Base"), {"required": ["kind"], "maxProperties": 3}]},
            "told": {**_ref("Base"), "description": "Beside.", "deprecated": True, "x-own": 1},
            "not": {"not": {"type": "string"}},
            "when": {
                "if": {"required": ["a"]},
                "then": {"required": ["b"]},
                "else": {"required": ["c"]},
            },
            "anchored": {"$anchor": "here", "$comment": "C.", "$defs": {"d": {"type": "null"}}},
        },
    }


_PROPERTIES: Place = ("components", "schemas", "All", "properties")
_SENT: Place = (
    *("paths", "/a/{id}", "post", "requestBody"),
    *("content", "multipart/form-data"),
)

EQUAL: tuple[Place, ...] = (
    ("openapi",),
    ("info", "version"),  # it heads the report
    ("servers", 0, "variables", "h"),  # its default is one of its values
    ("paths", "/a/{id}", "parameters", 0, "required"),  # always, in a path
    (*_SENT, "encoding", "o", "style"),  # the usual one
    (*_PROPERTIES, "joined", "allOf", 1, "required"),  # the other member requires it as well
    (*_PROPERTIES, "secret", "type"),  # it never arrives, and nothing else is asked about it
    (*_PROPERTIES, "secret", "deprecated"),
    ("components", "schemas", "Sub", "allOf", 1, "type"),  # the other member says so
    ("components", "schemas", "All", "type"),  # what lists properties is an object
    ("components", "schemas", "Base", "type"),
    (*_SENT, "schema", "type"),
)
"""Places whose words say nothing new, with the reason: beginnings of places."""


def leaves(node: Any, at: Place = ()) -> Iterator[Place]:
    """Every place of a document that holds no other."""
    below = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in below:
        if isinstance(value, dict | list) and value:
            yield from leaves(value, (*at, key))
        else:
            yield (*at, key)


def _edited(document: Document, at: Place, *, removed: bool) -> Document:
    made = changed(document)
    holder: Any = made
    for key in at[:-1]:
        holder = holder[key]
    if removed:
        del holder[at[-1]]
    else:
        holder[at[-1]] = _other(holder[at[-1]])
    return made


def _other(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, list):
        return ["x"]
    return f"{value}2" if isinstance(value, str) else {"x": 1}


@pytest.mark.parametrize("removed", [False, True])
def test_every_place_of_a_document_is_looked_at(removed: bool) -> None:
    """Whichever leaf is changed or removed, something is told, or words are counted."""
    document = everything()
    before = side(document)
    silent = []
    for at in leaves(document):
        if any(at[: len(one)] == one for one in EQUAL):
            continue
        after = side(_edited(document, at, removed=removed))
        if canonical(before.content) == canonical(after.content):
            continue
        found = diff_sides(before, after, today=TODAY)
        if not (found.changes or found.prose):
            silent.append("/".join(map(str, at)))
    assert silent == []


def test_what_is_not_judged_is_told_with_its_place() -> None:
    """An extension that changed is harmless as far as anybody knows, and named."""
    new = changed(api())
    schemas(new)["Customer"]["properties"]["name"]["x-mask"] = "***"
    found = diff(api(), new).changes
    assert {(one.id, one.level.value) for one in found} == {("changed-not-judged", "info")}
    assert {one.pointer for one in found} == {
        "#/components/schemas/Customer/properties/name/x-mask"
    }


def test_words_that_only_describe_are_counted() -> None:
    """A description that was reworded changes nothing, and is not lost either."""
    new = changed(api())
    schemas(new)["Customer"]["properties"]["name"]["description"] = "The full name."
    new["info"]["description"] = "A shop."
    found = diff(api(), new)
    assert found.changes == ()
    assert [one.pointer for one in found.prose] == [
        "#/info/description",
        "#/components/schemas/Customer/properties/name/description",
    ]
