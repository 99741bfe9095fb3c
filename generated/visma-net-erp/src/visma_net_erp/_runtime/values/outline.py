"""What stands where in a class: for whoever names attributes in texts, or wants to see all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Annotated, Any, get_args, get_origin

import msgspec

from .deferred import deferred_kind
from .fitting import members_of, struct_of
from .models import Model
from .open_models import ADDITIONAL
from .variants import subclasses

__all__ = ["attributes_below", "kind_at", "parts_of", "skeleton"]

_WORDS = {
    "str": "text",
    "int": "integer",
    "bool": "true | false",
    "float": "number",
    "Decimal": "number",
    "datetime": "date-time",
    "Any": "any",
}
_DEEPEST = 5
"""Levels of objects that a skeleton shows; below it names the class."""


def kind_at(kind: Any, steps: Sequence[str]) -> tuple[Any, tuple[str, ...]]:
    """The type at the end of a path of names, those of the wire or Python's, and its attributes.

    A number is the place of an element in a list. What is not known is ``Any``, and its name as
    it was given.
    """
    found: list[str] = []
    for step in steps:
        name, kind = _below(kind, step)
        found.append(name)
    return kind, tuple(found)


def parts_of(kind: Any) -> tuple[Any, ...]:
    """What a value of the type can be once it is read, null and absent apart; marks are off."""
    members = _members(kind)
    return tuple(get_args(one)[0] if get_origin(one) is Annotated else one for one in members)


def attributes_below(struct: Any) -> Iterator[msgspec.structs.FieldInfo]:
    """The attributes of a class and of those that the document derives from it."""
    for one in _structs([struct]):
        yield from (each for each in msgspec.structs.fields(one) if each.encode_name != ADDITIONAL)


def _below(kind: Any, step: str) -> tuple[str, Any]:
    members = _members(kind)
    for one in members:
        if get_origin(one) in (list, tuple) and step.isdecimal():
            return step, get_args(one)[0]
    for struct in _structs(members):
        for field in msgspec.structs.fields(struct):
            if step in (field.name, field.encode_name) and field.encode_name != ADDITIONAL:
                return field.name, field.type
    for one in members:
        if get_origin(one) is dict:
            return step, get_args(one)[1]
    return step, Any


def skeleton(kind: Any) -> Any:
    """The type as JSON with all its attributes by the names of the wire, each saying what it takes.

    What requests leave out is not shown, nor a class inside itself.
    """
    return _outline(kind, ())


def _outline(kind: Any, above: tuple[Any, ...]) -> Any:
    members = _members(kind)
    struct = next((one for one in map(struct_of, members) if one is not None), None)
    if struct is not None:
        return _object(struct, above)
    for one in members:
        if get_origin(one) in (list, tuple):
            return [_outline(get_args(one)[0], above)]
        if get_origin(one) is dict:
            return {"<name>": _outline(get_args(one)[1], above)}
    return f"<{' | '.join(dict.fromkeys(_words(members)))}>"


def _object(struct: Any, above: tuple[Any, ...]) -> Any:
    if struct in above or len(above) >= _DEEPEST:
        return f"<{struct.__name__}>"
    hidden: frozenset[str] = getattr(struct, "__read_only__", frozenset())
    tags = vars(struct).get("__tags__", {})
    told = {name: values[0] for name, values in tags.items() if values}
    shown = {
        one.encode_name: told.get(one.encode_name, _outline(one.type, (*above, struct)))
        for one in msgspec.structs.fields(struct)
        if one.name not in hidden and one.encode_name != ADDITIONAL
    }
    return {**told, **shown}


def _words(members: Sequence[Any]) -> Iterator[str]:
    for one in members:
        plain = get_args(one)[0] if get_origin(one) is not None and get_args(one) else one
        if isinstance(plain, type) and issubclass(plain, Enum):
            yield from (str(member.value) for member in plain)
        elif plain is not type(None):
            name = getattr(plain, "__name__", str(plain))
            yield _WORDS.get(name, name.lower())


def _members(kind: Any) -> tuple[Any, ...]:
    return members_of(deferred_kind(kind) or kind)


def _structs(members: Sequence[Any]) -> Iterator[Any]:
    for one in members:
        struct: Any = struct_of(one)
        if struct is None:
            continue
        yield struct
        if issubclass(struct, Model):
            yield from subclasses(struct)
