"""``x-erp-key``: path parameters that hold what people chose."""

from __future__ import annotations

import re
from collections import Counter

from erpgen.diff.view import DocumentView, mapping
from erpgen.init.proposals import Action, Proposal, counted, examples
from erpgen.init.queries import quoted

_MACHINE = "([Gg][Uu]|[Uu][Uu])[Ii][Dd]"
_ENCODED = re.compile(r"base ?64|b64\(", re.IGNORECASE)


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for all path values that are free text, where there are any."""
    found = {
        id(operation): (operation, name)
        for operation in document.operations
        for (where, name), (node, _) in operation.parameters.items()
        if where == "path" and _is_free_text(name, mapping(node.get("schema")))
    }
    if not found:
        return None
    names = Counter(name for _, name in found.values())
    common = ", ".join(name for name, _ in names.most_common(5))
    operations = [operation for operation, _ in found.values()]
    hints = [one for one in operations if _ENCODED.search(str(one.item.get("description") or ""))]
    action = Action(
        target=(
            "$.paths[*][*].parameters[?@.in == 'path' && @.schema.type == 'string' && "
            f"!@.schema.format && !@.schema.enum && !search(@.name, {quoted(_MACHINE)})]"
        ),
        description="Make path values safe that people chose and that may hold any character.",
        update={"x-erp-key": "b64"},
        why=(
            f"{counted(len(operations), 'operation')} have a path value that is any text "
            f"({common}): {examples(operations)}.",
            _evidence(len(hints)),
        ),
    )
    return Proposal(
        name="keys",
        title="Keys in paths",
        found=f"{counted(len(names), 'path parameter')} of free text",
        check=(
            "Only for a service that reads b64(...) in place of a key; the others take keys as "
            "they are, escaped, and the client does that without a rule. Read a record whose key "
            "holds a slash, both ways."
        ),
        actions=(action,),
    )


def _is_free_text(name: str, schema: dict[str, object]) -> bool:
    plain = schema.get("type") == "string" and not schema.get("format") and not schema.get("enum")
    return plain and not re.search(_MACHINE, name)


def _evidence(hints: int) -> str:
    if hints:
        return f"The text of {hints} of them {'speak' if hints > 1 else 'speaks'} of base64."
    return "Nothing in the document says that the service reads b64(...)."
