"""Whether a value that is sent is of the type that the document has in its place.

Only what would go out wrong without a sound is looked at: objects of another class or of none,
which would travel unwrapped or misspelt, and floats where a number is exact.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Set
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

import msgspec

from .attributes import attributes_of
from .deferred import deferred_kind
from .open_models import OpenRecord
from .spellings import spelling_of, writer_of
from .unset import unset

__all__ = [
    "known_classes",
    "looked_at",
    "members_of",
    "misfit",
    "require_fit",
    "struct_of",
]

_Misfit: TypeAlias = "tuple[Any, object] | None"
"""A type, and the value that is not of it."""


def require_fit(kind: Any, value: object, where: str) -> None:
    """Raise TypeError, naming what is wanted, where a value may not be sent in this place."""
    found = misfit(kind, value)
    if found is None:
        return
    wanted, wrong = found
    name = _name(wanted)
    if isinstance(wrong, float):
        raise TypeError(
            f"{where} is exact, and the float {wrong!r} is not: give a Decimal, made of a text "
            "with the digits that are meant"
        )
    kind_given = type(wrong).__name__
    cure = ""
    if struct_of(wanted) is not None and isinstance(wrong, Mapping):
        cure = f": {name}.from_dict(…) makes one of a mapping"
    elif struct_of(wanted) is not None and isinstance(wrong, msgspec.Struct):
        cure = f": {name}.from_record(…) takes over what may be written of another record"
    raise TypeError(f"{where} takes {name}, not {kind_given}{cure}")


def known_classes(kind: Any) -> tuple[type, ...]:
    """The classes whose every instance may be sent as a value of the type."""
    found: list[type] = []
    for one in members_of(deferred_kind(kind) or kind):
        struct = struct_of(one)
        found += [Decimal, int] if _is_exact(one) else [struct] if struct is not None else []
    return tuple(found)


@cache
def looked_at(kind: Any) -> bool:
    """Whether anything may be wrong with values of a type: it leads to a class or is exact."""
    inner = deferred_kind(kind)
    if inner is not None:
        return looked_at(inner)
    if struct_of(kind) is not None or _is_exact(kind):
        return True
    return any(looked_at(one) for one in get_args(kind) if one is not kind)


def misfit(kind: Any, value: object) -> _Misfit:
    """The part of a value that is of another type than it must be, with that type; or None."""
    inner = deferred_kind(kind)
    if inner is not None:
        return misfit(inner, value)
    if value is None or unset(value) or kind is Any or kind is OpenRecord:
        return None
    members = members_of(kind)
    if len(members) > 1:
        found = [misfit(one, value) for one in members]
        return None if None in found else _deepest(found)
    return _misfit(members[0] if members else kind, value)


def _misfit(kind: Any, value: object) -> _Misfit:
    if _is_exact(kind) and not (isinstance(value, float) or _is_object(value)):
        return (kind, value) if kind is Decimal and isinstance(value, str) else None
    if get_origin(kind) is Annotated and not _is_exact(kind):
        return misfit(get_args(kind)[0], value)
    struct = struct_of(kind)
    if isinstance(value, Mapping) and struct is not None:
        return _of_mapping(struct, value)
    if struct is not None:
        fits = isinstance(value, struct) or (
            isinstance(value, msgspec.Struct) and _of_other(struct, value)
        )
        return None if fits else (kind, value)
    if get_origin(kind) in (list, tuple):
        return _of_elements(kind, value)
    if get_origin(kind) is dict:
        if not isinstance(value, Mapping):
            return None if isinstance(value, msgspec.Struct) else (kind, value)
        found = (misfit(get_args(kind)[1], one) for one in value.values())
        return next((one for one in found if one is not None), None)
    if kind is dict or not (_is_object(value) or _is_exact(kind)):
        return None
    return (kind, value)


def _of_mapping(struct: type[msgspec.Struct], value: Mapping[Any, Any]) -> _Misfit:
    """A mapping stands for an object where it is what the object would send, name by name.

    What the class does not have goes along, as the caller's own business, where nothing is wrapped.
    """
    fields = {one.encode_name: one for one in attributes_of(struct)}
    wrapped = wrapped_names(struct)
    if wrapped and not fields.keys() >= value.keys():
        return (struct, value)
    for name, item in value.items():
        if name not in fields:
            continue
        kind, plain = fields[name].type, item
        if fields[name].name in wrapped:
            if not (isinstance(item, Mapping) and item.keys() == {"value"}):
                return (struct, value)
            plain = item["value"]
        if writer_of(kind) is not None and not isinstance(plain, (str, int, float, type(None))):
            return (struct, value)
        found = misfit(kind, plain)
        if found is not None:
            return found
    return None


def _of_other(struct: type[msgspec.Struct], value: msgspec.Struct) -> bool:
    """Whether an object of another class sends only what the class has, in the same form."""
    own = {
        one.encode_name: (one.type, one.name in wrapped_names(struct))
        for one in attributes_of(struct)
    }
    return all(
        own.get(one.encode_name) == (one.type, one.name in wrapped_names(type(value)))
        for one in attributes_of(type(value))
    )


def wrapped_names(struct: type[msgspec.Struct]) -> Container[str]:
    """The attributes that travel as ``{"value": ...}``."""
    names: Container[str] = getattr(struct, "__wrapped__", frozenset())
    return names


def _of_elements(kind: Any, value: object) -> _Misfit:
    if isinstance(value, (list, tuple, Set)):
        found = (misfit(get_args(kind)[0], one) for one in value)
        return next((one for one in found if one is not None), None)
    return (kind, value) if _is_object(value) or isinstance(value, (str, bytes)) else None


def _deepest(found: list[_Misfit]) -> _Misfit:
    """Of what is wrong by each member of a union, the part that is farthest in, or a class."""
    wrong = [one for one in found if one is not None]
    return next((one for one in wrong if struct_of(one[0]) is not None), wrong[0])


@cache
def members_of(kind: Any) -> tuple[Any, ...]:
    """The types of a union without null and absent; the type itself where it is none."""
    if get_origin(kind) not in (Union, UnionType):
        return (kind,)
    return tuple(one for one in get_args(kind) if one not in (type(None), msgspec.UnsetType))


def struct_of(kind: Any) -> type[msgspec.Struct] | None:
    """The class of an object, None for any other type."""
    if isinstance(kind, type) and get_origin(kind) is None and issubclass(kind, msgspec.Struct):
        return kind
    return None


def _is_exact(kind: Any) -> bool:
    spelling = spelling_of(kind)
    return kind is Decimal or (spelling is not None and spelling.kind is Decimal)


def _is_object(value: object) -> bool:
    return isinstance(value, (msgspec.Struct, Mapping))


def _name(kind: Any) -> str:
    struct = struct_of(kind)
    if struct is not None:
        return struct.__name__
    from .codec import type_name  # noqa: PLC0415 - which writes with what asks this

    return type_name(kind)
