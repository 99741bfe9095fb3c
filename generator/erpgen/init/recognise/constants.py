"""``x-erp-always``: parameters that make lists tell how long they are."""

from __future__ import annotations

from typing import Any

from erpgen.counting import counted
from erpgen.document_view import DocumentView
from erpgen.init.answers import kinds
from erpgen.init.proposals import Action, Proposal
from erpgen.init.queries import quoted
from erpgen.lenient import mapping

_CONSTANTS: dict[str, tuple[str, Any]] = {
    "$count": ("boolean", True),
    "$inlinecount": ("string", "allpages"),
    "withTotal": ("boolean", True),
    "includeTotal": ("boolean", True),
    "includeTotalCount": ("boolean", True),
    "include_total": ("boolean", True),
    "include_totals": ("boolean", True),
    "include_total_count": ("boolean", True),
    "with_total": ("boolean", True),
    "returnTotalCount": ("boolean", True),
}
"""By name of the parameter: its type and what it takes; OData 4 and OData 2 have the first two."""


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for each of these parameters that the document has."""
    actions = [action for name in _CONSTANTS if (action := _action(name, document)) is not None]
    if not actions:
        return None
    return Proposal(
        name="constants",
        title="Parameters that are always sent",
        found=f"{counted(len(actions), 'parameter')} that make totals come",
        check="Is the total worth what it costs? Without it a list is read all the same.",
        actions=tuple(actions),
    )


def _action(name: str, document: DocumentView) -> Action | None:
    kind, value = _CONSTANTS[name]
    found = [
        one
        for one in document.operations
        if ("query", name) in one.parameters
        and kind in kinds(mapping(one.parameters["query", name][0].get("schema")))
    ]
    if not found:
        return None
    return Action(
        target=(
            f"$.paths[*][*].parameters[?@.in == 'query' && @.name == {quoted(name)} && "
            f"@.schema.type == {quoted(kind)}]"
        ),
        description=f"{name} makes lists tell how long they are.",
        update={"x-erp-always": value},
        why=(f"{counted(len(found), 'operation')} with it.",),
    )
