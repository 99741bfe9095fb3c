"""The version of a record that stands inside it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from .pointers import pointer_steps
from .text import absent


def version_in(record: object, pointer: str) -> str | None:
    """What a record that was read says of its version; None where it says nothing."""
    found = record
    for step in pointer_steps(pointer):
        found = _member(found, step)
    return None if absent(found) or not isinstance(found, (str, int)) else str(found)


def _member(value: object, name: str) -> object:
    if isinstance(value, msgspec.Struct):
        names = zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True)
        attribute = next((own for wire, own in names if wire == name), "")
        return getattr(value, attribute, None) if attribute else None
    return value.get(name) if isinstance(value, Mapping) else None
