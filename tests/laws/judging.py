"""Third-party judges of JSON: what the document's own schemas call valid."""

from __future__ import annotations

from base64 import b64decode, b64encode, urlsafe_b64decode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from urllib.parse import quote
from uuid import UUID

import jsonschema_rs

from erpgen.model.scalars import enum_values
from erpgen.model.unchecked import unchecked
from erpgen.schema_reference import schema_behind

_CHOICES = ("oneOf", "anyOf")
_OF_NAMES = frozenset({"properties", "schemas", "$defs"})
_VALUES = frozenset({"enum", "const", "default", "example", "examples"})
_OF_TEXT = frozenset({"date-time", "date", "time", "uuid", "byte", "base64", "base64url"})


def as_sent(schema: Mapping[str, Any]) -> Any:
    """A request's schema without what ``left-to-server`` names, and what only answers must have."""
    return _Sent(schema["components"]["schemas"], frozenset(_closed_parts(schema))).of(schema)


@dataclass(frozen=True)
class _Sent:
    components: Mapping[str, Any]
    closed: frozenset[int]
    """Schemas that allow no other members, though they stand among parts that name some."""

    def of(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self.of(one) for one in node]
        if not isinstance(node, Mapping):
            return node
        left = {*unchecked(node), *(("additionalProperties",) if id(node) in self.closed else ())}
        new = {word: self._below(word, value, left) for word, value in self._kept(node, left)}
        if "required" in new:
            new["required"] = [one for one in new["required"] if one not in self._free(node, left)]
        if "patternProperties" in left and node.get("additionalProperties") is not True:
            rest = node.get("additionalProperties")
            kinds = [*node["patternProperties"].values(), *([rest] if rest else [])]
            new["additionalProperties"] = {"anyOf": self.of(kinds)}
        if "prefixItems" in left:
            rest = node.get("items", {})
            kinds = [*node["prefixItems"], *([rest] if rest is not False else [])]
            new["items"] = {"anyOf": self.of(kinds)}
        return _or_null(new)

    @staticmethod
    def _kept(node: Mapping[str, Any], left: set[str]) -> Iterator[tuple[str, Any]]:
        for word, value in node.items():
            if word in {"then", "else"} or (word == "format" and value not in _OF_TEXT):
                continue
            if word in _CHOICES and "variants" in left:
                continue
            if word in _CHOICES and "lists" in left:
                yield "anyOf", _one_list(value)
            elif word == "oneOf":
                yield "anyOf" if word in left else word, value
            elif word == "enum" and "numbers" in left:
                yield word, [*(enum_values(node) or ()), None]
            elif word not in left:
                yield word, value

    def _below(self, word: str, value: Any, left: set[str]) -> Any:
        if word in _OF_NAMES and isinstance(value, Mapping):
            return {name: self.of(one) for name, one in value.items()}
        if word == "$ref":
            return quote(value, safe="#/~%:")
        return value if word in _VALUES or word == "oneOf" else self.of(value)

    def _free(self, node: Mapping[str, Any], left: set[str]) -> set[str]:
        """What no request must have: it is readOnly (OpenAPI 3.0 §4.7.24.1), or of variants."""
        whole = dict(self._named(node, ("allOf",)))
        free = {name for name, one in whole.items() if _is_read_only(one)}
        if "variants" in left:
            free |= {name for name, _ in self._named(node, _CHOICES)} - whole.keys()
        return free

    def _named(self, node: Any, words: Sequence[str]) -> Iterator[tuple[str, Any]]:
        """The properties of a schema and of its parts."""
        waiting, seen = [node], set[int]()
        while waiting:
            one = waiting.pop()
            name = schema_behind(one) if isinstance(one, Mapping) else None
            one = self.components.get(name, one) if name is not None else one
            if not isinstance(one, Mapping) or id(one) in seen:
                continue
            seen.add(id(one))
            yield from (one.get("properties") or {}).items()
            for word in (*words, "allOf"):
                waiting.extend(one.get(word) or ())


def _is_read_only(schema: Any) -> bool:
    return isinstance(schema, Mapping) and schema.get("readOnly") is True


def _closed_parts(node: Mapping[str, Any]) -> Iterator[int]:
    components = node["components"]["schemas"]
    waiting: list[Any] = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, Mapping):
            waiting.extend(one.values())
            parts = one.get("allOf")
            for part in parts if isinstance(parts, list) else ():
                name = schema_behind(part) if isinstance(part, Mapping) else None
                yield id(part if name is None else components.get(name))


def _one_list(parts: list[Any]) -> list[Any]:
    lists = [one for one in parts if one.get("type") == "array"]
    items = {"anyOf": [one.get("items", {}) for one in lists]}
    return [*(one for one in parts if one not in lists), {"type": "array", "items": items}]


def _or_null(node: dict[str, Any]) -> dict[str, Any]:
    """``allOf`` with null in it as what may be null (``null-in-all-of``)."""
    parts = node.get("allOf")
    if not isinstance(parts, list) or {"type": "null"} not in parts or len(parts) == 1:
        return node
    rest = [one for one in parts if one != {"type": "null"}]
    return {**node, "allOf": [{"anyOf": [{"allOf": rest}, {"type": "null"}]}]}


def judge_of(schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    """A judge that knows the formats which have a type in Python; raises ValueError."""
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True, formats=_FORMATS)


def _read_by(read: Callable[[str], object]) -> Callable[[str], bool]:
    def is_one(text: str) -> bool:
        try:
            read(text)
        except ValueError:
            return False
        return True

    return is_one


def _moment(text: str) -> None:
    if datetime.fromisoformat(text).tzinfo is None or text[10:11] not in ("T", "t"):
        raise ValueError(text)


def _clock(text: str) -> None:
    if time.fromisoformat(text).tzinfo is None:
        raise ValueError(text)


def is_base64(text: str) -> bool:
    """Base64 whose last bits are nought, as those who write it are to make them."""
    try:
        return b64encode(b64decode(text, validate=True)) == text.encode()
    except ValueError:
        return False


_FORMATS: dict[str, Callable[[str], bool]] = {
    "date-time": _read_by(_moment),
    "date": _read_by(date.fromisoformat),
    "time": _read_by(_clock),
    "uuid": _read_by(UUID),
    "byte": is_base64,
    "base64": is_base64,
    "base64url": _read_by(lambda text: urlsafe_b64decode(text + "=" * (-len(text) % 4))),
}
