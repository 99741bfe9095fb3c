"""Edits of what a call carries: parameters, their styles, bodies."""

from __future__ import annotations

from typing import Any

from diff.sides import JSON, Document
from diff.soundness.edits import (
    DONE,
    Edit,
    asking,
    parameter,
    reading,
    record,
    step,
)

TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
CLOSED_LIST = {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}
WHOLE = {"type": "integer"}
_SPREAD: Document = {"type": "object", "properties": {"from": WHOLE, "to": WHOLE}}
_WORDS: Document = {"type": "object", "properties": {"from": TEXT, "to": TEXT}}
FORM = "application/x-www-form-urlencoded"

_ASKED = asking(parameter())
_PLAIN = asking()
_SHORT = reading(record())


def call_edits() -> list[Edit]:
    """All of them."""
    return [*_parameters(), *_styles(), *_bodies()]


def _parameters() -> list[Edit]:
    steps: dict[str, tuple[list[Document], list[Document]]] = {
        "optional-more": ([parameter()], [parameter(), parameter("more")]),
        "optional-header-more": ([], [parameter("X-More", "header")]),
        "required-more": ([parameter()], [parameter(), parameter("more", required=True)]),
        "required-header-more": ([], [parameter("X-More", "header", required=True)]),
        "required-more-default": (
            [parameter()],
            [parameter(), parameter("more", required=True, schema={**TEXT, "default": "a"})],
        ),
        "became-required": ([parameter()], [parameter(required=True)]),
        "header-became-required": (
            [parameter("X-Field", "header")],
            [parameter("X-Field", "header", required=True)],
        ),
        "removed-announced": ([parameter(deprecated=True)], []),
        "removed-sunset-passed": (
            [parameter(deprecated=True, **{"x-sunset": "2020-01-01"})],
            [],
        ),
        "removed-sunset-ahead": (
            [parameter(deprecated=True, **{"x-sunset": "2999-01-01"})],
            [],
        ),
        "renamed": ([parameter("was")], [parameter("now")]),
        "case-other": ([parameter("Status")], [parameter("status")]),
        "header-case-other": ([parameter("X-Field", "header")], [parameter("x-field", "header")]),
        "to-header": ([parameter("X-Field")], [parameter("X-Field", "header")]),
        "required-to-header": (
            [parameter("X-Field", required=True)],
            [parameter("X-Field", "header", required=True)],
        ),
        "cookie-more": ([], [parameter("visit", "cookie", required=True)]),
        "deprecated": ([parameter()], [parameter(deprecated=True)]),
        "described": ([parameter()], [parameter(description="Said at length.", example="a")]),
        "ordered": ([parameter("a"), parameter("b")], [parameter("b"), parameter("a")]),
        "required-default-set": (
            [parameter(required=True)],
            [parameter(required=True, schema={**TEXT, "default": "a"})],
        ),
        "to-content": (
            [parameter(schema=_WORDS)],
            [{"name": "field", "in": "query", "content": {JSON: {"schema": _WORDS}}}],
        ),
    }
    return [
        step(f"parameter-{name}", "get ", asking(*before), asking(*after))
        for name, (before, after) in steps.items()
    ]


def _styles() -> list[Edit]:
    styles: dict[str, Document] = {
        "joined": {"explode": False},
        "piped": {"style": "pipeDelimited", "explode": False},
        "spaced": {"style": "spaceDelimited", "explode": False},
        "said": {"style": "form", "explode": True},
    }
    lists = [
        step(
            f"list-{name}",
            "get ",
            asking(parameter(schema=CLOSED_LIST)),
            asking(parameter(schema=CLOSED_LIST, **said)),
        )
        for name, said in styles.items()
    ]
    return [
        *lists,
        step(
            "text-joined",
            "get ",
            asking(parameter()),
            asking(parameter(explode=False)),
        ),
        step(
            "object-deep",
            "get ",
            asking(parameter(schema=_SPREAD)),
            asking(parameter(schema=_SPREAD, style="deepObject", explode=True)),
        ),
        step(
            "object-joined",
            "get ",
            asking(parameter(schema=_SPREAD)),
            asking(parameter(schema=_SPREAD, explode=False)),
        ),
        step(
            "object-member-more",
            "get ",
            asking(parameter(schema=_SPREAD, style="deepObject", explode=True)),
            asking(
                parameter(
                    schema={**_SPREAD, "properties": {**_SPREAD["properties"], "by": WHOLE}},
                    style="deepObject",
                    explode=True,
                )
            ),
        ),
        step(
            "path-label",
            "get /{id}",
            asking(parameter("id", "path")),
            asking(parameter("id", "path", style="label")),
        ),
    ]


def _body(*media_types: str, **said: Any) -> Document:
    content = {name: {"schema": record(size=WHOLE)} for name in media_types}
    return {"requestBody": {"content": content, **said}, "responses": DONE}


def _bodies() -> list[Edit]:
    bare = {"requestBody": {"content": {JSON: {}}}, "responses": DONE}
    told = _body(JSON)["requestBody"]
    return [
        step("body-optional-more", "put ", _PLAIN, _body(JSON)),
        step("body-required-more", "put ", _PLAIN, _body(JSON, required=True)),
        step("body-became-required", "put ", _body(JSON), _body(JSON, required=True)),
        step("body-media-more", "put ", _body(JSON), _body(JSON, FORM)),
        step("body-media-other", "put ", _body(JSON), _body(FORM)),
        step("body-media-charset", "put ", _body(JSON), _body(f"{JSON}; charset=utf-8")),
        step("body-media-special", "put ", _body(JSON), _body("application/merge-patch+json")),
        step("body-form-needed", "put ", _body(FORM), _needed(_body(FORM))),
        step("body-schema-more", "put ", bare, _body(JSON)),
        step(
            "body-described",
            "put ",
            _body(JSON),
            {**_body(JSON), "requestBody": {**told, "description": "Said."}},
        ),
    ]


def _needed(operation: Document) -> Document:
    content = {
        name: {"schema": {**entry["schema"], "required": ["name", "size"]}}
        for name, entry in operation["requestBody"]["content"].items()
    }
    return {**operation, "requestBody": {**operation["requestBody"], "content": content}}
