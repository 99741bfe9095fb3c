"""What schemas become: names, types, and the classes that are rendered."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType, TypeAlias

from msgspec import Struct

Identifier = NewType("Identifier", str)
"""A snake_case Python name that is no keyword and shadows nothing it should not."""

ClassName = NewType("ClassName", str)
"""A PascalCase Python name."""

ModuleName = NewType("ModuleName", str)
"""A dotted module path below the package's ``models``."""


class Scalar(StrEnum):
    """A JSON value without structure, as the Python type that stands for it."""

    STRING = "str"
    INTEGER = "int"
    FLOAT = "float"
    DECIMAL = "Decimal"
    TEXT_DECIMAL = "TextDecimal"
    BOOLEAN = "bool"
    DATETIME = "datetime"
    MS_DATETIME = "MsDateTime"
    DATE = "date"
    TIME = "time"
    UUID = "UUID"
    BYTES = "bytes"
    BASE64URL = "Base64Url"
    FILE = "FormFile"
    NULL = "None"
    ANY = "Any"
    RECORD = "OpenRecord"


class ScalarType(Struct, frozen=True):
    """A scalar."""

    scalar: Scalar


class ClassType(Struct, frozen=True):
    """A reference to a struct, enum or alias of the model, by the name people type."""

    name: ClassName


class ListType(Struct, frozen=True):
    """A JSON array of one element type."""

    element: TypeRef


class MapType(Struct, frozen=True):
    """A JSON object used as a dictionary."""

    value: TypeRef


class UnionType(Struct, frozen=True):
    """One of several types (never nested, at least two)."""

    members: tuple[TypeRef, ...]


Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives of signing in, each the names of the security schemes that go together."""


class EventType(Struct, frozen=True):
    """A server-sent event, and what its data holds."""

    data: TypeRef


class StreamType(Struct, frozen=True):
    """Items that come, or are sent, one by one; of bodies and answers alone, never inside."""

    element: TypeRef


TypeRef: TypeAlias = (
    ScalarType | ClassType | ListType | MapType | UnionType | EventType | StreamType
)


class Property(Struct, frozen=True):
    """One attribute of a struct."""

    python: Identifier
    wire: str
    type: TypeRef
    required: bool
    nullable: bool
    wrapped: bool
    deprecated: bool
    doc: str


class StructModel(Struct, frozen=True):
    """A class for a JSON object; ``aliases`` are other names of the same shape.

    Answers never reach a ``request_only`` class. ``properties`` are all there are, those of
    ``base`` too. ``tags`` are the values of discriminators that stand for the class, ``otherwise``
    the discriminators for whose other values it stands, ``demanded`` the members by which it is
    told from others, ``extra`` the type of members of other names and ``extra_python`` the
    attribute that holds them. ``inherited`` are the wire names of what ``base`` has. Of a class
    that requests carry too, ``asked`` are the attributes that a request must have and
    ``read_only`` those that it leaves out.
    """

    name: ClassName
    module: ModuleName
    properties: tuple[Property, ...]
    doc: str
    aliases: tuple[ClassName, ...] = ()
    number_series: NumberSeries | None = None
    schema_names: tuple[str, ...] = ()
    request_only: bool = False
    base: ClassName | None = None
    tags: tuple[tuple[str, tuple[str | int, ...]], ...] = ()
    otherwise: tuple[str, ...] = ()
    demanded: tuple[str, ...] = ()
    extra: TypeRef | None = None
    extra_python: Identifier | None = None
    inherited: frozenset[str] = frozenset()
    asked: tuple[Identifier, ...] = ()
    read_only: tuple[Identifier, ...] = ()
    update: ClassName | None = None

    @property
    def own(self) -> tuple[Property, ...]:
        """The properties that no base has."""
        return tuple(one for one in self.properties if one.wire not in self.inherited)


class EnumMember(Struct, frozen=True):
    """One known value of an open enum."""

    python: Identifier
    value: str | int
    doc: str = ""


class EnumModel(Struct, frozen=True):
    """A class for a closed-looking set of values that stays open to new ones."""

    name: ClassName
    module: ModuleName
    members: tuple[EnumMember, ...]
    doc: str
    aliases: tuple[ClassName, ...] = ()
    schema_names: tuple[str, ...] = ()


class AliasModel(Struct, frozen=True):
    """A named schema that is no object and no enum: a name for another type."""

    name: ClassName
    module: ModuleName
    target: TypeRef
    doc: str
    schema_names: tuple[str, ...] = ()


class NumberSeries(Struct, frozen=True):
    """The flag and number properties of a request struct, the number by its wire name too."""

    flag: Identifier
    number: Identifier
    number_wire: str


SchemaModel: TypeAlias = StructModel | EnumModel | AliasModel
