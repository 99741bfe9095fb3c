"""What the generated models are made of."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - an attribute may be called date
from datetime import datetime as DateTime  # noqa: N812
from datetime import time as Time  # noqa: N812
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar
from uuid import UUID

import msgspec
from msgspec import UNSET, UnsetType

__all__ = [
    "UNSET",
    "UUID",
    "Date",
    "DateTime",
    "Decimal",
    "Model",
    "OpenInt",
    "OpenStr",
    "Plain",
    "Time",
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


class Model(msgspec.Struct, kw_only=True, gc=False):
    """A JSON object.

    An attribute that was absent is ``UNSET``, one that was null is ``None``; both are sent as
    they are. Unknown members of an answer are ignored. ``__wrapped__`` names the attributes that
    travel as ``{"value": ...}``, ``__demanded__`` the members without which an object is of
    another class, ``__tags__`` the values of discriminators that stand for this class and
    ``__otherwise__`` the discriminators for whose other values it stands, too. Where
    requests and answers share a class, ``__asked__`` names what a request must have although an
    answer may lack it, and ``__read_only__`` what it leaves out. JSON has no cycles, so the garbage
    collector is spared them (``gc=False``): a page of answers decodes in half the time.
    """

    __wrapped__: ClassVar[frozenset[str]] = frozenset()
    __demanded__: ClassVar[frozenset[str]] = frozenset()
    __asked__: ClassVar[frozenset[str]] = frozenset()
    __read_only__: ClassVar[frozenset[str]] = frozenset()
    __otherwise__: ClassVar[frozenset[str]] = frozenset()
    __tags__: ClassVar[dict[str, tuple[str | int, ...]]] = {}
    __making__: ClassVar[int] = 0
    """Calls of Python's own between whoever makes an instance and its making."""


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
