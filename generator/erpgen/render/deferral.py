"""Which parts of a model the client's decoder cannot type before it has seen them."""

from __future__ import annotations

from collections.abc import Sequence

from erpgen.model.types import (
    AliasModel,
    ClassName,
    ClassType,
    EnumModel,
    ListType,
    MapType,
    Scalar,
    ScalarType,
    SchemaModel,
    StructModel,
    TypeRef,
    UnionType,
)

_READ_AFTERWARDS = frozenset({Scalar.RECORD, Scalar.MS_DATETIME, Scalar.BASE64URL})
_NUMBERS = {
    Scalar.DECIMAL: ("integer", "number", "string"),
    Scalar.TEXT_DECIMAL: ("integer", "number", "string"),
    Scalar.FLOAT: ("number",),
    Scalar.INTEGER: ("integer",),
    Scalar.BOOLEAN: ("boolean",),
    Scalar.NULL: ("null",),
}


class Deferral:
    """Tells parts that are read at once from those that wait for the object around them."""

    def __init__(self, schemas: Sequence[SchemaModel]) -> None:
        structs = [one for one in schemas if isinstance(one, StructModel)]
        bases = {one.base for one in structs}
        self._enums: dict[ClassName, str] = {}
        self._aliases = {one.name: one.target for one in schemas if isinstance(one, AliasModel)}
        self._open: set[ClassName] = set()
        for one in structs:
            if one.extra is not None or one.name in bases:
                self._open.update((one.name, *one.aliases))
        for enum in schemas:
            if isinstance(enum, EnumModel):
                sort = "string" if isinstance(enum.members[0].value, str) else "integer"
                self._enums.update(dict.fromkeys((enum.name, *enum.aliases), sort))

    def needed(self, type_: TypeRef) -> bool:
        """Whether only the content tells what a value of this type is."""
        match type_:
            case ScalarType(scalar):
                return scalar in _READ_AFTERWARDS
            case ClassType(name):
                target = self._aliases.get(name)
                return name in self._open or (target is not None and self.needed(target))
            case ListType(inner) | MapType(inner):
                return self.needed(inner)
            case UnionType(members):
                sorts = [sort for one in members for sort in self._sorts(one)]
                return len(set(sorts)) < len(sorts) or any(map(self.needed, members))
            case _:
                return False  # streams stand in no class

    def _sorts(self, type_: TypeRef) -> tuple[str, ...]:
        """The sorts of JSON values that the decoder takes for a type."""
        match type_:
            case ScalarType(scalar):
                return _NUMBERS.get(scalar, ("string",))
            case ClassType(name):
                target = self._aliases.get(name)
                return (
                    self._sorts(target)
                    if target is not None
                    else (self._enums.get(name, "object"),)
                )
            case ListType():
                return ("array",)
            case MapType():
                return ("object",)
            case UnionType(members):
                return tuple(sort for one in members for sort in self._sorts(one))
            case _:
                return ()
