"""How long the server asks to wait: ``Retry-After`` and ``X-RateLimit-Reset``."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    """Seconds until the quota's window is over, by ``X-RateLimit-Reset``."""
    return _number(headers.get("x-ratelimit-reset", "").strip())


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
