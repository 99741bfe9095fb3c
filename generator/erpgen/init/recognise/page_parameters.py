"""Query parameters that say which part of a list is wanted, by the names APIs give them."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from erpgen.document_view import OperationView
from erpgen.init.answers import kinds
from erpgen.init.recognise.vocabulary import (
    FROM_ZERO,
    OFFSET,
    PAGE,
    SIZE,
    TOKEN,
    VAGUE,
    plain,
)
from erpgen.lenient import mapping, sequence

_STYLES = (("token", TOKEN), ("page", PAGE), ("offset", OFFSET))
_SAID = re.compile(r"\b(zero|0)[- ]?(based|indexed)|start(s|ing)? (at|from|with) 0\b", re.I)
_NUMBERS = frozenset({"integer", "number"})
_DIGITS = frozenset({r"^\d+$", "^[0-9]+$", r"^\d*$", "^[0-9]*$"})
_PAGES = re.compile(r"\b(page (number|index)|(number|index) of the page|pages to skip)\b", re.I)
_ELEMENTS = re.compile(r"\b(items?|records?|results?|rows?|elements?|entries|objects)\b", re.I)
_PASSED = re.compile(
    r"\b(records|items|results|rows|elements|entries) to (skip|pass over|omit)\b", re.I
)


class PageParameters(Struct, frozen=True):
    """The parameters of one operation by wire name; ``first`` is what ``page`` begins with."""

    style: str
    page: str
    size: str | None
    first: int


def page_parameters(operation: OperationView) -> PageParameters | None:
    """How an operation takes parts of a list, None where it names nothing that says so."""
    query = {
        name: node for (where, name), (node, _) in operation.parameters.items() if where == "query"
    }
    sizes = sizes_of(operation)
    for style, words in _STYLES:
        for name, node in query.items():
            word = plain(name)
            if word not in words or (word in VAGUE and not sizes):
                continue
            if style == "token" or _counts(node, said=word in VAGUE):
                meant = _meant(style, node)
                return PageParameters(meant, name, _size(meant, sizes), _first(meant, word, node))
    return None


def sizes_of(operation: OperationView) -> list[str]:
    """The query parameters that say how many elements a page has."""
    return [
        name
        for (where, name), (node, _) in operation.parameters.items()
        if where == "query" and plain(name) in SIZE and _counts(node)
    ]


def _meant(style: str, node: dict[str, Any]) -> str:
    """What is counted, where the description says another thing than the name."""
    text = str(node.get("description") or "")
    if style == "offset" and _PAGES.search(text) and not _ELEMENTS.search(text):
        return "page"
    if style == "page" and _PASSED.search(text):
        return "offset"
    return style


def _size(style: str, sizes: list[str]) -> str | None:
    """The size that belongs to a style, where APIs that changed theirs take both."""
    ranked = sorted(sizes, key=lambda name: ("page" in plain(name)) != (style == "page"))
    return ranked[0] if ranked else None


def _first(style: str, word: str, node: dict[str, Any]) -> int:
    """0 where the document says so, else what nearly every API means."""
    schema = mapping(node.get("schema"))
    default, least = str(schema.get("default")), str(schema.get("minimum"))
    # What is sent where nothing is given is the first page; the least may be one as good as it.
    if default in {"0", "1"}:
        return int(default)
    if least == "1" and style == "offset":
        return 1
    from_zero = word in FROM_ZERO or least == "0" or word in OFFSET
    if style != "page" or from_zero or _SAID.search(str(node.get("description") or "")):
        return 0
    return 1


def _counts(node: dict[str, Any], *, said: bool = False) -> bool:
    """Whether it takes a number, or also a text; where it must be ``said``, no type is none."""
    schema = node.get("schema")
    if not isinstance(schema, dict):
        return False
    parts = [one for word in ("anyOf", "oneOf") for one in sequence(schema.get(word))]
    found = kinds(schema).union(*(kinds(mapping(one)) for one in parts))
    if not found:
        return not said
    digits = str(schema.get("pattern") or "") in _DIGITS
    return found <= _NUMBERS | {"string"} and (bool(found & _NUMBERS) or digits)
