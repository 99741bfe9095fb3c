"""What the engine is asked: types of attributes, as the JSON Schemas that it reads."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from erpgen.model.types import (
    ListType,
    MapType,
    Scalar,
    ScalarType,
    SchemaModel,
    StructModel,
    TypeRef,
    UnionType,
)
from erpgen.render.structs import StructPrinter

_SCALARS: dict[Scalar, dict[str, str]] = {
    Scalar.STRING: {"type": "string"},
    Scalar.INTEGER: {"type": "integer"},
    Scalar.FLOAT: {"type": "number"},
    Scalar.BOOLEAN: {"type": "boolean"},
    Scalar.DECIMAL: {"customTypePath": "_runtime.Decimal"},
    Scalar.TEXT_DECIMAL: {"customTypePath": "_runtime.TextDecimal"},
    Scalar.MS_DATETIME: {"customTypePath": "_runtime.MsDateTime"},
    Scalar.BASE64URL: {"customTypePath": "_runtime.Base64Url"},
    Scalar.RECORD: {"customTypePath": "_runtime.OpenRecord"},
    Scalar.DATETIME: {"customTypePath": "_runtime.DateTime"},
    Scalar.DATE: {"customTypePath": "_runtime.Date"},
    Scalar.TIME: {"customTypePath": "_runtime.Time"},
    Scalar.UUID: {"customTypePath": "_runtime.UUID"},
    Scalar.BYTES: {"customTypePath": "builtins.bytes"},
    Scalar.FILE: {"customTypePath": "_runtime.FormFile"},
    Scalar.NULL: {"type": "null"},
    Scalar.ANY: {},
}


def question(type_: TypeRef) -> str:
    """The type as the JSON Schema that the engine is asked about."""
    return json.dumps(_schema(type_))


def questions(schemas: Sequence[SchemaModel]) -> list[str]:
    """What to ask for these classes, each type once."""
    printer = StructPrinter(schemas)
    structs = (one for one in schemas if isinstance(one, StructModel))
    types = dict.fromkeys(type_ for one in structs for type_ in printer.types(one))
    return list(dict.fromkeys(map(question, types)))


def _schema(type_: TypeRef) -> dict[str, Any]:
    match type_:
        case ScalarType(scalar):
            return dict(_SCALARS[scalar])
        case ListType(element):
            return {"type": "array", "items": _schema(element)}
        case MapType(value):
            return {"type": "object", "additionalProperties": _schema(value) or True}
        case UnionType(members):
            return {"anyOf": [_schema(member) for member in members]}
        case _:
            return {}
