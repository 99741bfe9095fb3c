"""Read the request body and the answers of an operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from erpgen import pointer as json_pointer
from erpgen.model import extensions, media, unions
from erpgen.model.reader import ANY, SchemaReader, Site
from erpgen.model.text import clean, one_line
from erpgen.model.types import (
    Answer,
    AnswerKind,
    Body,
    BodyKind,
    Scalar,
    ScalarType,
    TypeRef,
    UnionType,
)

_BYTES = ScalarType(Scalar.BYTES)
_TEXT = ScalarType(Scalar.STRING)
_NULL = ScalarType(Scalar.NULL)


@dataclass(frozen=True, slots=True)
class AnswerSet:
    """The answers that a direct call can succeed with, and the schema of the first JSON one."""

    answers: tuple[Answer, ...]
    schema: Any
    returns: TypeRef | None


def read_body(operation: Mapping[str, Any], reader: SchemaReader, site: Site) -> Body | None:
    """The request body; an ``x-erp-upload`` is a multipart file where the document has none."""
    field = extensions.upload(operation, site.pointer)
    node = operation.get("requestBody")
    if field is not None:
        return Body(BodyKind.MULTIPART, "multipart/form-data", _BYTES, True, "File to send.", field)
    if not isinstance(node, Mapping):
        return None
    chosen = media.preferred(node.get("content") or {})
    if chosen is None:
        return None
    media_type, schema = chosen
    kind = media.body_kind(media_type)
    where = json_pointer.join(site.pointer, "requestBody", "content", media_type, "schema")
    inner = Site(f"{site.key}/body", f"{site.hint} body", where, site.owner, request_only=True)
    type_ = _body_type(kind, schema, reader, inner)
    required = bool(node.get("required", False))
    return Body(kind, media.sent_as(media_type), type_, required, clean(node.get("description")))


def _body_type(kind: BodyKind, schema: Any, reader: SchemaReader, site: Site) -> TypeRef:
    match kind:
        case BodyKind.BYTES:
            return _BYTES
        case BodyKind.TEXT:
            return _TEXT
        case _:
            return reader.read(schema, site)[0]


def read_answers(
    operation: Mapping[str, Any], reader: SchemaReader, site: Site, background: str | None
) -> AnswerSet:
    """What a call answers with, by status; ``background`` is the status that only means queued."""
    responses = operation.get("responses") or {}
    download = extensions.download(operation, site.pointer)
    successes = [
        status
        for status in responses
        if status.upper().startswith(("2", "3")) and status != background
    ]
    listed = successes or [status for status in responses if status == "default"]
    schemas = [_answer_schema(responses[status]) for status in listed]
    answers = [_answer(status, responses[status], reader, site, download) for status in listed]
    first = next((schema for schema in schemas if schema is not None), None)
    return AnswerSet(tuple(answers), first, _returned(answers))


def _answer_schema(response: Any) -> Any:
    content = response.get("content") if isinstance(response, Mapping) else None
    chosen = media.preferred(content or {})
    return chosen[1] if chosen else None


def _answer(status: str, response: Any, reader: SchemaReader, site: Site, download: bool) -> Answer:
    node = response if isinstance(response, Mapping) else {}
    doc = one_line(node.get("description"))
    chosen = media.preferred(node.get("content") or {})
    if status in {"204", "205", "304"}:
        return Answer(status, AnswerKind.EMPTY, None, doc)
    if download:
        return Answer(status, AnswerKind.BYTES, _BYTES, doc)
    if chosen is None:
        return Answer(status, AnswerKind.EMPTY, None, doc)
    media_type, schema = chosen
    kind = AnswerKind.BYTES if _is_binary(schema) else media.answer_kind(media_type)
    where = json_pointer.join(site.pointer, "responses", status, "content", media_type, "schema")
    inner = Site(f"{site.key}/answer", f"{site.hint} answer", where, site.owner)
    return Answer(status, kind, _answer_type(kind, schema, reader, inner), doc)


def _answer_type(kind: AnswerKind, schema: Any, reader: SchemaReader, site: Site) -> TypeRef:
    match kind:
        case AnswerKind.BYTES:
            return _BYTES
        case AnswerKind.TEXT:
            return _TEXT
        case _:
            if schema is None:
                return ANY
            type_, nullable = reader.read(schema, site)
            return unions.or_null(type_) if nullable else type_


def _is_binary(schema: Any) -> bool:
    return (
        isinstance(schema, Mapping)
        and schema.get("type") == "string"
        and schema.get("format") == "binary"
    )


def _returned(answers: list[Answer]) -> TypeRef | None:
    """What the method returns: the answers' types side by side, None where one is empty.

    The status tells them apart, so unlike a union inside JSON it may hold two objects.
    """
    typed = [answer.type for answer in answers if answer.type is not None]
    if not typed or ANY in typed:
        return ANY if typed else None
    parts = [part for one in typed for part in unions.parts_of(one)]
    empty = [_NULL] if len(typed) < len(answers) else []
    members = tuple(dict.fromkeys([*parts, *empty]))
    return members[0] if len(members) == 1 else UnionType(members)
