"""What is proposed for an API, as values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from erpgen.document_view import OperationView


class Action(Struct, frozen=True):
    """One action of an overlay, and by what it was recognised; ``why`` is a paragraph a text."""

    target: str
    description: str
    update: Mapping[str, Any]
    why: tuple[str, ...]


class Proposal(Struct, frozen=True):
    """One overlay: ``name`` is its file's, ``found`` what was seen, in a few words.

    ``check`` is what the document cannot tell and somebody has to find out.
    """

    name: str
    title: str
    found: str
    check: str
    actions: tuple[Action, ...]


class TableProposal(Struct, frozen=True):
    """One table of ``api.toml``: its settings are texts or lists of texts, by key."""

    name: str
    found: str
    settings: Mapping[str, str | list[str]]


def examples(operations: Iterable[OperationView], most: int = 3) -> str:
    """A few operations as people call them: ``GET /orders, GET /books and 5 more``."""
    named = [f"{one.method} {one.path}" for one in operations]
    shown = ", ".join(named[:most])
    return f"{shown} and {len(named) - most} more" if len(named) > most else shown
