"""Convert chosen fields of an object and share the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from erpgen.document import JsonObject
from erpgen.normalise.context import Context
from erpgen.normalise.places import Place

Convert: TypeAlias = Callable[[Context, Any, Place], Any]


def convert_fields(
    context: Context, node: JsonObject, place: Place, table: Mapping[str, Convert]
) -> JsonObject:
    """``node`` with the fields in ``table`` converted; ``node`` itself where none changed."""
    changes = {}
    for key, convert in table.items():
        if key in node:
            new = convert(context, node[key], (place, key))
            if new is not node[key]:
                changes[key] = new
    return {**node, **changes} if changes else node


def convert_entries(context: Context, entries: Any, place: Place, convert: Convert) -> JsonObject:
    """A map of names to objects with each converted; extensions among them stay as they are."""
    if not isinstance(entries, dict):
        return {}
    new = {
        name: entry if name.startswith("x-") else convert(context, entry, (place, name))
        for name, entry in entries.items()
    }
    same = all(new[name] is entry for name, entry in entries.items())
    return entries if same else new
