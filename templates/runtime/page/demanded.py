"""The least that a body may be: what its schema demands, at all depths, and what it is to show."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..sandbox import Schemas

__all__ = ["demanded"]

_DEEPEST = 5
_PLAIN: Mapping[str, Any] = {"integer": 1, "number": 1, "boolean": True, "array": [], "object": {}}


def demanded(
    schemas: Schemas, schema: Any, depth: int = 0, shown: Collection[str] = ()
) -> dict[str, Any]:
    """The members that an object must have, and those ``shown``, by their names on the wire."""
    if schema is None or depth > _DEEPEST:
        return {}
    properties = schemas.properties(schema)
    # An object whose one property is its value says nothing without it.
    needed = {*schemas.required(schema), *shown}
    names = properties if list(properties) == ["value"] else sorted(needed)
    return {name: _value(schemas, properties.get(name, {}), depth) for name in names}


def _value(schemas: Schemas, schema: Any, depth: int) -> Any:
    known = schemas.resolved(schema).get("enum")
    if known:
        return known[0]
    if schemas.properties(schema):
        return demanded(schemas, schema, depth + 1)
    return _PLAIN.get(schemas.kind(schema), "A1")
