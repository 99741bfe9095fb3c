"""``x-erp-idempotency``: keys by which a server knows a request that comes again."""

from __future__ import annotations

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.answers import kinds
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import quoted
from erpgen.lenient import mapping

_WORDS = "idempotencykey"
_PLACES = ("header", "query")


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for the parameters that are called so, where there are any."""
    found: dict[str, list[OperationView]] = {}
    for operation in document.operations:
        for (where, name), (parameter, _) in operation.parameters.items():
            text = kinds(mapping(parameter.get("schema"))) == {"string"}
            if where in _PLACES and _is_key(name) and text:
                found.setdefault(name, []).append(operation)
    if not found:
        return None
    count = len({one.pointer for listed in found.values() for one in listed})
    return Proposal(
        name="idempotency",
        title="Calls that may be repeated",
        found=f"{counted(count, 'operation')} with a key of idempotency",
        check="Does a second POST with the same key answer as the first, and do nothing more?",
        actions=tuple(_action(name, examples(listed)) for name, listed in found.items()),
    )


def _is_key(name: str) -> bool:
    return name.lower().removeprefix("x-").replace("-", "").replace("_", "") == _WORDS


def _action(name: str, shown: str) -> Action:
    return Action(
        target=f"$.paths[*][*].parameters[?@.name == {quoted(name)} && @.in != 'path']",
        description="Make a key for each call and keep it over retries.",
        update={"x-erp-idempotency": True},
        why=(f"They take {name}: {shown}.",),
    )
