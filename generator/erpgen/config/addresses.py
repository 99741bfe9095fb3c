"""Addresses in ``api.toml``."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from erpgen.config.table import Table


def url(table: Table, key: str) -> str:
    """The absolute address that a table must give."""
    return table.checked(key, table.required(key), is_url, "an http(s) address")


def optional_url(table: Table, key: str) -> str:
    """The absolute address that a table may give, empty where it does not."""
    return url(table, key) if table.has(key) else ""


def is_url(text: str) -> bool:
    """Whether the text is an absolute address of HTTP."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
