"""Read one operation of the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from erpgen.lenient import mapping
from erpgen.model import extensions
from erpgen.model.answers import AnswerSet, read_answers, read_body
from erpgen.model.changes import ListPlace, read_changes
from erpgen.model.jobs import read_job
from erpgen.model.locate import inside, resolved
from erpgen.model.names import identifier
from erpgen.model.paging import freed, read_paging
from erpgen.model.parameters import nameless, read_constants, read_parameters
from erpgen.model.paths import PathTable, operation_pointer, repaired, sent_method
from erpgen.model.reader import ANY, SchemaReader, Site
from erpgen.model.security import required
from erpgen.model.text import clean, one_line
from erpgen.model.types import (
    AnswerKind,
    Identifier,
    ListType,
    NumberSeries,
    Operation,
    Paging,
    Parameter,
    Security,
    Server,
    StreamRules,
    StreamType,
    TypeRef,
)
from erpgen.model.versions import taking_version, version_place

SAFE_METHODS = frozenset({"get", "head", "options", "query"})
"""What may be sent again without harm (RFC 9110 §9.2.1; QUERY is safe by its definition)."""


class OperationSource(Struct, frozen=True):
    """Where an operation stands in the document, and what it is called in Python."""

    path: str
    method: str
    node: Mapping[str, Any]
    resource: Identifier
    function: Identifier
    class_name: str
    tag: str

    @property
    def pointer(self) -> str:
        """The operation's JSON pointer."""
        return operation_pointer(self.path, self.method)


class Surroundings(Struct, frozen=True):
    """What an operation needs to know of the rest of the document."""

    components: Mapping[str, Any]
    paths: PathTable
    background: extensions.BackgroundRule | None
    security: Security | None
    servers: Mapping[tuple[str, str], tuple[Server, ...]]


def read_operation(
    source: OperationSource, reader: SchemaReader, around: Surroundings
) -> Operation:
    """The operation as a method; a rule on it that points at nothing stops the run."""
    node, where = source.node, source.pointer
    extensions.check_words(node, where)
    hint = f"{source.class_name} {source.function}"
    site = Site(hint, hint, where, None)
    queued = extensions.flag(node, "x-erp-background", where)
    accepted = str(around.background.accepted) if queued and around.background else None
    body = read_body(node, reader, site)
    series = _number_series(source, around.components)
    listed = [one for one in node.get("parameters") or () if isinstance(one, Mapping)]
    reader.diagnostics.extend(nameless(listed, where))
    listed = repaired(source.path, listed)
    siblings, own = around.paths.siblings(source.path), {"number"} if series else ()
    parameters = read_parameters(listed, source.path, reader, site, siblings, own)
    job, answering = read_job(node, source.path, around.paths, around.components, where)
    answers = read_answers(answering, source.method, reader, site, accepted)
    created = extensions.created(node, where)
    etag, version, inside_body = version_place(
        node, answers.answers, answers.schema, around.components, where
    )
    parameters = taking_version(parameters, version if inside_body else "", where)
    paging = _paging(source, reader, around, parameters, answers)
    return Operation(
        id=str(node.get("operationId") or ""),
        method=sent_method(source.method),
        path=source.path,
        resource=source.resource,
        function=source.function,
        summary=one_line(node.get("summary")),
        doc=clean(node.get("description")),
        deprecated=bool(node.get("deprecated", False)),
        parameters=freed(parameters, paging, where),
        constants=read_constants(listed, where, parameters, around.components, own),
        body=body,
        answers=answers.answers,
        returns=answers.returns,
        accept=answers.accept,
        paging=paging,
        changes=read_changes(
            node,
            where,
            parameters,
            ListPlace(answers.schema, paging, answers.answers, around.components),
        ),
        background=queued,
        job=job,
        created=created is not None,
        created_fetch=_fetch_path(source, around.paths, created),
        etag=etag,
        version=version,
        download=extensions.download(node, where),
        number_series=series,
        security=required(node, around.security),
        servers=around.servers.get((source.path, source.method), ()),
        errors=tuple(
            str(status) for status in node.get("responses") or () if str(status)[0] in "45"
        ),
        error_answers=answers.errors,
        stream=_stream(source, parameters, answers),
        pointer=where,
    )


