"""From a place in a JSON object to the attributes of the objects that are made of it."""

from __future__ import annotations

from erpgen.model.types import (
    AliasModel,
    ApiModel,
    ClassType,
    ListType,
    Operation,
    SchemaModel,
    StructModel,
    TypeRef,
    UnionType,
)
from erpgen.pointer import unescape


class AttributePaths:
    """The attributes of one API's classes, by the names that the wire has for them."""

    def __init__(self, model: ApiModel) -> None:
        self._models: dict[str, SchemaModel] = {
            str(name): one
            for one in model.schemas
            for name in (one.name, *(() if isinstance(one, AliasModel) else one.aliases))
        }

    def element(self, operation: Operation) -> TypeRef | None:
        """What an operation's list holds, None where it answers with none."""
        if operation.paging is not None:
            return operation.paging.item
        whole = self._meant(operation.returns)
        return whole.element if isinstance(whole, ListType) else None

    def dotted(self, type_: TypeRef | None, pointer: str) -> str:
        """A JSON pointer into a value of this type as attributes, as ``to_rows`` takes them.

        Below what is no object of a class the names stay those of the wire.
        """
        found: list[str] = []
        kind = type_
        for token in pointer.split("/")[1:]:
            name, kind = self._step(kind, unescape(token))
            found.append(name)
        return ".".join(found)

    def _step(self, type_: TypeRef | None, wire: str) -> tuple[str, TypeRef | None]:
        struct = self._struct(type_)
        for one in struct.properties if struct is not None else ():
            if one.wire == wire:
                return str(one.python), one.type
        return wire, type_.element if isinstance(type_, ListType) else None

    def _struct(self, type_: TypeRef | None) -> StructModel | None:
        """The class of a type; of several, as null stands beside one, the only one."""
        if isinstance(type_, UnionType):
            found = [one for part in type_.members if (one := self._struct(part)) is not None]
            return found[0] if len(found) == 1 else None
        meant = self._meant(type_)
        model = self._models.get(meant.name) if isinstance(meant, ClassType) else None
        return model if isinstance(model, StructModel) else None

    def _meant(self, type_: TypeRef | None) -> TypeRef | None:
        """The type that another name stands for."""
        model = self._models.get(type_.name) if isinstance(type_, ClassType) else None
        if isinstance(model, AliasModel) and model.target != type_:
            return self._meant(model.target)
        return type_
