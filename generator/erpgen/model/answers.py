"""Read the request body and the answers of an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from erpgen import pointer as json_pointer
from erpgen.lenient import mapping
from erpgen.model import extensions, locate, media, unions
from erpgen.model.encodings import read_encodings
from erpgen.model.media import MediaType
from erpgen.model.reader import ANY, SchemaReader, Site
from erpgen.model.streams import event_data, item_schema
from erpgen.model.text import clean, one_line
from erpgen.model.types import (
    Answer,
    AnswerContent,
    AnswerKind,
    Body,
    BodyContent,
    BodyKind,
    EventType,
    ListType,
    Scalar,
    ScalarType,
    StreamType,
    TypeRef,
    UnionType,
)

_BYTES = ScalarType(Scalar.BYTES)
_TEXT = ScalarType(Scalar.STRING)
_NULL = ScalarType(Scalar.NULL)

_STREAMED = frozenset({AnswerKind.EVENTS, AnswerKind.LINES, AnswerKind.SEQUENCE})

_FOLLOWED = frozenset({"301", "302", "303", "307", "308"})
"""What a client goes on from instead of returning (RFC 9110 §15.4)."""

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})


class AnswerSet(Struct, frozen=True):
    """What a call can be answered with.

    ``answers`` are those that it returns from, ``errors`` the typed ones that it raises with;
    ``schema`` is that of the first answer with a body, ``accept`` the Accept header.
    """

    answers: tuple[Answer, ...]
    errors: tuple[Answer, ...]
    schema: Any
    returns: TypeRef | None
    accept: str

    @property
    def types(self) -> tuple[TypeRef, ...]:
        """What a call can return, over all statuses and forms."""
        return tuple(type_ for answer in self.answers for type_ in answer.types)


class _Rules(Struct, frozen=True):
    """What rules say of an operation's answers: all bytes, or where the value stands in them."""

    download: bool = False
    places: tuple[str | None, ...] = ()


def read_body(operation: Mapping[str, Any], reader: SchemaReader, site: Site) -> Body | None:
    """The request body; an ``x-erp-upload`` is a multipart file where the document has none."""
    field = extensions.upload(operation, site.pointer)
    node = operation.get("requestBody")
    if field is not None:
        return Body(BodyKind.MULTIPART, "multipart/form-data", _BYTES, True, "File to send.", field)
    if not isinstance(node, Mapping):
        return None
    ways = media.of_body(node.get("content") or {})
    if not ways:
        return None
    lead, *others = (_body_content(one, reader, site) for one in ways)
    return Body(
        kind=lead.kind,
        media_type=lead.media_type,
        type=lead.type,
        required=bool(node.get("required", False)),
        doc=clean(node.get("description")),
        encodings=lead.encodings,
        others=tuple(others),
        also=media.also_of_body(node.get("content") or {}),
        xml=lead.xml,
    )


def _body_content(one: MediaType, reader: SchemaReader, site: Site) -> BodyContent:
    where = json_pointer.join(site.pointer, "requestBody", "content", one.name, "schema")
    inner = Site(f"{site.key}/body", f"{site.hint} body", where, site.owner, request_only=True)
    kind = media.body_kind(one)
    return BodyContent(
        kind,
        media.sent_as(one),
        _body_type(kind, one, reader, inner),
        read_encodings(one, reader.components),
        reader.xml.root(one.schema, where) if kind is BodyKind.XML else None,
    )


def _body_type(kind: BodyKind, one: MediaType, reader: SchemaReader, site: Site) -> TypeRef:
    match kind:
        case BodyKind.BYTES:
            return _BYTES
        case BodyKind.TEXT:
            return _TEXT
        case BodyKind.LINES | BodyKind.SEQUENCE:
            return StreamType(_item_type(item_schema(one, reader.components), reader, site))
        case BodyKind.MULTIPART if one.item is not None:
            return ListType(_item_type(one.item, reader, site))
        case _:
            return reader.read(one.schema, site)[0]


