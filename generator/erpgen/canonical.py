"""One text for equal JSON values, by which they are compared and counted."""

from __future__ import annotations

import json


def canonical(value: object) -> str:
    """One text for equal JSON values: key order aside, ``1`` and ``1.0`` alike."""
    if value is None:
        return "null"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return _ENCODER.encode(value)


_ENCODER = json.JSONEncoder(sort_keys=True, default=str)
