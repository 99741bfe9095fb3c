"""Documents whose schemas lead to each other further than any stack is deep."""

from __future__ import annotations

import random
from typing import Any

Schemas = dict[str, Any]


def ref(number: int) -> dict[str, str]:
    """A reference to a schema by its number."""
    return {"$ref": f"#/components/schemas/S{number}"}


def document(schemas: Schemas) -> dict[str, Any]:
    """A document whose one resource answers with, and takes, the first schema."""
    content = {"content": {"application/json": {"schema": ref(0)}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Deep", "version": "1.0"},
        "paths": {
            "/thing": {
                "get": {
                    "operationId": "getThing",
                    "tags": ["Thing"],
                    "responses": {"200": {"description": "It.", **content}},
                },
                "post": {
                    "operationId": "postThing",
                    "tags": ["Thing"],
                    "requestBody": content,
                    "responses": {"204": {"description": "Done."}},
                },
            }
        },
        "components": {"schemas": schemas},
    }


def _link(kind: str, number: int) -> dict[str, Any]:
    """A schema that leads to the next one."""
    following = ref(number + 1)
    own = {f"own{number}": {"type": "string"}}
    inline = {"type": "object", "properties": {"next": following, **own}}
    links: dict[str, dict[str, Any]] = {
        "references": following,
        "properties": {"type": "object", "properties": {"next": following}},
        "properties and own ones": inline,
        "inline objects": {"type": "object", "properties": {"part": inline}},
        "required first": {"required": ["next"], "properties": {"next": following}},
        "lists": {"type": "array", "items": following},
        "maps": {"type": "object", "additionalProperties": following},
        "unions": {"oneOf": [following, {"type": "string"}]},
        "unions of lists": {"oneOf": [{"type": "array", "items": following}, {"type": "string"}]},
        "all of": {"allOf": [following, {"type": "object", "properties": own}]},
        "all of alone": {"allOf": [following]},
        "nullable": {"allOf": [following], "nullable": True},
        "variants": {"properties": own, "oneOf": [following]},
    }
    return links[kind]


KINDS = (
    "references", "properties", "properties and own ones", "inline objects", "required first",
    "lists", "maps", "unions", "unions of lists", "all of", "all of alone", "nullable", "variants",
)  # fmt: skip


def chain(kind: str, length: int) -> dict[str, Any]:
    """A document of schemas that each lead to the next one."""
    last = {"type": "object", "properties": {"end": {"type": "string"}}}
    return document({**{f"S{n}": _link(kind, n) for n in range(length)}, f"S{length}": last})


def graph(word: str, size: int, seed: int) -> dict[str, Any]:
    """Schemas with three references each, to any others; ``word`` is how they refer."""
    chosen = random.Random(seed)

    def schema() -> dict[str, Any]:
        others = [ref(chosen.randrange(size)) for _ in range(3)]
        if word == "properties":
            return {"type": "object", "properties": {f"p{n}": one for n, one in enumerate(others)}}
        if word == "inline":
            inline = {"type": "object", "properties": {"in": others[0], "of": others[1]}}
            return {"type": "object", "properties": {"part": inline, "other": others[2]}}
        return {word: others}

    return document({f"S{number}": schema() for number in range(size)})


def diamond(word: str, levels: int) -> dict[str, Any]:
    """Schemas that each lead to the next one twice: two to the power of ``levels`` ways."""
    last = {"type": "object", "properties": {"end": {"type": "string"}}}
    schemas = {f"S{n}": _twice(word, n) for n in range(levels)}
    return document({**schemas, f"S{levels}": last})


def _twice(word: str, number: int) -> dict[str, Any]:
    both = [ref(number + 1), ref(number + 1)]
    if word == "properties":
        return {"type": "object", "properties": dict(zip("ab", both, strict=True))}
    if word == "lists and maps":
        many = {"type": "array", "items": both[0]}, {"additionalProperties": both[1]}
        return {"oneOf": list(many)}
    if word == "allOf and round":
        return {"allOf": [*both, ref(0)], "properties": {f"p{number}": {"type": "string"}}}
    return {word: both, "properties": {f"p{number}": {"type": "string"}}}


DIAMONDS = ("allOf", "oneOf", "anyOf", "properties", "lists and maps", "allOf and round")
