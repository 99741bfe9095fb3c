"""``x-erp-answer``: records that stand alone in an envelope."""

from __future__ import annotations

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.answers import AnswerView, answer_of, kinds
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import quoted
from erpgen.init.recognise.page_parameters import page_parameters
from erpgen.init.recognise.vocabulary import plain
from erpgen.lenient import mapping
from erpgen.pointer import escape

_ENVELOPES = ("value", "data", "d", "result", "response", "objects", "results")
_DEEPEST = 3
_BESIDE = frozenset(
    {
        *("meta", "metadata", "links", "_links", "status", "success", "message", "messages"),
        *("version", "code", "timestamp", "requestid", "request_id", "errors", "warnings"),
        *("@odata.context", "status_code", "statuscode", "service", "resource", "operation"),
    }
)
_FEWEST = 2


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for each envelope that several operations answer with."""
    found: dict[tuple[str, str], list[OperationView]] = {}
    for operation in document.operations:
        answer = answer_of(operation, document.schemas)
        place = _envelope(operation, answer) if answer is not None else ""
        if place:
            found.setdefault((place, operation.method), []).append(operation)
    # One operation alone may have a member that only looks like an envelope.
    if sum(map(len, found.values())) < _FEWEST:
        return None
    count = sum(len(listed) for listed in found.values())
    return Proposal(
        name="answers",
        title="Envelopes",
        found=f"{counted(count, 'operation')} whose answer stands in an envelope",
        check="Is nothing of what stands beside it needed? The raw answer keeps all of it.",
        actions=tuple(_action(place, method, listed) for (place, method), listed in found.items()),
    )


def _envelope(operation: OperationView, answer: AnswerView) -> str:
    """Where the one member stands that is a record, or is all that there is of a list.

    All others say something of the call itself. An envelope may hold another, of which the name is
    that of an envelope, or of what the path is about.
    """
    place = ""
    for _ in range(_DEEPEST):
        found = _member(operation, answer, place)
        if not found:
            break
        place = found
        if answer.is_array(place):
            break
    return place


def _member(operation: OperationView, answer: AnswerView, place: str) -> str:
    members = [str(name) for name in mapping((answer.node(place) or {}).get("properties"))]
    inner = [name for name in members if name.lower() not in _BESIDE]
    if len(inner) != 1 or not _is_envelope(inner[0], operation):
        return ""
    at = f"{place}/{escape(inner[0])}"
    node = answer.node(at) or {}
    record = kinds(node) <= {"object"} and "properties" in node
    # A list with parameters for a part of it is read in parts instead.
    return at if record or (answer.is_array(at) and page_parameters(operation) is None) else ""


def _is_envelope(name: str, operation: OperationView) -> bool:
    """Whether it is called like an envelope, or like what the path names: ``{Invoice: …}``."""
    if name in _ENVELOPES:
        return True
    word = _singular(plain(name))
    nouns = [part for part in operation.path.split("/") if part and "{" not in part]
    return any(_singular(plain(noun)) == word for noun in nouns)


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _action(place: str, method: str, listed: list[OperationView]) -> Action:
    paths = ", ".join(quoted(one.path) for one in listed)
    return Action(
        target=f"$.paths[{paths}].{method.lower()}",
        description=f"What is wanted stands at {place}.",
        update={"x-erp-answer": place},
        why=(f"Nothing but words about the call stands beside it: {examples(listed)}.",),
    )
