"""``x-erp-decimal``: numbers that must stay exact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from erpgen.counting import counted
from erpgen.document_view import DocumentView
from erpgen.init.answers import kinds
from erpgen.init.proposals import Action, Proposal
from erpgen.init.recognise.vocabulary import MAYBE_MONEY, MEASURED, MONEY
from erpgen.lenient import mapping

_EVERY = (
    "Some of them have no format to tell them by, so the rule takes every number of the document, "
    "positions and measures included."
)
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for the formats of numbers that are called like money, where there are any."""
    found = _sums(document)
    if not found:
        return None
    formats = sorted({form for _, form in found if form})
    # A root rule names formats; where sums have none, it has to take every number.
    every = any(not form for _, form in found)
    names = list(dict.fromkeys(name for name, _ in found))
    shown = ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
    what = f"of format {' or '.join(formats)}" if formats else "without a format"
    action = Action(
        target="$",
        description="Sums are decimals in the books, and stay exact to the last digit.",
        update={"x-erp-decimal": True if every else {"formats": formats}},
        why=(
            f"{counted(len(found), 'number')} {what}, called like money: {shown}.",
            *([_EVERY] if every else []),
        ),
    )
    return Proposal(
        name="decimals",
        title="Numbers that stay exact",
        found=f"{counted(len(names), 'name')} of numbers that look like money",
        check="Without the rule they are float. Exempt measures with x-erp-decimal: false.",
        actions=(action,),
    )


def _sums(document: DocumentView) -> list[tuple[str, str]]:
    """Names and formats of number properties that are called like money."""
    numbers = list(_numbers(document))
    if not any(words & MONEY for words, _, _ in numbers):
        return []
    return [(name, form) for words, name, form in numbers if words & (MONEY | MAYBE_MONEY)]


def _numbers(document: DocumentView) -> Iterator[tuple[set[str], str, str]]:
    """Words, name and format of number properties that are not called like a measure."""
    for schema in document.schemas.values():
        for name, node in mapping(mapping(schema).get("properties")).items():
            property_ = mapping(node)
            words = {word.lower() for word in _WORDS.findall(str(name))}
            if kinds(property_) == {"number"} and not words & MEASURED:
                yield words, str(name), str(property_.get("format") or "")
