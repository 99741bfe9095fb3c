"""JSON values, and what an overlay needs to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Hashable

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = dict[str, JsonValue]
JsonContainer: TypeAlias = "list[JsonValue] | dict[str, JsonValue]"
_CONTAINERS = (dict, list)


def clone(value: JsonValue) -> JsonValue:
    """The same value in containers of its own; what was shared inside it no longer is."""
    if isinstance(value, dict):
        return {
            name: clone(child) if isinstance(child, _CONTAINERS) else child
            for name, child in value.items()
        }
    if isinstance(value, list):
        return [clone(child) for child in value]
    return value


def size(value: JsonValue) -> int:
    """How many nodes a value has, itself included."""
    if isinstance(value, dict):
        return 1 + sum(size(child) for child in value.values())
    if isinstance(value, list):
        return 1 + sum(size(child) for child in value)
    return 1


def height(value: JsonValue) -> int:
    """How many containers a value nests, itself included; 0 for a primitive value."""
    if isinstance(value, dict):
        return 1 + max(map(height, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(height, value), default=0)
    return 0


def kind_of(value: JsonValue) -> str:
    """What the Overlay Specification tells apart: an object, an array, a primitive value."""
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list) else "a primitive value"


def identity(value: JsonValue) -> Hashable:
    """Equal for values that JSON Schema calls equal: 1 and 1.0 are, 1 and true are not."""
    if isinstance(value, dict):
        return frozenset((name, identity(child)) for name, child in value.items())
    if isinstance(value, list):
        return tuple(identity(child) for child in value)
    return (bool, value) if isinstance(value, bool) else value
