"""Answers of Swagger 2.0, whose schema goes with every media type that is produced."""

from __future__ import annotations

from typing import Any

from erpgen.document import JsonObject
from erpgen.lenient import mapping
from erpgen.normalise.context import Context
from erpgen.normalise.places import Place
from erpgen.normalise.swagger.media_types import BYTES, JSON, produced
from erpgen.normalise.swagger.parameters import upgrade_header

_MOVED = frozenset({"schema", "examples", "headers"})


def upgrade_responses(context: Context, operation: JsonObject, place: Place) -> JsonObject:
    """The answers of an operation in the shape of OpenAPI 3."""
    media_types = produced(context.content, operation)
    return {
        status: response
        if status.startswith("x-")
        else _upgraded(context, response, media_types, (place, status))
        for status, response in mapping(operation["responses"]).items()
    }


def _upgraded(context: Context, response: Any, media_types: list[str], place: Place) -> JsonObject:
    node = context.follow("response", response, place, lambda found, _: found)
    if node is None:
        return {"description": ""}
    upgraded = {key: value for key, value in node.items() if key not in _MOVED}
    if headers := mapping(node.get("headers")):
        upgraded["headers"] = {
            name: upgrade_header(context, header, ((place, "headers"), name))
            for name, header in headers.items()
            if isinstance(header, dict)
        }
    if content := _content(node, media_types):
        upgraded["content"] = content
    return upgraded


def _content(response: JsonObject, media_types: list[str]) -> JsonObject:
    examples = mapping(response.get("examples"))
    if "schema" not in response:
        return {kind: {"example": example} for kind, example in examples.items()}
    schema = response["schema"]
    fallback = BYTES if mapping(schema).get("type") == "file" else JSON
    kinds = dict.fromkeys([*(media_types or [fallback]), *examples])
    return {
        kind: {"schema": schema, **({"example": examples[kind]} if kind in examples else {})}
        for kind in kinds
    }
