"""A value for each type of the model: as one writes it in Python, and as it goes over the wire."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from msgspec import Struct

from erpgen.model.types import (
    AliasModel,
    ApiModel,
    ClassName,
    ClassType,
    EnumModel,
    EventType,
    ListType,
    MapType,
    NumberSeries,
    Parameter,
    Property,
    Scalar,
    ScalarType,
    SchemaModel,
    StreamType,
    StructModel,
    TypeRef,
    UnionType,
)
from erpgen.reference.expressions import Bracketed, Expression, call
from erpgen.render.annotations import NUMBERS
from erpgen.render.literal import literal

MODELS = "models"
"""Stands for the module of the client's classes in what an example imports."""
PACKAGE = ""
"""Stands for the client's package itself."""
_TAKEN = frozenset({"Decimal", "Path", "UUID", "Upload"})
_MEANT_FIRST = ("name", "description", "title")
_MOMENT = "datetime(2025, 1, 31, 12, 30, tzinfo=timezone.utc)"
_LOCAL = "datetime(2025, 1, 31, 12, 30)"
"""A time without a zone, for an API that has one zone for all its times."""
_UUID = "9f1c6a52-0d3e-4b7a-8c55-2f6e1d0b7a34"


class Value(Struct, frozen=True):
    """An expression, what it needs imported (module and name), and the JSON that is sent for it."""

    code: Expression
    wire: Any
    imports: frozenset[tuple[str, str]] = frozenset()


def _imported(module: str, *names: str) -> frozenset[tuple[str, str]]:
    return frozenset((module, name) for name in names)


_SCALARS: Mapping[Scalar, Value] = {
    Scalar.STRING: Value('"text"', "text"),
    Scalar.INTEGER: Value("1", 1),
    Scalar.FLOAT: Value("1.5", 1.5),
    Scalar.DECIMAL: Value('Decimal("100.10")', Decimal("100.10"), _imported("decimal", "Decimal")),
    Scalar.TEXT_DECIMAL: Value('Decimal("100.10")', "100.10", _imported("decimal", "Decimal")),
    Scalar.BOOLEAN: Value("True", True),
    Scalar.DATETIME: Value(
        _MOMENT, "2025-01-31T12:30:00Z", _imported("datetime", "datetime", "timezone")
    ),
    Scalar.MS_DATETIME: Value(
        _MOMENT, "/Date(1738326600000)/", _imported("datetime", "datetime", "timezone")
    ),
    Scalar.DATE: Value("date(2025, 1, 31)", "2025-01-31", _imported("datetime", "date")),
    Scalar.TIME: Value("time(12, 30)", "12:30:00", _imported("datetime", "time")),
    Scalar.UUID: Value(f'UUID("{_UUID}")', _UUID, _imported("uuid", "UUID")),
    Scalar.BYTES: Value('b"content"', "Y29udGVudA=="),
    Scalar.BASE64URL: Value('b"content"', "Y29udGVudA"),
    Scalar.FILE: Value('b"content"', "content"),
    Scalar.NULL: Value("None", None),
    Scalar.ANY: Value('{"key": "value"}', {"key": "value"}),
}
_KEY = Value('"A/1"', "A/1")
"""A text that stands in a path, with a character that is not safe there."""
_TEXTS = (ScalarType(Scalar.STRING), ScalarType(Scalar.ANY))
_ATTRIBUTES = Value('{"COLOR": "red"}', {"COLOR": "red"})


