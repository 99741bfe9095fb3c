"""``x-erp-key``: path parameters that hold what people chose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import quoted
from erpgen.lenient import mapping

_MACHINE = "([Gg][Uu]|[Uu][Uu])[Ii][Dd]"
_ENCODED = re.compile(r"base ?64|b64\(", re.IGNORECASE)


class _Key(Struct, frozen=True):
    """A path parameter of one operation; ``encoded`` says whether their texts speak of base64."""

    name: str
    operation: OperationView
    encoded: bool


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for all path values that are free text, where texts of some speak of base64."""
    found = list(_keys(document))
    names = Counter(one.name for one in found)
    hints = len({id(one.operation) for one in found if one.encoded})
    if not hints:
        return None
    free = f"{counted(len(names), 'path parameter')} of free text"
    action = Action(
        target=(
            "$.paths[*][*].parameters[?@.in == 'path' && @.schema.type == 'string' && "
            f"!@.schema.format && !@.schema.enum && !search(@.name, {quoted(_MACHINE)})]"
        ),
        description="Make path values safe that people chose and that may hold any character.",
        update={"x-erp-key": "b64"},
        why=(_taken(found, names), _evidence(hints)),
    )
    return Proposal(
        name="keys",
        title="Keys in paths",
        found=free,
        check=(
            "Only for a service that reads b64(...) in place of a key; the others take keys as "
            "they are, escaped, and the client does that without a rule. Read a record whose key "
            "holds a slash, both ways."
        ),
        actions=(action,),
    )


def _keys(document: DocumentView) -> Iterator[_Key]:
    for operation in document.operations:
        for (where, name), (node, _) in operation.parameters.items():
            if where == "path" and _is_free_text(name, mapping(node.get("schema"))):
                texts = (operation.item.get("description"), node.get("description"))
                yield _Key(name, operation, any(_ENCODED.search(str(one or "")) for one in texts))


def _is_free_text(name: str, schema: dict[str, object]) -> bool:
    plain = schema.get("type") == "string" and not schema.get("format") and not schema.get("enum")
    return plain and not re.search(_MACHINE, name)


def _taken(found: list[_Key], names: Counter[str]) -> str:
    operations = list({id(one.operation): one.operation for one in found}.values())
    verb = "has" if len(operations) == 1 else "have"
    common = ", ".join(name for name, _ in names.most_common(5))
    return (
        f"{counted(len(operations), 'operation')} {verb} a path value that is any text "
        f"({common}): {examples(operations)}."
    )


def _evidence(hints: int) -> str:
    return f"The text of {hints} of them {'speak' if hints > 1 else 'speaks'} of base64."
