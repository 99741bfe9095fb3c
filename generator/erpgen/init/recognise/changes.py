"""``x-erp-changes``: lists that can be asked for what changed since a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.answers import AnswerView, answer_of, kinds
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import has_parameter, quoted
from erpgen.init.recognise.list_places import list_places
from erpgen.init.recognise.vocabulary import CHANGED, CHANGED_SINCE, plain
from erpgen.lenient import mapping
from erpgen.path_template import placeholders
from erpgen.pointer import escape

_MARGIN = "PT10M"
_TIMES = frozenset({"date-time", "date"})
_KEYS = ("id", "key", "number", "no", "code", "uuid", "guid")


class _Found(Struct, frozen=True):
    """A list that can be followed: the argument, the time of an element and what identifies it."""

    argument: str
    property: str
    key: str


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for each argument such as ``changedSince``, by what identifies an element."""
    found: dict[tuple[str, str, str], list[OperationView]] = {}
    for operation in document.operations:
        one = _found(operation, document)
        if one is not None:
            found.setdefault((one.argument, one.property, one.key), []).append(operation)
    if not found:
        return None
    return Proposal(
        name="changes",
        title="What changed since a time",
        found=f"{counted(sum(map(len, found.values())), 'list')} with the time of the last change",
        check=(
            "Does the list give what changed at that time and later, also what was added? Does one "
            "key belong to one element for ever? How long after its time may a change first be "
            "seen? Ten minutes are a guess."
        ),
        actions=tuple(_action(_Found(*words), lists) for words, lists in found.items()),
    )


def _action(one: _Found, lists: list[OperationView]) -> Action:
    paths = ", ".join(quoted(operation.path) for operation in lists)
    return Action(
        target=f"$.paths[{paths}][?{has_parameter(one.argument)}]",
        description=f"Read what changed since a time by {one.argument}, records by {one.key}.",
        update={
            "x-erp-changes": {
                "argument": one.argument,
                "property": one.property,
                "keys": [one.key],
                "margin": _MARGIN,
            }
        },
        why=(
            f"They take {one.argument}, and each element says at {one.property} when it changed: "
            f"{examples(lists)}.",
        ),
    )


def _found(operation: OperationView, document: DocumentView) -> _Found | None:
    argument = next(_arguments(operation), None)
    answer = answer_of(operation, document.schemas) if argument else None
    places = list_places(operation, answer) if answer is not None else None
    if argument is None or answer is None or places is None or "requestBody" in operation.item:
        return None
    element = f"{places.items}/*"
    changed = _time(answer, element, argument)
    key = _key(answer, element, operation, document)
    if changed is None or key is None:
        return None
    return _Found(argument, changed, key)


def _arguments(operation: OperationView) -> Iterator[str]:
    """Query parameters that may take the time of a change, and need not be given."""
    for (where, name), (node, _) in operation.parameters.items():
        schema = mapping(node.get("schema"))
        text = kinds(schema) == {"string"} and "enum" not in schema and not node.get("required")
        if where == "query" and plain(name) in CHANGED_SINCE and text:
            yield name


def _time(answer: AnswerView, element: str, argument: str) -> str | None:
    """Where an element has the time of its last change: what is called as the argument, first."""
    named = {plain(name): name for name in _properties(answer, element) if plain(name) in CHANGED}
    ranked = sorted(named, key=lambda word: (not plain(argument).startswith(word), word))
    for word in ranked:
        place = f"/{escape(named[word])}"
        node = answer.node(element + place) or {}
        if node.get("format") in _TIMES:
            return place
    return None


def _key(
    answer: AnswerView, element: str, operation: OperationView, document: DocumentView
) -> str | None:
    """What identifies an element: what the path below takes, else an id, key or number."""
    names = {plain(name): name for name in _properties(answer, element)}
    for word in (*_below(operation, document), *_KEYS):
        if word in names and _is_plain(answer.node(f"{element}/{escape(names[word])}") or {}):
            return f"/{escape(names[word])}"
    return None


def _below(operation: OperationView, document: DocumentView) -> Iterator[str]:
    """The word of the one key that a path below the list's takes."""
    path = operation.path.rstrip("/")
    for one in document.operations:
        rest = one.path.removeprefix(path)
        (*keys,) = placeholders(rest)
        if one.path.startswith(f"{path}/") and len(keys) == 1 and rest == f"/{{{keys[0]}}}":
            yield plain(keys[0])


def _properties(answer: AnswerView, element: str) -> Mapping[str, Any]:
    return mapping((answer.node(element) or {}).get("properties"))


def _is_plain(node: Mapping[str, Any]) -> bool:
    return bool(kinds(node)) and kinds(node) <= {"string", "integer"}
