"""What the generated models are made of."""

from __future__ import annotations

from collections.abc import Container
from datetime import date as Date  # noqa: N812 - an attribute may be called date
from datetime import datetime as DateTime  # noqa: N812
from datetime import time as Time  # noqa: N812
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar
from uuid import UUID

import msgspec
from msgspec import StructMeta

from ..errors import did_you_mean
from .unset import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from .objects import Names

__all__ = [
    "UNSET",
    "UUID",
    "Date",
    "DateTime",
    "Decimal",
    "Making",
    "Model",
    "OpenInt",
    "OpenStr",
    "Plain",
    "Time",
    "ToUpdate",
    "UnsetType",
]


if TYPE_CHECKING:
    E = TypeVar("E")
    Plain: TypeAlias = E | str
    """An enum of a request: a member or its text, ``"Insert"`` for ``Operation.INSERT``."""
else:

    class Plain:
        """At run time the enum itself, since a decoder cannot tell it from a text."""

        def __class_getitem__(cls, enum: Any) -> Any:
            return enum


U = TypeVar("U", bound="Model")
_make = StructMeta.__call__


class Making(StructMeta):
    """Makes instances; an argument that the class has not is told with the name that is meant."""

    if not TYPE_CHECKING:

        def __call__(cls, *args, **kwargs):  # noqa: D102, N805 - the metaclass of cls
            try:
                return _make(cls, *args, **kwargs)
            except TypeError:
                refused = cls._refused(args, kwargs)
                if refused is None:
                    raise
            raise refused

        def _refused(cls, args, kwargs):  # noqa: N805
            unknown = [name for name in kwargs if name not in cls.__struct_fields__]
            if unknown:
                return cls._refusal(unknown)
            if args:
                return TypeError(f"{cls.__name__}() takes its attributes by name")
            needed = [one.name for one in msgspec.structs.fields(cls) if one.required]
            missing = [name for name in needed if name not in kwargs]
            return TypeError(f"{cls.__name__}() needs {', '.join(missing)}") if missing else None

    def _refusal(cls, unknown: list[str]) -> TypeError:  # noqa: N805 - as above
        hint = did_you_mean(unknown, cls.__struct_fields__)
        return TypeError(f"{cls.__name__}() takes no {', '.join(unknown)}{hint}")


class Model(
    msgspec.Struct,
    kw_only=True,
    gc=False,
    omit_defaults=True,
    repr_omit_defaults=True,
    metaclass=Making,
):
    """A JSON object: two are equal where all they hold is, and it is shown with what was set.

    An attribute that was absent is ``UNSET``, one that was null is ``None``; both are sent as
    they are. Unknown members of an answer are ignored. Objects can be copied and pickled.
    """

    # ``__wrapped__`` names the attributes that travel as ``{"value": ...}``, ``__demanded__`` the
    # members without which an object is of another class, ``__tags__`` the values of
    # discriminators that stand for this class and ``__otherwise__`` the discriminators for whose
    # other values it stands, too. Where requests and answers share a class, ``__asked__`` names
    # what a request must have although an answer may lack it, and ``__read_only__`` what it leaves
    # out. JSON has no cycles, so the garbage collector is spared them (``gc=False``): a page of
    # answers decodes in half the time.
    __wrapped__: ClassVar[Container[str]] = frozenset()
    __demanded__: ClassVar[frozenset[str]] = frozenset()
    __asked__: ClassVar[frozenset[str]] = frozenset()
    __read_only__: ClassVar[frozenset[str]] = frozenset()
    __otherwise__: ClassVar[frozenset[str]] = frozenset()
    __tags__: ClassVar[dict[str, tuple[str | int, ...]]] = {}
    __making__: ClassVar[int] = 1
    """Calls of Python's own between whoever makes an instance and its making."""

    def to_dict(self, *, by: Names = "wire") -> dict[str, Any]:
        """What JSON has of the object, absent attributes left out.

        Names and wrapping are those of the wire, with ``by="python"`` names are those of the
        attributes and nothing is wrapped. Numbers that are exact are ``Decimal``; dates, times,
        keys and enums are as the wire has them.
        """
        from .objects import plain  # noqa: PLC0415 - which knows models, as do those below

        return dict(plain(self, by))

    def to_json(self, *, by: Names = "wire") -> str:
        """:meth:`to_dict` as JSON, with every digit of what is exact."""
        from .objects import to_json  # noqa: PLC0415

        return to_json(self, by)

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Self:
        """An object from a mapping by names of the wire or of attributes, at all depths.

        Raises TypeError for names that the class has not and for floats where numbers are exact,
        ValueError for other values that are none of their type.
        """
        from .objects import from_mapping  # noqa: PLC0415

        return from_mapping(cls, given)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """:meth:`from_dict` of JSON, whose numbers lose no digit."""
        from .objects import from_json  # noqa: PLC0415

        return from_json(cls, text)

    @classmethod
    def from_record(cls, record: Model) -> Self:
        """An object of this class with what another has of it: to change a record that was read.

        Attributes of the same name are taken over where their types agree, also in objects and
        lists below; ``class_id`` is taken from the ``id`` of ``class``, too. What the record lacks
        stays absent. Raises TypeError where the two have nothing in common.
        """
        from .records import from_record  # noqa: PLC0415

        return from_record(cls, record)

    def replace(self, **changes: Any) -> Self:
        """A copy with other values of these attributes; the objects below are shared."""
        unknown = [name for name in changes if name not in self.__struct_fields__]
        if unknown:
            raise type(self)._refusal(unknown)
        return msgspec.structs.replace(self, **changes)


class ToUpdate(Generic[U]):
    """The method ``to_update`` of a class of answers; ``name`` is the class that it makes."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, record: Model | None, owner: type[Model]) -> Callable[[], U]:
        from importlib import import_module  # noqa: PLC0415 - the classes may import each other

        models = import_module("...models", __package__)
        wanted: type[U] = getattr(models, self._name)

        def to_update() -> U:
            """What may be written of this record, as an object to change and to send."""
            if record is None:
                raise TypeError(f"{owner.__name__}.to_update is called on a record")
            return wanted.from_record(record)

        return to_update


class OpenStr(StrEnum):
    """A text with known values; one that is not known yet is kept, not refused."""

    @classmethod
    def _missing_(cls, value: object) -> OpenStr | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._value_!r})"


class OpenInt(IntEnum):
    """A number with known values; one that is not known yet is kept, not refused."""

    @classmethod
    def _missing_(cls, value: object) -> OpenInt | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._value_!r})"
