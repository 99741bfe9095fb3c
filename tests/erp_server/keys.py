"""From a raw path to keys, and from a key to the last segment of Location.

Decoding is the server's half of the rule; it shares no line with the client's half.
"""

from __future__ import annotations

import binascii
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from urllib.parse import quote, unquote_to_bytes

from erp_server.call import RefusalError

RESERVED = frozenset(":/?#[]@&*+;" + "<>%\\")
"""Not let through in a path, percent-encoded or not: the article's, then the gateway's."""

_B64 = re.compile(r"b64\((.*)\)", re.DOTALL)
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*")


def segments(raw_path: str) -> list[str]:
    """The decoded segments, dot segments resolved as a web server does before it routes."""
    found: list[str] = []
    for raw in raw_path.removeprefix("/").split("/"):
        segment = _percent_decoded(raw)
        if segment == "..":
            found = found[:-1]
        elif segment != ".":
            found.append(segment)
    while found and not found[-1]:
        found.pop()
    return found


def key(segment: str) -> str:
    """The key of a segment; RefusalError where the gateway would not let it through."""
    if match := _B64.fullmatch(segment):
        return _b64_decoded(match[1])
    if RESERVED & set(segment) or any(ord(char) < 32 for char in segment):
        raise RefusalError(400, "A potentially dangerous Request.Path value was detected.")
    return segment


def location_segment(of_key: str, style: str) -> str:
    """``of_key`` as it ends Location: ``percent`` always, ``b64`` only where it must be."""
    if style == "percent" or re.fullmatch(r"[A-Za-z0-9._-]+", of_key):
        return quote(of_key, safe="")
    return f"b64({urlsafe_b64encode(of_key.encode()).decode().rstrip('=')})"


def _percent_decoded(raw: str) -> str:
    if re.search(r"%(?![0-9A-Fa-f]{2})", raw):
        raise RefusalError(400, "The path holds a percent sign that encodes nothing.")
    try:
        return unquote_to_bytes(raw).decode()
    except UnicodeDecodeError:
        raise RefusalError(400, "The path is not UTF-8.") from None


def _b64_decoded(text: str) -> str:
    if not _BASE64URL.fullmatch(text):
        raise RefusalError(400, "The value in b64() is not base64url without padding.")
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise RefusalError(400, "The value in b64() does not decode to text.") from None
