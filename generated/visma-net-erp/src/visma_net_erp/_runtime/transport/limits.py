"""A rate limiter that learns the quota from the server's headers.

``X-RateLimit-Limit``, ``-Remaining``, ``-Reset`` (seconds) and ``-Policy`` describe fixed
windows; several policies may stand side by side, each for some of the operations. Where only
429 with ``Retry-After`` comes, the limit is learned from how many calls went through before.
"""

from __future__ import annotations

import re
import threading
import time
from typing import TYPE_CHECKING, Any

import msgspec

from ..messages import LONGEST_ASKED, reset_seconds, retry_after_seconds
from ..processes import PerProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..messages import Response
    from ..operations import Operation

ROUNDING = 1.5
"""Seconds by which two answers of one window may differ: Reset is in whole seconds."""

SHORTEST_PAUSE = 0.01


class _Window(msgspec.Struct):
    """One policy's quota as far as it is known; times are of the limiter's clock.

    ``passed`` and ``refused`` count the calls of this window; ``estimate`` stands in for a limit
    that the server does not tell. ``inferred`` until the server has confirmed the window.
    """

    ends: float = 0.0
    remaining: int = 0
    length: float = 0.0
    limit: int | None = None
    estimate: int = 1
    inferred: bool = True
    passed: int = 0
    refused: int = 0

    def begin_next(self, now: float) -> None:
        """Open the window that follows, before the server has said anything about it."""
        # As many as went through before a refusal; twice as many where none was refused.
        grown = self.passed if self.refused else 2 * max(self.passed, self.estimate)
        self.estimate = max(1, grown)
        self.ends = now + self.length
        self.remaining = self.estimate if self.limit is None else self.limit
        self.inferred = True
        self.passed = self.refused = 0


class RateLimiter(PerProcess):
    """Holds calls back while the quota is used up; shared by threads, tasks and clients.

    ``spare`` calls of each window are left to others who share the quota. A window or a wait of
    more than ``longest_asked`` seconds (a day) is taken for a mistake and not learned.
    """

    def __init__(
        self,
        *,
        spare: int = 0,
        longest_asked: float = LONGEST_ASKED,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._spare = spare
        self._longest = longest_asked
        self._clock = clock
        self._windows: dict[str, _Window] = {}
        self._policies: dict[str, str] = {}
        self._latest = ""
        super().__init__()

    def begin_process(self) -> None:
        """What was learned stays in a child; the calls under way are the parent's."""
        self._lock = threading.Lock()
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
            window = self._windows.setdefault(policy, _Window())
            if response.status == 429:
                self._learn_refusal(window, response.headers)
            else:
                self._learn(window, response.headers)
            self._latest = self._policies[_key(operation)] = policy

    def _window_for(self, operation: Operation[Any] | None) -> _Window | None:
        return self._windows.get(self._policies.get(_key(operation), self._latest))

    def _pause(self, window: _Window | None) -> float:
        # A window without a length: the server has not spoken of any quota yet.
        if window is None or not window.length:
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

    def _learn_refusal(self, window: _Window, headers: Mapping[str, str]) -> None:
        wait = retry_after_seconds(headers)
        wait = reset_seconds(headers) if wait is None else wait
        if wait is None or wait > self._longest:
            return
        ends = self._clock() + wait
        window.ends = ends if window.inferred else max(window.ends, ends)
        window.remaining = 0
        window.refused += 1
        self._confirm(window, wait, headers)

    def _learn(self, window: _Window, headers: Mapping[str, str]) -> None:
        window.passed += 1
        reset = reset_seconds(headers)
        remaining = _whole(headers.get("x-ratelimit-remaining", ""))
        if reset is None or reset > self._longest or remaining is None:
            return
        ends = self._clock() + reset
        if window.length and abs(ends - window.ends) <= ROUNDING:
            window.ends = max(ends, window.ends)
            window.remaining = min(window.remaining, remaining)
        elif ends > window.ends or window.inferred:
            window.ends = ends
            # Calls under way may be counted in the answer or not: take them as not.
            window.remaining = max(0, remaining - max(0, self._in_flight - 1))
        self._confirm(window, reset, headers)

    def _confirm(self, window: _Window, length: float, headers: Mapping[str, str]) -> None:
        limit = _whole(headers.get("x-ratelimit-limit", ""))
        window.limit = window.limit if limit is None else limit
        window.length = max(window.length, length, SHORTEST_PAUSE)
        window.inferred = False


def _key(operation: Operation[Any] | None) -> str:
    return operation.id if operation is not None else ""


def _whole(value: str) -> int | None:
    # "100;w=60" is the form of an older draft of the RateLimit header fields.
    found = re.match(r"\s*([0-9]{1,18})", value)
    return int(found[1]) if found else None
