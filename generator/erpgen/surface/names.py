"""The names that users of a client type, and what the type checker knows of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from erpgen.model.types import (
    AliasModel,
    ClassType,
    EnumModel,
    EventType,
    ListType,
    MapType,
    ScalarType,
    StreamType,
    StructModel,
    UnionType,
)
from erpgen.surface.spelling import CLIENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.model.types import ApiModel, Operation, Parameter, SchemaModel, TypeRef


class Name(Struct, frozen=True):
    """One name: its type in Python's words, and whether a caller must give it."""

    type: str
    required: bool = False


def surface(model: ApiModel) -> dict[str, Name]:
    """Every name of a client, as people write it, in the order of the model."""
    names: dict[str, Name] = {}
    for resource in model.resources:
        names[f"{CLIENT}.{resource.attribute}"] = Name("resource")
        for operation in resource.operations:
            names |= _operation(operation)
    for schema in model.schemas:
        names |= dict(schema_names(schema))
    return names


def method_name(operation: Operation) -> str:
    """``erp.customer.get_all``."""
    return f"{CLIENT}.{operation.resource}.{operation.function}"


def changes_name(operation: Operation) -> str:
    """``erp.customer.changes``, of a list that tells what changed."""
    function = operation.changes.function if operation.changes else ""
    return f"{CLIENT}.{operation.resource}.{function}"


def parameter_name(operation: Operation, parameter: Parameter) -> str:
    """``erp.customer.get_all(status=…)``."""
    return f"{method_name(operation)}({parameter.python}=…)"


def body_name(operation: Operation) -> str:
    """``erp.customer.create(body=…)``."""
    return f"{method_name(operation)}(body=…)"


def type_text(type_ref: TypeRef | None) -> str:
    """The type as an annotation; ``None`` for nothing."""
    match type_ref:
        case None:
            return "None"
        case ScalarType(scalar):
            return str(scalar)
        case ClassType(name):
            return str(name)
        case ListType(element):
            return f"list[{type_text(element)}]"
        case MapType(value):
            return f"dict[str, {type_text(value)}]"
        case EventType(data):
            return f"ServerSentEvent[{type_text(data)}]"
        case StreamType(element):
            return f"ItemStream[{type_text(element)}]"
        case UnionType(members):
            return " | ".join(type_text(member) for member in members)


def _operation(operation: Operation) -> dict[str, Name]:
    names = {f"{method_name(operation)}()": Name(_returns(operation))}
    for parameter in operation.parameters:
        name = parameter_name(operation, parameter)
        names[name] = Name(type_text(parameter.type), parameter.needed)
    if operation.changes is not None:
        names[f"{changes_name(operation)}()"] = Name(f"ChangeFeed[{_element(operation)}]")
    if operation.body is not None:
        taken = Name(
            " | ".join(type_text(one) for one in operation.body.types), operation.body.required
        )
        names[body_name(operation)] = taken
    return names


def _element(operation: Operation) -> str:
    """What a list holds; one that comes whole may be named."""
    if operation.paging is not None:
        return type_text(operation.paging.item)
    whole = operation.returns
    return type_text(whole.element if isinstance(whole, ListType) else whole)


def _returns(operation: Operation) -> str:
    if operation.paging is not None:
        return f"Pager[{type_text(operation.paging.item)}]"
    return "bytes" if operation.download else type_text(operation.returns)


def schema_names(schema: SchemaModel) -> Iterator[tuple[str, Name]]:
    """The names of a class and its aliases, and under the first what the class has."""
    match schema:
        case StructModel():
            yield schema.name, Name("class")
            yield from ((alias, Name("class")) for alias in schema.aliases)
            for prop in schema.properties:
                kind = type_text(prop.type)
                yield f"{schema.name}.{prop.python}", Name(kind, prop.required)
        case EnumModel():
            yield schema.name, Name("class")
            yield from ((alias, Name("class")) for alias in schema.aliases)
            for member in schema.members:
                yield f"{schema.name}.{member.python}", Name(repr(member.value))
        case AliasModel():
            yield schema.name, Name(type_text(schema.target))
