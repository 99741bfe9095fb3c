"""JSON values for a schema: complete, or with null wherever an answer may have it."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st

from executed.described import DescribedApi, Json

TEXT = 'Ærø & Sønner "Ltd" / 100 %'
MARK = "x-not-in-the-document"
_LONG_MOMENT = "2024-05-25T10:20:30.500Z"
_FORMATS = {
    "date-time": "2024-05-25T10:20:30",
    "date": "2024-05-25",
    "time": "10:20:30",
    "uuid": "6f2c2f4e-52b5-4a0e-9f0c-3d1b8f7a1c55",
    "byte": "aGVsbG8=",
    "binary": "plain",
    "uri": "https://example.test/a?b=c",
    "url": "https://example.test/a?b=c",
    "email": "someone@example.test",
    "hostname": "example.test",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "duration": "P1D",
}


class Instances:
    """Makes values for the schemas of one document."""

    def __init__(self, api: DescribedApi, *, sent: bool = False) -> None:
        """``sent`` leaves out what is read-only, as requests do."""
        self._api = api
        self._sent = sent

    def complete(self, schema: Any, text: str = TEXT) -> Any:
        """A value with every property; a schema inside itself is left out the second time."""
        return self._value(schema, text, ())

    def with_nulls(self, schema: Any) -> Any:
        """A value whose outermost objects have null for everything, and a member too many."""
        whole = self._api.resolve(schema)
        properties = self._api.properties(schema)
        if properties:
            return {**dict.fromkeys(properties), MARK: {"a": [1, None]}}
        if _kind(whole) == "array":
            return [self.with_nulls(whole.get("items", {}))]
        return self.complete(schema)

    def _value(self, schema: Any, text: str, seen: tuple[str, ...]) -> Any:
        reference = schema.get("$ref") if isinstance(schema, dict) else None
        if isinstance(reference, str):
            if seen.count(reference) > 0:
                raise _RecursiveError
            return self._value(self._api.resolve(schema), text, (*seen, reference))
        if not isinstance(schema, dict):
            return text
        if "const" in schema:
            return schema["const"]
        if isinstance(schema.get("enum"), list) and schema["enum"]:
            value = next((one for one in reversed(schema["enum"]) if one is not None), None)
            return str(value) if schema.get("type") == "string" else value
        for word in ("oneOf", "anyOf"):
            if schema.get(word) and not (self._api.properties(schema) or schema.get("allOf")):
                return self._first_of(schema, schema[word], text, seen)
        if schema.get("allOf") and not self._api.properties(schema):
            return self._value(schema["allOf"][0], text, seen)
        return self._plain(schema, text, seen)

    def _first_of(self, whole: Json, parts: list[Any], text: str, seen: tuple[str, ...]) -> Any:
        for part in parts:
            if isinstance(part, dict) and part.get("type") == "null":
                continue
            try:
                return _tagged(self._value(part, text, seen), whole, part)
            except _RecursiveError:
                continue
        raise _RecursiveError

    def _plain(self, schema: Json, text: str, seen: tuple[str, ...]) -> Any:
        match _kind(schema) or ("object" if self._api.properties(schema) else ""):
            case "object":
                return self._object(schema, text, seen)
            case "array":
                return self._array(schema, text, seen)
            case "integer":
                return _within(schema, 3)
            case "number":
                return _within(schema, 12.5)
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return _string(schema, text)

    def _object(self, schema: Json, text: str, seen: tuple[str, ...]) -> Json:
        made: Json = {}
        for name, part in self._api.properties(schema).items():
            if isinstance(part, dict) and part.get("x-erp-ignore"):
                continue
            if self._sent and isinstance(part, dict) and part.get("readOnly"):
                continue
            try:
                made[name] = self._value(part, text, seen)
            except _RecursiveError:
                continue
        extra = schema.get("additionalProperties")
        if not made and isinstance(extra, dict) and extra:
            return {"A key, with blanks": self._value(extra, text, seen)}
        return made or ({"anything": text} if not self._api.properties(schema) else {})

    def _array(self, schema: Json, text: str, seen: tuple[str, ...]) -> list[Any]:
        count = max(1, schema.get("minItems", 1))
        try:
            one = self._value(schema.get("items", {}), text, seen)
        except _RecursiveError:
            return []
        if count > 1 and schema.get("uniqueItems") and isinstance(one, str):
            return [f"{one}{index or ''}" for index in range(count)]
        return [one] * count


class _RecursiveError(Exception):
    """A schema that contains itself was met again."""


def _kind(schema: Json) -> str:
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return next((kind for kind in kinds if kind != "null"), "null")
    untyped = "array" if "items" in schema else "object" if "additionalProperties" in schema else ""
    return kinds or untyped


def _tagged(value: Any, whole: Json, part: Any) -> Any:
    """The value of a variant with the tag that a mapping gives to that variant."""
    discriminator = whole.get("discriminator")
    if not isinstance(discriminator, dict) or not isinstance(value, dict):
        return value
    mapping = discriminator.get("mapping") or {}
    tag = next((tag for tag, where in mapping.items() if where == part.get("$ref")), None)
    return value if tag is None else {**value, discriminator["propertyName"]: tag}


def _within(schema: Json, wanted: float) -> float:
    low, high = schema.get("minimum"), schema.get("maximum")
    low = low if low is not None else schema.get("exclusiveMinimum", wanted - 1) + 1
    high = high if high is not None else schema.get("exclusiveMaximum", wanted + 1) - 1
    value = min(max(wanted, low), high) if low <= high else low
    step = schema.get("multipleOf")
    if step and schema.get("type") != "integer":
        value = round(value / step) * step
    elif step:
        value = -(-value // step) * step
    return int(value) if schema.get("type") == "integer" else value


def _string(schema: Json, text: str) -> str:
    value: str = _FORMATS.get(schema.get("format", ""), text)
    if schema.get("pattern"):
        value = _matching(json.dumps({"p": schema["pattern"], "l": _lengths(schema)}), value)
    shortest, longest = _lengths(schema)
    if schema.get("format") == "date-time" and shortest == len(_LONG_MOMENT):
        return _LONG_MOMENT
    value = value.ljust(shortest, "x")
    return value if longest is None else value[:longest]


def _lengths(schema: Json) -> tuple[int, int | None]:
    return schema.get("minLength", 0), schema.get("maxLength")


@cache
def _matching(asked: str, first: str) -> str:
    """A text that matches a pattern: a plain one if it does, else the simplest there is."""
    rule = json.loads(asked)
    shortest, longest = rule["l"]
    try:
        pattern = re.compile(rule["p"])
    except re.error:
        return first

    def fits(text: str) -> bool:
        inside = shortest <= len(text) <= (longest if longest is not None else len(text))
        return inside and pattern.search(text) is not None

    for text in (first, f"{first}Z", "abc", "123", "ABC", "2024-05-25"):
        if fits(text):
            return text
    still = settings(
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
    )
    return str(find(st.from_regex(pattern, fullmatch=True), fits, settings=still))
