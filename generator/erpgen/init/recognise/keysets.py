"""``x-erp-paging`` of style after: a page begins after the key of the last element before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from erpgen.document_view import OperationView
from erpgen.init.answers import AnswerView, kinds
from erpgen.init.recognise.list_places import ListPlaces
from erpgen.init.recognise.page_parameters import sizes_of
from erpgen.init.recognise.vocabulary import AFTER, OFFSET, plain
from erpgen.lenient import mapping
from erpgen.pointer import escape

_BEHIND = re.compile(r"\b((greater|larger|higher|bigger) than|after|following|beyond)\b", re.I)
_PLAIN = (frozenset({"string"}), frozenset({"integer"}))
_KEYS = ("id", "key", "number")


class Keyset(Struct, frozen=True):
    """``page`` takes the key of the last element, which has it at ``key``.

    ``first`` is what the first page takes where the document demands the parameter.
    """

    page: str
    key: str
    size: str | None
    first: int | str | None


def keyset(operation: OperationView, places: ListPlaces, answer: AnswerView) -> Keyset | None:
    """How an operation is read by keys, None where nothing says so or its answer names the next."""
    if places.next is not None or places.link is not None:
        return None
    element = answer.node(f"{places.items}/*") or {}
    keys = {str(name) for name in mapping(element.get("properties"))}
    sizes = sizes_of(operation)
    for page, node in _texts_and_numbers(operation):
        said = _said(page, node, keys)
        named = _named(page, keys) if sizes else None
        for key in (said, named):
            place = f"/{escape(key)}" if key else ""
            schema = answer.node(f"{places.items}/*{place}") if place else None
            if schema is not None and kinds(schema) == kinds(mapping(node.get("schema"))):
                whole = "integer" in kinds(schema)
                first = (0 if whole else "") if node.get("required") else None
                return Keyset(page, place, sizes[0] if sizes else None, first)
    return None


def _texts_and_numbers(operation: OperationView) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The query parameters that a key may go in: no dates, which are filters."""
    for (where, name), (node, _) in operation.parameters.items():
        schema = mapping(node.get("schema"))
        dated = str(schema.get("format") or "").startswith("date")
        if where == "query" and kinds(schema) in _PLAIN and not dated:
            yield name, node


def _said(page: str, node: Mapping[str, Any], keys: set[str]) -> str | None:
    """The property that the description says the elements are behind."""
    text = str(node.get("description") or "")
    if plain(page) not in OFFSET | AFTER or not _BEHIND.search(text):
        return None
    longest = sorted(keys, key=len, reverse=True)
    return next((one for one in longest if _speaks(text, one)), None)


def _speaks(text: str, name: str) -> bool:
    """Whether a text has a name as a word; a short one could be any."""
    return len(name) > 1 and bool(re.search(rf"\b{re.escape(name)}\b", text))


def _named(page: str, keys: set[str]) -> str | None:
    """The property that the parameter is called after: ``after_id``, ``sinceNumber``."""
    if plain(page) not in AFTER:
        return None
    ending = plain(page)
    for word in ("starting", "start", "exclusive", "after", "since", "last"):
        ending = ending.removeprefix(word)
    own = {plain(one): one for one in keys}
    return own.get(ending) if ending else next((own[one] for one in _KEYS if one in own), None)
