"""Read a node of a document that may say anything: the wrong kind counts as nothing."""

from __future__ import annotations

from typing import Any

from erpgen.document import JsonObject


def mapping(value: object) -> JsonObject:
    """The value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: object) -> list[Any]:
    """The value where it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def texts(value: object) -> list[str]:
    """The texts of an array."""
    return [one for one in sequence(value) if isinstance(one, str)]
