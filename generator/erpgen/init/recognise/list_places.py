"""Where a list, its length and the way on stand in an answer, by the names APIs give them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from erpgen.document_view import OperationView
from erpgen.init.answers import AnswerView, kinds
from erpgen.init.recognise.vocabulary import LIST, MAX_SIZE, NEXT, TOTAL, plain

_NUMBERS = frozenset({"integer", "number"})


@dataclass(frozen=True, slots=True)
class ListPlaces:
    """Pointers into the answer, ``header:`` and a name, or None for not said."""

    items: str
    total: str | None
    max_size: str | None
    next: str | None


def list_places(operation: OperationView, answer: AnswerView) -> ListPlaces | None:
    """Where things stand in an answer, None where it holds no list, or several alike."""
    items = "" if answer.is_array("") else _items(operation, answer)
    if items is None:
        return None
    return ListPlaces(
        items=items,
        total=_named(answer, TOTAL, _NUMBERS, items),
        max_size=_named(answer, MAX_SIZE, _NUMBERS, items),
        next=_named(answer, NEXT, frozenset({"string"}), items),
    )


def _items(operation: OperationView, answer: AnswerView) -> str | None:
    lists = [(place, name) for place, name, _ in answer.places() if answer.is_array(place)]
    top = [one for one in lists if one[0].count("/") == 1] or lists
    if len(top) == 1:
        return top[0][0]
    segment = operation.path.rstrip("/").rpartition("/")[2].lower()
    named = [place for place, name in top if plain(name) in LIST or name.lower() == segment]
    return named[0] if len(named) == 1 else None


def _named(
    answer: AnswerView, names: frozenset[str], types: frozenset[str], items: str
) -> str | None:
    """A place or header of one of these names and types: next to the list, or each element's."""
    for place, name, node in answer.places():
        if plain(name) in names and _is(node, types):
            return place
    for header in answer.headers:
        if plain(header) in names:
            return f"header:{header}"
    if items == "":
        for name, pointer in _of_elements(answer):
            inner = answer.node(pointer)
            if plain(name) in names - {"count"} and inner is not None and _is(inner, types):
                return pointer
    return None


def _of_elements(answer: AnswerView) -> list[tuple[str, str]]:
    """Properties of ``metadata`` in each element: where APIs without an envelope put them."""
    found = []
    for outer in ("metadata", "meta"):
        node = answer.node(f"/*/{outer}") or {}
        properties = node.get("properties")
        if isinstance(properties, Mapping):
            found += [(str(name), f"/*/{outer}/{name}") for name in properties]
    return found


def _is(node: Mapping[str, Any], types: frozenset[str]) -> bool:
    return bool(kinds(node) & types)
