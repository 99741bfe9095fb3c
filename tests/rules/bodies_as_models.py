"""Plain values by wire name, and the same as the client's models: both from the server's truth."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, get_args, get_type_hints
from uuid import UUID

import msgspec
from hypothesis import strategies as st

from erp_server.bodies import BODIES

Plain = dict[str, Any]

_SCALARS: Mapping[str, st.SearchStrategy[Any]] = {
    "text": st.text(max_size=12),
    "whole": st.integers(-(2**31), 2**31 - 1),
    "number": st.decimals(allow_nan=False, allow_infinity=False, places=9)
    | st.decimals(allow_nan=False, allow_infinity=False),
    "flag": st.booleans(),
    "moment": st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31)),
    "uuid": st.uuids(),
}


def plain_bodies(name: str) -> st.SearchStrategy[Plain]:
    """Any body of that name: each property absent, None or a value; required ones a value."""
    shape = BODIES[name]
    single = {**shape.wrapped, **shape.plain}
    every = {key: st.none() | _value(kind) for key, kind in single.items()}
    every |= {key: _list(kind) for key, kind in shape.lists.items()}
    required = {key: _value(single[key]) for key in shape.required}
    optional = {key: value for key, value in every.items() if key not in required}
    return st.fixed_dictionaries(required, optional=optional)


def _value(kind: str) -> st.SearchStrategy[Any]:
    return plain_bodies(kind) if kind in BODIES else _SCALARS[kind]


def _list(kind: str) -> st.SearchStrategy[list[Plain]]:
    return st.lists(plain_bodies(kind), max_size=2)


def as_model(model: type[msgspec.Struct], plain: Plain) -> msgspec.Struct:
    """The model that carries these values."""
    hints = get_type_hints(model)
    names = {field.encode_name: field.name for field in msgspec.structs.fields(model)}
    return model(**{names[key]: _as_field(hints[names[key]], at) for key, at in plain.items()})


def _as_field(hint: Any, value: Any) -> Any:
    if isinstance(value, dict):
        return as_model(_model_in(hint), value)
    if isinstance(value, list):
        return [as_model(_model_in(hint), item) for item in value]
    return value


def _model_in(hint: Any) -> type[msgspec.Struct]:
    """The one model in a type such as ``list[Line] | None | UnsetType``."""
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return hint
    found = [_model_in(part) for part in get_args(hint) if _has_model(part)]
    return found[0]


def _has_model(hint: Any) -> bool:
    if isinstance(hint, type) and not get_args(hint):
        return issubclass(hint, msgspec.Struct)
    return any(_has_model(part) for part in get_args(hint))


def received(value: Any, like: Any) -> Any:
    """What the server read, with texts as the kind of value that was sent."""
    match like:
        case dict():
            return {key: received(item, like.get(key)) for key, item in value.items()}
        case list():
            return [received(item, at) for item, at in zip(value, like, strict=True)]
        case datetime():
            return datetime.fromisoformat(value)
        case UUID():
            return UUID(value)
        case Decimal():
            return Decimal(value)
    return value