class Values:
    """Makes values of one API's types; None where none can be made, as of a class in itself.

    ``zoned`` says that the API has a zone for times without one, ``taken`` are names that stand
    for something else in an example.
    """

    def __init__(
        self, model: ApiModel, *, zoned: bool = False, taken: frozenset[str] = frozenset()
    ) -> None:
        self._taken = taken | _TAKEN
        self._scalars = dict(_SCALARS)
        if zoned:
            imports = _imported("datetime", "datetime")
            self._scalars[Scalar.DATETIME] = Value(_LOCAL, "2025-01-31T12:30:00", imports)
        self._schemas: dict[ClassName, SchemaModel] = {
            name: one
            for one in model.schemas
            for name in (one.name, *(() if isinstance(one, AliasModel) else one.aliases))
        }
        self._heirs: dict[ClassName, list[StructModel]] = {}
        for one in model.schemas:
            if isinstance(one, StructModel) and one.base is not None:
                self._heirs.setdefault(one.base, []).append(one)

    def of(self, type_: TypeRef) -> Value | None:
        """A value of a type."""
        return self._of(type_, ())

    def argument(self, parameter: Parameter) -> Value | None:
        """What may be passed for a parameter."""
        if parameter.attributes:
            return _ATTRIBUTES
        if parameter.condition is not None:
            type_ = parameter.type if parameter.type in NUMBERS else ScalarType(Scalar.DATETIME)
            value = self._scalars[
                type_.scalar if isinstance(type_, ScalarType) else Scalar.DATETIME
            ]
            compared = Bracketed("ge(", (("", value.code),), ")")
            return Value(compared, value.wire, value.imports | _imported(PACKAGE, "ge"))
        if parameter.positional and parameter.type in _TEXTS:
            return _KEY
        if isinstance(parameter.type, ClassType):
            schema = self._schemas.get(parameter.type.name)
            if isinstance(schema, EnumModel) and schema.members:
                first = schema.members[0].value
                if isinstance(first, str):
                    return Value(literal(first), first)
        return self.of(parameter.type)

    def body(self, type_: TypeRef, series: NumberSeries | None = None) -> Value | None:
        """A body: what must be in it, or a text and a sum of what may."""
        schema = self._schemas.get(type_.name) if isinstance(type_, ClassType) else None
        if isinstance(schema, StructModel):
            return self._struct(schema, (), series, shown=True)
        return self.of(type_)

    def _of(self, type_: TypeRef, within: tuple[ClassName, ...]) -> Value | None:
        match type_:
            case ScalarType(scalar):
                return self._scalars.get(scalar)
            case ClassType(name):
                return self._class(name, within)
            case ListType(element) | StreamType(element):
                one = self._of(element, within)
                if one is None:
                    return Value("[]", [])
                return Value(Bracketed("[", (("", one.code),), "]"), [one.wire], one.imports)
            case MapType(inner):
                one = self._of(inner, within)
                if one is None:
                    return Value("{}", {})
                code = Bracketed("{", (('"key": ', one.code),), "}")
                return Value(code, {"key": one.wire}, one.imports)
            case UnionType(members):
                made = (self._of(member, within) for member in members)
                return next((one for one in made if one is not None), None)
            case EventType(data):
                return self._of(data, within)

    def _class(self, name: ClassName, within: tuple[ClassName, ...]) -> Value | None:
        schema = self._schemas.get(name)
        if schema is None or name in within:
            return None
        if isinstance(schema, AliasModel):
            return self._of(schema.target, (*within, name))
        if isinstance(schema, EnumModel):
            return self._member(schema)
        return self._struct(schema, (*within, name))

    def _struct(
        self,
        struct: StructModel,
        within: tuple[ClassName, ...],
        series: NumberSeries | None = None,
        *,
        shown: bool = False,
    ) -> Value | None:
        struct = self._concrete(struct)
        inside = (*within, struct.name)
        needed = [one for one in struct.properties if _is_needed(struct, one)]
        if not needed and shown:
            needed = _worth_showing(struct, series)
        tags = {wire: values[0] for wire, values in struct.tags if values}
        items: list[tuple[str, Expression]] = []
        wire: dict[str, Any] = dict(tags)  # the client sends what stands for the class
        name, imports = self._named(struct.name)
        for one in needed:
            value = self._tag(one, tags[one.wire]) if one.wire in tags else None
            value = value or self._of(one.type, inside)
            if value is None:
                return None
            items.append((one.python, value.code))
            wire[one.wire] = {"value": value.wire} if one.wrapped else value.wire
            imports |= value.imports
        return Value(call(name, items), wire, imports)

    def _tag(self, one: Property, tag: str | int) -> Value:
        schema = self._schemas.get(one.type.name) if isinstance(one.type, ClassType) else None
        if isinstance(schema, EnumModel):
            return self._member(schema, tag)
        return Value(literal(tag), tag)

    def _member(self, enum: EnumModel, value: str | int | None = None) -> Value:
        """A member of an enum: the one of that value, else the first."""
        name, imports = self._named(enum.name)
        for one in enum.members:
            if value is None or one.value == value:
                return Value(f"{name}.{one.python}", one.value, imports)
        given = "text" if value is None else value
        return Value(call(name, [("", literal(given))]), given, imports)

    def _named(self, name: ClassName) -> tuple[str, frozenset[tuple[str, str]]]:
        """A class as the example spells it, and what that needs imported."""
        if name in self._taken:
            return f"models.{name}", _imported(PACKAGE, "models")
        return name, _imported(MODELS, name)

    def _concrete(self, struct: StructModel) -> StructModel:
        """The class, or the first that is derived from it where only those have a tag."""
        if struct.tags or struct.name not in self._heirs:
            return struct
        tagged = sorted((one for one in self._heirs[struct.name] if one.tags), key=_name)
        return self._concrete(tagged[0]) if tagged else struct


def _name(struct: StructModel) -> str:
    return struct.name


def _is_needed(struct: StructModel, one: Property) -> bool:
    return (one.required or one.python in struct.asked) and one.python not in struct.read_only


def _worth_showing(struct: StructModel, series: NumberSeries | None) -> list[Property]:
    """A text and a sum, where there are any; what gives a number of one's own is left out."""
    taken = {*struct.read_only, *((series.flag, series.number) if series else ())}
    free = [one for one in struct.properties if not one.deprecated and one.python not in taken]
    texts = [one for one in free if one.type == ScalarType(Scalar.STRING)]
    texts.sort(key=lambda one: one.python not in _MEANT_FIRST)
    sums = [one for one in free if one.type == ScalarType(Scalar.DECIMAL)]
    return [*texts[:1], *sums[:1]]
