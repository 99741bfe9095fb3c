"""Values of schemas that lead on and on: whole at the top, and below only what is demanded."""

from __future__ import annotations

from random import Random
from typing import Any

from executed.described import DescribedApi, Json

_DEEPEST = 3
_END = 12
_FORMATS = {
    "date": "2026-03-01",
    "date-time": "2026-03-01T06:00:00Z",
    "time": "06:00:00Z",
    "uuid": "11111111-2222-4333-8444-555555555555",
    "byte": "YQ==",
    "uri": "https://erp.example/a",
    "email": "a@erp.example",
}


class Shallow:
    """Makes them, by chance where there is a choice; the same ``seed`` makes the same ones."""

    def __init__(self, api: DescribedApi, seed: int = 1) -> None:
        self._api = api
        self._random = Random(seed)

    def complete(self, schema: Any, text: str = "a b", depth: int = 0) -> Any:
        """A value of a schema; ``text`` is what free texts are."""
        if depth > _END:
            return None
        whole = self._merged(schema)
        if "const" in whole:
            return whole["const"]
        values = [one for one in whole.get("enum") or () if one is not None]
        if values:
            return self._random.choice(values)
        for word in ("oneOf", "anyOf"):
            if whole.get(word):
                return self.complete(whole[word][0], text, depth + 1)
        return self._typed(whole, text, depth)

    def _typed(self, whole: Json, text: str, depth: int) -> Any:
        listed = whole.get("type")
        named = listed if isinstance(listed, list) else [listed]
        kind = next((one for one in named if one not in (None, "null")), None)
        if kind is None and "null" in named:
            return None
        if kind == "object" or (kind is None and "properties" in whole):
            return self._object(whole, text, depth)
        if kind == "array":
            few = 0 if depth > _DEEPEST else 1
            return [self.complete(whole.get("items", {}), text, depth + 1) for _ in range(few)]
        least = whole.get("minimum", 1)
        plain = {"integer": int(least), "number": least, "boolean": True}
        if kind in plain:
            return plain[kind]
        made = _FORMATS.get(str(whole.get("format")), text)
        return made[: whole["maxLength"]] if whole.get("maxLength") else made

    def _object(self, whole: Json, text: str, depth: int) -> Json:
        demanded = set(whole.get("required") or ())
        wanted = depth < _DEEPEST
        properties = {**{name: {} for name in demanded}, **(whole.get("properties") or {})}
        return {
            name: self.complete(inner, text, depth + 1)
            for name, inner in properties.items()
            if name in demanded or (wanted and (depth == 0 or self._random.random() < 0.5))
        }

    def _merged(self, schema: Any, depth: int = 0) -> Json:
        """A schema with its ``allOf`` and what it refers to in one object."""
        own = dict(self._api.resolve(schema))
        for part in (own.pop("allOf", None) or ()) if depth < _END else ():
            inner = self._merged(part, depth + 1)
            properties = {**inner.get("properties", {}), **own.get("properties", {})}
            required = [*inner.get("required", ()), *own.get("required", ())]
            own = {**inner, **own, "properties": properties, "required": required}
        return own
