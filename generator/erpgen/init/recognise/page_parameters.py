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
from erpgen.lenient import mapping

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
            if style == "token" or _counts(node, said=word in VAGUE):
                return PageParameters(style, name, _size(style, sizes), _first(style, word, node))
    return None


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
    from_zero = word in FROM_ZERO or least == "0"
    if style != "page" or from_zero or _SAID.search(str(node.get("description") or "")):
        return 0
    return 1


def _counts(node: dict[str, Any], *, said: bool = False) -> bool:
    """Whether it takes a number; where it must be ``said``, no type at all is none."""
    schema = node.get("schema")
    found = kinds(schema) if isinstance(schema, dict) else frozenset({"string"})
    return found <= {"integer", "number"} and (bool(found) or not said)
