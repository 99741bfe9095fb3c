"""How long the server asks to wait: ``Retry-After`` and ``X-RateLimit-Reset``."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_ASKED = 86_400.0
"""Seconds: a wait of more than a day, or until the year 9999, is taken for a server's mistake."""

_MOMENT = 1e9

Kind = Literal["", "seconds", "milliseconds", "epoch", "epoch_ms", "date"]


class LimitRules(msgspec.Struct, frozen=True, kw_only=True):
    """What the API calls the headers of its quota, and how it says when the window is over.

    ``kind`` is a number of seconds or milliseconds from now, or a moment: since 1970 in seconds
    or milliseconds, or a date. Empty takes it for what it looks like.
    """

    limit: str = "x-ratelimit-limit"
    remaining: str = "x-ratelimit-remaining"
    reset: str = "x-ratelimit-reset"
    policy: str = "x-ratelimit-policy"
    kind: Kind = ""

    def named(self, headers: Mapping[str, str]) -> Mapping[str, str]:
        """The headers of an answer with those of the quota as ``x-ratelimit-…``, in seconds."""
        if self == LimitRules():
            return headers
        found = {name: headers.get(getattr(self, name).lower()) for name in _QUOTA}
        if found["reset"]:
            seconds = _seconds(found["reset"].strip(), self.kind, headers)
            found["reset"] = None if seconds is None else f"{seconds:.3f}"
        told = {f"x-ratelimit-{name}": text for name, text in found.items() if text is not None}
        rest = {name: text for name, text in headers.items() if name not in _OWN_NAMES}
        return {**rest, **told}


_QUOTA = ("limit", "remaining", "reset", "policy")
_OWN_NAMES = frozenset(f"x-ratelimit-{name}" for name in _QUOTA)


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
    return _seconds(headers.get("x-ratelimit-reset", "").strip(), "", headers)


def _seconds(value: str, kind: Kind, headers: Mapping[str, str]) -> float | None:
    number = _number(value)
    if kind in ("seconds", "milliseconds"):
        return None if number is None else number / (1000 if kind == "milliseconds" else 1)
    if not kind and number is not None and number < _MOMENT:
        return number
    until = _moment(value) if number is None else number
    if until is None or ((number is None) != (kind == "date") and kind):
        return None
    if number is not None and (kind == "epoch_ms" or (not kind and until >= _MOMENT * 1000)):
        until /= 1000
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
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import, seldom needed

    try:
        return parsedate_to_datetime(value).timestamp()
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, OSError):
        return None  # email.utils meets broken dates with any of these
