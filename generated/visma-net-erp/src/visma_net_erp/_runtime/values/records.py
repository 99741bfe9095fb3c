"""From a record that was read to one that may be written: read, change, write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, TypeVar, get_args, get_origin

import msgspec

from .deferred import deferred_kind
from .fitting import members_of, misfit, struct_of
from .models import Model
from .open_models import ADDITIONAL
from .unset import UNSET, unset

__all__ = ["from_record"]

M = TypeVar("M", bound=Model)

_KEYS = ("number", "id", "code", "key")
"""What objects are referred to by, where a record that is written has the reference alone."""


def from_record(model: type[M], record: Model) -> M:
    """An object of the class with what the record has of it; TypeError where that is nothing."""
    if not isinstance(record, Model):
        raise TypeError(f"{model.__name__}.from_record takes a record, not {type(record).__name__}")
    names = {one.encode_name for one in msgspec.structs.fields(type(record))}
    taken = dict(_taken(model, record))
    own = {one.encode_name for one in msgspec.structs.fields(model)}
    if not taken and not names & own:
        raise TypeError(f"{model.__name__} has no attribute of {type(record).__name__}")
    return model(**taken)


def _taken(model: type[Model], record: Model) -> Iterator[tuple[str, Any]]:
    held = {
        name: getattr(record, one.name)
        for one in msgspec.structs.fields(type(record))
        for name in (one.name, one.encode_name)
        if one.encode_name != ADDITIONAL
    }
    for one in msgspec.structs.fields(model):
        if one.name in model.__read_only__ or one.encode_name == ADDITIONAL:
            continue
        value = held.get(one.encode_name, held.get(one.name, UNSET))
        if unset(value):
            value = _referred(one.name, held)
        found = _converted(one.type, value)
        if not unset(found) and not (found is None and one.required):
            yield one.name, found


def _referred(name: str, held: Mapping[str, Any]) -> Any:
    """``class_id`` of a record that has an object ``class`` with an ``id``."""
    for key in _KEYS:
        referred = held.get(name.removesuffix(f"_{key}")) if name.endswith(f"_{key}") else None
        if isinstance(referred, msgspec.Struct):
            return getattr(referred, key, UNSET)
    return UNSET


def _converted(kind: Any, value: Any) -> Any:
    """The value as one of the type, ``UNSET`` where it is none."""
    inner = deferred_kind(kind)
    if inner is not None:
        return _converted(inner, value)
    if value is None or unset(value):
        return value
    members = members_of(kind)
    if isinstance(value, msgspec.Struct):
        return _object(members, value)
    if isinstance(value, list):
        element = next((get_args(one)[0] for one in members if get_origin(one) is list), None)
        found = [_converted(element, one) for one in value] if element is not None else []
        if len(found) < len(value) or any(map(unset, found)):
            return UNSET
        return [_as_change(one) for one in found]
    if isinstance(value, dict):
        return value if misfit(kind, value) is None else UNSET
    return _scalar(members, value)


def _object(members: tuple[Any, ...], value: msgspec.Struct) -> Any:
    classes = [one for one in map(struct_of, members) if one is not None]
    if any(isinstance(value, one) for one in classes):
        return value
    for one in classes:
        if issubclass(one, Model) and isinstance(value, Model):
            taken = dict(_taken(one, value))
            missing = [part for part in msgspec.structs.fields(one) if part.required]
            if taken and all(part.name in taken for part in missing):
                return one(**taken)
    if classes or Any in members:
        return value if Any in members else UNSET
    keys = (getattr(value, key, UNSET) for key in _KEYS)
    return next((found for key in keys if not unset(found := _scalar(members, key))), UNSET)


def _scalar(members: tuple[Any, ...], value: Any) -> Any:
    """The value where a type is its own or has it in another spelling, such as another enum."""
    for one in members:
        if one is Any:
            return value
        kind = get_args(one)[0] if get_origin(one) is not None and get_args(one) else one
        if not isinstance(kind, type) or issubclass(kind, msgspec.Struct):
            continue
        if type(value) is kind or (kind is not int and isinstance(value, kind)):
            return value
        if issubclass(kind, Enum) and isinstance(value, (str, int)):
            return kind(value.value if isinstance(value, Enum) else value)
        if kind is str and isinstance(value, Enum) and isinstance(value.value, str):
            return value.value
    return UNSET


def _as_change(element: Any) -> Any:
    """An element that was read is there already: where the API asks what to do, it is changed.

    Without a word such an API would add each line once more.
    """
    if not isinstance(element, Model):
        return element
    for one in msgspec.structs.fields(type(element)):
        if one.name == "operation" and unset(element.operation):  # type: ignore[attr-defined]
            enums = [kind for kind in members_of(one.type) if hasattr(kind, "__members__")]
            change = next((kind["UPDATE"] for kind in enums if "UPDATE" in kind.__members__), UNSET)
            return element.replace(operation=change)
    return element
