"""Changes of enum, const and default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.lenient import sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
    from erpgen.document import Json, JsonObject


def enum_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """An enum that appeared or vanished as a whole, else each value that came or went."""
    old, new = _values(spot.old, "enum"), _values(spot.new, "enum")
    if old and not new:
        yield spot.edit("became-not-enum", list(old.values()), None, at="enum")
        return
    if new and not old:
        yield spot.edit("became-enum", None, list(new.values()), at="enum")
        for value in new.values():
            yield spot.edit("became-enum-value", None, value, detail=text(value), at="enum")
        return
    for key, value in old.items():
        if key not in new:
            yield spot.edit("enum-value-removed", value, None, detail=text(value), at="enum")
    for key, value in new.items():
        if key not in old:
            yield spot.edit("enum-value-added", None, value, detail=text(value), at="enum")


def open_enum_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """Values of ``x-extensible-enum`` that came or went, where both sides have one."""
    word = "x-extensible-enum"
    old, new = _values(spot.old, word), _values(spot.new, word)
    for key in old.keys() - new.keys() if new else ():
        yield spot.edit(f"{word}-value-removed", old[key], None, detail=text(old[key]), at=word)
    for key in new.keys() - old.keys() if old else ():
        yield spot.edit(f"{word}-value-added", None, new[key], detail=text(new[key]), at=word)


def const_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A constant that was added, removed or changed."""
    yield from _single_value(spot, "const", "const")


def default_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A default that was added, removed or changed."""
    yield from _single_value(spot, "default", "default-value")


def _single_value(spot: Spot, keyword: str, aspect: str) -> Iterator[SchemaEdit]:
    has_old, has_new = keyword in spot.old, keyword in spot.new
    old, new = spot.old.get(keyword), spot.new.get(keyword)
    if has_old and has_new and canonical(old) != canonical(new):
        yield spot.edit(f"{aspect}-changed", old, new, at=keyword)
    elif has_old and not has_new:
        yield spot.edit(f"{aspect}-removed", old, None, at=keyword)
    elif has_new and not has_old:
        yield spot.edit(f"{aspect}-added", None, new, at=keyword)


def _values(schema: JsonObject, keyword: str) -> dict[str, Json]:
    """The values by canonical form; null is the nullable rule's to report."""
    return {canonical(value): value for value in sequence(schema.get(keyword)) if value is not None}


def text(value: Json) -> str:
    """A value as people read it: strings bare, everything else as JSON."""
    return value if isinstance(value, str) else canonical(value)
