"""Schemas of the document: followed, looked into, and compiled to validators when first needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, TypeAlias

import jsonschema_rs
import msgspec

from .plan import WRAPPER, exact

Schema: TypeAlias = Mapping[str, Any]

_COMPONENT = "#/components/schemas/"
_DEEPEST = 40
_SHOWN = 120


class Schemas:
    """The named schemas of a document.

    ``lenient`` takes times without an offset where the document calls them ``date-time``, for an
    API that has a zone of its own.
    """

    def __init__(self, named: Mapping[str, msgspec.Raw], *, lenient: bool = False) -> None:
        self._raw = named
        self._read: dict[str, Schema] = {}
        self._validators: dict[tuple[str, bool], jsonschema_rs.Draft202012Validator] = {}
        self._formats: dict[str, Callable[[str], bool]] = (
            {"date-time": _is_moment} if lenient else {}
        )

    def named(self, name: str) -> Schema:
        """The schema of a name, empty for one that there is not."""
        if name not in self._read:
            found = exact(self._raw[name]) if name in self._raw else {}
            self._read[name] = found if isinstance(found, dict) else {}
        return self._read[name]

    def resolved(self, schema: Any) -> Schema:
        """The schema behind references, and behind what only says that it may be null."""
        for _ in range(_DEEPEST):
            if not isinstance(schema, Mapping):
                return {}
            name = name_of(schema)
            inner = self.named(name) if name is not None else _only_part(schema)
            if inner is None:
                return schema
            schema = inner
        return {}

    def properties(self, schema: Any, depth: int = 0) -> dict[str, Any]:
        """The properties of an object, those of the parts that it is composed of with them."""
        schema = self.resolved(schema)
        found: dict[str, Any] = {}
        if depth < _DEEPEST:
            for part in schema.get("allOf") or ():
                found |= self.properties(part, depth + 1)
            for part in (schema.get("oneOf") or schema.get("anyOf") or ())[:1]:
                found |= self.properties(part, depth + 1)
        return found | dict(schema.get("properties") or {})

    def required(self, schema: Any, depth: int = 0) -> set[str]:
        """The names of properties that an object must have."""
        schema = self.resolved(schema)
        found = {str(one) for one in schema.get("required") or ()}
        parts = list(schema.get("allOf") or ()) if depth < _DEEPEST else []
        parts += (schema.get("oneOf") or schema.get("anyOf") or ())[:1]
        return found.union(*(self.required(part, depth + 1) for part in parts))

    def kind(self, schema: Any) -> str:
        """The JSON type that a schema admits first, null apart; empty where it says none."""
        schema = self.resolved(schema)
        types = schema.get("type")
        listed = [types] if isinstance(types, str) else list(types or ())
        known = next((one for one in listed if one != "null"), "")
        if known:
            return str(known)
        return "object" if self.properties(schema) else ""

    def faults(self, value: object, schema: Any, *, asked: bool = True) -> list[str]:
        """What is wrong with a value, each with its place; ``asked`` is whether clients send it."""
        validator = self._validator(schema, asked)
        errors = sorted(validator.iter_errors(value), key=lambda one: len(one.instance_path))
        return [_told(error) for error in errors[:10]]

    def fits(self, value: object, schema: Any) -> bool:
        """Whether a value is as a request may have it."""
        return bool(self._validator(schema, True).is_valid(value))

    def _validator(self, schema: Any, asked: bool) -> jsonschema_rs.Draft202012Validator:
        key = (msgspec.json.encode(schema, order="deterministic").decode(), asked)
        if key not in self._validators:
            self._validators[key] = self._compiled(schema, asked)
        return self._validators[key]

    def _compiled(self, schema: Any, asked: bool) -> jsonschema_rs.Draft202012Validator:
        mark = "readOnly" if asked else "writeOnly"
        reached = {name: _freed(self.named(name), mark) for name in self._reached(schema)}
        whole = {"allOf": [_freed(schema, mark)], "components": {"schemas": reached}}
        try:
            return jsonschema_rs.Draft202012Validator(
                whole, validate_formats=True, formats=self._formats
            )
        except (ValueError, jsonschema_rs.ReferencingError):
            # A schema that is none, such as one with a pattern of another dialect, admits all.
            return jsonschema_rs.Draft202012Validator({})

    def _reached(self, schema: Any) -> list[str]:
        found: dict[str, None] = {}
        waiting = list(_mentioned(schema))
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = None
                waiting += _mentioned(self.named(name))
        return list(found)


def name_of(schema: Schema) -> str | None:
    """The component that a reference leads to; None where there is no reference to one."""
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith(_COMPONENT):
        return reference.removeprefix(_COMPONENT).replace("~1", "/").replace("~0", "~")
    return None


def _only_part(schema: Schema) -> Schema | None:
    for word in ("allOf", "anyOf", "oneOf"):
        parts = [one for one in schema.get(word) or () if one.get("type") != "null"]
        if len(parts) == 1 and not schema.get("properties"):
            only: Schema = parts[0]
            return only
    return None


def _mentioned(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        name = name_of(node)
        if name is not None:
            yield name
        for inner in node.values():
            yield from _mentioned(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _mentioned(inner)


def _freed(node: Any, mark: str) -> Any:
    """The schema, without the demand for properties that do not travel this way."""
    if isinstance(node, list):
        return [_freed(one, mark) for one in node]
    if not isinstance(node, Mapping):
        return node
    made = {key: _freed(one, mark) for key, one in node.items()}
    if node.get(WRAPPER) is True:
        # A wrapper is there to tell what is empty from what was not sent.
        made["properties"] = {name: _or_null(one) for name, one in made["properties"].items()}
    properties, required = node.get("properties"), node.get("required")
    if isinstance(properties, Mapping) and isinstance(required, list):
        made["required"] = [
            name
            for name in required
            if not (isinstance(properties.get(name), Mapping) and properties[name].get(mark))
        ]
    return made


def _or_null(schema: Any) -> Any:
    """A schema that admits null, too; spelled so that what is said of a fault stays plain."""
    types = schema.get("type")
    if not isinstance(types, str) or "const" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    known = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, "type": [types, "null"], **known}


def _told(error: Any) -> str:
    place = "/".join(str(one) for one in error.instance_path)
    said = str(error.message)
    said = said if len(said) <= _SHOWN else f"{said[: _SHOWN // 2]}…{said[-_SHOWN // 2 :]}"
    return f"/{place}: {said}" if place else said


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?", re.I)


def _is_moment(text: str) -> bool:
    if not _MOMENT.fullmatch(text):
        return False
    try:
        datetime.strptime(text[:10], "%Y-%m-%d").astimezone()
    except (ValueError, OverflowError, OSError):
        return text[:4] in ("0000", "0001", "9999")
    return True
