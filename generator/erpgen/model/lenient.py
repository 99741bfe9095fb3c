"""Read a node of a document that may be malformed: the wrong kind counts as nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def listed(value: object) -> list[Any]:
    """The value where it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def mapped(value: object) -> Mapping[str, Any]:
    """The value where it is an object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def texts(value: object) -> list[str]:
    """The texts of a list."""
    return [one for one in listed(value) if isinstance(one, str)]
