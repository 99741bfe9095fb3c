"""How a request is sent: connections, retries, redirects, limits, deadlines, hooks."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .deadline import Deadline, Pause
from .hooks import Attempt, Hook
from .limits import RateLimiter
from .options import Timeouts, TransportOptions
from .retry import RetryPolicy

if TYPE_CHECKING:
    from .http import AsyncTransport, SyncTransport, check_client
    from .streams import AsyncStream, SyncStream

__all__ = [
    "AsyncStream",
    "AsyncTransport",
    "Attempt",
    "Deadline",
    "Hook",
    "Pause",
    "RateLimiter",
    "RetryPolicy",
    "SyncStream",
    "SyncTransport",
    "Timeouts",
    "TransportOptions",
    "check_client",
]

_LATER = {
    "check_client": ".http",
    "AsyncTransport": ".http",
    "SyncTransport": ".http",
    "AsyncStream": ".streams",
    "SyncStream": ".streams",
}
"""What loads the HTTP library, and so waits for the first call."""

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name):
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_LATER[name], __name__), name)
