"""``x-erp-answer``: records that stand alone in an envelope."""

from __future__ import annotations

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.answers import AnswerView, answer_of, kinds
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import quoted

_ENVELOPES = ("value", "data", "d", "result", "response")
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
        name = _envelope(answer) if answer is not None else ""
        if name:
            found.setdefault((name, operation.method), []).append(operation)
    several = {key: listed for key, listed in found.items() if len(listed) >= _FEWEST}
    if not several:
        return None
    count = sum(len(listed) for listed in several.values())
    return Proposal(
        name="answers",
        title="Envelopes of single records",
        found=f"{counted(count, 'operation')} whose record stands in an envelope",
        check="Is nothing of what stands beside the record needed? The raw answer keeps all of it.",
        actions=tuple(_action(name, method, listed) for (name, method), listed in several.items()),
    )


def _envelope(answer: AnswerView) -> str:
    """The one member that is an object, where all others say something of the call itself."""
    members = {name: node for _, name, node in answer.places(1)}
    name = next((one for one in _ENVELOPES if one in members), "")
    if not name or not {one.lower() for one in members if one != name} <= _BESIDE:
        return ""
    inner = members[name]
    return name if kinds(inner) <= {"object"} and "properties" in inner else ""


def _action(name: str, method: str, listed: list[OperationView]) -> Action:
    paths = ", ".join(quoted(one.path) for one in listed)
    return Action(
        target=f"$.paths[{paths}].{method.lower()}",
        description=f"The record stands at /{name}.",
        update={"x-erp-answer": f"/{name}"},
        why=(f"Nothing but words about the call stands beside it: {examples(listed)}.",),
    )
