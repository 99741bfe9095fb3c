"""Path keys that survive every character: ``b64(<base64url of UTF-8>)`` where plain is unsafe.

Base64url is RFC 4648 §5, sent without padding (§3.2).
"""

from __future__ import annotations

import binascii
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PREFIX = "b64("
SUFFIX = ")"

_PLAIN = re.compile(r"[A-Za-z0-9._-]+")
_ENCODED = re.compile(r"b64\(([A-Za-z0-9_-]*)={0,2}\)")


def encode_key(value: str, siblings: Iterable[str] = ()) -> str:
    """The path segment for a key.

    Plain where it holds only ASCII letters, digits, ``-``, ``.`` and ``_``, is not empty, ``.``
    or ``..``, and is none of ``siblings``: literal segments at the same place, compared without
    case because many servers route so. Raises ValueError for lone surrogates, which no
    server could decode.
    """
    plain = _PLAIN.fullmatch(value) and value not in {".", ".."}
    if plain and not (siblings and value.lower() in _lowered(tuple(siblings))):
        return value
    try:
        octets = value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"the key {value!r} is not valid Unicode: {error.reason}") from None
    return f"{PREFIX}{urlsafe_b64encode(octets).decode().rstrip('=')}{SUFFIX}"


def decode_key(segment: str) -> str:
    """The key in a path segment, plain or encoded; what does not decode is returned as it is."""
    match = _ENCODED.fullmatch(segment)
    if match is None:
        return segment
    text = match[1]
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        return segment


@lru_cache(maxsize=1024)
def _lowered(siblings: tuple[str, ...]) -> frozenset[str]:
    """Looked at with every key, and the same for every call of an operation."""
    return frozenset(map(str.lower, siblings))
