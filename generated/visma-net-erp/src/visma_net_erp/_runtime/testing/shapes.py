"""What stands in each attribute of a class, as data of which values are made and drawn."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Annotated, Any, TypeAlias, get_args, get_origin
from uuid import UUID

import msgspec

from ..values import (
    ADDITIONAL,
    Model,
    attributes_of,
    deferred_kind,
    members_of,
    spelling_of,
    subclasses,
)
from .limits import NO_LIMITS, Limits, Schema

__all__ = [
    "Attribute",
    "Choice",
    "Constant",
    "Instance",
    "Listed",
    "Member",
    "Named",
    "Scalar",
    "Shape",
    "Shapes",
    "concretes",
]

_SCALARS = (bool, int, float, Decimal, str, bytes, datetime, date, time, UUID)


class Scalar(msgspec.Struct, frozen=True):
    """A value without structure; ``object`` stands for any JSON."""

    kind: type
    limits: Schema = {}


class Constant(msgspec.Struct, frozen=True):
    """The one value that may stand here, such as a discriminator's."""

    value: Any


class Member(msgspec.Struct, frozen=True):
    """One of the known values of an enum."""

    enum: type[Enum]


class Listed(msgspec.Struct, frozen=True):
    """A list."""

    element: Shape
    limits: Schema = {}


class Named(msgspec.Struct, frozen=True):
    """A mapping by texts, which are none of ``taken``."""

    value: Shape
    limits: Schema = {}
    taken: frozenset[str] = frozenset()


class Choice(msgspec.Struct, frozen=True):
    """One of several; ``kind`` is the type of all of them."""

    options: tuple[Shape, ...]
    kind: Any


class Instance(msgspec.Struct, frozen=True):
    """An object of a class, or of one derived from it, and the schema of this place."""

    model: Any
    schema: Schema = NO_LIMITS


Shape: TypeAlias = Scalar | Constant | Member | Listed | Named | Choice | Instance


class Attribute(msgspec.Struct, frozen=True):
    """An attribute: ``demanded`` where no object of its class is valid without it."""

    name: str
    shape: Shape
    demanded: bool
    nullable: bool
    deprecated: bool


class Shapes:
    """The attributes of classes, each looked up once for a place."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._found: dict[tuple[Any, int], tuple[Instance, tuple[Attribute, ...]]] = {}

    def of(self, one: Instance) -> tuple[Attribute, ...]:
        """What an object has, in the order of its class; members of other names are the last."""
        key = (one.model, id(one.schema))  # which stays that schema's, since it is kept here
        if key not in self._found:
            self._found[key] = one, self._attributes(one.model, one.schema)
        return self._found[key][1]

    def _attributes(self, model: Any, schema: Schema) -> tuple[Attribute, ...]:
        members = self._limits.members(schema or self._limits.of_class(model))
        fields = sorted(attributes_of(model), key=lambda one: one.encode_name == ADDITIONAL)
        return tuple(
            _attribute(model, one, members.get(one.encode_name, NO_LIMITS), self._limits)
            for one in fields
        )


def concretes(model: Any) -> tuple[Any, ...]:
    """The classes of which an object may be where one of this class is meant."""
    tagged = tuple(one for one in subclasses(model) if any(vars(one)["__tags__"].values()))
    own = vars(model).get("__tags__", {})
    return (model, *tagged) if any(own.values()) or not tagged else tagged


def _attribute(model: Any, field: Any, schema: Schema, limits: Limits) -> Attribute:
    wire = field.encode_name
    if field.name in model.__wrapped__:
        schema = limits.members(schema).get("value", NO_LIMITS)
    tag = vars(model).get("__tags__", {}).get(wire, ())
    demanded = field.required or field.name in model.__asked__ or wire in model.__demanded__
    kind = deferred_kind(field.type) or field.type
    shape = _tagged(kind, tag[0]) if tag else _Reading(limits).shape(kind, schema)
    if wire == ADDITIONAL and isinstance(shape, Named):
        shape = Named(shape.value, taken=frozenset(one.encode_name for one in attributes_of(model)))
    nullable = field.required and type(None) in get_args(kind)
    return Attribute(field.name, shape, demanded, nullable, schema.get("deprecated") is True)


def _tagged(kind: Any, value: Any) -> Constant:
    enums = (one for one in members_of(kind) if _is(one, Enum))
    return Constant(next((one(value) for one in enums), value))


class _Reading(msgspec.Struct, frozen=True):
    """From annotations to shapes."""

    limits: Limits

    def shape(self, kind: Any, schema: Schema) -> Shape:
        known = [one for one in members_of(kind) if _is_known(one)]
        if len(known) > 1:
            return Choice(tuple(self._single(one, schema) for one in known), kind)
        return self._single(known[0], schema) if known else Scalar(object)

    def _single(self, kind: Any, schema: Schema) -> Shape:
        spelling, origin, inner = spelling_of(kind), get_origin(kind), get_args(kind)
        if "const" in schema:
            return Constant(schema["const"])
        if spelling is not None:
            return Scalar(spelling.kind, schema)
        if origin is Annotated:  # which names the type of a mapping's values
            return (
                self._named(inner[1], schema) if inner[0] is dict else self.shape(inner[0], schema)
            )
        if origin is list:
            return Listed(self._below(inner[0], schema, "items"), schema)
        if origin is dict:
            return self._named(inner[1], schema)
        if _is(kind, Model):
            return Instance(kind, schema)
        if _is(kind, Enum):
            return Member(kind)
        return Scalar(kind if kind in _SCALARS else object, schema)

    def _named(self, kind: Any, schema: Schema) -> Named:
        return Named(self._below(kind, schema, "additionalProperties"), schema)

    def _below(self, kind: Any, schema: Schema, word: str) -> Shape:
        return self.shape(kind, self.limits.flat(schema.get(word)))


@cache
def _is_known(kind: Any) -> bool:
    """Whether JSON has values of a type; an open file, which a form may hold, it has not."""
    if _is(kind, Model) or _is(kind, Enum) or kind in _SCALARS or kind is Any:
        return True
    return get_origin(kind) in (Annotated, list, dict) or kind is dict


def _is(kind: Any, wanted: type) -> bool:
    return isinstance(kind, type) and get_origin(kind) is None and issubclass(kind, wanted)
