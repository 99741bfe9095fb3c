"""Merging a value into a node, as the Overlay Specification defines it for update and copy.

Objects merge property by property, arrays are concatenated, primitive values replace each
other; every other pair is refused (Action Object, versions 1.1 and 1.2; 1.0 asks for compatible
values and does not say what else to do, so it is held to the same).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.overlay.values import JsonValue, clone, kind_of

if TYPE_CHECKING:
    from erpgen.overlay.types import Location


class IncompatibleError(ValueError):
    """Two values that do not merge, and where in the target document they met."""

    def __init__(self, location: Location, current: JsonValue, value: JsonValue) -> None:
        self.location = location
        self.current = kind_of(current)
        self.given = kind_of(value)
        super().__init__(f"{self.given} does not merge into {self.current}")


def merge_node(current: JsonValue, value: JsonValue, location: Location) -> tuple[JsonValue, bool]:
    """Merge ``value`` into a selected node; the node's new value, and whether it is another.

    Containers are changed in place and keep their identity. What comes from ``value`` is cloned,
    so that no two nodes share it. Raises IncompatibleError.
    """
    if isinstance(current, list) and not isinstance(value, list):
        current.append(clone(value))
        return current, True
    return _merge(current, value, location)


def _merge(current: JsonValue, value: JsonValue, location: Location) -> tuple[JsonValue, bool]:
    if isinstance(current, dict) and isinstance(value, dict):
        return current, _merge_properties(current, value, location)
    if isinstance(current, list) and isinstance(value, list):
        current.extend(clone(item) for item in value)
        return current, bool(value)
    if kind_of(current) == kind_of(value) == "primitive":
        return value, type(current) is not type(value) or current != value
    raise IncompatibleError(location, current, value)


def _merge_properties(
    current: dict[str, JsonValue], value: dict[str, JsonValue], location: Location
) -> bool:
    changed = False
    for name, update in value.items():
        if name in current:
            current[name], differs = _merge(current[name], update, (*location, name))
            changed |= differs
        else:
            current[name] = clone(update)
            changed = True
    return changed
