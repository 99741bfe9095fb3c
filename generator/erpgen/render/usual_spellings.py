"""How the engine spells the usual types: what it said, since to load it takes half a second.

A test asks it anew for every one of them; what another version of it spells is not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import metadata

from erpgen.model.types import ListType, MapType, Scalar, ScalarType, TypeRef
from erpgen.render.engine import ENGINE
from erpgen.render.type_questions import question

_VERSION = "0.89.0"
_SCALARS = {
    Scalar.STRING: "str",
    Scalar.INTEGER: "int",
    Scalar.FLOAT: "float",
    Scalar.BOOLEAN: "bool",
    Scalar.DECIMAL: "Decimal",
    Scalar.TEXT_DECIMAL: "TextDecimal",
    Scalar.MS_DATETIME: "MsDateTime",
    Scalar.BASE64URL: "Base64Url",
    Scalar.RECORD: "OpenRecord",
    Scalar.DATETIME: "DateTime",
    Scalar.DATE: "Date",
    Scalar.TIME: "Time",
    Scalar.UUID: "UUID",
    Scalar.BYTES: "bytes",
    Scalar.FILE: "FormFile",
    Scalar.NULL: "None",
    Scalar.ANY: "Any",
}


def usual_spellings() -> Mapping[str, str]:
    """Plain types, lists and maps of them, by the questions for them.

    None where the engine is another version than the one that was asked.
    """
    if metadata.version(ENGINE) != _VERSION:
        return {}
    types: dict[TypeRef, str] = {}
    for scalar, spelt in _SCALARS.items():
        plain = ScalarType(scalar)
        types |= {plain: spelt, ListType(plain): f"list[{spelt}]"}
        types[MapType(plain)] = f"dict[str, {spelt}]"
    return {question(type_): spelt for type_, spelt in types.items()}
