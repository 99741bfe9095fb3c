"""Answers as a server would give them, made from a model class: every member present."""

from __future__ import annotations

import msgspec
from msgspec import inspect

_DEPTH = 4
_SCALARS: dict[type[inspect.Type], object] = {
    inspect.StrType: "Lorem ipsum dolor",
    inspect.IntType: 12345,
    inspect.FloatType: 1234.56,
    inspect.BoolType: True,
    inspect.DecimalType: 1234.56,
    inspect.DateTimeType: "2025-04-24T10:20:53.123",
    inspect.DateType: "2025-04-24",
    inspect.UUIDType: "00000000-0000-4000-8000-000000000000",
}


def sample(model: type[msgspec.Struct], count: int) -> bytes:
    """A JSON array of ``count`` objects of a model class."""
    value = _value(inspect.type_info(model), _DEPTH)
    return msgspec.json.encode([value] * count)


def _value(kind: inspect.Type, depth: int) -> object:
    if isinstance(kind, inspect.UnionType):
        return _value(kind.types[0], depth)
    if isinstance(kind, inspect.StructType):
        if depth == 0:
            return {}
        return {one.encode_name: _value(one.type, depth - 1) for one in kind.fields}
    if isinstance(kind, inspect.ListType):
        return [_value(kind.item_type, depth)] if depth else []
    if isinstance(kind, inspect.EnumType):
        return next(iter(kind.cls)).value
    return _SCALARS.get(type(kind))
