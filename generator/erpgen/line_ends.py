"""Ends of lines: a checkout may turn LF into CRLF, and the text is the same."""

from __future__ import annotations


def with_unix_ends(text: bytes) -> bytes:
    """The text as erpgen reads, compares and writes it: a line ends in LF."""
    return text.replace(b"\r\n", b"\n") if b"\r" in text else text
