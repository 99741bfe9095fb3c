"""Finds the Python that stands for what a change is about."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from erpgen.diff.types import Direction
from erpgen.model.types import (
    ClassType,
    EventType,
    ListType,
    MapType,
    StreamType,
    StructModel,
    UnionType,
)
from erpgen.surface.names import body_name, method_name, parameter_name

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from erpgen.diff.types import Change, Target
    from erpgen.model.types import ApiModel, Operation, Property, SchemaModel, TypeRef


class Names(Struct, frozen=True, dict=True):
    """The names of one client, by what the document calls them.

    ``paths`` are the client's own paths by those that changes carry.
    """

    model: ApiModel
    paths: Mapping[tuple[str, str], tuple[str, str]]

    def of_change(self, change: Change, noticed: Container[str] = ()) -> tuple[str, ...]:
        """The names a change touches, each once; empty where it touches none.

        Of the names on the way to a nested place, the first of ``noticed`` is taken, else the
        last.
        """
        target = change.target
        if target.schema:
            ways = [self._in_schema(target.schema, target.within)]
        else:
            body = change.direction is Direction.REQUEST and "media-type" not in change.id
            ways = [self._of_operation(target, *place, body=body) for place in change.operations]
        return tuple(dict.fromkeys(_chosen(way, noticed) for way in ways if way))

    def _of_operation(self, target: Target, method: str, path: str, *, body: bool) -> list[str]:
        operation = self._operations.get(self.paths.get((method, path), (method, path)))
        if operation is None:
            return []
        if target.parameter is not None:
            return [_argument(operation, *target.parameter)]
        if target.within:
            known = self._class_of(_root(operation, target.answer))
            return self._walk(known, target.within, known.name) if known else []
        return [body_name(operation) if body and operation.body else method_name(operation)]

    @cached_property
    def _operations(self) -> dict[tuple[str, str], Operation]:
        return {
            (operation.method, operation.path): operation
            for resource in self.model.resources
            for operation in resource.operations
        }

    @cached_property
    def _by_schema(self) -> dict[str, SchemaModel]:
        return {name: schema for schema in self.model.schemas for name in schema.schema_names}

    @cached_property
    def _by_class(self) -> dict[str, SchemaModel]:
        return {
            name: schema
            for schema in self.model.schemas
            for name in (schema.name, *getattr(schema, "aliases", ()))
        }

    def _in_schema(self, schema: str, within: tuple[str, ...]) -> list[str]:
        known = self._by_schema.get(schema)
        return self._walk(known, within, _spelled(known, schema)) if known else []

    def _walk(self, schema: SchemaModel, within: tuple[str, ...], spelled: str) -> list[str]:
        """The names on the way: the class, then each attribute; other steps stay where they are."""
        current, owner, found = schema, spelled, [spelled]
        for step in within:
            prop = _property(current, step)
            if prop is None:
                continue
            found.append(f"{owner}.{prop.python}")
            below = self._class_of(prop.type)
            if below is None or prop.wrapped:
                break
            current, owner = below, below.name
        return found

    def _class_of(self, type_ref: TypeRef | None) -> SchemaModel | None:
        match type_ref:
            case ClassType(name):
                return self._by_class.get(name)
            case ListType(element):
                return self._class_of(element)
            case MapType(value):
                return self._class_of(value)
            case EventType(data):
                return self._class_of(data)
            case StreamType(element):
                return self._class_of(element)
            case UnionType(members):
                known = (self._class_of(member) for member in members)
                return next((one for one in known if one is not None), None)
            case _:
                return None


def _chosen(way: list[str], noticed: Container[str]) -> str:
    return next((name for name in way if name in noticed), way[-1])


def _root(operation: Operation, answer: str) -> TypeRef | None:
    if not answer:
        return operation.body.type if operation.body else None
    return next((one.type for one in operation.answers if one.status == answer), None)


def _argument(operation: Operation, place: str, wire: str) -> str:
    """The argument a parameter became; the method where a rule took the parameter away."""
    for parameter in operation.parameters:
        if (str(parameter.location), parameter.wire) == (place, wire):
            return parameter_name(operation, parameter)
    return method_name(operation)


def _property(schema: SchemaModel, wire: str) -> Property | None:
    if not isinstance(schema, StructModel):
        return None
    return next((prop for prop in schema.properties if prop.wire == wire), None)


def _spelled(schema: SchemaModel, name: str) -> str:
    """The class by the document's own name where it is importable so."""
    names: Iterator[str] = iter((schema.name, *getattr(schema, "aliases", ())))
    return name if name in names else schema.name
