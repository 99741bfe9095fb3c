"""``allOf`` made one object: the parts' properties side by side, the nearest one winning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]
_PREFIX = "#/components/schemas/"


def component_of(schema: Schema) -> str | None:
    """The name of the component schema that a reference points at."""
    reference = schema.get("$ref")
    if not isinstance(reference, str) or not reference.startswith(_PREFIX):
        return None
    return reference.removeprefix(_PREFIX).replace("~1", "/").replace("~0", "~")


def flattened(
    schema: Schema, components: Mapping[str, Any], seen: frozenset[str] = frozenset()
) -> Schema:
    """The schema with every ``allOf`` part's properties and requirements merged in."""
    parts = schema.get("allOf")
    if not isinstance(parts, list):
        return schema
    properties: dict[str, Any] = {}
    required: list[str] = []
    rest: dict[str, Any] = {}
    own = {key: value for key, value in schema.items() if key != "allOf"}
    for part in [*parts, own]:
        if isinstance(part, Mapping):
            whole = _resolved(part, components, seen)
            properties.update(whole.get("properties") or {})
            required.extend(whole.get("required") or ())
            rest.update(whole)
    rest.update(own)
    return {**rest, "properties": properties, "required": required}


def _resolved(part: Schema, components: Mapping[str, Any], seen: frozenset[str]) -> Schema:
    name = component_of(part)
    if name is None:
        return flattened(part, components, seen)
    target = components.get(name)
    if name in seen or not isinstance(target, Mapping):
        return {}
    whole = flattened(target, components, seen | {name})
    return {key: value for key, value in whole.items() if key not in {"description", "title"}}
