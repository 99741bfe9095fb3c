"""The columns of a list's tables: what JSON does not tell, such as which numbers are exact.

As dlt has it, an object below an element is columns of the same table and a list below it is a
table of its own; names are those of the wire, which dlt spells as Python's attributes are.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple, TypeAlias, get_args, get_origin
from uuid import UUID

from ..values import attributes_below, parts_of

__all__ = ["Column", "Digits", "Path", "Tables", "digits_of", "tables_of"]

Column: TypeAlias = dict[str, Any]
"""What dlt is told of a column."""

Path: TypeAlias = tuple[str, ...]

_TYPES: tuple[tuple[Any, str], ...] = (
    (bool, "bool"),
    (int, "bigint"),
    (float, "double"),
    (Decimal, "decimal"),
    (datetime, "timestamp"),
    (date, "date"),
    (time, "time"),
    (bytes, "binary"),
    (dict, "json"),
    ((str, UUID, Enum), "text"),
)
"""dlt's words; a type is the first that it derives from."""


class Digits(NamedTuple):
    """How many digits an exact number has at most, and how many of them behind the point."""

    precision: int = 38
    scale: int = 9


def digits_of(given: object) -> Digits:
    """How many digits a caller wants; raises ValueError for what no number has."""
    match given:
        case (int(precision), int(scale)) if 0 <= scale <= precision and precision > 0:
            return Digits(precision, scale)
    raise ValueError(
        f"digits= is how many at most, and how many of them behind the point, not {given!r}"
    )


class Tables(NamedTuple):
    """The columns of a list's own table, and those of each table below it, by its path.

    The paths are those in an element: ``("lines", "taxes")`` are the taxes of lines. ``parents``
    has the path of the table around each; that of the list's own is empty.
    """

    columns: dict[Path, dict[str, Column]]
    parents: dict[Path, Path]


def tables_of(kind: Any, *, zoned: bool, digits: Digits) -> Tables:
    """The tables of a list of these elements.

    ``zoned`` is whether the API keeps its times in one zone: they are as that zone's clocks show
    then, and moments otherwise. What is of several types is left to dlt, a class within itself is
    a column of JSON.
    """
    found = Tables({(): {}}, {})
    more: dict[str, Column] = {"timestamp": {"timezone": not zoned}, "decimal": digits._asdict()}
    for table, name, said in _placed(kind, (), (), frozenset(), found):
        column = {"name": name, "data_type": said, **more.get(said, {})}
        found.columns[table].setdefault(name, column)
    return found


def _placed(
    kind: Any, table: Path, path: Path, within: frozenset[Any], found: Tables
) -> Iterator[tuple[Path, str, str]]:
    """Each column of a value at this path of a table: its table, its name, dlt's word for it."""
    parts = parts_of(kind)
    classes = [one for one in parts if hasattr(one, "__struct_fields__")]
    name = "__".join(path) or "value"
    if classes and within.isdisjoint(classes):
        for field in (field for one in classes for field in attributes_below(one)):
            inside = within | set(classes)
            yield from _placed(field.type, table, (*path, field.encode_name), inside, found)
    elif classes or _holds(parts, within):
        yield table, name, "json"
    elif len(parts) == 1 and get_origin(parts[0]) is list:
        below = (*table, *path)
        found.columns[below], found.parents[below] = {}, table
        yield from _placed(get_args(parts[0])[0], below, (), within, found)
    elif len(parts) == 1 and (said := _type_of(parts[0])):
        yield table, name, said


def _holds(parts: tuple[Any, ...], within: frozenset[Any]) -> bool:
    """Whether any of these is a list of what it stands in."""
    lists = (one for one in parts if get_origin(one) is list)
    return any(not within.isdisjoint(parts_of(get_args(one)[0])) for one in lists)


def _type_of(kind: Any) -> str:
    """dlt's word for a type, empty where it has to see the values."""
    kind = get_origin(kind) or kind
    known = _TYPES if isinstance(kind, type) else ()
    return next((word for one, word in known if issubclass(kind, one)), "")
