"""Keywords that restrict by being there: conditions, containment, dependencies, content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.diff.compare.schema.types import spelled_in
from erpgen.lenient import mapping, sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot

SINGLE_SCHEMAS: dict[str, str] = {
    "if": "if",
    "then": "then",
    "else": "else",
    "contains": "contains",
    "property-names": "propertyNames",
    "unevaluated-items": "unevaluatedItems",
    "unevaluated-properties": "unevaluatedProperties",
    "content-schema": "contentSchema",
}
"""Keywords holding one schema, by their word in change ids."""

KEYED_SCHEMAS: dict[str, str] = {
    "dependent-schema": "dependentSchemas",
    "pattern-property": "patternProperties",
}
"""Keywords holding a mapping of schemas, by their word in change ids."""


def presence_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A keyword with a schema that was added or removed as a whole."""
    for aspect, keyword in SINGLE_SCHEMAS.items():
        had, has = keyword in spot.old, keyword in spot.new
        if has and not had:
            yield spot.edit(f"{aspect}-added", None, spot.new[keyword], at=keyword)
        elif had and not has:
            yield spot.edit(f"{aspect}-removed", spot.old[keyword], None, at=keyword)


def keyed_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """An entry of a keyword with a mapping of schemas that was added or removed."""
    for aspect, keyword in KEYED_SCHEMAS.items():
        old, new = mapping(spot.old.get(keyword)), mapping(spot.new.get(keyword))
        for key in sorted(new.keys() - old.keys()):
            yield spot.edit(f"{aspect}-added", None, new[key], detail=key, at=keyword)
        for key in sorted(old.keys() - new.keys()):
            yield spot.edit(f"{aspect}-removed", old[key], None, detail=key, at=keyword)


def dependency_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """Properties that others have come to require, or no longer do."""
    at = "dependentRequired"
    old, new = mapping(spot.old.get(at)), mapping(spot.new.get(at))
    for key in sorted(new.keys() - old.keys()):
        yield spot.edit("dependent-required-added", None, new[key], detail=key, at=at)
    for key in sorted(old.keys() - new.keys()):
        yield spot.edit("dependent-required-removed", old[key], None, detail=key, at=at)
    for key in sorted(old.keys() & new.keys()):
        if set(map(str, sequence(old[key]))) != set(map(str, sequence(new[key]))):
            yield spot.edit("dependent-required-changed", old[key], new[key], detail=key, at=at)


def content_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """Another media type or encoding of text that carries a document."""
    old, new = spot.old.get("contentMediaType"), spot.new.get("contentMediaType")
    if old != new:
        yield spot.edit("content-media-type-changed", old, new, at="contentMediaType")
    at = "contentEncoding"
    if at in spot.old or at in spot.new:
        old, new = spelled_in(spot.old) or None, spelled_in(spot.new) or None
        if old != new:
            yield spot.edit("content-encoding-changed", old, new, at=at)


def not_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """The schema under ``not``: what it admits is refused, so the effect of a change is unclear."""
    old, new = spot.old.get("not"), spot.new.get("not")
    if old is None and new is not None:
        yield spot.edit("not-added", None, new, at="not")
    elif new is None and old is not None:
        yield spot.edit("not-removed", old, None, at="not")
    elif canonical(old) != canonical(new):
        yield spot.edit("not-changed", old, new, at="not")


def unique_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """Elements that must be unique, or no longer need to."""
    if bool(spot.old.get("uniqueItems")) != bool(spot.new.get("uniqueItems")):
        aspect = "unique-items-set" if spot.new.get("uniqueItems") else "unique-items-unset"
        yield spot.edit(aspect, at="uniqueItems" if "uniqueItems" in spot.new else "")


def collection_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """A schema for elements, and room for unlisted properties."""
    yield from _items_edits(spot)
    yield from _unlisted_edits(spot)


def _items_edits(spot: Spot) -> Iterator[SchemaEdit]:
    if spot.old.get("type") != spot.new.get("type"):
        return
    had, has = bool(spot.old.get("items")), bool(spot.new.get("items"))
    if has and not had:
        yield spot.edit("items-added", None, spot.new["items"], at="items")
    elif had and not has:
        yield spot.edit("items-removed", spot.old["items"], None, at="items")


def _unlisted_edits(spot: Spot) -> Iterator[SchemaEdit]:
    at = "additionalProperties"
    old, new = _openness(spot.old.get(at)), _openness(spot.new.get(at))
    if old == new:
        return
    aspects = {
        (True, False): "forbidden",
        (None, False): "forbidden",
        (False, True): "allowed",
        (False, None): "allowed",
        (True, None): "restricted",
        (None, True): "opened",
    }
    aspect = f"additional-properties-{aspects[old, new]}"
    yield spot.edit(aspect, spot.old.get(at), spot.new.get(at), at=at if at in spot.new else "")


def _openness(value: object) -> bool | None:
    """True where anything goes, False where nothing does, None where a schema says what."""
    if value is False:
        return False
    return None if isinstance(value, dict) and value else True
