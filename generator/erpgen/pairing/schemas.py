"""Which named schema of one document is which of the other, by where they are used."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.document_view import ANNOTATIONS
from erpgen.lenient import mapping
from erpgen.schema_reference import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.document import Json
    from erpgen.document_view import DocumentView

_NOT_ALLOWED = re.compile(r"[^A-Za-z0-9.-]+")
_REFERENCE = re.compile(rf"({re.escape(SCHEMAS)}/)([^\"]+)")


def renamed_schemas(
    used: Mapping[tuple[str, str], int],
    old: DocumentView,
    new: DocumentView,
) -> dict[str, str]:
    """New names by old ones, where a name vanished and the same use has a new one.

    ``used`` counts how often a name of the old document stands where one of the new does. Names
    that are not used are matched where they are respelled, and those that no other schema and no
    operation mentions by equal, unmistakable content.
    """
    gone = {name for name in old.schemas if name not in new.schemas}
    fresh = {name for name in new.schemas if name not in old.schemas}
    found = _by_use(used, gone, fresh)
    found |= _by_spelling(gone - found.keys(), fresh - set(found.values()), old, new)
    gone -= found.keys() | old.mentioned
    fresh -= set(found.values()) | new.mentioned
    return found | _by_content(gone, fresh, old.schemas, new.schemas)


def respelled(name: str) -> str:
    """The name as converters write it: OpenAPI 3 allows a component fewer characters."""
    return _NOT_ALLOWED.sub("_", name)


def _by_use(used: Mapping[tuple[str, str], int], gone: set[str], fresh: set[str]) -> dict[str, str]:
    candidates = [(pair, n) for pair, n in used.items() if pair[0] in gone and pair[1] in fresh]
    found: dict[str, str] = {}
    taken: set[str] = set()
    for (old, new), _ in sorted(candidates, key=lambda entry: (-entry[1], entry[0])):
        if old not in found and new not in taken:
            found[old] = new
            taken.add(new)
    return found


def _by_spelling(
    gone: set[str], fresh: set[str], old: DocumentView, new: DocumentView
) -> dict[str, str]:
    """Names in other characters over the same content, where no two are alike so."""
    spelled = Counter(map(respelled, fresh))
    targets = {respelled(name): name for name in fresh if spelled[respelled(name)] == 1}
    pairs = {name: targets[respelled(name)] for name in gone if respelled(name) in targets}
    unmistaken = Counter(pairs.values())
    return {
        one: other
        for one, other in pairs.items()
        if unmistaken[other] == 1
        and _respelled_content(old.schemas[one]) == _respelled_content(new.schemas[other])
    }


def _respelled_content(schema: Json) -> str:
    text = canonical(schema)
    return _REFERENCE.sub(lambda found: f"{found[1]}{respelled(found[2])}", text)


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
