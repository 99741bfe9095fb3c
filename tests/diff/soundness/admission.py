"""Which values a document admits, as JSON Schema says it, in requests and in answers."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from jsonschema import Draft202012Validator, FormatChecker

from executed.described import DescribedApi, Json

FORMATS = FormatChecker(())
_TOP = {"int32": 2**31, "int64": 2**63}


@FORMATS.checks("date-time", raises=ValueError)
def _moment(value: object) -> bool:
    """A day alone is none (RFC 3339, 5.6); the offset is left to the API."""
    return not isinstance(value, str) or ("T" in value and bool(datetime.fromisoformat(value)))


@FORMATS.checks("date", raises=ValueError)
def _day(value: object) -> bool:
    return not isinstance(value, str) or (len(value) == 10 and bool(date.fromisoformat(value)))


@FORMATS.checks("uuid", raises=ValueError)
def _uuid(value: object) -> bool:
    return not isinstance(value, str) or bool(UUID(value))


@FORMATS.checks("int32")
def _int32(value: object) -> bool:
    return not isinstance(value, int) or -_TOP["int32"] <= value < _TOP["int32"]


@FORMATS.checks("int64")
def _int64(value: object) -> bool:
    return not isinstance(value, int) or -_TOP["int64"] <= value < _TOP["int64"]


class Way(StrEnum):
    """Which way a value travels; the value is the word that keeps a property from it."""

    REQUEST = "readOnly"
    ANSWER = "writeOnly"


class Admission:
    """Judges values of one document that travel one way.

    A property that never travels this way is not missed, and not looked at where it is there.
    """

    def __init__(self, api: DescribedApi, way: Way) -> None:
        self._api = api
        self.way = way
        schemas = {name: self._travelling(part) for name, part in api.schemas.items()}
        self._components = {"schemas": schemas}
        self._validators: dict[str, Draft202012Validator] = {}

    def faults(self, value: Any, schema: Any) -> list[str]:
        """One line a fault: where, and what the validator says."""
        found = self._validator(schema).iter_errors(value)
        return [f"{error.json_path}: {error.message[:120]}" for error in found]

    def admits(self, value: Any, schema: Any) -> bool:
        """Whether there is no fault."""
        return bool(self._validator(schema).is_valid(value))

    def travels(self, part: Any) -> bool:
        """Whether a property of this schema goes this way."""
        beside = isinstance(part, dict) and part.get(self.way)
        return not beside and not self._api.resolve(part).get(self.way)

    def _is_filled_in(self, part: Any) -> bool:
        """A server that knows a default misses nothing."""
        return self.way is Way.REQUEST and "default" in self._api.resolve(part)

    def _validator(self, schema: Any) -> Draft202012Validator:
        key = repr(schema)
        if key not in self._validators:
            whole = {"allOf": [self._travelling(schema)], "components": self._components}
            self._validators[key] = Draft202012Validator(whole, format_checker=FORMATS)
        return self._validators[key]

    def _travelling(self, schema: Any) -> Any:
        """The schema without what is said of properties that do not travel this way."""
        if isinstance(schema, list):
            return [self._travelling(part) for part in schema]
        if not isinstance(schema, dict):
            return schema
        made = {word: self._travelling(part) for word, part in schema.items()}
        declared = schema.get("properties")
        return self._without(made, declared) if isinstance(declared, dict) else made

    def _without(self, made: Json, declared: Json) -> Json:
        kept = {name for name, part in declared.items() if self.travels(part)}
        inner = {name: part if name in kept else True for name, part in made["properties"].items()}
        missed = {name for name in kept if not self._is_filled_in(declared[name])}
        required = [n for n in made.get("required", ()) if n in missed or n not in inner]
        return {**made, "properties": inner, "required": required}