def _item_type(schema: Any, reader: SchemaReader, site: Site) -> TypeRef:
    type_, nullable = reader.read(schema, site)
    return unions.or_null(type_) if nullable else type_


def read_answers(
    operation: Mapping[str, Any],
    method: str,
    reader: SchemaReader,
    site: Site,
    background: str | None,
) -> AnswerSet:
    """What a call answers with, by status; ``background`` is the status that only means queued."""
    responses = operation.get("responses") or {}
    rules = _Rules(
        extensions.download(operation, site.pointer), extensions.answer(operation, site.pointer)
    )
    listed = _returning(responses, method, background)
    forms = {status: _forms(status, responses[status]) for status in listed}
    answers = [
        _answer(status, responses[status], forms[status], reader, _called(site, "answer"), rules)
        for status in listed
    ]
    _check_places(rules, answers, site.pointer)
    if not any(status.startswith(("2", "d")) for status in listed):
        answers += _behind_redirect(responses)
    declared = [one for status in listed for one in forms[status]]
    return AnswerSet(
        tuple(answers),
        tuple(_errors(responses, listed, reader, site)),
        next((one.schema for one in declared if one.schema is not None), None),
        returned(answers),
        "*/*" if rules.download else media.accepted(declared),
    )


def _check_places(rules: _Rules, answers: Sequence[Answer], where: str) -> None:
    found = [inside for one in answers for inside in (one.inside, *(o.inside for o in one.others))]
    if rules.places and None not in rules.places and not any(found):
        raise extensions.RuleError(
            where,
            "x-erp-answer: no answer has a body of JSON",
            "narrow the rule's target, or add null",
        )


def _returning(responses: Mapping[str, Any], method: str, background: str | None) -> list[str]:
    """The statuses that a call returns from: 2xx, a declared 3xx that is not followed, and the
    default where the document has nothing else."""
    followed = _FOLLOWED if method.upper() in _SAFE_METHODS else _FOLLOWED - {"301", "302"}
    listed = [
        status
        for status in responses
        if status.upper().startswith(("2", "3"))
        and status not in followed
        and status.upper() != "3XX"
        and status != background
    ]
    if not listed and not followed & set(responses):
        listed = [status for status in responses if status == "default"]
    return sorted(listed)  # by number, whatever the document's order: the first names the type


def _behind_redirect(responses: Mapping[str, Any]) -> list[Answer]:
    """An answer of any form, where the document says where it is and not what."""
    if not _FOLLOWED & set(responses):
        return []
    return [Answer("2XX", AnswerKind.OPEN, ANY, "What the address answers with.")]


def _errors(
    responses: Mapping[str, Any], returning: Sequence[str], reader: SchemaReader, site: Site
) -> list[Answer]:
    """The error answers whose bodies the document types."""
    found: list[Answer] = []
    for status, response in responses.items():
        if status in returning or status.upper()[0] not in "45D":
            continue
        forms = [one for one in _forms(status, response) if one.family in {"json", "any", "xml"}]
        if any(isinstance(one.schema, Mapping) for one in forms):
            inner = _called(site, f"error {status}")
            found.append(_answer(status, response, tuple(forms), reader, inner, _Rules()))
    return found


def _called(site: Site, word: str) -> Site:
    """The site of what stands in an answer: classes there are named for the operation and it."""
    return replace(site, key=f"{site.key}/{word}", hint=f"{site.hint} {word}")


def _forms(status: str, response: Any) -> tuple[MediaType, ...]:
    content = response.get("content") if isinstance(response, Mapping) else None
    if status in {"204", "205", "304"} or not isinstance(content, Mapping):
        return ()
    return media.of_answer(content)


def _answer(
    status: str,
    response: Any,
    forms: Sequence[MediaType],
    reader: SchemaReader,
    site: Site,
    rules: _Rules,
) -> Answer:
    told = mapping(response)
    doc = one_line(told.get("description") or told.get("summary"))
    if rules.download and status not in {"204", "205", "304"}:
        return Answer(status, AnswerKind.BYTES, _BYTES, doc)
    contents = [content for one in forms for content in _contents(status, one, reader, site, rules)]
    if not contents:
        return Answer(status, AnswerKind.EMPTY, None, doc)
    lead, *others = contents
    return Answer(
        status,
        lead.kind,
        lead.type,
        doc,
        lead.media_type,
        tuple(others),
        lead.named,
        lead.inside,
        lead.xml,
    )


