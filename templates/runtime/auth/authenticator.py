"""What a transport asks of whoever signs in."""

from __future__ import annotations


class Authenticator:
    """Adds credentials to requests; does no I/O of its own."""
