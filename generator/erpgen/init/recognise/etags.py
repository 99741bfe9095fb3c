"""``x-erp-etag``: changes that compare versions."""

from __future__ import annotations

from typing import Any

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.answers import answer_of
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import has_parameter, quoted
from erpgen.init.recognise.vocabulary import VERSION, plain
from erpgen.lenient import mapping
from erpgen.model import locate
from erpgen.pointer import escape

_HEADER = "if-match"


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for the operations that take If-Match, where there are any."""
    found: dict[str, list[OperationView]] = {}
    for operation in document.operations:
        for where, name in operation.parameters:
            if where == "header" and name.lower() == _HEADER:
                found.setdefault(name, []).append(operation)
    if not found:
        return None
    operations = [one for listed in found.values() for one in listed]
    inside: dict[str, list[OperationView]] = {}
    for one in operations:
        if place := _version(one, document):
            inside.setdefault(place, []).append(one)
    return Proposal(
        name="etag",
        title="Changes that must not overwrite each other",
        found=f"{counted(len(operations), 'operation')} with If-Match",
        check="Does a change with an old ETag fail with 412 (RFC 9110, 13.1.1)?",
        actions=(
            *(action for name in found for action in _actions(name, examples(found[name]))),
            *(_inside(place, listed) for place, listed in inside.items()),
        ),
    )


def _version(operation: OperationView, document: DocumentView) -> str:
    """Where a record has its version inside it, of what is sent or comes back; else empty."""
    answer = answer_of(operation, document.schemas)
    body = mapping(mapping(operation.item.get("requestBody")).get("content"))
    sent = [mapping(media).get("schema") for name, media in body.items() if "json" in str(name)]
    schemas: list[Any] = [*sent, *([answer.schema] if answer is not None else [])]
    for schema in schemas:
        node = locate.follow(schema, "", document.schemas) or {}
        for name in mapping(node.get("properties")):
            if plain(str(name)) in VERSION:
                return f"/{escape(str(name))}"
    return ""


def _inside(place: str, listed: list[OperationView]) -> Action:
    paths = ", ".join(dict.fromkeys(quoted(one.path) for one in listed))
    methods = ", ".join(dict.fromkeys(quoted(one.method.lower()) for one in listed))
    return Action(
        target=f"$.paths[{paths}][{methods}]",
        description=f"A record has its version at {place}, which goes back with a change.",
        update={"x-erp-etag": {"from": place}},
        why=(f"It is in what these send or answer: {examples(listed)}.",),
    )


def _actions(name: str, shown: str) -> tuple[Action, Action]:
    return (
        Action(
            target=f"$.paths[*][?{has_parameter(name, 'header')}]",
            description="Mark the operations that compare.",
            update={"x-erp-etag": True},
            why=(f"They take the header {name}: {shown}.",),
        ),
        Action(
            target=f"$.paths[*][*].parameters[?@.name == {quoted(name)} && @.in == 'header']",
            description="Name the argument.",
            update={"x-erp-name": "if_match"},
            why=("The same name in every API.",),
        ),
    )
