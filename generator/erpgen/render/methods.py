"""Operations as the resource template prints them: every string ready."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from erpgen.model.text import first_sentence
from erpgen.model.types import (
    ApiModel,
    BodyKind,
    ClassType,
    EnumModel,
    Operation,
    Parameter,
    Resource,
    StreamRules,
    StreamType,
    StructModel,
    TypeRef,
)
from erpgen.render.annotations import (
    argument,
    is_streamed,
    listed,
    names_in,
    returned,
    spelled,
    streamed,
)
from erpgen.render.attribute_paths import AttributePaths
from erpgen.render.changes import FEED, ROOM, SINCE, FeedMethod, feed_method, taken
from erpgen.render.descriptors import (
    beside_name,
    printed_answers,
    printed_body,
    printed_changes,
    printed_job,
    printed_paging,
    printed_parameter,
    printed_parameters,
    printed_stream_rules,
)
from erpgen.render.docs import async_doc, method_doc
from erpgen.render.layout import Code, behind, definition, filled, group, spread, tupled
from erpgen.render.literal import docstring, literal
from erpgen.render.servers import listed as listed_servers

_FILE = "FileContent"
_FEW_SIBLINGS = 16
"""Words beside a key that each of its parameters lists itself."""


class Method(Struct, frozen=True):
    """One method, sync and async."""

    declaration: str
    definition: str
    call: str
    async_definition: str
    async_call: str
    doc: str
    async_doc: str
    deprecated: str | None
    changes: FeedMethod | None = None


class MethodPrinter:
    """Prints the methods of one API's resources."""

    def __init__(self, model: ApiModel) -> None:
        self._values = {
            str(name): tuple(member.value for member in one.members)
            for one in model.schemas
            if isinstance(one, EnumModel)
            for name in (one.name, *one.aliases)
        }
        self._texts = {
            str(name): one.doc
            for one in model.schemas
            if isinstance(one, StructModel)
            for name in (one.name, *one.aliases)
        }
        self._security = model.security
        self.paths = AttributePaths(model)
        self._readings = {
            operation.path: operation
            for resource in model.resources
            for operation in resource.operations
            if operation.method == "GET"
        }

    def methods(self, resource: Resource) -> tuple[Method, ...]:
        """The methods of a resource in the order of their names."""
        ordered = sorted(resource.operations, key=lambda one: one.function)
        return tuple(self._method(operation, resource.class_name) for operation in ordered)

    def beside(self, resource: Resource) -> list[str]:
        """Statements of long lists of what stands in the places of keys, each once."""
        shown = [one for operation in resource.operations for one in self._shown(operation)]
        found = {one.siblings for one in shown if len(one.siblings) > _FEW_SIBLINGS}
        return [
            filled(behind(f"{beside_name(one)} = ", tupled(map(literal, one))), 0, 0)
            for one in sorted(found)
        ]

    def _shown(self, operation: Operation) -> tuple[Parameter, ...]:
        """The parameters of an operation, and those with which it reads back what it creates."""
        reading = self._readings.get(operation.created_fetch or "")
        return (*operation.parameters, *(reading.parameters if reading else ()))

    def returns(self, operation: Operation, *, asynchronous: bool = False) -> str:
        """The annotation of what a method returns."""
        if operation.created:
            prefix = "Async" if asynchronous else ""
            return f"{prefix}Created[{self._created(operation)}]"
        return returned(operation, asynchronous=asynchronous)

    def body_type(self, operation: Operation) -> str | None:
        """The annotation of the body argument, None where there is no body."""
        body = operation.body
        if body is None:
            return None
        if body.field is not None:
            return "FileContent"
        ways = [(body.kind, body.type), *((one.kind, one.type) for one in body.others)]
        spelt = [_FILE if kind is BodyKind.BYTES else spelled(type_) for kind, type_ in ways]
        whole = any(kind is BodyKind.XML for kind, _ in ways)
        if whole or any(isinstance(type_, StreamType) for _, type_ in ways):
            spelt.append(_FILE)
        return " | ".join(dict.fromkeys(spelt))

    def values(self, type_: TypeRef) -> Iterator[str | int]:
        """The known values of the enums in a type."""
        for name in names_in(type_):
            yield from self._values.get(name, ())

    def argument(self, parameter: Parameter) -> str:
        """The annotation of an argument, without the None of an optional one."""
        return argument(parameter, self._values)

    def _created(self, operation: Operation) -> str:
        reading = self._readings.get(operation.created_fetch or "")
        return spelled(reading.returns) if reading and reading.returns is not None else "Any"

    def _result(self, operation: Operation) -> str:
        """What the operation's descriptor is typed by: an element, what was created, an answer."""
        if operation.paging is not None:
            return spelled(operation.paging.item)
        if operation.created or not is_streamed(operation):
            return self._created(operation) if operation.created else self.returns(operation)
        whole, item = streamed(operation.returns)
        if item is None or whole is None:
            return "None" if item is None else spelled(item)
        return f"Streamed[{spelled(whole)}, {spelled(item)}]"

    def _method(self, operation: Operation, class_name: str) -> Method:
        constant = f"_{operation.function.upper()}"
        result = self.returns(operation)
        given = tuple(self.signature(operation))
        word = "def" if operation.paging else "async def"
        return Method(
            declaration=self._declaration(operation),
            definition=definition(f"def {operation.function}(", given, result),
            call=_call(operation, constant, "return"),
            async_definition=definition(
                f"{word} {operation.function}(", given, self.returns(operation, asynchronous=True)
            ),
            async_call=_call(operation, constant, "return" if operation.paging else "return await"),
            doc=docstring(method_doc(operation, result, self._body_text(operation)), 8),
            async_doc=docstring(async_doc(operation, class_name), 8),
            deprecated=_deprecation(operation),
            changes=self._changes(operation, constant),
        )

    def _changes(self, operation: Operation, constant: str) -> FeedMethod | None:
        changes = operation.changes
        if changes is None:
            return None
        given = self.signature(
            operation, tuple(taken(operation, changes)), f"{SINCE}: {ROOM}.Since = None"
        )
        return feed_method(operation, changes, list(given), constant, self.feed(operation))

    def feed(self, operation: Operation) -> str:
        """The annotation of what the method returns that reads what changed."""
        element = self.paths.element(operation)
        return f"{FEED}[{'Any' if element is None else spelled(element)}]"

    def _body_text(self, operation: Operation) -> str:
        """What the document says of a body, else of its class."""
        body = operation.body
        if body is None or body.doc:
            return body.doc if body else ""
        known = self._texts.get(body.type.name, "") if isinstance(body.type, ClassType) else ""
        return first_sentence(known) or "What to send."

    def signature(
        self, operation: Operation, taken: Sequence[Parameter] | None = None, first: str = ""
    ) -> Iterator[str]:
        """What stands between the parentheses of a method, but for ``self``.

        ``taken`` are the parameters that it takes, all unless they are given; ``first`` is an
        argument before those that have a name.
        """
        parameters = operation.parameters if taken is None else taken
        positional = [one for one in parameters if one.positional]
        keyword = [one for one in parameters if not one.positional]
        for one in positional:
            yield f"{one.python}: {listed(one, self._values)}"
        if operation.body is not None:
            optional = "" if operation.body.required else " | None = None"
            yield f"body: {self.body_type(operation)}{optional}"
        if keyword or first or operation.number_series:
            yield "*"
        if first:
            yield first
        for one in sorted(keyword, key=lambda one: (not one.needed, one.deprecated)):
            optional = "" if one.needed else " | None = None"
            yield f"{one.python}: {listed(one, self._values)}{optional}"
        if operation.number_series:
            yield "number: str | None = None"
        yield f"**options: Unpack[{'PagedOptions' if operation.paging else 'CallOptions'}]"

    def _declaration(self, operation: Operation) -> str:
        """The statement of its constant."""
        opening = (
            f"_{operation.function.upper()}: Operation[{self._result(operation)}] = Operation("
        )
        return filled(group(opening, self._said(operation)), 0, 0)

    def _said(self, operation: Operation) -> Iterator[Code]:
        """All that its descriptor says of an operation, in the order in which one asks for it."""
        for text in (operation.id, operation.method, operation.path):
            yield literal(text)
        yield literal(str(operation.resource))
        yield literal(str(operation.function))
        sent = (*operation.parameters, *operation.constants)
        if sent:
            yield behind("parameters=", printed_parameters(sent))
        if operation.body:
            yield behind("body=", printed_body(operation.body))
        yield behind("answers=", printed_answers(operation.answers))
        yield from self._rules(operation)
        if operation.error_answers:
            yield behind("errors=", printed_answers(operation.error_answers))

    def _rules(self, operation: Operation) -> Iterator[Code]:
        yield from self._reading(operation)
        if operation.accept not in {"", "application/json"}:
            yield f"accept={literal(operation.accept)}"
        if operation.background:
            yield "background=True"
        if operation.job is not None:
            yield behind("job=", printed_job(operation.job))
        if operation.stream != StreamRules():
            yield behind("stream=", printed_stream_rules(operation.stream))
        if operation.created:
            yield from self._creation(operation)
        if operation.etag:
            yield "etag=True"
        if operation.version:
            yield f"version={literal(operation.version)}"
        if operation.servers:
            yield f"servers={listed_servers(operation.servers)}"
        if operation.security != self._security:
            yield f"security={literal(operation.security)}"
        if operation.number_series:
            flag = literal(str(operation.number_series.flag))
            number = literal(str(operation.number_series.number))
            yield group("number_series=NumberSeries(", [flag, number])
        if operation.deprecated:
            yield f"deprecated={literal(_deprecation(operation))}"

    def _reading(self, operation: Operation) -> Iterator[Code]:
        """How a list is read, and how it tells what changed."""
        if operation.paging:
            yield behind("paging=", printed_paging(operation.paging))
        if operation.changes:
            element = self.paths.element(operation)
            yield behind("changes=", printed_changes(operation.changes, self.paths, element))

    def _creation(self, operation: Operation) -> Iterator[Code]:
        yield f"created={literal(operation.created_fetch or '')}"
        if self._created(operation) != "Any":
            yield f"created_type={self._created(operation)}"
        reading = self._readings.get(operation.created_fetch or "")
        if reading and reading.answers and reading.answers[0].inside:
            yield f"created_inside={literal(reading.answers[0].inside)}"
        keys = [one for one in reading.parameters if one.location == "path"] if reading else []
        if keys:
            yield behind("created_parameters=", tupled(map(printed_parameter, keys)))


def _deprecation(operation: Operation) -> str | None:
    if not operation.deprecated:
        return None
    return f"{operation.resource}.{operation.function} is deprecated by the API"


def _call(operation: Operation, constant: str, word: str) -> str:
    """The one statement of a method: the operation takes by name what the method was given."""
    given = "locals()" if operation.parameters or operation.number_series else "{}"
    parts = [constant, given, "options", *(["body"] if operation.body else [])]
    return spread(f"{word} self.{_way(operation)}(", parts, ")", 8)


def _way(operation: Operation) -> str:
    """What carries the call out."""
    if operation.paging:
        return "_pager"
    if operation.created:
        return "_create"
    if not is_streamed(operation):
        return "_invoke"
    return "_stream" if streamed(operation.returns)[0] is None else "_open"
