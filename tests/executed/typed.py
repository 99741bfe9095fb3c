"""Between JSON and the generated package's own types, guided by the annotations one reads."""

from __future__ import annotations

import types
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec

_TEXTS: dict[Any, Any] = {
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    time: time.fromisoformat,
    UUID: UUID,
    bytes: b64decode,
}


ADDITIONAL = "\ue000"
"""What stands among the fields of a model for members of other names."""


class MisfitError(TypeError):
    """A value that its annotation has no place for."""


def to_python(value: Any, annotation: Any) -> Any:
    """The JSON value as an argument of this type, models made as a person would make them."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if annotation is Any or annotation is msgspec.UnsetType:
        return value
    if origin in {Union, types.UnionType}:
        is_file = any(getattr(part, "__name__", "") == "Upload" for part in parts)
        return (
            value.encode() if is_file and isinstance(value, str) else _first_fitting(value, parts)
        )
    if value is None:
        return _need(annotation in {None, type(None)}, value, annotation)
    if origin in {list, Sequence}:
        return [
            to_python(one, parts[0]) for one in _need(isinstance(value, list), value, annotation)
        ]
    if origin in {dict, Mapping}:
        _need(isinstance(value, dict), value, annotation)
        return {key: to_python(one, parts[1]) for key, one in value.items()}
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return _struct(value, annotation)
    return _scalar(value, annotation)


def conforms(value: Any, annotation: Any) -> bool:
    """Whether a value is what the annotation says, all the way down."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if annotation is Any:
        return True
    if origin in {Union, types.UnionType}:
        return any(conforms(value, part) for part in parts)
    if annotation in {None, type(None)}:
        return value is None
    if origin in {list, Sequence}:
        return isinstance(value, list) and all(conforms(one, parts[0]) for one in value)
    if origin in {dict, Mapping}:
        return isinstance(value, dict) and all(conforms(one, parts[1]) for one in value.values())
    if not isinstance(annotation, type):
        raise MisfitError(f"unknown annotation {annotation!r}")
    if issubclass(annotation, msgspec.Struct) and isinstance(value, annotation):
        hints = hints_of(annotation)
        return all(conforms(getattr(value, name), hint) for name, hint in hints.items())
    if annotation is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if annotation is msgspec.UnsetType or isinstance(value, Enum):
        return isinstance(value, annotation)
    return type(value) is annotation


def to_json(value: Any) -> Any:
    """A decoded answer as the JSON it came from, for comparing with what was sent."""
    if isinstance(value, msgspec.Struct):
        named = (
            (one.encode_name, getattr(value, one.name)) for one in msgspec.structs.fields(value)
        )
        made = {name: to_json(one) for name, one in named if not isinstance(one, msgspec.UnsetType)}
        others = made.pop(ADDITIONAL, {})
        return {**others, **made}
    if isinstance(value, list):
        return [to_json(one) for one in value]
    if isinstance(value, dict):
        return {key: to_json(one) for key, one in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return b64encode(value).decode()
    return str(value) if isinstance(value, UUID) else value


def hints_of(struct: type[Any]) -> dict[str, Any]:
    """The attributes of a model with their types, those read afterwards as they are then."""
    hints = get_type_hints(struct, include_extras=True)
    return {one.name: _as_read(hints[one.name]) for one in msgspec.structs.fields(struct)}


def _as_read(annotation: Any) -> Any:
    """What a part is once it was read: the decoder keeps some as they came at first."""
    if get_origin(annotation) is not Annotated:
        return annotation
    kept, kind = get_args(annotation)[:2]
    members: Any = dict
    return members[str, kind] if kept is dict else kind


def _first_fitting(value: Any, parts: tuple[Any, ...]) -> Any:
    for part in parts:
        try:
            return to_python(value, part)
        except (MisfitError, ValueError, TypeError):
            continue
    raise MisfitError(f"{value!r} fits none of {parts}")


def _struct(value: Any, struct: type[Any]) -> Any:
    _need(isinstance(value, dict), value, struct)
    hints = hints_of(struct)
    by_wire = {one.encode_name: one.name for one in msgspec.structs.fields(struct)}
    unknown = value.keys() - by_wire.keys()
    if unknown:
        raise MisfitError(f"{struct.__name__} has no attribute for {sorted(unknown)}")
    arguments = {}
    for wire, one in value.items():
        name = by_wire[wire]
        inner = one["value"] if name in struct.__wrapped__ else one
        arguments[name] = to_python(inner, hints[name])
    missing = struct.__asked__ - arguments.keys()
    if missing:
        raise MisfitError(f"{struct.__name__} lacks {sorted(missing)}")
    return struct(**arguments)


def _scalar(value: Any, annotation: Any) -> Any:
    if annotation in _TEXTS:
        return _TEXTS[annotation](_need(isinstance(value, str), value, annotation))
    if annotation is Decimal:
        return Decimal(str(_need(_is_number(value), value, annotation)))
    if annotation is float:
        return _need(_is_number(value), value, annotation)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return annotation(value)
    return _need(type(value) is annotation, value, annotation)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _need(fits: bool, value: Any, annotation: Any) -> Any:
    if not fits:
        raise MisfitError(f"{value!r} is no {annotation}")
    return value
