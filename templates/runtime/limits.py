"""A rate limiter that learns the quota from the server's headers.

``X-RateLimit-Limit``, ``-Remaining``, ``-Reset`` (seconds) and ``-Policy`` describe fixed
windows; several policies may stand side by side, each for some of the operations. Where only
429 with ``Retry-After`` comes, the limit is learned from how many calls went through before.
"""

from __future__ import annotations

import re
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .retry_after import reset_seconds, retry_after_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .operation import Operation
    from .wire import Response

ROUNDING = 1.5
"""Seconds by which two answers of one window may differ: Reset is in whole seconds."""

SHORTEST_PAUSE = 0.01


@dataclass(slots=True)
class _Window:
    """One policy's quota as far as it is known; times are of the limiter's clock."""

    ends: float
    remaining: int
    length: float
    limit: int | None = None
    inferred: bool = False
    passed: int = 0

    def begin_next(self, now: float) -> None:
        """Open the window that follows, before the server has said anything about it."""
        self.ends = now + self.length
        self.remaining = self.limit if self.limit is not None else max(1, self.passed)
        self.inferred = True
        self.passed = 0


class RateLimiter:
    """Holds calls back while the quota is used up; shared by threads, tasks and clients.

    ``spare`` calls of each window are left to others who share the quota.
    """

    def __init__(self, *, spare: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self._spare = spare
        self._clock = clock
        self._lock = threading.Lock()
        self._windows: dict[str, _Window] = {}
        self._policies: dict[str, str] = {}
        self._latest = ""
        self._in_flight = 0

    def reserve(self, operation: Operation[Any] | None) -> float:
        """Seconds to wait before asking again; 0 means go, then call :meth:`release` once."""
        with self._lock:
            pause = self._pause(self._window_for(operation))
            self._in_flight += pause == 0
            return pause

    def release(self) -> None:
        """The call that :meth:`reserve` let go is over, whatever became of it."""
        with self._lock:
            self._in_flight -= 1

    def observe(self, operation: Operation[Any] | None, response: Response) -> None:
        """Learn from an answer's status and headers."""
        with self._lock:
            policy = response.headers.get("x-ratelimit-policy", "")
            if response.status == 429:
                self._learn_refusal(policy, response.headers)
            else:
                self._learn(policy, response.headers)
            if policy in self._windows:
                self._latest = policy
                self._policies[_key(operation)] = policy
                self._windows[policy].passed += response.status != 429

    def _window_for(self, operation: Operation[Any] | None) -> _Window | None:
        return self._windows.get(self._policies.get(_key(operation), self._latest))

    def _pause(self, window: _Window | None) -> float:
        if window is None:
            return 0.0
        now = self._clock()
        if now >= window.ends:
            window.begin_next(now)
        # A spare as large as the quota would hold calls back for ever.
        spare = min(self._spare, (window.limit or 1) - 1)
        if window.remaining > spare:
            window.remaining -= 1
            return 0.0
        return max(SHORTEST_PAUSE, window.ends - now)

    def _learn_refusal(self, policy: str, headers: Mapping[str, str]) -> None:
        wait = retry_after_seconds(headers)
        wait = reset_seconds(headers) if wait is None else wait
        if wait is None:
            return
        ends = self._clock() + wait
        window = self._windows.setdefault(policy, _Window(ends=ends, remaining=0, length=wait))
        limit = _whole(headers.get("x-ratelimit-limit", ""))
        if limit is not None:
            window.limit = limit
        window.ends = ends if window.inferred else max(window.ends, ends)
        window.length = max(window.length, wait)
        window.remaining = 0
        window.inferred = False

    def _learn(self, policy: str, headers: Mapping[str, str]) -> None:
        reset = reset_seconds(headers)
        remaining = _whole(headers.get("x-ratelimit-remaining", ""))
        if reset is None or remaining is None:
            return
        ends = self._clock() + reset
        # Calls under way may be counted in the answer or not: take them as not.
        free = max(0, remaining - max(0, self._in_flight - 1))
        window = self._windows.get(policy)
        if window is None:
            window = self._windows[policy] = _Window(ends=ends, remaining=free, length=reset)
        elif abs(ends - window.ends) <= ROUNDING:
            window.ends = max(ends, window.ends)
            window.remaining = min(window.remaining, remaining)
        elif ends > window.ends or window.inferred:
            window.ends = ends
            window.remaining = free
        window.length = max(window.length, reset)
        window.inferred = False
        limit = _whole(headers.get("x-ratelimit-limit", ""))
        window.limit = window.limit if limit is None else limit


def _key(operation: Operation[Any] | None) -> str:
    return operation.id if operation is not None else ""


def _whole(value: str) -> int | None:
    # "100;w=60" is the form of an older draft of the RateLimit header fields.
    found = re.match(r"\s*([0-9]{1,18})", value)
    return int(found[1]) if found else None
