"""The parts of an operation's descriptor as Python: parameters, bodies, answers, paging, jobs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import groupby

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
    Paging,
    Parameter,
    Scalar,
    StreamRules,
    StreamType,
    TypeRef,
)
from erpgen.render.annotations import is_exact, spelled
from erpgen.render.attribute_paths import AttributePaths
from erpgen.render.layout import Code, Group, behind, group, tupled
from erpgen.render.literal import literal
from erpgen.render.xml_layouts import layout_of

_MARKS = ("attributes", "json", "reserved", "nested", "idempotency")
_SPELLED = {Scalar.DECIMAL, Scalar.TEXT_DECIMAL, Scalar.MS_DATETIME, Scalar.BASE64URL}
_QUERIES = "queries("
_FORM = "application/x-www-form-urlencoded"
_FEW_SIBLINGS = 16
"""Words beside a key that each of its parameters lists itself."""


def printed_parameters(listed: Sequence[Parameter]) -> Group:
    """How values are sent, in their order on the wire; the usual ones of a query together."""
    parts: list[Group] = []
    for usual, run in groupby(listed, _is_usual):
        same = tuple(run)
        parts += [_queries(same)] if usual else map(printed_parameter, same)
    if len(parts) == 1 and parts[0].opening == _QUERIES:
        return parts[0]
    return tupled(behind("*", one) if one.opening == _QUERIES else one for one in parts)


def _queries(run: Iterable[Parameter]) -> Group:
    old = " ".join(one.python for one in run if one.deprecated)
    return group(_QUERIES, [*([literal(old)] if old else []), *map(_wires, run)])


def _wires(one: Parameter) -> Code:
    """The name of a parameter on the wire, by Python's, and that of its operator."""
    if one.condition is None:
        return f"{one.python}={literal(one.wire)}"
    return group(f"{one.python}=(", [literal(one.wire), literal(one.condition)])


def printed_parameter(one: Parameter) -> Group:
    """How a value is sent."""
    names = [literal(str(one.python)), literal(one.wire)]
    said = [*_usual_marks(one), *_marks(one)]
    if one.location == "path" and one.required and one.style == "simple" and not one.explode:
        return group("PathParameter(", [*names, *said])
    return group("Parameter(", [*names, literal(one.location.value), *_laid_out(one), *said])


def _is_usual(one: Parameter) -> bool:
    """Whether nothing is to say of a parameter of the query but what its group has room for."""
    return one.location == "query" and not [*_laid_out(one), *_marks(one)]


def _laid_out(one: Parameter) -> Iterator[Code]:
    """How it is laid out where it travels."""
    if one.required:
        yield "required=True"
    if one.style != "form":
        yield f"style={literal(one.style)}"
    if not one.explode:
        yield "explode=False"


def _usual_marks(one: Parameter) -> Iterator[Code]:
    if one.condition is not None:
        yield f"condition={literal(one.condition)}"
    if one.deprecated:
        yield "deprecated=True"


def _marks(one: Parameter) -> Iterator[Code]:
    if one.key:
        yield "key=True"
    if one.siblings:
        yield _siblings(one.siblings)
    yield from (f"{name}=True" for name in _MARKS if getattr(one, name))
    if one.base64:
        yield f"base64={literal(one.base64)}"
    if is_exact(one.type):
        yield "exact=True"
    if one.client is not None:
        yield f"client={literal(str(one.client))}"
    if one.constant is not None:
        yield f"constant={literal(one.constant)}"


def _siblings(words: tuple[str, ...]) -> Code:
    if len(words) > _FEW_SIBLINGS:
        return f"siblings={beside_name(words)}"
    return behind("siblings=", tupled(map(literal, words)))


def beside_name(words: tuple[str, ...]) -> str:
    """What a list of words that stand beside a key is called in its module."""
    return f"_BESIDE_{sha256(repr(words).encode()).hexdigest()[:12].upper()}"


def printed_body(body: Body) -> Group:
    """How a body is sent, with the other ways there are."""
    parts: list[Code] = [literal(body.kind.value)]
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
        parts.append(behind("others=", tupled(map(_body_content, body.others))))
    if body.also:
        parts.append(behind("also=", tupled(map(_media_type, body.also))))
    return group("Body(", parts)


def _is_looked_at(type_: TypeRef) -> bool:
    """Whether a value of a type may be wrong, or is spelled otherwise than JSON spells it."""
    return bool(class_keys(type_)) or any(one in _SPELLED for one in scalars(type_))


def _media_type(one: str) -> str:
    return "FORM_TYPE" if one == _FORM else literal(one)


