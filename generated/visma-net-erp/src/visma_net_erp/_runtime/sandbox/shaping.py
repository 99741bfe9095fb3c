"""From what a request carries to a record, and from a record to what an answer shows of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .examples import wrapped
from .schemas import Schemas

_KEYS = ("id", "number", "code", "value", "key", "name")
_DEEPEST = 30


class Shaping:
    """Takes values out of their wrappers, and keeps of records what a schema has."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def plain(self, value: Any, schema: Any, depth: int = 0) -> Any:
        """A value of a request without the wrappers that its schema has."""
        if depth > _DEEPEST:
            return value
        resolved = self._schemas.resolved(schema)
        if isinstance(value, Mapping):
            properties = self._schemas.properties(resolved)
            if wrapped(resolved) and len(value) == 1:
                ((name, inner),) = value.items()
                return self.plain(inner, properties.get(name, {}), depth + 1)
            return {n: self.plain(v, properties.get(n, {}), depth + 1) for n, v in value.items()}
        if isinstance(value, list):
            items = resolved.get("items") or {}
            return [self.plain(one, items, depth + 1) for one in value]
        return value

    def shown(self, value: Any, schema: Any, depth: int = 0) -> Any:
        """What a schema has of a value; a value that it has otherwise is left out (None)."""
        if depth > _DEEPEST or value is None:
            return value
        resolved = self._schemas.resolved(schema)
        kind = self._schemas.kind(resolved)
        if isinstance(value, Mapping):
            return self._object(value, resolved, kind, depth)
        if isinstance(value, list):
            items = resolved.get("items") or {}
            shown = [(one, self.shown(one, items, depth + 1)) for one in value]
            kept = [made for one, made in shown if made is not None or one is None]
            return kept if kind in ("array", "") else None
        if kind == "object":
            return self._reference(value, resolved)
        known = resolved.get("enum")
        return value if kind != "array" and (known is None or value in known) else None

    def _object(self, value: Mapping[str, Any], schema: Any, kind: str, depth: int) -> Any:
        properties = self._schemas.properties(schema)
        if kind not in ("object", ""):
            return next((value[one] for one in _KEYS if isinstance(value.get(one), str)), None)
        if not properties:
            return dict(value)
        made: dict[str, Any] = {}
        for name, inner in properties.items():
            if name in value:
                found = self.shown(value[name], inner, depth + 1)
                if found is not None or value[name] is None:
                    made[name] = found
        return made

    def _reference(self, value: Any, schema: Any) -> Any:
        """A plain value where an object is shown: it is the object's key."""
        properties = self._schemas.properties(schema)
        for name in _KEYS:
            if name in properties and self._schemas.fits(value, properties[name]):
                return {name: value}
        return None


def merged(old: Any, new: Any) -> Any:
    """A value with what a change says of it: objects member by member, all else as a whole."""
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return {**old, **{name: merged(old.get(name), one) for name, one in new.items()}}
    return new
