"""Columns of a table: which there are, and what an object has in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import click
import msgspec

from ..values import kind_at, plain, to_rows

__all__ = ["Cells", "cell_text", "columns_of", "first_columns"]

Cells = dict[str, Any]

_FIRST = ("id", "number", "code", "key", "name", "description", "status", "type", "date", "amount")
"""What tells one record from another, where all columns do not fit."""


def columns_of(names: str | None) -> tuple[str, ...]:
    """The columns that were asked for; none where all are meant."""
    found = tuple(one.strip() for one in (names or "").split(",") if one.strip())
    if names is not None and not found:
        raise click.UsageError("--columns names attributes, with commas between them")
    return found


def cells_of(item: Any, columns: Sequence[str]) -> Cells:
    """The cells of one object; UsageError for a column that it has not."""
    if not columns:
        return next(iter(to_rows([item]))) if isinstance(item, msgspec.Struct) else _of_plain(item)
    if not isinstance(item, (msgspec.Struct, Mapping)):
        raise click.UsageError("--columns: what comes has no columns, it is a list of values")
    paths = {one: ".".join(kind_at(type(item), one.split("."))[1]) for one in columns}
    try:
        return next(iter(to_rows([item], paths)))
    except AttributeError as error:
        raise click.UsageError(f"--columns: {error}") from None


def _of_plain(item: Any) -> Cells:
    if not isinstance(item, Mapping):
        return {"value": item}
    return {str(name): value for name, value in item.items() if not _is_deep(value)}


def _is_deep(value: Any) -> bool:
    return isinstance(value, (Mapping, list))


def first_columns(rows: Sequence[Cells], width: int) -> tuple[str, ...]:
    """The columns that a table of these rows shows: those with something in them, that fit."""
    names = [one for one in rows[0] if any(row.get(one) not in (None, "") for row in rows)]
    ordered = sorted(names, key=_rank)
    kept: list[str] = []
    room = width
    for name in ordered:
        widest = max([len(name), *(min(len(cell_text(row.get(name))), 40) for row in rows)])
        if kept and room < widest + 2:
            break
        kept.append(name)
        room -= widest + 2
    return tuple(one for one in ordered if one in kept)


def _rank(name: str) -> int:
    plain_name = name.lower().replace("_", "")
    for rank, word in enumerate(_FIRST):
        if plain_name == word:
            return rank
    return len(_FIRST)


def cell_text(value: Any) -> str:
    """A value in a cell: as the wire has it, empty for what is not there."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    shown = plain(value, "wire")
    return shown if isinstance(shown, str) else msgspec.json.encode(shown).decode()
