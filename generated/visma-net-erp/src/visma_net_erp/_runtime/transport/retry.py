"""Which calls are sent again, and after how long."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import msgspec

from ..errors import ConnectError, ConnectionLostError, RequestTimeoutError, TransportError
from ..messages import reset_seconds, retry_after_seconds

if TYPE_CHECKING:
    from ..messages import Response

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
"""RFC 9110 §9.2.1. PUT and DELETE are idempotent on paper, but a PUT may insert lines."""

SHORTEST_ASKED = 1.0
"""Seconds: the header has whole ones, so 0 or a past date asks for no wait of its own."""

SAFE_STATUSES = frozenset({408, 429, 502, 503, 504})


class RetryPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """How often and how patiently a call is sent again; times in seconds.

    A wait the server asks for (Retry-After) is kept whole, however long, as long as it fits
    into the call's total time; ``first_wait`` and ``longest_wait`` bound the client's own, which
    also holds where the server asks for less than a second.
    """

    max_retries: int = 2
    first_wait: float = 0.5
    longest_wait: float = 8.0

    def wait(self, attempt: int, response: Response | None) -> float:
        """Seconds to wait after the attempt with this number (0 is the first)."""
        asked = _asked(response)
        # Jitter keeps clients that failed together from coming back together; the wait the
        # server asked for is only ever lengthened.
        if asked is not None and asked >= SHORTEST_ASKED:
            return asked + random.uniform(0, min(1.0, 0.1 * asked))  # noqa: S311 - no secret
        most = min(self.longest_wait, self.first_wait * 2.0 ** min(attempt, 16))
        return max(asked or 0.0, most * random.uniform(0.75, 1.0))  # noqa: S311 - no secret


def _asked(response: Response | None) -> float | None:
    if response is None:
        return None
    asked = retry_after_seconds(response.headers, time.time())
    if asked is None and response.status == 429:
        return reset_seconds(response.headers)
    return asked


def may_repeat(method: str, outcome: Response | TransportError) -> bool:
    """Whether sending again cannot do the work twice and may help.

    A safe method may be repeated after every passing failure. Anything else only where the
    server certainly did nothing: no connection, 429, or 503 with Retry-After.
    """
    safe = method.upper() in SAFE_METHODS
    if isinstance(outcome, TransportError):
        if not outcome.sent and isinstance(outcome, (ConnectError, RequestTimeoutError)):
            return True
        return safe and isinstance(outcome, (ConnectionLostError, RequestTimeoutError))
    if outcome.status == 429:
        return True
    if outcome.status == 503 and "retry-after" in outcome.headers:
        return True
    return safe and outcome.status in SAFE_STATUSES
