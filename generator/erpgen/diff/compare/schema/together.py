"""What the members of an ``allOf`` and what stands beside it say together.

A member may take back or repeat what another says. So what is required, read-only or limited is
compared as a whole, and told of the member that changed only where it changed for the whole too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from erpgen.canonical import canonical
from erpgen.diff.catalogue.aspects import BOUNDS, PROPERTY_ASPECTS
from erpgen.diff.compare.schema.resolve import as_object, composed
from erpgen.lenient import mapping, sequence
from erpgen.schema_reference import schema_behind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from erpgen.diff.compare.schema.composition import Matching
    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
    from erpgen.document import Json, JsonObject

Mark: TypeAlias = "tuple[str, tuple[str, ...]]"
"""What an edit is about: its aspect, and the steps from the schema it was found in."""

Rule: TypeAlias = "Callable[[Spot], Iterable[SchemaEdit]]"

_FLAGS = ("readOnly", "writeOnly", "deprecated", "uniqueItems")
_LISTS = ("enum", "type")
_LOWER = ("min", "exclusive-min", "multiple-of")
_TIGHTER: Mapping[str, Callable[..., Json]] = {
    keyword: max if word.startswith(_LOWER) else min for word, keyword in BOUNDS.items()
}


def said_together(schema: JsonObject, schemas: Mapping[str, Json]) -> JsonObject:
    """The keywords of a schema that count for all of it, those of its members counted in."""
    if "allOf" not in schema and "$ref" not in schema:
        return schema
    whole: JsonObject = {}
    properties: JsonObject = {}
    required: dict[str, None] = {}
    for part in composed(schema, schemas):
        if "properties" in part:
            whole["properties"] = properties
            for name, value in mapping(part["properties"]).items():
                properties.setdefault(name, value)
        if "required" in part:
            required.update(dict.fromkeys(map(str, sequence(part["required"]))))
            whole["required"] = required
        _add(whole, part)
    if "required" in whole:
        whole["required"] = list(required)
    return whole


def _add(whole: JsonObject, part: JsonObject) -> None:
    """Let a part count for the whole too: the first to say something, or the tightest."""
    for keyword, value in part.items():
        if keyword not in whole or (keyword in _FLAGS and value):
            whole[keyword] = True if keyword in _FLAGS and value else value
        elif keyword in _TIGHTER:
            whole[keyword] = _tighter(_TIGHTER[keyword], whole[keyword], value)
        elif keyword in _LISTS and whole[keyword] != value:
            whole[keyword] = _shared(whole[keyword], value)


def _tighter(choose: Callable[..., Json], one: Json, other: Json) -> Json:
    numbers = [n for n in (one, other) if isinstance(n, int | float)]
    return choose(numbers) if numbers else one


def _shared(one: Json, other: Json) -> Json:
    """The values or types that both lists have; a whole number is a number."""
    left = one if isinstance(one, list) else [one]
    right = {canonical(value) for value in (other if isinstance(other, list) else [other])}
    kept = [value for value in left if canonical(value) in right]
    if not kept and "integer" in (one, other) and "number" in (one, other):
        kept = ["integer"]
    return kept[0] if len(kept) == 1 and not isinstance(one, list) else kept or one


class Together:
    """How the whole of a spot with ``allOf`` changed, and which members say so themselves."""

    def __init__(
        self,
        spot: Spot,
        matching: Matching,
        rules: Iterable[Rule],
        schemas: tuple[Mapping[str, Json], Mapping[str, Json]],
    ) -> None:
        self._rules, self._schemas = tuple(rules), schemas
        self._spot = spot
        whole = self._edits(spot.old, spot.new, is_property=spot.is_property)
        self._whole = {mark(edit, spot.path): edit for edit in whole}
        beside = self._marks(_beside(spot.old), _beside(spot.new))
        self._members = [self._marks(a.schema, b.schema) for a, b in matching.pairs]
        self._said = beside.union(*self._members) - _told_of_properties(self._whole)
        self.hidden = (beside - self._whole.keys()) | _told_of_properties(beside)

    def edits(self) -> Iterator[SchemaEdit]:
        """What changed for the whole, and for no member alone."""
        yield from (edit for one, edit in self._whole.items() if one not in self._said)

    def hidden_in(self, index: int) -> frozenset[Mark]:
        """What changed in one pair of members and not for the whole, or is told of that alone."""
        found = self._members[index]
        return frozenset((found - self._whole.keys()) | _told_of_properties(found))

    def _marks(self, old: Json, new: Json) -> set[Mark]:
        if old == new and not (schema_behind(as_object(old)) or as_object(old).get("allOf")):
            return set()
        found = self._edits(as_object(old), as_object(new), is_property=True)
        return {mark(edit, self._spot.path) for edit in found}

    def _edits(self, old: JsonObject, new: JsonObject, *, is_property: bool) -> list[SchemaEdit]:
        before = said_together(old, self._schemas[0])
        after = said_together(new, self._schemas[1])
        if before == after:
            return []
        place = self._spot.of(before, after, is_property=is_property)
        return [edit for rule in self._rules for edit in rule(place)]


def _told_of_properties(marks: Iterable[Mark]) -> set[Mark]:
    """How a property may be used: said of the whole, since members are no properties."""
    return {one for one in marks if one[0] in PROPERTY_ASPECTS and not one[1]}


def mark(edit: SchemaEdit, path: tuple[str, ...]) -> Mark:
    """What an edit is about, seen from the schema at ``path``."""
    return edit.aspect, edit.path[len(path) :]


def _beside(schema: JsonObject) -> JsonObject:
    return {key: value for key, value in schema.items() if key != "allOf"}
