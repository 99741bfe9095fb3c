"""``x-erp-etag``: changes that compare versions."""

from __future__ import annotations

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import has_parameter, quoted

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
    return Proposal(
        name="etag",
        title="Changes that must not overwrite each other",
        found=f"{counted(len(operations), 'operation')} with If-Match",
        check="Does a change with an old ETag fail with 412 (RFC 9110, 13.1.1)?",
        actions=tuple(action for name in found for action in _actions(name, examples(found[name]))),
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
