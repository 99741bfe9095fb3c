"""How long the server asks to wait: ``Retry-After`` and ``X-RateLimit-Reset``."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_ASKED = 86_400.0
"""Seconds: a wait of more than a day, or until the year 9999, is taken for a server's mistake."""

_MOMENT = 1e9


def retry_after_seconds(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds by Retry-After, in either form of RFC 9110 §10.2.3; None where absent or broken.

    ``headers`` are keyed in lower case. A date is measured from the answer's own ``Date``, so
    that a wrong clock here does not matter; ``now`` (Unix time) is the fallback.
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    seconds = _number(value)
    if seconds is not None:
        return seconds
    until = _date(value)
    if until is None:
        return None
    sent = _date(headers.get("date", ""))
    start = sent if sent is not None else now if now is not None else time.time()
    return max(0.0, until - start)


def reset_seconds(headers: Mapping[str, str]) -> float | None:
    """Seconds until the quota's window is over, by ``X-RateLimit-Reset``.

    APIs mean seconds, a moment since 1970 in seconds or milliseconds, or a date; no window lasts
    for the thirty years from which a number is taken for a moment. None where absent or broken.
    """
    value = headers.get("x-ratelimit-reset", "").strip()
    number = _number(value)
    if number is not None and number < _MOMENT:
        return number
    until = _moment(value) if number is None else number
    if until is None:
        return None
    until = until / 1000 if until >= _MOMENT * 1000 else until
    sent = _date(headers.get("date", ""))
    return max(0.0, until - (time.time() if sent is None else sent))


def _moment(value: str) -> float | None:
    """A date as RFC 3339 or as HTTP writes it; one without zone is in UTC."""
    try:
        found = datetime.fromisoformat(value)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, OSError):
        return _date(value)


def _number(value: str) -> float | None:
    # isdecimal alone would take other scripts' digits, which float() also reads.
    if not value.isascii() or not value.replace(".", "", 1).isdecimal():
        return None
    return float(value)


def _date(value: str) -> float | None:
    try:
        return parsedate_to_datetime(value).timestamp()
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, OSError):
        return None  # email.utils meets broken dates with any of these
