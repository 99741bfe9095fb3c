"""What came in: frozen records without secrets, and the line that the log has of each."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from threading import Lock
from typing import Any

import msgspec

from ..messages import REDACTED, is_sensitive_header, redact_url
from .plan import exact

KEPT = 10_000
"""Calls that are remembered; of more, the oldest are forgotten."""
BODY = 8192
"""Bytes that are remembered of a body."""


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """One request and how it ended.

    ``path`` and ``query`` are as they crossed the wire, secrets in ``query`` and ``headers``
    masked. ``operation`` is its operationId, empty where there is no such operation, ``client``
    what the client calls it (``customer.create``). ``body`` is JSON or the fields of a form as a
    value, else bytes, of either no more than ``BODY`` bytes: a longer body is cut off and stays
    bytes, and what signs in is left out. ``faults`` say what was wrong with the request, ``notes``
    what the sandbox could not tell.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = {}
    operation: str = ""
    client: str = ""
    body: Any = None
    status: int = 0
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def told(self) -> dict[str, Any]:
        """The call as JSON has it in a log: without its body, which may be anything."""
        return {n: v for n, v in msgspec.structs.asdict(self).items() if n != "body"}

    def line(self) -> str:
        """The call in one line."""
        query = f"?{self.query}" if self.query else ""
        more = "".join(f"; {one}" for one in (*self.faults, *self.notes))
        said = f"{self.method} {self.path}{query} {self.status or 'no answer'}{more}"
        return "".join(one if one.isprintable() else repr(one)[1:-1] for one in said)


class Calls:
    """The calls since the last reset; ``told`` hears of each."""

    def __init__(self, told: Callable[[Call], None] | None = None) -> None:
        self._kept: deque[Call] = deque(maxlen=KEPT)
        self._lock = Lock()
        self.told = told

    def add(self, call: Call) -> None:
        """Remember a call."""
        with self._lock:
            self._kept.append(call)
        if self.told is not None:
            self.told(call)

    def all(self) -> list[Call]:
        """The calls, oldest first."""
        with self._lock:
            return list(self._kept)

    def clear(self) -> None:
        """Forget them."""
        with self._lock:
            self._kept.clear()


def shown_body(content: bytes) -> Any:
    """A body as it is remembered: the value where it is JSON of that size, else its first bytes."""
    if len(content) > BODY:
        return content[:BODY]
    try:
        return exact(content) if content else None
    except (ValueError, RecursionError):
        return content


def shown_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers, what is secret masked."""
    return {n: REDACTED if is_sensitive_header(n) else v for n, v in headers.items()}


def shown_query(query: str) -> str:
    """The query as it was sent, what is secret masked."""
    return redact_url(f"/?{query}").partition("?")[2] if query else ""
