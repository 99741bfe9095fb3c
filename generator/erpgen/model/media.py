"""The media types of a body or an answer: which say something of their own, and in what order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from erpgen.lenient import mapping, sequence
from erpgen.model.types import AnswerKind, BodyKind

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class MediaType:
    """One entry of ``content``: its name as written, its schema, how its fields are laid out.

    ``item`` is the schema of each item of a stream; ``prefixes`` and ``rest`` lay out the parts
    of a list by their place.
    """

    name: str
    schema: Any
    encoding: Mapping[str, Any] = field(default_factory=dict, hash=False, compare=False)
    item: Any = None
    prefixes: Sequence[Any] = field(default=(), hash=False, compare=False)
    rest: Mapping[str, Any] = field(default_factory=dict, hash=False, compare=False)

    @property
    def family(self) -> str:
        """``json``, ``form``, ``multipart``, ``text``, ``events``, ``lines``, ``sequence``,
        ``bytes``, ``xml``, or ``any``."""
        return _family(self.name)

    @property
    def binary(self) -> bool:
        """Whether the document says that this is bytes, whatever the name of the type."""
        schema = self.schema
        return (
            isinstance(schema, Mapping)
            and schema.get("type") == "string"
            and schema.get("format") == "binary"
        )


def preferred(content: Mapping[str, Any]) -> tuple[str, Any] | None:
    """The media type that leads, and its schema: JSON before forms, forms before text, text before
    bytes, what is named before a range; among equals ``application/json``, then the first."""
    ranked = _ranked(content)
    return (ranked[0].name, ranked[0].schema) if ranked else None


def of_body(content: Mapping[str, Any]) -> tuple[MediaType, ...]:
    """The ways to send a body, the leading one first, without those that say nothing new.

    ``text/json``, XML and a form beside JSON of the same schema carry the same value; a form in
    parts stays, since JSON has no place for a file, and so does JSON of another meaning
    (``merge-patch+json``).
    """
    return _distinct(_ranked(content), _same_body)


def also_of_body(content: Mapping[str, Any]) -> tuple[str, ...]:
    """Further names by which a caller may send what the leading way sends, as JSON or a form."""
    lead, *others = _ranked(content) or (None,)
    named = [one for one in others if one.family in {"json", "form"} and "*" not in one.name]
    kept = of_body(content)
    return tuple(
        one.name.strip() for one in named if lead and one not in kept and _same_body(one, lead)
    )


def of_answer(content: Mapping[str, Any]) -> tuple[MediaType, ...]:
    """The ways an answer can come, the leading one first, without those that say nothing new:
    XML beside JSON, and JSON or text that repeats the schema of the JSON before it."""
    return _distinct(_ranked(content), _same_answer)


def body_kind(media: MediaType) -> BodyKind:
    """How a body of this type is written."""
    if media.binary:
        return BodyKind.BYTES
    return {
        "json": BodyKind.JSON,
        "any": BodyKind.JSON,
        "multipart": BodyKind.MULTIPART,
        "form": BodyKind.FORM,
        "text": BodyKind.TEXT,
        "lines": BodyKind.LINES,
        "sequence": BodyKind.SEQUENCE,
        "xml": BodyKind.XML if says_structure(media.schema) else BodyKind.BYTES,
    }.get(media.family, BodyKind.BYTES)


def answer_kinds(media: MediaType) -> Iterator[AnswerKind]:
    """How an answer of this type is read; one of any type with a text inside may be the text
    itself or the JSON of it."""
    if media.binary:
        yield AnswerKind.BYTES
    elif media.family == "any":
        yield AnswerKind.JSON
        if _is_text(media.schema):
            yield AnswerKind.TEXT
    elif media.family == "text":
        yield AnswerKind.JSON if _is_structured(media) else AnswerKind.TEXT
    elif media.family in _STREAMS:
        yield AnswerKind(media.family)
    elif media.family == "xml" and says_structure(media.schema):
        yield AnswerKind.XML
    else:
        yield AnswerKind.JSON if media.family == "json" else AnswerKind.BYTES


def says_structure(schema: Any) -> bool:
    """Whether a schema describes the inside of XML; a text, or none, is all of it as it came."""
    return isinstance(schema, Mapping) and bool(schema) and schema.get("type") != "string"


def answer_kind(media_type: str) -> AnswerKind:
    """How an answer of this type is read, whatever its schema."""
    return next(answer_kinds(MediaType(media_type, None)))


def sent_as(media: MediaType) -> str:
    """The Content-Type of a body: as declared; a range gives way to what is meant by it, but for
    bytes, where the file decides."""
    if "*" not in media.name or body_kind(media) is BodyKind.BYTES:
        return media.name.strip()
    return "text/plain" if media.family == "text" else JSON


def accepted(answers: Sequence[MediaType]) -> str:
    """The Accept header (RFC 9110 §12.5.1): what is declared, in the order of preference."""
    names = list(dict.fromkeys(one.name.strip() for one in answers))
    weights = [f";q={max(10 - index, 1) / 10:.1f}" if index else "" for index in range(len(names))]
    return ", ".join(f"{name}{weight}" for name, weight in zip(names, weights, strict=True))


@lru_cache(maxsize=1024)
def bare(media_type: str) -> str:
    """The type without its parameters: ``application/json; charset=utf-8`` without the charset."""
    return media_type.split(";", maxsplit=1)[0].strip().lower()


_STREAMS = ("events", "lines", "sequence")
_RANK = ("json", "multipart", "form", *_STREAMS, "text", "bytes", "any", "xml")
_STRUCTURED = frozenset({"object", "array", "integer", "number"})
_LINES = frozenset({"ndjson", "jsonl", "jsonlines", "json-lines", "ldjson"})
_SAME_JSON = frozenset({JSON, "text/json", "application/*+json", "application/*", "*/*", "text/*"})


def _ranked(content: Mapping[str, Any]) -> list[MediaType]:
    listed = [
        MediaType(
            str(name),
            node.get("schema"),
            mapping(node.get("encoding")),
            node.get("itemSchema"),
            sequence(node.get("prefixEncoding")),
            mapping(node.get("itemEncoding")),
        )
        for name, node in ((name, mapping(node)) for name, node in content.items())
    ]
    return sorted(listed, key=lambda one: (_RANK.index(one.family), bare(one.name) != JSON))


def _distinct(ranked: list[MediaType], same: Any) -> tuple[MediaType, ...]:
    kept: list[MediaType] = []
    for one in ranked:
        if not any(same(one, other) for other in kept):
            kept.append(one)
    return tuple(kept)


def _same_body(one: MediaType, other: MediaType) -> bool:
    if other.family != "json" or other.binary:
        return bare(one.name) == bare(other.name) and one.name == other.name
    if one.family == "xml":
        return True
    form = one.family == "form" and not one.encoding
    plain = form or one.family == "any" or bare(one.name) in _SAME_JSON
    return one.schema == other.schema and plain


def _same_answer(one: MediaType, other: MediaType) -> bool:
    if other.family != "json" or other.binary:
        return False
    if one.family == "xml":
        return not one.binary
    alike = one.family in {"json", "any"} or (one.family == "text" and not _is_text(one.schema))
    return alike and (one.schema == other.schema or one.schema is None)


def _is_text(schema: Any) -> bool:
    return isinstance(schema, Mapping) and schema.get("type") == "string"


def _is_structured(media: MediaType) -> bool:
    """Whether plain text is declared to hold an object, a list or a number, and so is JSON."""
    schema = media.schema
    if bare(media.name) != "text/plain" or not isinstance(schema, Mapping):
        return False
    return schema.get("type") in _STRUCTURED or "properties" in schema


@lru_cache(maxsize=1024)
def _family(media_type: str) -> str:
    name = bare(media_type)
    if name == "text/event-stream":
        return "events"
    subtype = name.rpartition("/")[2]
    if subtype == "json-seq" or subtype.endswith("+json-seq"):
        return "sequence"
    if subtype.removeprefix("x-") in _LINES or name == "application/stream+json":
        return "lines"
    if name in {"application/json", "text/json"} or name.endswith("+json"):
        return "json"
    if name in {"*/*", "application/*"}:
        return "any"
    if name.startswith("multipart/"):
        return "multipart"
    if name == FORM:
        return "form"
    if name.endswith(("/xml", "+xml")):
        return "xml"
    return "text" if name.startswith("text/") else "bytes"
