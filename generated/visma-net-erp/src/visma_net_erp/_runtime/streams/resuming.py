"""Whether a stream that ended is taken up again, from which event on, and after how long."""

from __future__ import annotations

import random
from typing import Any

import msgspec

from ..errors import TransportError
from ..operations import Invocation
from .framing import Frame

_FRUITLESS = 3
"""Connections in a row that bring nothing new, after which a stream is over."""

_PAUSE = 1.0
"""Seconds before connecting again, where the server does not say."""


class Resuming:
    """What one stream knows of its place (HTML standard §9.2.3, §9.2.4).

    Only where the document or an overlay declares it safe, and the server numbered its events.
    A server ends the stream for good by answering 204, or by bringing nothing new.
    """

    def __init__(self, *, safe: bool, longest: float) -> None:
        self.last_id: str | None = None
        self._safe = safe
        self._longest = longest
        self._asked: float | None = None
        self._fruitless = 0

    def passed(self, frame: Frame) -> None:
        """Note an event that was handed out."""
        self.last_id = frame.id or None
        self._fruitless = 0
        if frame.retry is not None:
            self._asked = frame.retry / 1000

    def pause(self, failure: TransportError | None) -> float | None:
        """Seconds until the next connection; None where this was the end. Raises the failure."""
        if self._safe and self.last_id is not None and self._fruitless < _FRUITLESS:
            self._fruitless += 1
            waits = _PAUSE * self._fruitless if self._asked is None else self._asked
            return min(waits, self._longest) * random.uniform(1.0, 1.1)  # noqa: S311 - no secret
        if failure is not None:
            raise failure
        return None


def after(call: Invocation[Any], last_id: str) -> Invocation[Any]:
    """The same call, asking for what follows an event."""
    headers = {
        name: value
        for name, value in (call.options.get("extra_headers") or {}).items()
        if name.lower() != "last-event-id"
    }
    # Ids may hold any text, which a header carries as UTF-8 (HTML standard §9.2.3).
    headers["Last-Event-ID"] = last_id
    return msgspec.structs.replace(call, options={**call.options, "extra_headers": headers})
