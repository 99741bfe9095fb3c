"""Where a session is begun: at an address of its own, or at a path of the API."""

from __future__ import annotations


def address_at(server: str, url: str) -> str:
    """The absolute address."""
    return f"{server.rstrip('/')}{url}" if url.startswith("/") else url
