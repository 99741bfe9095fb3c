"""``$select``, ``$orderby`` and ``$expand``: which properties come, in which order, with what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from .filters import Filter, Operand, checked_path

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Ordered:
    """What a list is sorted by, and whether the largest comes first."""

    text: str


def asc(what: str | Operand) -> Ordered:
    """The smallest first."""
    return Ordered(f"{_path(what)} asc")


def desc(what: str | Operand) -> Ordered:
    """The largest first."""
    return Ordered(f"{_path(what)} desc")


def orderby(*parts: str | Operand | Ordered) -> str:
    """``$orderby``: by the first, and where those are equal by the next; the smallest first."""
    return ",".join(one.text if isinstance(one, Ordered) else _path(one) for one in _some(parts))


def select(*properties: str | Operand) -> str:
    """``$select``: these properties alone; ``*`` is all that have no other place."""
    return ",".join("*" if one == "*" else _path(one) for one in _some(properties))


class Expanded(str):
    """One part of ``$expand`` with options of its own."""

    __slots__ = ()


def expand(*properties: str | Operand) -> str:
    """``$expand``: the records that these lead to come along; ``nested`` says more of one."""
    return ",".join(
        str(one) if isinstance(one, Expanded) or one == "*" else _path(one)
        for one in _some(properties)
    )


def nested(
    what: str | Operand,
    *,
    select: str | None = None,
    filter: Filter | None = None,
    orderby: str | None = None,
    expand: str | None = None,
    top: int | None = None,
    skip: int | None = None,
    count: bool | None = None,
) -> Expanded:
    """A part of ``$expand`` of which not all is wanted: ``lines($select=id;$top=5)``."""
    given = {
        "$select": select,
        "$filter": None if filter is None else str(filter),
        "$orderby": orderby,
        "$expand": expand,
        "$top": None if top is None else str(top),
        "$skip": None if skip is None else str(skip),
        "$count": None if count is None else str(count).lower(),
    }
    options = ";".join(f"{name}={text}" for name, text in given.items() if text is not None)
    return Expanded(f"{_path(what)}({options})" if options else _path(what))


def _path(what: str | Operand) -> str:
    return str(what) if isinstance(what, Operand) else checked_path(what)


def _some(given: tuple[_T, ...]) -> tuple[_T, ...]:
    if not given:
        raise ValueError("give at least one property")
    return given
