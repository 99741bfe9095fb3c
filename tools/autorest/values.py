"""What a value must be by its schema and by what came over the wire.

Written from the specification, not from the client: a number is a number of the same size, a
``byte`` is the bytes, a ``date-time`` a datetime of the same moment and offset, an object has every
property that its schema names. Text of a format that the specification does not name stays text.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
import uuid
from decimal import Decimal
from typing import Any

import msgspec

Schema = dict[str, Any]

_OTHERS = "\ue000"


class Unfit(Exception):  # noqa: N818 - not an error of the tool
    """The wire does not carry what the schema says; a client must say so."""


class Schemas:
    """The schemas of one Swagger 2.0 document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._named: dict[str, Schema] = document.get("definitions", {})

    def resolved(self, schema: Schema) -> Schema:
        """The schema itself where it is a reference, ``allOf`` taken together."""
        while "$ref" in schema:
            schema = self._named[schema["$ref"].rpartition("/")[2]]
        merged: Schema = {"properties": {}}
        for part in schema.get("allOf", ()):
            inherited = self.resolved(part)
            merged["properties"] |= inherited.get("properties", {})
            merged = {**inherited, **merged}
        properties = merged["properties"] | schema.get("properties", {})
        return {**merged, **schema, "properties": properties}

    def of_object(self, schema: Schema, wire: dict[str, Any]) -> Schema:
        """The schema of an object, by its discriminator where it has one."""
        schema = self.resolved(schema)
        tag = wire.get(schema.get("discriminator", ""))
        for name, one in self._named.items():
            if tag is not None and tag in (one.get("x-ms-discriminator-value"), name):
                return self.resolved(one)
        return schema

    def expected(self, wire: Any, schema: Schema) -> Any:
        """The value a client should give, objects as mappings; raises Unfit."""
        schema = self.resolved(schema)
        if wire is None:
            return None
        match schema.get("type", "object" if schema["properties"] else None):
            case "array":
                _must(isinstance(wire, list))
                return [self.expected(one, schema["items"]) for one in wire]
            case "object":
                return self._object(wire, schema)
            case "string":
                return _text(wire, None if "enum" in schema else schema.get("format"))
            case "integer":
                _must(isinstance(wire, int) and not isinstance(wire, bool))
            case "number":
                _must(isinstance(wire, int | Decimal) and not isinstance(wire, bool))
            case "boolean":
                _must(isinstance(wire, bool))
        return wire

    def _object(self, wire: Any, schema: Schema) -> dict[str, Any]:
        _must(isinstance(wire, dict))
        schema = self.of_object(schema, wire)
        known, more = schema["properties"], schema.get("additionalProperties")
        free = not known and more is None
        result = {}
        for name, value in wire.items():
            if name in known:
                result[name] = self.expected(value, known[name])
            elif more not in (None, False) or free:
                result[name] = self.expected(value, more if isinstance(more, dict) else {})
        return result


def given(value: Any) -> Any:
    """A client's value in the form of :meth:`Schemas.expected`."""
    if isinstance(value, msgspec.Struct):
        names = msgspec.structs.fields(value)
        mapped = {one.encode_name: getattr(value, one.name) for one in names}
        others = [name for name in mapped if not name.isprintable() or name == _OTHERS]
        for name in others:  # what an open object has beside its properties
            more = mapped.pop(name)
            mapped |= more if isinstance(more, dict) else {}
        return {
            name: given(one)
            for name, one in mapped.items()
            if not isinstance(one, msgspec.UnsetType)
        }
    if isinstance(value, dict):
        return {name: given(one) for name, one in value.items()}
    if isinstance(value, list):
        return [given(one) for one in value]
    if isinstance(value, str) and type(value) is not str:
        return str(value)
    return value


def same(got: Any, wanted: Any) -> bool:
    """Whether two values are one, numbers by size and times with their offset."""
    if isinstance(wanted, dict):
        fits = isinstance(got, dict) and got.keys() == wanted.keys()
        return fits and all(same(got[name], one) for name, one in wanted.items())
    if isinstance(wanted, list):
        fits = isinstance(got, list) and len(got) == len(wanted)
        return fits and all(map(same, got, wanted))
    if isinstance(wanted, bool) or wanted is None:
        return got is wanted
    if isinstance(wanted, Decimal):
        return isinstance(got, int | float | Decimal) and Decimal(str(got)) == wanted
    if isinstance(wanted, dt.datetime):
        return (
            isinstance(got, dt.datetime)
            and got.replace(tzinfo=None) == wanted.replace(tzinfo=None)
            and got.utcoffset() == wanted.utcoffset()
        )
    return bool(got == wanted)


def _must(fits: bool) -> None:
    if not fits:
        raise Unfit


def _text(wire: Any, kind: str | None) -> Any:
    _must(isinstance(wire, str))
    try:
        match kind:
            case "byte":
                return base64.b64decode(wire, validate=True)
            case "base64url":
                return base64.urlsafe_b64decode(wire + "=" * (-len(wire) % 4))
            case "date":
                return dt.date.fromisoformat(wire)
            case "date-time":
                _must(re.match(r"\d{4}-\d\d-\d\d[Tt]", wire) is not None)
                return dt.datetime.fromisoformat(wire.upper())
            case "time":
                return dt.time.fromisoformat(wire)
            case "uuid":
                return uuid.UUID(wire)
    except (ValueError, binascii.Error) as error:
        raise Unfit from error
    return wire
