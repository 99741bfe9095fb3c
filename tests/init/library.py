"""A small API that has one of everything that can be recognised."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def query(name: str, kind: str | list[str] = "integer", **more: object) -> Json:
    """A query parameter."""
    return {"in": "query", "name": name, "schema": {"type": kind, **more}}


def operation(name: str, parameters: list[Json], answer: Json, **more: Any) -> Json:
    """An operation that answers with JSON."""
    response: Json = {"description": "Fine.", "content": {"application/json": {"schema": answer}}}
    if "headers" in more:
        headers = more.pop("headers")
        response["headers"] = {one: {"schema": {"type": "string"}} for one in headers}
    return {
        "operationId": name,
        "tags": ["library"],
        "parameters": parameters,
        "responses": {"200": response},
        **more,
    }


def ref(name: str) -> Json:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def array(name: str) -> Json:
    """A list of a schema."""
    return {"type": "array", "items": ref(name)}


BOOKS = {
    "type": "object",
    "properties": {
        "books": array("Book"),
        "errors": {"type": "array", "items": {"type": "string"}},
        "meta": {"type": "object", "properties": {"totalCount": {"type": "integer"}}},
    },
}
ENVELOPE = {
    "type": "object",
    "properties": {"data": array("Book"), "next_cursor": {"type": "string"}},
}
DOCUMENT: Json = {
    "openapi": "3.0.3",
    "info": {"title": "City Library", "version": "2.4"},
    "servers": [{"url": "https://library.example/api"}],
    "paths": {
        "/books": {
            "get": operation(
                "list_books",
                [
                    query("page"),
                    query("per_page"),
                    query("changed", "string", format="date-time"),
                    query("changedOperator", "string"),
                ],
                BOOKS,
            )
        },
        "/members": {
            "get": operation(
                "list_members", [query("page[number]", default=0), query("limit")], array("Member")
            )
        },
        "/loans": {
            "get": operation("list_loans", [query("cursor", "string"), query("limit")], ENVELOPE)
        },
        "/fines": {
            "get": operation(
                "list_fines",
                [query("pageToken", "string"), query("rowCount")],
                array("Fine"),
                headers=["X-Next-Page-Token"],
            )
        },
        "/shelves": {
            "get": operation("list_shelves", [query("offset"), query("limit")], array("Book"))
        },
        "/counts": {
            "get": operation("count", [query("offset"), query("limit")], {"type": "integer"})
        },
        "/books/{shelfMark}": {
            "get": operation(
                "get_book",
                [
                    {
                        "in": "path",
                        "name": "shelfMark",
                        "description": "Any text, also as b64(...).",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                ],
                ref("Book"),
            ),
            "put": operation(
                "change_book",
                [
                    {
                        "in": "path",
                        "name": "shelfMark",
                        "required": True,
                        "schema": {"type": "string"},
                    },
                    {"in": "header", "name": "If-Match", "schema": {"type": "string"}},
                ],
                ref("Book"),
                requestBody={"content": {"application/json": {"schema": ref("BookChange")}}},
            ),
        },
    },
    "components": {
        "schemas": {
            "Book": {"type": "object", "properties": {"title": {"type": "string"}}},
            "Member": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Fine": {
                "type": "object",
                "properties": {"unpaidAmount": {"type": "number", "format": "double"}},
            },
            "BookChange": {"type": "object", "properties": {"title": ref("TextValue")}},
            "TextValue": {"type": "object", "properties": {"value": {"type": "string"}}},
        }
    },
}


def written(folder: Path, document: Json = DOCUMENT) -> Path:
    """The document as a file."""
    path = folder / "library.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


def activate(api: Path) -> None:
    """Take the # away from every overlay, as one does who has read them."""
    path = api / "api.toml"
    text = path.read_text("utf-8")
    path.write_text(re.sub(r'^    # ("overlays/)', r"    \1", text, flags=re.MULTILINE), "utf-8")
