"""Whether a value of a union is told from values of the other types in it."""

from __future__ import annotations

from typing import Any

from ..errors import DecodeError
from ..values import decode_json, encode_json, spelled

__all__ = ["reads_back"]


def reads_back(kind: Any, value: Any) -> bool:
    """Whether the client reads what it sends for the value as that value.

    A text of digits, for one, is read as a number where both may stand.
    """
    try:
        read = decode_json(encode_json(spelled(kind, value)), kind)
    except DecodeError:
        return False
    return type(read) is type(value) and bool(read == value)
