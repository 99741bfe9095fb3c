"""Random instances of generated classes, by what the model says of their attributes alone."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from erpgen.model.types import (
    AliasModel,
    ApiModel,
    ClassType,
    EnumModel,
    ListType,
    MapType,
    Property,
    Scalar,
    ScalarType,
    SchemaModel,
    StructModel,
    TypeRef,
    UnionType,
)

DEEPEST = 4
"""Levels below which only what must be there is made."""
IMPOSSIBLE = 12
_RECORD = ScalarType(Scalar.RECORD)


class UnmadeError(Exception):
    """A value that JSON has not (a file), or that has no end."""


class Instances:
    """Makes instances; the same ``random`` makes the same ones."""

    def __init__(self, model: ApiModel, names: Mapping[str, Any], random: Random) -> None:
        self._names = names
        self._random = random
        self._models: dict[str, SchemaModel] = {}
        self._derived: dict[str, list[StructModel]] = {}
        for one in model.schemas:
            for name in (one.name, *getattr(one, "aliases", ())):
                self._models[name] = one
            if isinstance(one, StructModel) and one.base is not None:
                self._derived.setdefault(one.base, []).append(one)

    def of(self, type_: TypeRef, depth: int = 0) -> Any:
        """A value that the annotation allows; raises UnmadeError."""
        if depth > IMPOSSIBLE:
            raise UnmadeError
        match type_:
            case ScalarType(scalar):
                return self._scalar(scalar)
            case ListType(element):
                return [self.of(element, depth + 1) for _ in range(self._few(depth))]
            case MapType(value):
                return self._named(value, depth)
            case UnionType(members):
                known = [one for one in members if one != _RECORD]
                return self.of(self._one(known), depth)
            case ClassType(name):
                return self._class(self._models[name], depth)
        raise UnmadeError

    def _class(self, model: SchemaModel, depth: int) -> Any:
        match model:
            case EnumModel():
                return getattr(self._names[model.name], self._one(model.members).python)
            case AliasModel():
                return self.of(model.target, depth)
            case StructModel():
                return self._object(self._variant(model), depth)

    def _variant(self, model: StructModel) -> StructModel:
        below = self._derived.get(model.name, [])
        return self._variant(self._one(below)) if below else model

    def _object(self, model: StructModel, depth: int) -> Any:
        tags = {name for name, _ in model.tags}
        given = {
            str(one.python): self._attribute(one, depth)
            for one in model.properties
            if one.required or (one.wire not in tags and self._is_given(model, one, depth))
        }
        given.update((one.python, values[0]) for one, values in self._tagged(model))
        if model.extra is not None and model.extra_python is not None and depth < DEEPEST:
            given[str(model.extra_python)] = self._named(model.extra, depth)
        return self._names[model.name](**given)

    @staticmethod
    def _tagged(model: StructModel) -> list[tuple[Property, Sequence[str | int]]]:
        """The discriminators that the constructor asks for: others are sent by themselves."""
        tags = dict(model.tags)
        return [
            (one, tags[one.wire]) for one in model.properties if one.required and tags.get(one.wire)
        ]

    def _is_given(self, model: StructModel, one: Property, depth: int) -> bool:
        if one.python in model.asked or one.wire in model.demanded:
            return True
        return depth < DEEPEST and self._random.random() < 0.6

    def _attribute(self, one: Property, depth: int) -> Any:
        if one.required and one.nullable and self._random.random() < 0.2:
            return None
        return self.of(one.type, depth + 1)

    def _named(self, value: TypeRef, depth: int) -> dict[str, Any]:
        return {f"name {at}": self.of(value, depth + 1) for at in range(self._few(depth))}

    def _few(self, depth: int) -> int:
        return self._random.randrange(3) if depth < DEEPEST else 0

    def _one(self, members: Sequence[Any]) -> Any:
        return self._random.choice(members)

    def _scalar(self, scalar: Scalar) -> Any:
        random = self._random
        if scalar in (Scalar.BYTES, Scalar.BASE64URL, Scalar.FILE):
            return random.randbytes(random.randrange(4))
        if scalar is Scalar.UUID:
            return uuid.UUID(int=random.getrandbits(128))
        if scalar is Scalar.RECORD:
            return self._names["OpenRecord"](additional_properties={"a": 1})
        whole = random.randrange(-(10**6), 10**6)
        moment = datetime(2024, 2, 29, tzinfo=UTC) + timedelta(microseconds=whole * 10**7 + whole)
        exact = (Decimal(0), Decimal(whole).scaleb(-3), Decimal("1E+5"), 7)
        moments = (moment, moment.replace(microsecond=0))
        values: dict[Scalar, tuple[Any, ...]] = {
            Scalar.STRING: ("", "a b", "größe", '"\\\n', "名前", "0150", "true"),
            Scalar.INTEGER: (0, whole, 2**53 + 1),
            Scalar.FLOAT: (0.0, whole / 7, 1e-7, 2.5e300),
            Scalar.DECIMAL: exact,
            Scalar.TEXT_DECIMAL: exact,
            Scalar.BOOLEAN: (True, False),
            Scalar.DATETIME: moments,
            Scalar.MS_DATETIME: moments,
            Scalar.DATE: (date(2024, 2, 29),),
            Scalar.TIME: (time(23, 59, 59, abs(whole) % 10**6, tzinfo=UTC),),
            Scalar.NULL: (None,),
            Scalar.ANY: (None, True, "text", whole, {"a": 1}, [1, "b"]),
        }
        return self._one(values[scalar])
