"""Members of allOf, anyOf, oneOf and prefixItems: which stayed, which came, which went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from erpgen.canonical import canonical
from erpgen.diff.compare.schema.types import lists_types, type_names
from erpgen.document_view import ANNOTATIONS
from erpgen.lenient import mapping, sequence
from erpgen.schema_reference import SCHEMAS, schema_behind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from erpgen.diff.compare.schema.spot import SchemaEdit, Spot
    from erpgen.document import Json

COMPOSITIONS: dict[str, str] = {"all-of": "allOf", "any-of": "anyOf", "one-of": "oneOf"}
"""Keywords of composition by their word in change ids."""


_ALTERNATIVES = frozenset({"anyOf", "oneOf"})


class Member(Struct, frozen=True):
    """One member of a list of schemas: its place, its content, its name or title."""

    index: int
    schema: Json
    label: str
    reference: str | None


class Matching(Struct, frozen=True):
    """Two lists of members put beside each other."""

    pairs: tuple[tuple[Member, Member], ...]
    removed: tuple[Member, ...]
    added: tuple[Member, ...]


def match_members(
    old: list[Json],
    new: list[Json],
    old_schemas: Mapping[str, Json],
    new_schemas: Mapping[str, Json],
) -> Matching:
    """Pairs members by reference, by equal content, by title, and last the only one left over."""
    left, right = _members(old), _members(new)
    pairs: list[tuple[Member, Member]] = []
    _take(left, right, pairs, lambda member: member.reference)
    _take(left, right, pairs, lambda member: canonical(member.schema))
    inline_left, inline_right = _inlined(left, old_schemas), _inlined(right, new_schemas)
    _take_by(left, right, pairs, inline_left, inline_right)
    _take(left, right, pairs, _title)
    _take_last(left, right, pairs)
    return Matching(tuple(pairs), tuple(left), tuple(right))


def composition_edits(spot: Spot, word: str, matching: Matching) -> Iterator[SchemaEdit]:
    """An edit for each member that came or went."""
    keyword = COMPOSITIONS.get(word, word)
    if lists_types(spot.old) or lists_types(spot.new):
        return
    if keyword in _ALTERNATIVES and keyword not in spot.old and _keeps_type(spot):
        yield spot.edit(f"wrapped-in-{word}", None, spot.new.get(keyword), at=keyword)
        return
    for member in matching.added:
        yield spot.edit(
            f"{word}-added{_quiet(word, member)}",
            None,
            _told(member),
            detail=member.label,
            at=keyword,
        )
    for member in matching.removed:
        yield spot.edit(
            f"{word}-removed{_quiet(word, member)}",
            _told(member),
            None,
            detail=member.label,
            at=keyword,
        )


def _keeps_type(spot: Spot) -> bool:
    """Whether no change of type says already that the schema became another one."""
    return type_names(spot.old) == type_names(spot.new)


def prefix_edits(spot: Spot) -> Iterator[SchemaEdit]:
    """Elements with a place of their own that a tuple gained or lost at its end."""
    old, new = sequence(spot.old.get("prefixItems")), sequence(spot.new.get("prefixItems"))
    for index in range(len(old), len(new)):
        detail = f"element {index + 1}"
        yield spot.edit("prefix-items-added", None, new[index], detail=detail, at="prefixItems")
    for index in range(len(new), len(old)):
        detail = f"element {index + 1}"
        yield spot.edit("prefix-items-removed", old[index], None, detail=detail, at="prefixItems")


def _quiet(word: str, member: Member) -> str:
    """Adding a member that only describes admits just what was admitted before."""
    schema = mapping(member.schema)
    only_words = isinstance(member.schema, dict) and set(schema) <= ANNOTATIONS
    return "-annotation-only" if word == "all-of" and only_words else ""


def _told(member: Member) -> Json:
    return {"$ref": f"{SCHEMAS}/{member.reference}"} if member.reference else member.schema


def _members(schemas: list[Json]) -> list[Member]:
    members = []
    for index, schema in enumerate(schemas):
        reference = schema_behind(mapping(schema))
        title = mapping(schema).get("title")
        label = reference or (f"#{index + 1}: {title}" if title else f"#{index + 1}")
        members.append(Member(index, schema, label, reference))
    return members


def _title(member: Member) -> str | None:
    title = mapping(member.schema).get("title")
    return title if isinstance(title, str) and not member.reference else None


def _inlined(members: list[Member], schemas: Mapping[str, Json]) -> dict[int, str]:
    """What each member says without its titles, references followed one step."""
    found = {}
    for member in members:
        schema = schemas.get(member.reference) if member.reference else member.schema
        plain = {k: v for k, v in mapping(schema).items() if k not in ANNOTATIONS}
        if plain:
            found[member.index] = canonical(plain)
    return found


def _take(
    left: list[Member],
    right: list[Member],
    pairs: list[tuple[Member, Member]],
    key: Callable[[Member], str | None],
) -> None:
    """Moves members with equal keys, in order, from the two lists to the pairs."""
    waiting: dict[str, list[Member]] = {}
    for member in right:
        name = key(member)
        if name is not None:
            waiting.setdefault(name, []).append(member)
    for member in list(left):
        same = waiting.get(key(member) or "", [])
        if same:
            partner = same.pop(0)
            left.remove(member)
            right.remove(partner)
            pairs.append((member, partner))


def _take_last(left: list[Member], right: list[Member], pairs: list[tuple[Member, Member]]) -> None:
    """The only member without a name that each side has left is the same, changed."""
    inline_left = [member for member in left if member.reference is None]
    inline_right = [member for member in right if member.reference is None]
    if len(inline_left) == 1 and len(inline_right) == 1:
        left.remove(inline_left[0])
        right.remove(inline_right[0])
        pairs.append((inline_left[0], inline_right[0]))


def _take_by(
    left: list[Member],
    right: list[Member],
    pairs: list[tuple[Member, Member]],
    left_keys: dict[int, str],
    right_keys: dict[int, str],
) -> None:
    for member in list(left):
        wanted = left_keys.get(member.index)
        partner = next((m for m in right if wanted and right_keys.get(m.index) == wanted), None)
        if partner is not None:
            left.remove(member)
            right.remove(partner)
            pairs.append((member, partner))
