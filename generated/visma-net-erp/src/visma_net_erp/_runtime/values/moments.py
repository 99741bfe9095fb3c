"""Times that say of which zone they are, where the API leaves it out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any, TypeVar

import msgspec

__all__ = ["localized"]

T = TypeVar("T")


def localized(value: T, zone: tzinfo) -> T:
    """The value with the zone on each time that has none: a time, or a copy of what holds some.

    Of the hour that comes twice when clocks are set back, the first is meant (PEP 495).
    """
    made: Any = _localized(value, zone)
    return made  # type: ignore[no-any-return] # of the type that was given


def _localized(value: Any, zone: tzinfo) -> Any:
    if isinstance(value, datetime):
        return value.replace(tzinfo=zone) if value.tzinfo is None else value
    if isinstance(value, msgspec.Struct):
        held = ((name, getattr(value, name)) for name in value.__struct_fields__)
        new = {name: made for name, old in held if (made := _localized(old, zone)) is not old}
        return msgspec.structs.replace(value, **new) if new else value
    if isinstance(value, list):
        made = [_localized(one, zone) for one in value]
        return value if all(a is b for a, b in zip(made, value, strict=True)) else made
    if isinstance(value, Mapping):
        return {name: _localized(one, zone) for name, one in value.items()}
    return value
