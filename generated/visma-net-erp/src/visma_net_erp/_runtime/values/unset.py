"""The mark of what is absent; it has no text, so that none is ever printed on an invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

__all__ = ["UNSET", "UnsetType", "or_none", "unset"]

T = TypeVar("T")

if TYPE_CHECKING:
    from msgspec import UNSET, UnsetType
else:
    from msgspec import UnsetType

    class Unset:
        """Stands where nothing was sent or set: false, of one value, and empty as a text.

        msgspec's own mark would write ``UNSET`` into a file or a letter. Like that one it passes
        for an ``UnsetType``, which is what an annotation calls it.
        """

        __slots__ = ()
        __class__ = property(lambda self: UnsetType)

        def __repr__(self):
            return "UNSET"

        def __str__(self):
            return ""

        def __format__(self, spec):
            return format("", spec)

        def __bool__(self):
            return False

        def __reduce__(self):
            return _the_one, ()

    def _the_one():
        return UNSET

    UNSET = Unset()


def unset(value: object) -> bool:
    """Whether a value is the mark, the one of msgspec included."""
    return value is UNSET or value is msgspec.UNSET


def or_none(value: T | UnsetType) -> T | None:
    """The value, None where it is ``UNSET``: for code that need not tell absent from null."""
    return None if isinstance(value, UnsetType) else value
