"""The parts of an operation's descriptor as Python: parameters, bodies, answers, paging, jobs."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from msgspec.structs import asdict

from erpgen.model.shapes import class_keys, scalars
from erpgen.model.types import (
    Answer,
    AnswerContent,
    AnswerKind,
    Body,
    BodyContent,
    BodyKind,
    Changes,
    EventType,
    FieldEncoding,
    Job,
    Operation,
    Paging,
    Parameter,
    Scalar,
    StreamRules,
    StreamType,
    TypeRef,
)
from erpgen.render.annotations import is_exact, spelled
from erpgen.render.attribute_paths import AttributePaths
from erpgen.render.literal import literal
from erpgen.render.xml_layouts import layout_of

_MARKS = ("attributes", "json", "reserved", "nested", "deprecated", "idempotency")
_SPELLED = {Scalar.DECIMAL, Scalar.TEXT_DECIMAL, Scalar.MS_DATETIME, Scalar.BASE64URL}
_FEW_SIBLINGS = 16
"""Words beside a key that each of its parameters lists itself."""


def printed_parameter(one: Parameter) -> str:
    """How a value is sent."""
    parts = [f"python={literal(str(one.python))}", f"wire={literal(one.wire)}"]
    plain = one.required and one.style == "simple" and not one.explode
    in_path = plain and one.location == "path"
    if not in_path:
        parts += _place(one)
    if one.key:
        parts.append("key=True")
    if one.siblings:
        parts.append(f"siblings={_siblings(one.siblings)}")
    if one.condition is not None:
        parts.append(f"condition={literal(one.condition)}")
    parts += [f"{name}=True" for name in _MARKS if getattr(one, name)]
    if one.base64:
        parts.append(f"base64={literal(one.base64)}")
    if is_exact(one.type):
        parts.append("exact=True")
    if one.client is not None:
        parts.append(f"client={literal(str(one.client))}")
    if one.constant is not None:
        parts.append(f"constant={literal(one.constant)}")
    return f"{'PathParameter' if in_path else 'Parameter'}({', '.join(parts)})"


def _place(one: Parameter) -> Iterator[str]:
    """Where it travels, and how it is laid out there."""
    yield f"location={literal(one.location.value)}"
    if one.required:
        yield "required=True"
    if one.style != "form":
        yield f"style={literal(one.style)}"
    if not one.explode:
        yield "explode=False"


def _siblings(words: tuple[str, ...]) -> str:
    return literal(words) if len(words) <= _FEW_SIBLINGS else beside_name(words)


def beside_name(words: tuple[str, ...]) -> str:
    """What a list of words that stand beside a key is called in its module."""
    return f"_BESIDE_{sha256(repr(words).encode()).hexdigest()[:12].upper()}"


def printed_body(operation: Operation) -> str:
    """How a body is sent, with the other ways there are."""
    body = operation.body
    if body is None:
        return "None"
    parts = [f"kind={literal(body.kind.value)}"]
    if body.media_type != "application/json":
        parts.append(f"media_type={literal(body.media_type)}")
    if body.required:
        parts.append("required=True")
    if body.field is not None:
        parts.append(f"field={literal(body.field)}")
    parts += _fields(body.encodings)
    parts += _xml(body)
    if body.others or (body.field is None and any(map(_is_looked_at, body.types))):
        parts.append(f"type={_choosing_type(body)}")
    if body.others:
        others = (f"{_body_content(one)}, " for one in body.others)
        parts.append(f"others=({''.join(others)})")
    if body.also:
        parts.append(f"also={literal(body.also)}")
    return f"Body({', '.join(parts)})"


def _is_looked_at(type_: TypeRef) -> bool:
    """Whether a value of a type may be wrong, or is spelled otherwise than JSON spells it."""
    return bool(class_keys(type_)) or any(one in _SPELLED for one in scalars(type_))


def _body_content(one: BodyContent) -> str:
    kind, media_type = literal(one.kind.value), literal(one.media_type)
    typed = f"type={_choosing_type(one)}"
    parts = [f"kind={kind}", f"media_type={media_type}", typed, *_fields(one.encodings)]
    parts += _xml(one)
    return f"Body({', '.join(parts)})"


def _xml(one: Body | BodyContent | Answer | AnswerContent) -> list[str]:
    return [] if one.xml is None else [f"xml={layout_of(one.xml)}"]


def _fields(encodings: tuple[FieldEncoding, ...]) -> list[str]:
    if not encodings:
        return []
    return [f"fields=({''.join(f'{_field(one)}, ' for one in encodings)})"]


def _field(one: FieldEncoding) -> str:
    parts = [f"wire={literal(one.wire)}"]
    given = {"media_type": one.media_type, "style": one.style, "headers": one.headers}
    parts += [f"{name}={literal(value)}" for name, value in given.items() if value]
    if not one.explode:
        parts.append("explode=False")
    parts += [f"{name}=True" for name in ("reserved", "base64") if getattr(one, name)]
    return f"Field({', '.join(parts)})"


def _choosing_type(one: Body | BodyContent) -> str:
    """The type that a value is held against where several ways to send it are open."""
    bytes_ = one.kind is BodyKind.BYTES or isinstance(one.type, StreamType)
    return "None" if bytes_ else spelled(one.type)


def printed_job(job: Job) -> str:
    """How what a call begins is followed; what is as usual is left out."""
    usual = Job("")
    parts = [f"{n}={literal(v)}" for n, v in asdict(job).items() if v != getattr(usual, n)]
    return f"JobRules({', '.join(parts)})"


def printed_stream_rules(rules: StreamRules) -> str:
    """Whether a stream is taken up again, and what ends it."""
    parts = ["reconnect=True"] if rules.reconnect else []
    parts += [f"end={literal(rules.end)}"] if rules.end else []
    return f"StreamRules({', '.join(parts)})"


def printed_answer(one: Answer) -> str:
    """What an answer of a status is read as, by media type where there are several."""
    if not one.others:
        return f"{literal(one.status)}: {_answer_content(one)}"
    others = "".join(f"{_answer_content(other, other.media_type)}, " for other in one.others)
    lead = _answer_content(one, one.media_type).removesuffix(")")
    return f"{literal(one.status)}: {lead}, others=({others}))"


def _answer_content(one: Answer | AnswerContent, media_type: str = "") -> str:
    parts = [f"kind={literal(one.kind.value)}"]
    if one.type is not None and one.kind in {AnswerKind.JSON, AnswerKind.XML}:
        parts.append(f"type={spelled(one.type)}")
    if isinstance(one.type, StreamType):
        parts += _item(one, one.type)
    if media_type:
        parts.append(f"media_type={literal(media_type)}")
    if one.inside:
        parts.append(f"inside={literal(one.inside)}")
    parts += _xml(one)
    return f"Answer({', '.join(parts)})"


def _item(one: Answer | AnswerContent, type_: StreamType) -> Iterator[str]:
    if not isinstance(type_.element, EventType):
        yield f"type={spelled(type_.element)}"
        return
    named = dict(one.named)
    yield f"type={spelled(named.pop('', type_.element.data))}"
    if named:
        pairs = (f"{literal(name)}: {spelled(data)}" for name, data in named.items())
        yield f"named={{{', '.join(pairs)}}}"


def printed_paging(paging: Paging) -> str:
    """How a list is read in parts."""
    parts = [f"style={literal(paging.style.value)}"]
    for name in ("page", "size", "items", "total", "max_size", "next", "key"):
        value = getattr(paging, name)
        if value:
            parts.append(f"{name}={literal(value)}")
    if paging.first is not None:
        parts.append(f"first={literal(paging.first)}")
    parts.append(f"item={spelled(paging.item)}")
    return f"Paging({', '.join(parts)})"


def printed_changes(changes: Changes, paths: AttributePaths, element: TypeRef | None) -> str:
    """How a list tells what changed since a time; what is as usual is left out."""
    told = {
        "argument": str(changes.argument),
        "operator": changes.operator,
        "written": changes.written,
        "beginning": changes.beginning,
        "property": paths.dotted(element, changes.property),
        "keys": tuple(paths.dotted(element, key) for key in changes.keys),
        "margin": changes.margin,
        "granularity": changes.granularity,
        "day": changes.day,
    }
    parts = [f"{name}={literal(value)}" for name, value in told.items() if value]
    return f"Changes({', '.join(parts)})"
