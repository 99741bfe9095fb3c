"""Documents with one schema, in each place that the catalogue has words for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from diff.sides import Document

JSON = "application/json"
FINE: Document = {"200": {"description": "fine"}}


def post(**said: Any) -> Document:
    """A document with ``POST /a``, which says nothing but this, and a plain ``GET /a``."""
    paths = {"/a": {"post": {"responses": FINE, **said}, "get": {"responses": FINE}}}
    return {"openapi": "3.1.0", "info": {"title": "A", "version": "1.0"}, "paths": paths}


def body(schema: Any) -> Document:
    """The schema of a request."""
    return post(requestBody={"content": {JSON: {"schema": schema}}})


def answer(schema: Any) -> Document:
    """The schema of an answer."""
    return post(responses={"200": {**FINE["200"], "content": {JSON: {"schema": schema}}}})


def parameter(schema: Any, place: str = "query", **said: Any) -> Document:
    """The schema of a parameter."""
    return post(parameters=[{"name": "p", "in": place, "schema": schema, **said}])


def header(schema: Any, **said: Any) -> Document:
    """The schema of a header of an answer."""
    return post(responses={"200": {**FINE["200"], "headers": {"H": {"schema": schema, **said}}}})


def owner(schema: Any, **flags: Any) -> Document:
    """An object whose one property has the schema."""
    return {"type": "object", "properties": {"p": {**schema, **flags}}}


def place(name: str, schema: Any) -> Document:
    """A document with the schema where the words of the catalogue begin with ``name``."""
    match name:
        case "request-body":
            return body(schema)
        case "request-property":
            return body(owner(schema))
        case "request-read-only-property":
            return body(owner(schema, readOnly=True))
        case "response-body":
            return answer(schema)
        case "response-property":
            return answer(owner(schema))
        case "response-write-only-property":
            return answer(owner(schema, writeOnly=True))
        case "request-parameter":
            return parameter(schema)
        case "request-parameter-property":
            return parameter(owner(schema))
        case "response-header":
            return header(schema)
    raise KeyError(name)
