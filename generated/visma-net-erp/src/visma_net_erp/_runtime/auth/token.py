"""A token and how it is read from the token endpoint's answer (RFC 6749 §5.1)."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

import msgspec

from ..errors import AuthError
from ..messages import Secret

if TYPE_CHECKING:
    from ..messages import Response

LEEWAY = 60.0
"""Seconds before its end from which a token is renewed; a tenth of the life of short ones."""


class Token(msgspec.Struct, frozen=True, kw_only=True):
    """An access token; times are Unix seconds, None means that it never ends.

    ``lifetime`` is what the server gave it, in seconds. ``renew_by`` is ``renew_at`` on this
    machine's monotonic clock, which nobody can set; it is not kept in a store.
    """

    access: Secret
    refresh: Secret | None = None
    expires_at: float | None = None
    renew_at: float | None = None
    lifetime: float | None = None
    renew_by: float | None = None

    def usable(self, now: float) -> bool:
        """Whether the token is good for a while yet, by either clock.

        The time may be set back, and the monotonic clock of some systems stops in sleep.
        """
        if self.renew_at is not None and now >= self.renew_at:
            return False
        return self.renew_by is None or time.monotonic() < self.renew_by

    def measured(self, now: float) -> Token:
        """The token with its end on the monotonic clock: no later than a whole life from now."""
        if self.renew_at is None:
            return self
        left = self.renew_at - now
        left = left if self.lifetime is None else min(left, self.lifetime)
        return msgspec.structs.replace(self, renew_by=time.monotonic() + left)


def token_from(response: Response, *, now: float, field: str = "access_token") -> Token:
    """Read a good answer of the token endpoint; raises AuthError where no token is in it."""
    try:
        fields = msgspec.json.decode(response.content, type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError):
        raise AuthError("the token endpoint's answer is not JSON", status=response.status) from None
    access, refresh = fields.get(field), fields.get("refresh_token")
    if not isinstance(access, str) or not is_header_safe(access):
        raise AuthError(
            f"the token endpoint's answer has no usable {field!r}", status=response.status
        )
    lifetime = _seconds(fields.get("expires_in"))
    return Token(
        access=Secret(access),
        refresh=Secret(refresh) if isinstance(refresh, str) and refresh else None,
        expires_at=None if lifetime is None else now + lifetime,
        renew_at=None if lifetime is None else now + lifetime - min(LEEWAY, lifetime / 10),
        lifetime=lifetime,
    ).measured(now)


def is_header_safe(value: str) -> bool:
    """Whether a header can carry the value: visible ASCII and nothing else (RFC 6750 §2.1)."""
    return bool(value) and all("!" <= character <= "~" for character in value)


def _seconds(value: object) -> float | None:
    # Some servers send the number as text.
    try:
        seconds = float(value) if isinstance(value, (int, float, str)) else math.nan
    except ValueError:
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None
