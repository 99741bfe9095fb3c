"""What a model class is made of, looked up once: msgspec evaluates the annotations at each call."""

from __future__ import annotations

from functools import cache

import msgspec

__all__ = ["attributes_of"]


@cache
def attributes_of(model: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """The attributes of a class, with their names on the wire and their types."""
    return msgspec.structs.fields(model)