def _body_content(one: BodyContent) -> Group:
    kind, media_type = literal(one.kind.value), f"media_type={literal(one.media_type)}"
    typed = f"type={_choosing_type(one)}"
    return group("Body(", [kind, media_type, typed, *_fields(one.encodings), *_xml(one)])


def _xml(one: Body | BodyContent | Answer | AnswerContent) -> list[str]:
    return [] if one.xml is None else [f"xml={layout_of(one.xml)}"]


def _fields(encodings: tuple[FieldEncoding, ...]) -> list[Code]:
    return [behind("fields=", tupled(map(_field, encodings)))] if encodings else []


def _field(one: FieldEncoding) -> Group:
    parts: list[Code] = [f"wire={literal(one.wire)}"]
    given = {"media_type": one.media_type, "style": one.style, "headers": one.headers}
    parts += [f"{name}={literal(value)}" for name, value in given.items() if value]
    if not one.explode:
        parts.append("explode=False")
    parts += [f"{name}=True" for name in ("reserved", "base64") if getattr(one, name)]
    return group("Field(", parts)


def _choosing_type(one: Body | BodyContent) -> str:
    """The type that a value is held against where several ways to send it are open."""
    bytes_ = one.kind is BodyKind.BYTES or isinstance(one.type, StreamType)
    return "None" if bytes_ else spelled(one.type)


def printed_job(job: Job) -> Group:
    """How what a call begins is followed; what is as usual is left out."""
    usual = Job("")
    parts = [f"{n}={literal(v)}" for n, v in asdict(job).items() if v != getattr(usual, n)]
    return group("JobRules(", parts)


def printed_stream_rules(rules: StreamRules) -> Group:
    """Whether a stream is taken up again, and what ends it."""
    parts = ["reconnect=True"] if rules.reconnect else []
    parts += [f"end={literal(rules.end)}"] if rules.end else []
    return group("StreamRules(", parts)


def printed_answers(answers: Iterable[Answer]) -> Group:
    """What the answer of each status is read as."""
    return group("{", [behind(f"{literal(one.status)}: ", _answer(one)) for one in answers], "}")


def _answer(one: Answer) -> Group:
    """What an answer is read as, by media type where there are several."""
    if not one.others:
        return group("Answer(", _answer_content(one))
    others = [group("Answer(", _answer_content(each, each.media_type)) for each in one.others]
    own = _answer_content(one, one.media_type)
    return group("Answer(", [*own, behind("others=", tupled(others))])


def _answer_content(one: Answer | AnswerContent, media_type: str = "") -> Iterator[Code]:
    yield literal(one.kind.value)
    if one.type is not None and one.kind in {AnswerKind.JSON, AnswerKind.XML}:
        yield spelled(one.type)
    if isinstance(one.type, StreamType):
        yield from _item(one, one.type)
    if media_type:
        yield f"media_type={literal(media_type)}"
    if one.inside:
        yield f"inside={literal(one.inside)}"
    yield from _xml(one)


def _item(one: Answer | AnswerContent, type_: StreamType) -> Iterator[Code]:
    if not isinstance(type_.element, EventType):
        yield spelled(type_.element)
        return
    named = dict(one.named)
    yield spelled(named.pop("", type_.element.data))
    if named:
        pairs = (f"{literal(name)}: {spelled(data)}" for name, data in named.items())
        yield group("named={", pairs, "}")


def printed_paging(paging: Paging) -> Group:
    """How a list is read in parts."""
    parts = [literal(paging.style.value)]
    for name in ("page", "size", "items", "total", "max_size", "next", "key"):
        value = getattr(paging, name)
        if value:
            parts.append(f"{name}={literal(value)}")
    if paging.first is not None:
        parts.append(f"first={literal(paging.first)}")
    parts.append(f"item={spelled(paging.item)}")
    return group("Paging(", parts)


def printed_changes(changes: Changes, paths: AttributePaths, element: TypeRef | None) -> Group:
    """How a list tells what changed since a time; what is as usual is left out."""
    told = {
        "operator": changes.operator,
        "written": changes.written,
        "beginning": changes.beginning,
        "margin": changes.margin,
        "granularity": changes.granularity if changes.granularity != 1 else 0,
        "day": changes.day,
    }
    keys = tuple(paths.dotted(element, key) for key in changes.keys)
    own = (str(changes.argument), paths.dotted(element, changes.property), keys)
    parts = [f"{name}={literal(value)}" for name, value in told.items() if value]
    return group("Changes(", [*map(literal, own), *parts])