def _paging(
    source: OperationSource,
    reader: SchemaReader,
    around: Surroundings,
    parameters: tuple[Parameter, ...],
    answers: AnswerSet,
) -> Paging | None:
    def item_of(items: str) -> TypeRef:
        if not items and isinstance(answers.returns, ListType):
            return answers.returns.element
        return _item_type(answers.schema, items, reader, source)

    return read_paging(
        source.node, source.pointer, parameters, answers.schema, around.components, item_of
    )


def _stream(
    source: OperationSource, parameters: tuple[Parameter, ...], answers: AnswerSet
) -> StreamRules:
    """How a stream is taken up again: an operation that has a header Last-Event-ID says that it
    can be, and one that is not safe to repeat never is (RFC 9110 §9.2.1)."""
    rule = extensions.stream(source.node, source.pointer)
    events = any(
        kind is AnswerKind.EVENTS
        for answer in answers.answers
        for kind in (answer.kind, *(one.kind for one in answer.others))
    )
    if rule is not None and not any(isinstance(one, StreamType) for one in answers.types):
        raise extensions.RuleError(
            source.pointer, "x-erp-stream: no answer comes item by item", "narrow the rule's target"
        )
    declared = source.method in SAFE_METHODS and any(
        one.location == "header" and one.wire.lower() == "last-event-id" for one in parameters
    )
    reconnect = declared if rule is None or rule.reconnect is None else rule.reconnect
    return StreamRules(events and reconnect, rule.end if rule else None)


def _item_type(schema: Any, items: str, reader: SchemaReader, source: OperationSource) -> TypeRef:
    """The element type of a list that stands inside the answer."""
    node, owner = inside(schema, items, reader.components)
    key = f"{owner or source.pointer}/{items.rpartition('/')[2]}"
    site = Site(key, items.rpartition("/")[2], source.pointer, owner or None)
    type_, _ = reader.read(node, site)
    return type_.element if isinstance(type_, ListType) else ANY


def _number_series(source: OperationSource, components: Mapping[str, Any]) -> NumberSeries | None:
    """The number series of a create call: the body's schema says how, the method says whether."""
    if source.method.upper() != "POST":
        return None
    content = mapping(mapping(source.node.get("requestBody")).get("content"))
    for media in content.values():
        schema = resolved(media.get("schema"), components) if isinstance(media, Mapping) else {}
        rule = extensions.number_series(schema, source.pointer)
        if rule is not None:
            return settle_number_series(rule, schema, source.pointer)
    return None


def settle_number_series(
    rule: extensions.NumberSeriesRule, schema: Mapping[str, Any], where: str
) -> NumberSeries:
    """The flag and number properties that the schema bears out."""
    properties = mapping(schema.get("properties"))
    number = next((name for name in rule.numbers if name in properties), None)
    if rule.flag not in properties or number is None:
        missing = rule.flag if rule.flag not in properties else " or ".join(rule.numbers)
        raise extensions.RuleError(
            where,
            f"x-erp-number-series: the schema has no property {missing}",
            "correct the name or narrow the rule's target",
        )
    return NumberSeries(identifier(rule.flag), identifier(number), number)


def _fetch_path(
    source: OperationSource, paths: PathTable, created: extensions.CreatedRule | None
) -> str | None:
    """The by-key GET that reads back what was created: named by the rule, else ``path/{key}``."""
    if created is None:
        return None
    if created.fetch is None:
        return paths.member_of(source.path) if created.search else ""
    path = paths.by_operation_id(created.fetch)
    if path is None:
        raise extensions.RuleError(
            source.pointer,
            f"x-erp-created: no operation has the id {created.fetch}",
            "correct the operationId, or set the word to true",
        )
    return path
