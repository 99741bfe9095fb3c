"""Edits, each of a small API of its own, and the documents that hold many of them."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from diff.sides import JSON, Document

Operations = Mapping[str, Document]
"""Operations by method and the path below the edit's own: ``{"get /{id}": {...}}``."""

DONE: Document = {"204": {"description": "done"}}


@dataclass(frozen=True)
class Side:
    """An API before or after an edit."""

    operations: Operations
    schemas: Document = field(default_factory=dict)


@dataclass(frozen=True)
class Edit:
    """A step from one small API to another."""

    name: str
    before: Side
    after: Side

    def __repr__(self) -> str:
        return self.name

    def owns(self, path: str) -> bool:
        """Whether a path of the documents is this edit's."""
        return path.split("/")[1] == self.name


def document_of(edits: Iterable[Edit], *, after: bool) -> Document:
    """One document of all the small APIs, each below a path with its edit's name."""
    made: Document = {
        "openapi": "3.1.0",
        "info": {"title": "Edited", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "token": {"type": "http", "scheme": "bearer"},
            },
        },
    }
    for edit in edits:
        side = edit.after if after else edit.before
        made["components"]["schemas"] |= copy.deepcopy(side.schemas)
        for number, (place, operation) in enumerate(side.operations.items()):
            method, _, below = place.partition(" ")
            own = {"operationId": f"{edit.name}-{number}", "tags": [edit.name]}
            item = made["paths"].setdefault(f"/{edit.name}{below}", {})
            item[method] = {**own, **copy.deepcopy(operation)}
    return made


def reading(schema: Any, **response: Any) -> Document:
    """An operation that answers 200 with this schema."""
    node = {"description": "fine", "content": {JSON: {"schema": schema}}, **response}
    return {"responses": {"200": node}}


def sending(schema: Any, **body: Any) -> Document:
    """An operation that takes a body of this schema and answers nothing."""
    return {"requestBody": {"content": {JSON: {"schema": schema}}, **body}, "responses": DONE}


def asking(*parameters: Document, **operation: Any) -> Document:
    """An operation that takes these parameters and answers nothing."""
    return {"parameters": list(parameters), "responses": DONE, **operation}


def parameter(name: str = "field", place: str = "query", **said: Any) -> Document:
    """A parameter; a text, unless its schema is given."""
    required = {"required": True} if place == "path" else {}
    return {"name": name, "in": place, "schema": {"type": "string"}, **required, **said}


def record(**properties: Any) -> Document:
    """An object with a required name and these properties."""
    named = {"name": {"type": "string"}, **properties}
    return {"type": "object", "required": ["name"], "properties": named}


def needing(schema: Document, *names: str) -> Document:
    """The object schema with more that is required."""
    return {**schema, "required": [*schema["required"], *names]}


def step(name: str, place: str, before: Document, after: Document) -> Edit:
    """An edit of one operation that stays where it is."""
    return Edit(name, Side({place: before}), Side({place: after}))
