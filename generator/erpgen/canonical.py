"""One text for equal JSON values, by which they are compared and counted."""

from __future__ import annotations

import json


def canonical(value: object) -> str:
    """One text for equal JSON values: key order aside, ``1`` and ``1.0`` alike."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, default=str)
