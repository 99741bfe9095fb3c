"""Compares JSON values and says where they differ."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from executed.instances import MARK

_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def comparable(value: Any) -> Any:
    """The value without the undeclared member, and with every moment in one spelling."""
    if isinstance(value, dict):
        return {name: comparable(one) for name, one in value.items() if name != MARK}
    if isinstance(value, list):
        return [comparable(one) for one in value]
    if isinstance(value, str) and _UTC.fullmatch(value):
        return datetime.fromisoformat(value).isoformat()
    return value


def difference(expected: Any, found: Any, where: str = "") -> str:
    """The first place where two values that differ do so."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for name in sorted(expected.keys() | found.keys()):
            one, other = expected.get(name, "(absent)"), found.get(name, "(absent)")
            if one != other:
                return difference(one, other, f"{where}/{name}")
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for index, (one, other) in enumerate(zip(expected, found, strict=True)):
            if one != other:
                return difference(one, other, f"{where}/{index}")
    return f"at {where or '/'}: expected {str(expected)[:100]!r}, found {str(found)[:100]!r}"
