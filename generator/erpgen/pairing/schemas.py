"""Which named schema of one document is which of the other, by where they are used."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.document_view import ANNOTATIONS
from erpgen.lenient import mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.document import Json
    from erpgen.document_view import DocumentView


def renamed_schemas(
    used: Mapping[tuple[str, str], int],
    old: DocumentView,
    new: DocumentView,
) -> dict[str, str]:
    """New names by old ones, where a name vanished and the same use has a new one.

    ``used`` counts how often a name of the old document stands where one of the new does. Names
    that no other schema and no operation mentions are matched by equal, unmistakable content.
    """
    gone = {name for name in old.schemas if name not in new.schemas}
    fresh = {name for name in new.schemas if name not in old.schemas}
    by_use = _by_use(used, gone, fresh)
    gone -= by_use.keys() | old.mentioned
    fresh -= set(by_use.values()) | new.mentioned
    return by_use | _by_content(gone, fresh, old.schemas, new.schemas)


def _by_use(used: Mapping[tuple[str, str], int], gone: set[str], fresh: set[str]) -> dict[str, str]:
    candidates = [(pair, n) for pair, n in used.items() if pair[0] in gone and pair[1] in fresh]
    found: dict[str, str] = {}
    taken: set[str] = set()
    for (old, new), _ in sorted(candidates, key=lambda entry: (-entry[1], entry[0])):
        if old not in found and new not in taken:
            found[old] = new
            taken.add(new)
    return found


def _by_content(
    gone: set[str],
    fresh: set[str],
    old_schemas: Mapping[str, Json],
    new_schemas: Mapping[str, Json],
) -> dict[str, str]:
    old = _single_contents(gone, old_schemas)
    new = _single_contents(fresh, new_schemas)
    return {old[key]: new[key] for key in old if key in new}


def _single_contents(names: set[str], schemas: Mapping[str, Json]) -> dict[str, str]:
    contents = {name: _content(schemas[name]) for name in sorted(names)}
    counts = Counter(contents.values())
    return {text: name for name, text in contents.items() if text and counts[text] == 1}


def _content(schema: Json) -> str:
    """What the schema says; empty where that is too little to be known by."""
    plain = {k: v for k, v in mapping(schema).items() if k not in ANNOTATIONS}
    return canonical(plain) if len(mapping(plain.get("properties"))) > 1 else ""
