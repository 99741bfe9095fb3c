"""What crosses the border between the client and the transport: plain requests and answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ..operations import Operation, Retrying
from .redact import redact_url


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One HTTP request, complete but for credentials.

    ``url`` is absolute and already percent-encoded. ``content`` is bytes, or an iterator of
    bytes that can be sent once (then ``replayable`` is False and it is never retried).
    ``timeout`` is the total number of seconds for all tries, None for the client's own; so with
    ``max_retries`` and ``retry``. ``server`` is where it goes if not to the API's own server.
    ``repeatable`` says that sending it twice has the effect of once.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    content: Any = b""
    replayable: bool = True
    timeout: float | None = None
    max_retries: int | None = None
    retry: Retrying | None = None
    operation: Operation[Any] | None = None
    server: str = ""
    repeatable: bool = False

    @property
    def shown(self) -> str:
        """Method and address without the query, as they may stand in a log or an error."""
        return f"{self.method} {redact_url(self.url.partition('?')[0])}"

    def __repr__(self) -> str:
        # Headers and body may hold what must not stand in a log.
        return f"Request({self.method} {redact_url(self.url)})"


class Response(msgspec.Struct, frozen=True, kw_only=True):
    """One HTTP answer, read whole; header names are lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    url: str = ""

    def __repr__(self) -> str:
        return f"Response({self.status} {redact_url(self.url)}, {len(self.content)} bytes)"
