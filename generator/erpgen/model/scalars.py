"""Scalars, JSON types and enum values of a schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from erpgen.model import extensions
from erpgen.model.types import Scalar
from erpgen.numerals import text_of

_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object"})
_STRING_FORMATS = {
    "date-time": Scalar.DATETIME,
    "date": Scalar.DATE,
    "time": Scalar.TIME,
    "uuid": Scalar.UUID,
    "byte": Scalar.BYTES,
    "base64": Scalar.BYTES,
    "base64url": Scalar.BASE64URL,
}
_ENCODINGS = {"base64": Scalar.BYTES, "base64url": Scalar.BASE64URL}


_NUMERIC_FORMATS = frozenset(
    {
        *("decimal", "double", "float", "number", "integer", "int32", "int64", "uint64"),
        *("money", "currency"),
    }
)


class Spellings(Struct, frozen=True):
    """How the document spells numbers and times: by the words at its root."""

    decimal_formats: frozenset[str] = frozenset({"decimal"})
    text_decimals: bool = False
    ms_dates: bool = False


def json_types(schema: Mapping[str, Any]) -> tuple[set[str], bool]:
    """The JSON types a schema allows (empty: any), and whether null is one of them."""
    given = schema.get("type")
    if given is None and "const" in schema:
        given = _type_of(schema["const"])
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


def value_types(values: Iterable[object]) -> list[str]:
    """The JSON types of values, each once."""
    return list(dict.fromkeys(_type_of(value) for value in values))


def _type_of(value: object) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case None:
            return "null"
        case list():
            return "array"
        case _:
            return "object"


def scalar_of(kind: str, schema: Mapping[str, Any], spellings: Spellings, where: str) -> Scalar:
    """The scalar of one JSON type with its format."""
    given = schema.get("format")
    form = given if isinstance(given, str) else ""
    word = extensions.decimal(schema, where)
    if word == "text" and kind in ("string", "number", "integer"):
        return Scalar.TEXT_DECIMAL
    match kind:
        case "string":
            return _text_scalar(schema, form, spellings, where)
        case "integer":
            return Scalar.INTEGER
        case "boolean":
            return Scalar.BOOLEAN
        case "number":
            if word is None and spellings.text_decimals:
                return Scalar.TEXT_DECIMAL
            formats = spellings.decimal_formats
            exact = "*" in formats or (form or "number") in formats if word is None else word
            return Scalar.DECIMAL if exact else Scalar.FLOAT
        case _:
            return Scalar.ANY


def _text_scalar(schema: Mapping[str, Any], form: str, spellings: Spellings, where: str) -> Scalar:
    if spellings.text_decimals and form in _NUMERIC_FORMATS:
        return Scalar.TEXT_DECIMAL
    if extensions.in_milliseconds(schema, where) or (spellings.ms_dates and form == "date-time"):
        return Scalar.MS_DATETIME
    return _STRING_FORMATS.get(form) or _ENCODINGS.get(
        str(schema.get("contentEncoding", "")).lower(), Scalar.STRING
    )


def _as_text(value: object) -> object:
    """What a string enum's value must have been before YAML or a tool read a number in it."""
    return text_of(value) if isinstance(value, int | float) else value


def _all_of_one_kind(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values) or all(
        isinstance(value, int) and not isinstance(value, bool) for value in values
    )
