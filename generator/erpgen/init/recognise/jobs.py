"""``x-erp-job``: calls that are accepted with 202, and the GET that says how far they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.answers import AnswerView, answer_of
from erpgen.init.proposals import Action, Proposal
from erpgen.init.queries import quoted
from erpgen.init.recognise.vocabulary import DONE, FAILED, JOB_ID, REASON, RESULT, STATE, plain
from erpgen.lenient import mapping
from erpgen.path_template import placeholders

_ACCEPTED = "202"
_HEADERS = ("operation-location", "location")


class _State(Struct, frozen=True):
    """The GET of a job's state: where that stands, and the words that end it."""

    operation: OperationView
    place: str
    done: tuple[str, ...]
    failed: tuple[str, ...]
    message: str | None


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for each call whose answer leads to its state, where there are any."""
    states = list(_states(document))
    actions = [
        action
        for one in document.operations
        if (action := _action(one, states, document)) is not None
    ]
    if not actions:
        return None
    return Proposal(
        name="jobs",
        title="Calls that begin a job",
        found=f"{counted(len(actions), 'operation')} that answer before they are done",
        check="Which words of the state end a job, and where does its result stand?",
        actions=tuple(actions),
    )


def _action(
    operation: OperationView, states: list[_State], document: DocumentView
) -> Action | None:
    response = mapping(mapping(operation.item.get("responses")).get(_ACCEPTED))
    if not response or "x-erp-paging" in operation.item:
        return None
    header = next(
        (
            str(name)
            for one in _HEADERS
            for name in mapping(response.get("headers"))
            if str(name).lower() == one
        ),
        None,
    )
    answer = answer_of(_only(operation, response), document.schemas)
    place = f"header:{header}" if header else _id(answer)
    state = _state_of(operation, states)
    if place is None or (state is None and header is None):
        return None
    rule: dict[str, Any] = {"id": place}
    why = f"It answers {_ACCEPTED}, and names its job at {place}."
    if state is not None:
        rule |= {"state": _name(state.operation), "status": state.place, "done": [*state.done]}
        rule |= {"failed": [*state.failed]} if state.failed else {}
        rule |= {"message": [state.message, None]} if state.message else {}
        result = _result(state.operation, document)
        rule |= {"result": _name(result)} if result is not None else {}
        why += f" GET {state.operation.path} says how far it is."
    return Action(
        target=f"$.paths[{quoted(operation.path)}].{operation.method.lower()}",
        description="The call begins a job.",
        update={"x-erp-job": rule},
        why=(why,),
    )


def _only(operation: OperationView, response: Mapping[str, Any]) -> OperationView:
    item = {**operation.item, "responses": {_ACCEPTED: dict(response)}}
    return OperationView(operation.method, operation.path, item, operation.pointer)


def _id(answer: AnswerView | None) -> str | None:
    """Where an answer has the key of a job."""
    places = list(answer.places()) if answer is not None else []
    return next((place for place, name, _ in places if plain(name) in JOB_ID), None)


def _states(document: DocumentView) -> Iterator[_State]:
    """The GETs of one record that answer with a state which ends."""
    for operation in document.operations:
        answer = answer_of(operation, document.schemas)
        if operation.method != "GET" or answer is None or not [*placeholders(operation.path)]:
            continue
        places = list(answer.places())
        for place, name, node in places:
            words = [str(one) for one in node.get("enum") or () if one is not None]
            done = tuple(one for one in words if plain(one) in DONE)
            if plain(name) in STATE and done:
                failed = tuple(one for one in words if plain(one) in FAILED)
                message = next((at for at, own, _ in places if plain(own) in REASON), None)
                yield _State(operation, place, done, failed, message)
                break


def _state_of(operation: OperationView, states: list[_State]) -> _State | None:
    """The state below the call's own address, else the only one that there is of jobs."""
    given = set(placeholders(operation.path))
    fitting = [one for one in states if not set([*placeholders(one.operation.path)][:-1]) - given]
    below = [one for one in fitting if one.operation.path.startswith(f"{operation.path}/")]
    named = [one for one in fitting if _is_of_jobs(one.operation.path)]
    found = below or named
    return found[0] if len(found) == 1 else None


def _is_of_jobs(path: str) -> bool:
    return any(
        plain(part).rstrip("s") in {"job", "operation", "task", "process"}
        for part in path.split("/")
    )


def _result(state: OperationView, document: DocumentView) -> OperationView | None:
    """The GET beside the state that is called like its result."""
    beside = state.path.rpartition("/")[0]
    for one in document.operations:
        head, _, last = one.path.rpartition("/")
        near = head in {beside, state.path} and one.path != state.path
        if one.method == "GET" and near and plain(last) in RESULT:
            return one
    return None


def _name(operation: OperationView) -> str:
    return operation.operation_id or operation.path
