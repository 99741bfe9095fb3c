"""Schemas of the document: followed, looked into, and compiled to validators when first needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, Literal, TypeAlias

import jsonschema_rs
import msgspec

from .plan import WRAPPER, Plan, exact

Schema: TypeAlias = Mapping[str, Any]
_Way: TypeAlias = Literal["asked", "shown", "given"]
"""Who says a value: clients, the server, or whoever puts records there."""

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
        self._validators: dict[tuple[str, _Way], jsonschema_rs.Draft202012Validator] = {}
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

    def properties(self, schema: Any, depth: int = 0, *, every: bool = False) -> dict[str, Any]:
        """The properties of an object, those of the parts that it is composed of with them.

        Of alternatives the first counts, or ``every`` one.
        """
        schema = self.resolved(schema)
        found: dict[str, Any] = {}
        if depth < _DEEPEST:
            others = schema.get("oneOf") or schema.get("anyOf") or ()
            for part in (*(schema.get("allOf") or ()), *(others if every else others[:1])):
                found |= self.properties(part, depth + 1, every=every)
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
        return self._errors(value, schema, "asked" if asked else "shown")

    def misfits(self, value: object, schema: Any) -> list[str]:
        """What is wrong with a part of a record, which may lack what answers always have."""
        return self._errors(_without_nulls(value), schema, "given")

    def _errors(self, value: object, schema: Any, way: _Way) -> list[str]:
        errors = self._validator(schema, way).iter_errors(value)
        return [_told(one) for one in sorted(errors, key=lambda one: len(one.instance_path))[:10]]

    def fits(self, value: object, schema: Any) -> bool:
        """Whether a value is as a request may have it."""
        return bool(self._validator(schema, "asked").is_valid(value))

    def _validator(self, schema: Any, way: _Way) -> jsonschema_rs.Draft202012Validator:
        key = (msgspec.json.encode(schema, order="deterministic").decode(), way)
        if key not in self._validators:
            self._validators[key] = self._compiled(schema, way)
        return self._validators[key]

    def _compiled(self, schema: Any, way: _Way) -> jsonschema_rs.Draft202012Validator:
        reached = {name: _freed(self.named(name), way) for name in self._reached(schema)}
        whole = {"allOf": [_freed(schema, way)], "components": {"schemas": reached}}
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


def schemas_of(plan: Plan) -> Schemas:
    """The schemas of an API."""
    named = plan.document.components.get("schemas", {})
    return Schemas(named, lenient=bool(plan.zone))


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


def _freed(node: Any, way: _Way) -> Any:
    """The schema, without the demand for properties that do not travel this way."""
    if isinstance(node, list):
        return [_freed(one, way) for one in node]
    if not isinstance(node, Mapping):
        return node
    made = {key: _freed(one, way) for key, one in node.items()}
    if node.get(WRAPPER) is True:
        # A wrapper is there to tell what is empty from what was not sent.
        made["properties"] = {name: _or_null(one) for name, one in made["properties"].items()}
    properties, required = node.get("properties"), node.get("required")
    if isinstance(required, list):
        demanded = [one for one in required if _travels(properties, one, way)]
        made["required"] = demanded if way != "given" else []
    return _loosened(made) if way == "given" else made


def _loosened(schema: dict[str, Any]) -> dict[str, Any]:
    if isinstance(schema.get("oneOf"), list):
        # What tells alternatives apart may be what is left out.
        schema["anyOf"] = schema.pop("oneOf")
    members = schema.get("properties")
    if isinstance(members, dict) and members and all(isinstance(m, dict) for m in members.values()):
        # JSON Schema lets any value pass that is no object, where the type is not said.
        schema.setdefault("type", "object")
    return schema


def _travels(properties: Any, name: Any, way: _Way) -> bool:
    known = properties.get(name) if isinstance(properties, Mapping) else None
    mark = "readOnly" if way == "asked" else "writeOnly"
    return not (isinstance(known, Mapping) and known.get(mark))


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


def _without_nulls(value: Any) -> Any:
    """A value without what is null, which every place of a record may be."""
    if isinstance(value, dict):
        return {name: _without_nulls(one) for name, one in value.items() if one is not None}
    if isinstance(value, list):
        return [_without_nulls(one) for one in value if one is not None]
    return value
