"""What the page of a resource shows of each method."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from erpgen.model.types import (
    ApiModel,
    Operation,
    Parameter,
    Resource,
)
from erpgen.reference.calls import Calls
from erpgen.reference.expressions import Bracketed, laid_out
from erpgen.reference.markup import Links, fenced, paragraphs, prose
from erpgen.render.literal import code_span
from erpgen.render.methods import MethodPrinter
from erpgen.render.settings import PackageSettings

_JSON = "application/json"


class Argument(Struct, frozen=True):
    """One argument, every string ready as Markdown."""

    name: str
    type: str
    wire: str
    marks: str
    text: list[str]
    values: list[str]


class MethodPages:
    """Prepares the methods of one API."""

    def __init__(self, model: ApiModel, settings: PackageSettings, links: Links) -> None:
        self._printer = MethodPrinter(model)
        self._calls = Calls(model, settings)
        self._links = links

    def of(self, resource: Resource) -> list[dict[str, Any]]:
        """The methods of a resource in the order of their names."""
        ordered = sorted(resource.operations, key=lambda one: one.function)
        return [self._method(one) for one in ordered]

    def _method(self, operation: Operation) -> dict[str, Any]:
        example = self._calls.example(operation)
        wire = _wire(operation, None if example is None else example.body)
        signature = self._signature(operation)
        return {
            "label": label(operation),
            "name": code_span(operation.function),
            "summary": prose(operation.summary.rstrip(".")),
            "doc": paragraphs(operation.doc) if operation.doc != operation.summary else [],
            "deprecated": operation.deprecated,
            "arguments": list(self._arguments(operation)),
            "returns": self._links.typed(self._printer.returns(operation)),
            "awaited": self._links.typed(self._printer.returns(operation, asynchronous=True)),
            "answer": prose(next((one.doc for one in operation.answers if one.doc), "")),
            "errors": [
                f"{code_span(one.status)} {prose(one.doc)}".rstrip()
                for one in operation.error_answers
            ]
            or [code_span(status) for status in operation.errors],
            "example": example,
            "wire": wire,
            "signature": signature,
            "fence": fenced("".join([wire, signature, *((example.python,) if example else ())])),
            "rules": list(_rules(operation)),
        }

    def _signature(self, operation: Operation) -> str:
        """The method as one may call it, typed; the options of every call are left out."""
        words = [one for one in self._printer.signature(operation) if not one.startswith("**")]
        method = f"client.{operation.resource}.{operation.function}("
        shown = Bracketed(method, tuple(("", word) for word in words), ")")
        return laid_out(shown, after=f" -> {self._printer.returns(operation)}")

    def _arguments(self, operation: Operation) -> Iterator[Argument]:
        for one in (one for one in operation.parameters if one.positional):
            yield self._argument(one)
        body = operation.body
        if body is not None:
            yield Argument(
                "`body`",
                self._links.typed(self._printer.body_type(operation) or ""),
                f"body {code_span(body.media_type)}",
                "" if body.required else "optional",
                paragraphs(body.doc),
                [],
            )
        named = [one for one in operation.parameters if not one.positional]
        for one in sorted(named, key=lambda one: (not one.needed, one.deprecated)):
            yield self._argument(one)
        if operation.number_series:
            text = "A number of one's own instead of the next one of the number series."
            yield Argument("`number`", "str", "in the body", "optional, by name", [text], [])

    def _argument(self, one: Parameter) -> Argument:
        values = [str(value) for value in self._printer.values(one.type)]
        marks = [] if one.positional else ["by name"]
        marks = [*([] if one.needed else ["optional"]), *marks]
        if one.deprecated:
            marks.append("deprecated")
        if one.client is not None:
            marks.append("once per client")
        return Argument(
            code_span(str(one.python)),
            self._links.typed(self._printer.argument(one)),
            f"{one.location.value} {code_span(one.wire)}",
            ", ".join(marks),
            paragraphs(one.doc),
            [code_span(value) if value else "an empty text" for value in values],
        )


def label(operation: Operation) -> str:
    """What links to a method name."""
    return f"{operation.resource}.{operation.function}"


def _rules(operation: Operation) -> Iterator[str]:
    """What the client does beside the call, each with the recipe's words."""
    if operation.paging is not None:
        yield "A list in pages: reading the pager asks for page after page (pagination)."
    if operation.background:
        yield "Can be queued: `client.background.submit(…)`."
    if operation.job is not None:
        yield "Begins a job on the server: `client.background.submit(…)` waits for it."
    if operation.created:
        yield "Gives the key of the new record, from the header `Location`."
    if operation.etag or operation.version:
        yield "Guards against overwriting the change of another (ETag)."
    if any(one.idempotency for one in operation.parameters):
        yield "Safe to repeat: the client sends a key of its own (idempotency)."


def _wire(operation: Operation, body: Any) -> str:
    """The request as it goes out: method and path, parameters that it needs, headers, body."""
    needed = [one for one in operation.parameters if one.needed]
    query = "&".join(f"{one.wire}=…" for one in needed if one.location == "query")
    lines = [f"{operation.method} {operation.path}{'?' if query else ''}{query} HTTP/1.1"]
    lines += [f"{one.wire}: …" for one in needed if one.location == "header"]
    if operation.accept:
        lines.append(f"Accept: {operation.accept}")
    if operation.body is not None:
        lines.append(f"Content-Type: {operation.body.media_type}")
        if body is not None:
            lines += ["", msgspec.json.format(_encoded(body), indent=2).decode()]
    elif operation.method in {"POST", "PUT", "PATCH"}:
        lines.append("Content-Length: 0")
    return "\n".join(lines)


def _encoded(body: Any) -> bytes:
    return msgspec.json.Encoder(decimal_format="number").encode(body)
