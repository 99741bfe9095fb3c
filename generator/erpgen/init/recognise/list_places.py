"""Where a list, its length and the way on stand in an answer, by the names APIs give them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from erpgen.document_view import OperationView
from erpgen.init.answers import AnswerView, kinds
from erpgen.init.recognise.vocabulary import (
    LIST,
    MAX_SIZE,
    NEXT,
    NEXT_LINK,
    PERHAPS_TOTAL,
    TOTAL,
    plain,
)
from erpgen.lenient import mapping, sequence

_NEXT_DEPTH = 3
_OF_ALL = re.compile(r"\b(total|overall|altogether|all (the )?(records|results|items))\b", re.I)
_OF_PAGE = re.compile(r"\b(page|returned|response|current)\b", re.I)
_ADDRESS = re.compile(r"\b(url|uri|link|href)\b|https?://", re.I)
_PAGES = re.compile(r"\b(number|count|total) (number )?of pages\b|\btotal pages\b", re.I)
_MONEY = frozenset({"double", "float", "decimal", "currency", "money"})
_NUMBERS = frozenset({"integer", "number"})


class ListPlaces(Struct, frozen=True):
    """Pointers into the answer, ``header:`` and a name, or None for not said."""

    items: str
    total: str | None
    max_size: str | None
    next: str | None
    link: str | None = None


def list_places(operation: OperationView, answer: AnswerView) -> ListPlaces | None:
    """Where things stand in an answer, None where it holds no list, or several alike."""
    items = "" if answer.is_array("") else _items(operation, answer)
    if items is None:
        return None
    return ListPlaces(
        items=items,
        total=_named(answer, TOTAL, _NUMBERS, items, _is_total) or _said_total(answer),
        max_size=_named(answer, MAX_SIZE, _NUMBERS, items),
        next=_named(answer, NEXT, frozenset({"string"}), items) or _next_below(answer),
        link=_link(answer),
    )


def _items(operation: OperationView, answer: AnswerView) -> str | None:
    lists = [(place, name) for place, name, _ in answer.places() if answer.is_array(place)]
    top = [one for one in lists if one[0].count("/") == 1] or lists
    if len(top) == 1:
        return top[0][0]
    segment = operation.path.rstrip("/").rpartition("/")[2].lower()
    named = [place for place, name in top if plain(name) in LIST or name.lower() == segment]
    return named[0] if len(named) == 1 else None


def _said_total(answer: AnswerView) -> str | None:
    """A count that is of the page as often as not, where its description says that it is of all."""
    for place, name, node in answer.places():
        text = str(node.get("description") or "")
        if plain(name) in PERHAPS_TOTAL and _is(node, _NUMBERS) and _OF_ALL.search(text):
            return None if _OF_PAGE.search(text) else place
    return None


def _next_below(answer: AnswerView) -> str | None:
    """A token that two names say together: ``cursors.next``."""
    for place, _, node in answer.places(_NEXT_DEPTH):
        if plain("".join(place.rsplit("/", 2)[1:])) in NEXT and _is(node, frozenset({"string"})):
            return place
    return None


def _link(answer: AnswerView) -> str | None:
    """Where the whole address of the next page stands."""
    for place, name, node in answer.places(_NEXT_DEPTH):
        both = plain("".join(place.rsplit("/", 2)[1:]))
        address = name == "__next" or plain(name) in NEXT_LINK or both in NEXT_LINK
        told = plain(name) in {"next", "nextpage"} and _is_address(node)
        if (address or told) and _is(node, frozenset({"string"})):
            return place
    found = next((one for one in answer.headers if one.lower() == "link"), None)
    return None if found is None else f"header:{found}"


def _is_address(node: Mapping[str, Any]) -> bool:
    """Whether a text is said to be an address; a token or a number may be called the same."""
    said = f"{node.get('description') or ''} {node.get('example') or ''}"
    return node.get("format") in {"uri", "url", "uri-reference"} or bool(_ADDRESS.search(said))


def _named(
    answer: AnswerView,
    names: frozenset[str],
    types: frozenset[str],
    items: str,
    meant: Callable[[Mapping[str, Any]], bool] = bool,
) -> str | None:
    """A place or header of one of these names and types: next to the list, or each element's."""
    for place, name, node in answer.places():
        if plain(name) in names and _is(node, types) and meant(node):
            return place
    for header in answer.headers:
        if plain(header) in names:
            return f"header:{header}"
    if items == "":
        for name, pointer in _of_elements(answer):
            inner = answer.node(pointer)
            if plain(name) in names and inner is not None and _is(inner, types):
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


def _is_total(node: Mapping[str, Any]) -> bool:
    """Whether a number called a total counts all elements: not money, pages, nor one page's."""
    text = str(node.get("description") or "")
    if node.get("format") in _MONEY or _PAGES.search(text):
        return False
    return not _OF_PAGE.search(text) or bool(_OF_ALL.search(text))


def _is(node: Mapping[str, Any], types: frozenset[str]) -> bool:
    """Whether it may be of one of these types, alone or among others."""
    others = [one for word in ("anyOf", "oneOf") for one in sequence(node.get(word))]
    return any(kinds(mapping(one)) & types for one in (node, *others))
