"""Media types: which are the same, which carry text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.lenient import mapping

if TYPE_CHECKING:
    from erpgen.document import JsonObject


def essence(media_type: str) -> str:
    """``type/subtype`` in lower case, without parameters."""
    return media_type.partition(";")[0].strip().lower()


_BYTES = {"type": "string", "format": "binary"}


def told_alike(
    old: JsonObject, new: JsonObject, names: tuple[str, str]
) -> tuple[JsonObject, JsonObject]:
    """Both media type objects as they say the same; ``names`` are the keys they stand under.

    OpenAPI 3.0 says ``format: binary`` of bytes, 3.1 nothing (Migrating Binary Descriptions). A
    ``contentMediaType`` that the key has said already is redundant (OpenAPI 3.1.1, 4.8.14.5).
    """
    old, new = _once(old, names[0]), _once(new, names[1])
    if "schema" not in new and old.get("schema") == _BYTES:
        return old, {**new, "schema": _BYTES}
    if "schema" not in old and new.get("schema") == _BYTES:
        return {**old, "schema": _BYTES}, new
    return old, new


def _once(entry: JsonObject, name: str) -> JsonObject:
    schema = mapping(entry.get("schema"))
    inside = schema.get("contentMediaType")
    if not isinstance(inside, str) or essence(inside) != essence(name):
        return entry
    return {**entry, "schema": {k: v for k, v in schema.items() if k != "contentMediaType"}}


_JSON_ENDS = (
    *("/json", "+json", "json-seq", "/jsonl", "ndjson", "ldjson", "jsonlines", "json-lines"),
    "/event-stream",
)


def is_textual(media_type: str) -> bool:
    """Whether values travel as text: everything but JSON, its kin, and streams of it."""
    name = essence(media_type)
    return not (name.endswith(_JSON_ENDS) or name in {"*/*", "application/*"})


def pair_media_types(
    old: list[str], new: list[str]
) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """(pairs, removed, added); spelled alike first, then alike without parameters."""
    pairs = [(name, name) for name in old if name in new]
    left = [name for name in old if name not in new]
    right = [name for name in new if name not in old]
    for name in list(left):
        partner = next((other for other in right if _same(name, other)), None)
        if partner is not None:
            left.remove(name)
            right.remove(partner)
            pairs.append((name, partner))
    return pairs, left, right


def _same(one: str, other: str) -> bool:
    return _spelling(one) == _spelling(other)


def _spelling(media_type: str) -> str:
    return "".join(media_type.lower().split())


def renamed_media_types(removed: list[str], added: list[str]) -> list[tuple[str, str, str]]:
    """(old, new, what became of it) for media types that are one under another name.

    ``changed`` where only parameters differ; ``specialized`` where the new name has the old one
    as its structured syntax suffix (RFC 6838, 4.2.8), ``generalized`` the other way round. The
    two lists lose what is found.
    """
    found = []
    for old in list(removed):
        kin = ((new, _kinship(old, new)) for new in added)
        new, word = next(((name, word) for name, word in kin if word), ("", ""))
        if word:
            removed.remove(old)
            added.remove(new)
            found.append((old, new, word))
    return found


def _kinship(old: str, new: str) -> str:
    if essence(old) == essence(new):
        return "changed"
    if _is_special(essence(new), essence(old)):
        return "specialized"
    return "generalized" if _is_special(essence(old), essence(new)) else ""


def _is_special(special: str, general: str) -> bool:
    """``application/problem+json`` is a special ``application/json``."""
    kind, _, subtype = general.partition("/")
    return special.startswith(f"{kind}/") and special.endswith(f"+{subtype}")


DESCRIBING = ("schema", "itemSchema")
"""The keys of a media type that say what it holds: the whole, or each item of a stream."""


def described_by(old: JsonObject, new: JsonObject) -> str:
    """The key under which both sides say what they hold."""
    return next((word for word in DESCRIBING if word in old and word in new), "schema")


def judged_of(old: JsonObject, new: JsonObject, judged: frozenset[str]) -> frozenset[str]:
    """What rules judge of two media types: not that one has the whole and one the items."""
    known = [{word for word in DESCRIBING if word in side} for side in (old, new)]
    return judged.difference(DESCRIBING) if all(known) and known[0] != known[1] else judged


def same_media(seen: set[str], old: JsonObject, new: JsonObject) -> bool:
    """Whether this pair of contents was compared before, under another media type."""
    key = canonical([[side.get(word), word in side] for side in (old, new) for word in DESCRIBING])
    known = key in seen
    seen.add(key)
    return known
