"""A rate limiter that learns the quota from the server's headers."""

from __future__ import annotations


class RateLimiter:
    """Holds calls back while the quota is used up."""
