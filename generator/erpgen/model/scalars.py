"""Scalars, JSON types and enum values of a schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.model import extensions
from erpgen.model.types import Scalar

_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object"})
_STRING_FORMATS = {
    "date-time": Scalar.DATETIME,
    "date": Scalar.DATE,
    "time": Scalar.TIME,
    "uuid": Scalar.UUID,
    "byte": Scalar.BYTES,
}


def json_types(schema: Mapping[str, Any]) -> tuple[set[str], bool]:
    """The JSON types a schema allows (empty: any), and whether null is one of them."""
    given = schema.get("type")
    listed = given if isinstance(given, list) else [given]
    types = {name for name in listed if isinstance(name, str)}
    return types & _TYPES, "null" in types


def enum_values(schema: Mapping[str, Any]) -> tuple[str | int, ...] | None:
    """The distinct values of a string or integer enum; None where the schema is no such enum."""
    given = schema.get("enum")
    types, _ = json_types(schema)
    if not isinstance(given, list) or types - {"string", "integer"} or len(types) > 1:
        return None
    values: list[Any] = [value for value in given if value is not None]
    if types == {"string"}:
        values = [_as_text(value) for value in values]
    if not values or not _all_of_one_kind(values):
        return None
    return tuple(dict.fromkeys(values))


def scalar_of(
    kind: str, schema: Mapping[str, Any], decimal_formats: frozenset[str], where: str
) -> Scalar:
    """The scalar of one JSON type with its format."""
    given = schema.get("format")
    form = given if isinstance(given, str) else ""
    match kind:
        case "string":
            return _STRING_FORMATS.get(form, Scalar.STRING)
        case "integer":
            return Scalar.INTEGER
        case "boolean":
            return Scalar.BOOLEAN
        case "number":
            exact = _is_exact(schema, form or "number", decimal_formats, where)
            return Scalar.DECIMAL if exact else Scalar.FLOAT
        case _:
            return Scalar.ANY


def _is_exact(
    schema: Mapping[str, Any], form: str, decimal_formats: frozenset[str], where: str
) -> bool:
    if "x-erp-decimal" in schema:
        return extensions.flag(schema, "x-erp-decimal", where)
    return "*" in decimal_formats or form in decimal_formats


def _as_text(value: object) -> object:
    """What a string enum's value must have been before YAML or a tool read a number in it."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _all_of_one_kind(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values) or all(
        isinstance(value, int) and not isinstance(value, bool) for value in values
    )
