"""``[errors]``: where error bodies say what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from erpgen.counting import counted
from erpgen.document_view import DocumentView
from erpgen.init.answers import AnswerView, kinds
from erpgen.init.proposals import TableProposal
from erpgen.init.recognise.vocabulary import CODE, DETAILS, MESSAGE, plain
from erpgen.lenient import mapping
from erpgen.model import media

_DEPTH = 2
_TEXT = frozenset({"string"})
_CODES = frozenset({"string", "integer"})


def table(document: DocumentView) -> TableProposal | None:
    """The places that the error bodies of the document have, those of most of them first."""
    found: dict[str, Counter[str]] = {"message": Counter(), "code": Counter(), "details": Counter()}
    bodies = 0
    for answer in _bodies(document):
        bodies += 1
        for key, place in _places(answer).items():
            found[key][place] += 1
    settings = {key: [place for place, _ in at.most_common(3)] for key, at in found.items() if at}
    if "message" not in settings and "code" not in settings:
        return None
    return TableProposal(
        name="errors",
        found=f"{counted(bodies, 'error')} with places for what is wrong",
        settings=settings,
    )


def _bodies(document: DocumentView) -> Iterator[AnswerView]:
    """Each JSON body that an operation declares for errors."""
    for operation in document.operations:
        responses = mapping(operation.item.get("responses"))
        # Where nothing else is declared, the default is the answer of a call that succeeds.
        alone = not any(str(status).startswith("2") for status in responses)
        for status, node in responses.items():
            if str(status).upper().startswith(("4", "5") if alone else ("4", "5", "D")):
                chosen = media.preferred(mapping(mapping(node).get("content")))
                if chosen is not None and "json" in chosen[0]:
                    yield AnswerView(chosen[1], (), document.schemas)


def _places(answer: AnswerView) -> dict[str, str]:
    """The first place of each kind, those at the top before those below."""
    listed = sorted(_within(answer), key=lambda one: one[0].count("/"))
    found: dict[str, str] = {}
    for place, name, node in listed:
        word = plain(name)
        if word in MESSAGE and kinds(node) & _TEXT:
            found.setdefault("message", place)
        elif word in CODE and kinds(node) & _CODES:
            found.setdefault("code", place)
        elif word in DETAILS and (answer.is_array(place) or "properties" in node):
            found.setdefault("details", place)
    return found


def _within(answer: AnswerView) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """The members at the top, of objects below it, and of elements of arrays."""
    for place, name, node in answer.places(_DEPTH):
        yield place, name, node
        if answer.is_array(place):
            element = answer.node(f"{place}/*") or {}
            for own in mapping(element.get("properties")):
                inner = answer.node(f"{place}/*/{own}")
                if inner is not None:
                    yield f"{place}/*/{own}", str(own), inner
