"""Spell types in Python."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from erpgen.model.types import (
    ClassType,
    EventType,
    ListType,
    MapType,
    Operation,
    Parameter,
    Scalar,
    ScalarType,
    StreamType,
    TypeRef,
    UnionType,
)
from erpgen.render.literal import literal

SCALARS = {
    Scalar.DATETIME: "DateTime",
    Scalar.DATE: "Date",
    Scalar.TIME: "Time",
}
NUMBERS = tuple(
    ScalarType(scalar)
    for scalar in (Scalar.DECIMAL, Scalar.TEXT_DECIMAL, Scalar.FLOAT, Scalar.INTEGER)
)


_MOST_LISTED = 24


def spelled(type_: TypeRef, plain: frozenset[str] = frozenset()) -> str:
    """The type as an annotation: ``list[CustomerDto]``; enums in ``plain`` take their text too."""
    match type_:
        case ScalarType(scalar):
            return SCALARS.get(scalar, scalar.value)
        case ClassType(name):
            return f"Plain[{name}]" if name in plain else name
        case ListType(element):
            return f"list[{spelled(element, plain)}]"
        case MapType(value):
            return f"dict[str, {spelled(value, plain)}]"
        case EventType(data):
            return f"ServerSentEvent[{spelled(data, plain)}]"
        case StreamType(element):
            return f"Iterable[{spelled(element, plain)}]"
        case UnionType(members):
            return " | ".join(spelled(member, plain) for member in members)


def argument(parameter: Parameter, enums: Container[str]) -> str:
    """What a caller may pass for a parameter, without the None of an optional one."""
    if parameter.attributes:
        return "Mapping[str, Any]"
    if parameter.condition is not None:
        numeric = parameter.type in NUMBERS
        return "Condition[Decimal | int]" if numeric else "Condition[Date | str]"
    return _accepted(parameter.type, enums)


def is_exact(type_: TypeRef) -> bool:
    """Whether a value, or an element of it, is an exact number and no float."""
    match type_:
        case ScalarType(scalar):
            return scalar in (Scalar.DECIMAL, Scalar.TEXT_DECIMAL)
        case ListType(element):
            return is_exact(element)
        case UnionType(members):
            floating = ScalarType(Scalar.FLOAT) in members
            return not floating and any(is_exact(member) for member in members)
    return False


def listed(parameter: Parameter, values: Mapping[str, Sequence[str | int]]) -> str:
    """:func:`argument`, with the values of enums, which editors complete.

    ``values`` are those of each enum; of one that has very many, the class alone is named.
    """
    spelt = argument(parameter, values)
    names = [name for name in names_in(parameter.type) if name in values]
    if parameter.attributes or parameter.condition is not None:
        return spelt
    for name in dict.fromkeys(names):
        known = values[name]
        if 0 < len(known) <= _MOST_LISTED:
            literals = f"Literal[{', '.join(literal(one) for one in known)}]"
            spelt = spelt.replace(f"{name} | str", f"{name} | {literals} | str")
    return spelt


def _accepted(type_: TypeRef, enums: Container[str]) -> str:
    match type_:
        case ClassType(name) if name in enums:
            return f"{name} | str"
        case ScalarType(Scalar.DECIMAL | Scalar.TEXT_DECIMAL):
            return "Decimal | int"
        case ScalarType(Scalar.UUID):
            return "UUID | str"
        case ScalarType(Scalar.DATETIME | Scalar.MS_DATETIME):
            return "DateTime | Date"
        case ListType(element):
            return f"Sequence[{_accepted(element, enums)}]"
        case UnionType(members):
            return " | ".join(dict.fromkeys(_accepted(member, enums) for member in members))
        case _:
            return spelled(type_)


def returned(operation: Operation, *, asynchronous: bool = False) -> str:
    """What a method returns, as one annotates it."""
    prefix = "Async" if asynchronous else ""
    if operation.paging is not None:
        return f"{prefix}Pager[{spelled(operation.paging.item)}]"
    if operation.created:
        return f"{prefix}Created[Any]"
    if operation.returns is None:
        return "None"
    whole, item = streamed(operation.returns)
    stream = [] if item is None else [f"{prefix}ItemStream[{spelled(item)}]"]
    return " | ".join([*([] if whole is None else [spelled(whole)]), *stream])


def is_streamed(operation: Operation) -> bool:
    """Whether the answer may come item by item."""
    return operation.returns is not None and streamed(operation.returns)[1] is not None


def streamed(returns: TypeRef | None) -> tuple[TypeRef | None, TypeRef | None]:
    """What an answer is that comes whole, and one item of an answer that does not."""
    if returns is None:
        return None, None
    members = returns.members if isinstance(returns, UnionType) else (returns,)
    whole = tuple(one for one in members if not isinstance(one, StreamType))
    items = tuple(one.element for one in members if isinstance(one, StreamType))
    return _together(whole), _together(items)


def _together(types: tuple[TypeRef, ...]) -> TypeRef | None:
    if len(types) < 2:
        return types[0] if types else None
    return UnionType(types)


def names_in(type_: TypeRef) -> Iterator[str]:
    """The names a spelled type uses, classes and scalars alike."""
    match type_:
        case ScalarType(scalar):
            yield SCALARS.get(scalar, scalar.value)
        case ClassType(name):
            yield name
        case ListType(inner) | MapType(inner) | EventType(inner) | StreamType(inner):
            yield from names_in(inner)
        case UnionType(members):
            for member in members:
                yield from names_in(member)
