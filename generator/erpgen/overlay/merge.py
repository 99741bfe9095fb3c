"""Merging a value into a node, as the Overlay Specification defines it for update and copy.

Objects merge property by property, arrays are concatenated, primitive values replace each
other; every other pair is refused (Action Object, versions 1.1 and 1.2; 1.0 asks for compatible
values and does not say what else to do, so it is held to the same).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.overlay.errors import RefusalError
from erpgen.overlay.values import JsonValue, clone, kind_of

if TYPE_CHECKING:
    from erpgen.overlay.types import Location


def merge_node(current: JsonValue, value: JsonValue, location: Location) -> tuple[JsonValue, bool]:
    """Merge ``value`` into a selected node; the node's new value, and whether it is another.

    Containers are changed in place and keep their identity. What comes from ``value`` is cloned,
    so that no two nodes share it. Raises RefusalError where the two do not merge.
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
    if isinstance(current, dict | list) or isinstance(value, dict | list):
        what = f"{kind_of(value)} does not merge into {kind_of(current)}"
        raise RefusalError(what, f"give it {kind_of(current)}, or remove it first", location)
    return value, type(current) is not type(value) or current != value


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
