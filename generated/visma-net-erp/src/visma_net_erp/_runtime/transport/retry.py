"""Which calls are sent again, and after how long."""

from __future__ import annotations

import time
from collections.abc import Collection
from typing import TYPE_CHECKING, TypedDict, Unpack

import msgspec

from ..errors import ConnectError, ConnectionLostError, RequestTimeoutError, TransportError
from ..messages import LONGEST_ASKED, reset_seconds, retry_after_seconds
from ..operations import SAFE_METHODS
from ..values import Making
from .numbers import require_numbers

if TYPE_CHECKING:
    from ..messages import Response

IDEMPOTENT_METHODS = (*SAFE_METHODS, "PUT", "DELETE", "TRACE")
"""RFC 9110 §9.2.2: several equal requests have the effect of one."""

SHORTEST_ASKED = 1.0
"""Seconds: the header has whole ones, so 0 or a past date asks for no wait of its own."""

SAFE_STATUSES = (408, 429, 502, 503, 504)


class RetryChanges(TypedDict, total=False):
    """What a :class:`RetryPolicy` is made of."""

    max_retries: int
    first_wait: float
    longest_wait: float
    longest_asked: float
    methods: Collection[str]
    statuses: Collection[int]


class RetryPolicy(msgspec.Struct, frozen=True, kw_only=True, metaclass=Making):
    """How often and how patiently a call is sent again; times in seconds.

    A wait the server asks for (Retry-After) is kept whole, as long as it fits into the call's
    total time; where it is more than ``longest_asked`` (a day), the call is not sent again.
    ``first_wait`` and ``longest_wait`` bound the client's own wait, which also holds where the
    server asks for less than a second.

    A request of one of the ``methods`` is sent again after every passing failure: a connection
    that was lost, a time-out, one of the ``statuses``. Any other only where the server certainly
    did nothing: no connection, 429, or 503 with Retry-After. :meth:`idempotent` adds the methods
    that RFC 9110 calls idempotent; a POST that may be repeated is added by name.
    """

    max_retries: int = 2
    first_wait: float = 0.5
    longest_wait: float = 8.0
    longest_asked: float = LONGEST_ASKED
    # PUT and DELETE are idempotent on paper, but a PUT may insert lines.
    methods: Collection[str] = SAFE_METHODS
    statuses: Collection[int] = SAFE_STATUSES

    def __post_init__(self) -> None:
        """Raise TypeError for what is no number, and for a text where there may be several."""
        require_numbers(self, ("first_wait", "longest_wait", "longest_asked"), ("max_retries",))
        for name in ("methods", "statuses"):
            given = getattr(self, name)
            if isinstance(given, str) or not isinstance(given, Collection):
                raise TypeError(f"RetryPolicy({name}=…) takes several, in a tuple, not {given!r}")

    @classmethod
    def idempotent(cls, **changes: Unpack[RetryChanges]) -> RetryPolicy:
        """A policy that also repeats PUT and DELETE, where the API keeps to RFC 9110 §9.2.2."""
        changes.setdefault("methods", IDEMPOTENT_METHODS)
        return cls(**changes)

    def repeats(self, method: str, outcome: Response | TransportError) -> bool:
        """Whether a request of this method is sent again after this outcome."""
        listed = method.upper() in self.methods
        if isinstance(outcome, TransportError):
            if not outcome.sent and isinstance(outcome, (ConnectError, RequestTimeoutError)):
                return True
            return listed and isinstance(outcome, (ConnectionLostError, RequestTimeoutError))
        due = outcome.status == 429 or (outcome.status == 503 and "retry-after" in outcome.headers)
        if not (due or (listed and outcome.status in self.statuses)):
            return False
        return (_asked(outcome) or 0.0) <= self.longest_asked

    def wait(self, attempt: int, response: Response | None) -> float:
        """Seconds to wait after the attempt with this number (0 is the first)."""
        from random import uniform  # noqa: PLC0415 - few calls are sent again

        asked = _asked(response)
        # Jitter keeps clients that failed together from coming back together; the wait the
        # server asked for is only ever lengthened.
        if asked is not None and asked >= SHORTEST_ASKED:
            return asked + uniform(0, min(1.0, 0.1 * asked))  # noqa: S311 - no secret
        most = min(self.longest_wait, self.first_wait * 2.0 ** min(attempt, 16))
        return max(asked or 0.0, most * uniform(0.75, 1.0))  # noqa: S311 - no secret


def _asked(response: Response | None) -> float | None:
    if response is None:
        return None
    asked = retry_after_seconds(response.headers, time.time())
    if asked is None and response.status == 429:
        return reset_seconds(response.headers)
    return asked
