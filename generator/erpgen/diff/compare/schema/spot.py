"""One place in a pair of schemas, and the edit that a rule finds there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from erpgen.diff.catalogue import UNFLAGGED
from erpgen.pointer import join

if TYPE_CHECKING:
    from erpgen.diff.catalogue import PropertyFlags
    from erpgen.document import Json, JsonObject


class SchemaEdit(Struct, frozen=True):
    """One difference between two schemas, not yet said for a direction.

    ``path`` holds the steps from the compared schema down to the place; ``step`` in text form is
    a property name, ``items``, ``allOf[Name]`` and so on. ``pointer`` is in the new document, or
    in the old one where the thing is gone.
    """

    aspect: str
    path: tuple[str, ...]
    pointer: str
    old: Json = None
    new: Json = None
    detail: str = ""
    flags: PropertyFlags = UNFLAGGED


class Spot(Struct, frozen=True):
    """Two schemas that stand at the same place, references resolved.

    ``hidden`` are edits that are none for the ``allOf`` which the two are members of.
    """

    old: JsonObject
    new: JsonObject
    old_pointer: str
    new_pointer: str
    path: tuple[str, ...] = ()
    flags: PropertyFlags = UNFLAGGED
    is_property: bool = False
    hidden: frozenset[tuple[str, tuple[str, ...]]] = frozenset()

    def of(self, old: JsonObject, new: JsonObject, *, is_property: bool) -> Spot:
        """The same place, as if these two stood there."""
        return replace(self, old=old, new=new, is_property=is_property)

    def edit(
        self, aspect: str, old: Json = None, new: Json = None, *, detail: str = "", at: str = ""
    ) -> SchemaEdit:
        """An edit here; ``at`` is the keyword it stands under."""
        gone = new is None and old is not None
        base = self.old_pointer if gone else self.new_pointer
        pointer = join(base, at) if at else base
        return SchemaEdit(aspect, self.path, pointer, old, new, detail, self.flags)