def _contents(
    status: str, one: MediaType, reader: SchemaReader, site: Site, rules: _Rules
) -> list[AnswerContent]:
    where = json_pointer.join(site.pointer, "responses", status, "content", one.name, "schema")
    whole = replace(site, pointer=where)
    found = []
    for kind in media.answer_kinds(one):
        if kind in _STREAMED:
            found.append(_streamed(kind, one, reader, whole))
            continue
        place = _place(one.schema, rules, reader, where) if kind is AnswerKind.JSON else ""
        schema, inner = _at(place, one.schema, reader, whole)
        type_ = _answer_type(kind, schema, reader, inner)
        xml = reader.xml.root(one.schema, where) if kind is AnswerKind.XML else None
        found.append(AnswerContent(kind, one.name.strip(), type_, inside=place, xml=xml))
    return found


def _place(schema: Any, rules: _Rules, reader: SchemaReader, where: str) -> str:
    """Where in its envelope an answer stands, empty where it has none."""
    held, place = locate.first_borne_out(schema, rules.places, reader.components)
    if rules.places and not held:
        raise extensions.RuleError(
            where,
            f"x-erp-answer finds none of {', '.join(map(str, rules.places))} in the answer",
            "add the place, or null where some answers have no envelope",
        )
    return place or ""


def _at(place: str, schema: Any, reader: SchemaReader, site: Site) -> tuple[Any, Site]:
    """The schema inside an envelope, and its site: as if the envelope itself were read."""
    if not place:
        return schema, site
    node, owner = locate.inside(schema, place, reader.components)
    name = place.rpartition("/")[2]
    key = f"{owner or site.key}/{name}"
    return node, replace(site, key=key, hint=name, owner=owner or site.owner)


def _streamed(kind: AnswerKind, one: MediaType, reader: SchemaReader, site: Site) -> AnswerContent:
    """An answer that comes item by item."""
    name, schema = one.name.strip(), item_schema(one, reader.components)
    if kind is not AnswerKind.EVENTS:
        return AnswerContent(kind, name, StreamType(_item_type(schema, reader, site)))
    data = event_data(schema, reader.components)

    def type_of(meant: Any, word: str) -> TypeRef:
        inner = Site(f"{site.key}/{word}", f"{site.hint} {word}", site.pointer, site.owner)
        return _TEXT if meant is None else _item_type(meant, reader, inner)

    named = tuple((event, type_of(meant, event)) for event, meant in data.named)
    plain = type_of(data.schema, "data")
    # A name that the document does not list may come any day; its data is read as text.
    kinds = dict.fromkeys(part for _, type_ in named for part in unions.parts_of(type_))
    kinds.update(dict.fromkeys(unions.parts_of(plain)))
    members = tuple(kinds)
    held = ANY if ANY in members else members[0] if len(members) == 1 else UnionType(members)
    return AnswerContent(kind, name, StreamType(EventType(held)), (*named, ("", plain)))


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


def returned(answers: Sequence[Answer]) -> TypeRef | None:
    """What the method returns: the answers' types side by side, None where one is empty.

    Status and Content-Type tell them apart, so unlike a union inside JSON it may hold two objects.
    """
    typed = [type_ for answer in answers for type_ in answer.types]
    streams = dict.fromkeys(one for one in typed if isinstance(one, StreamType))
    typed = [one for one in typed if one not in streams]
    if not typed and not streams:
        return None
    open_ = ANY in typed
    parts = [ANY] if open_ else [part for one in typed for part in unions.parts_of(one)]
    empty = [_NULL] if not open_ and any(answer.type is None for answer in answers) else []
    members = tuple(dict.fromkeys([*parts, *empty, *streams]))
    return members[0] if len(members) == 1 else UnionType(members)
