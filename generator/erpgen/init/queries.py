"""Texts of a document inside JSONPath queries (RFC 9535)."""

from __future__ import annotations

_ESCAPES = {"'": "\\'", "\\": "\\\\"}


def quoted(text: str) -> str:
    """A string literal (RFC 9535, section 2.3.1.1)."""
    inner = "".join(
        _ESCAPES.get(one) or (one if one.isprintable() else _escape(one)) for one in text
    )
    return f"'{inner}'"


def has_parameter(name: str, location: str = "query") -> str:
    """A test of an operation for a parameter."""
    return f"@.parameters[?@.name == {quoted(name)} && @.in == {quoted(location)}]"


def _escape(one: str) -> str:
    code = ord(one)
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
