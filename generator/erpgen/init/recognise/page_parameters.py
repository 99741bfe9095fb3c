"""Query parameters that say which part of a list is wanted, by the names APIs give them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

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

_STYLES = (("token", TOKEN), ("page", PAGE), ("offset", OFFSET))
_SAID = re.compile(r"\b(zero|0)[- ]?(based|indexed)|start(s|ing)? (at|from|with) 0\b", re.I)


@dataclass(frozen=True, slots=True)
class PageParameters:
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
    sizes = [name for name in query if plain(name) in SIZE and _counts(query[name])]
    for style, words in _STYLES:
        for name, node in query.items():
            word = plain(name)
            if word not in words or (word in VAGUE and not sizes):
                continue
            if style == "token" or _counts(node):
                return PageParameters(style, name, _size(style, sizes), _first(style, word, node))
    return None


def _size(style: str, sizes: list[str]) -> str | None:
    """The size that belongs to a style, where APIs that changed theirs take both."""
    ranked = sorted(sizes, key=lambda name: ("page" in plain(name)) != (style == "page"))
    return ranked[0] if ranked else None


def _first(style: str, word: str, node: dict[str, Any]) -> int:
    """0 where the document says so, else what nearly every API means."""
    schema = node.get("schema")
    said = (schema.get("default"), schema.get("minimum")) if isinstance(schema, dict) else ()
    from_zero = word in FROM_ZERO or 0 in [one for one in said if one is not False]
    if style != "page" or from_zero or _SAID.search(str(node.get("description") or "")):
        return 0
    return 1


def _counts(node: dict[str, Any]) -> bool:
    schema = node.get("schema")
    return isinstance(schema, dict) and kinds(schema) <= {"integer", "number"}
