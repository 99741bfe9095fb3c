"""Percent-encoding (RFC 3986) and what may stand in a header (RFC 9110 §5.5)."""

from __future__ import annotations

import re
from urllib.parse import quote

_FORBIDDEN_IN_HEADERS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

RESERVED = ":/?@!$'()*,;="
"""What ``allowReserved`` leaves as it is: the reserved characters of RFC 3986 §2.2, but for those
that would end the value (``&``, ``#``), be read as a blank (``+``) or are no part of a query."""


def quote_segment(text: str, safe: str = "") -> str:
    """One path segment; every character survives, and no segment climbs up (``.`` and ``..``)."""
    if text in {".", ".."}:
        return text.replace(".", "%2E")
    return _quote(text, safe)


def quote_query(text: str, safe: str = "") -> str:
    """A name or a value of the query."""
    return _quote(text, safe)


def header_value(name: str, text: str) -> str:
    """The value, if it cannot end the header line; raises ValueError otherwise."""
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no header name")
    if _FORBIDDEN_IN_HEADERS.search(text):
        raise ValueError(f"the header {name} must not hold line breaks or control characters")
    return text.strip(" \t")


def entity_tag(text: str) -> str:
    """An entity tag as If-Match takes it: ``*``, or quoted, weak or strong (RFC 9110 §8.8.3)."""
    if text == "*" or (text.endswith('"') and text.startswith(('"', 'W/"')) and len(text) > 1):
        return text
    return f'"{text}"'


def _quote(text: str, safe: str) -> str:
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError as error:
        raise ValueError(f"{text!r} is not valid Unicode: {error.reason}") from None
