"""Validation against the document's schemas, with objects that take no member too many."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from executed.described import DescribedApi, component, with_required

_ROOT = "urn:api"
_CLOSED, _OPEN = f"{_ROOT}#/closed/", f"{_ROOT}#/open/"
_FORMATS = FormatChecker(())


@_FORMATS.checks("date-time", raises=ValueError)
def _moment(value: object) -> bool:
    """Any form of ISO 8601: APIs differ on whether the offset must be there or must not."""
    return not isinstance(value, str) or bool(datetime.fromisoformat(value))


@_FORMATS.checks("date", raises=ValueError)
def _day(value: object) -> bool:
    return not isinstance(value, str) or bool(date.fromisoformat(value))


@_FORMATS.checks("time", raises=ValueError)
def _time(value: object) -> bool:
    return not isinstance(value, str) or time.fromisoformat(value) is not None


@_FORMATS.checks("uuid", raises=ValueError)
def _uuid(value: object) -> bool:
    return not isinstance(value, str) or bool(UUID(value))


class Validation:
    """Says what is wrong with values sent to one API."""

    def __init__(self, api: DescribedApi) -> None:
        schemas = {
            "closed": {name: _tightened(part) for name, part in api.schemas.items()},
            "open": {name: _tightened(part, loose=True) for name, part in api.schemas.items()},
        }
        root = Resource.from_contents(schemas, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(_ROOT, root)

    def faults(self, value: Any, schema: Any) -> list[str]:
        """One line a fault: where, and what the validator says."""
        validator = Draft202012Validator(
            _tightened(schema), registry=self._registry, format_checker=_FORMATS
        )
        found = validator.iter_errors(value)
        return [f"{error.json_path}: {error.message[:200]}" for error in found]


def _tightened(schema: Any, *, loose: bool = False) -> Any:
    """The schema without room for undeclared members; ``loose`` for a part of an ``allOf``."""
    if not isinstance(schema, dict):
        return schema
    made: dict[str, Any] = {}
    for word, value in schema.items():
        if word == "$ref" and isinstance(value, str):
            name = component(value).replace("~", "~0").replace("/", "~1")
            made[word] = f"{_OPEN if loose else _CLOSED}{name}"
        elif word == "properties" and isinstance(value, dict):
            declared = with_required(schema)
            made[word] = {name: _tightened(part) for name, part in declared.items()}
        elif word in {"allOf", "oneOf", "anyOf"} and isinstance(value, list):
            made[word] = [_tightened(part, loose=True) for part in value]
        elif word in {"items", "additionalProperties"}:
            made[word] = _tightened(value)
        else:
            made[word] = value
    properties = made.get("properties")
    if isinstance(made.get("required"), list) and isinstance(properties, dict):
        # What is read-only is required of answers alone (OpenAPI 3.0.4 §4.7.24.2).
        made["required"] = [
            name
            for name in made["required"]
            if not (isinstance(properties.get(name), dict) and properties[name].get("readOnly"))
        ]
    declares = bool(properties) or "allOf" in made
    if not loose and declares and "additionalProperties" not in made:
        made["unevaluatedProperties"] = False
    return made
