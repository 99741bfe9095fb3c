"""``x-erp-client``: the company or tenant that most of an API's calls name."""

from __future__ import annotations

import re

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.answers import kinds
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import quoted
from erpgen.lenient import mapping

_WORD = re.compile(r"company|tenant|organi[sz]ation|account|business|realm", re.IGNORECASE)
_PLAIN = ({"string"}, {"integer"})
_FEWEST = 3


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for each parameter of such a name that at least half of the operations demand."""
    found: dict[tuple[str, str], list[OperationView]] = {}
    for operation in document.operations:
        for (where, name), (parameter, _) in operation.parameters.items():
            plain = kinds(mapping(parameter.get("schema"))) in _PLAIN
            if where in ("path", "query", "header") and parameter.get("required") and plain:
                found.setdefault((where, name), []).append(operation)
    most = {
        key: listed
        for key, listed in found.items()
        if _WORD.search(key[1]) and len(listed) >= max(_FEWEST, len(document.operations) / 2)
    }
    if not most:
        return None
    return Proposal(
        name="client",
        title="What is given once per client",
        found=f"{counted(len(most), 'parameter')} of most operations",
        check="Does a program work for one of these at a time? Then the client has it.",
        actions=tuple(
            _action(where, name, listed, len(document.operations))
            for (where, name), listed in most.items()
        ),
    )


def _action(where: str, name: str, listed: list[OperationView], total: int) -> Action:
    return Action(
        target=f"$.paths[*][*].parameters[?@.name == {quoted(name)} && @.in == {quoted(where)}]",
        description=f"{name} is the same in all calls of a program.",
        update={"x-erp-client": _argument(name)},
        why=(f"{len(listed)} of {total} operations demand it: {examples(listed)}.",),
    )


def _argument(name: str) -> str:
    """``companyId`` and ``X-Tenant-Id`` as what they are of: company, tenant."""
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+", name)
    kept = [one.lower() for one in words if one.lower() not in ("x", "id")]
    return "_".join(kept) or name
