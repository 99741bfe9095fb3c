"""``x-erp-condition``: query parameters that are the operator of another one."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import has_parameter, quoted
from erpgen.init.recognise.vocabulary import OPERATOR_ENDINGS, plain


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for each pair such as ``changed`` and ``changedOperator``."""
    pairs: dict[tuple[str, str], list[OperationView]] = {}
    for operation in document.operations:
        for pair in _pairs(operation):
            pairs.setdefault(pair, []).append(operation)
    if not pairs:
        return None
    return Proposal(
        name="conditions",
        title="Filters that need an operator",
        found=f"{counted(len(pairs), 'filter')} with an operator of its own",
        check=(
            "The client sends >, <, >= or <= as the operator. Leave a pair out where the service "
            "takes other words, or where the filter works without."
        ),
        actions=tuple(
            Action(
                target=(
                    f"$.paths[*][?{has_parameter(value)}]"
                    f".parameters[?@.name == {quoted(operator)} && @.in == 'query']"
                ),
                description=f"The operator of {value}.",
                update={"x-erp-condition": value},
                why=(f"{operator} stands beside {value}: {examples(operations)}.",),
            )
            for (value, operator), operations in pairs.items()
        ),
    )


def _pairs(operation: OperationView) -> Iterator[tuple[str, str]]:
    """Value and operator, by wire name."""
    query = [name for where, name in operation.parameters if where == "query"]
    by_word = {plain(name): name for name in query}
    for operator in query:
        word = plain(operator)
        ending = next((one for one in OPERATOR_ENDINGS if word.endswith(one)), None)
        value = by_word.get(word.removesuffix(ending)) if ending else None
        if value is not None and value != operator:
            yield value, operator
