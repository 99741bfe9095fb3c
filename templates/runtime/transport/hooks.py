"""Code of the caller's own that runs before and after every attempt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from ..errors import TransportError
    from ..messages import Request, Response
    from ..operations import Operation


class Attempt(msgspec.Struct, kw_only=True, eq=False):
    """One sending of one call: what hooks are told.

    ``request`` bears no credentials. ``number`` counts from 0; a retry, a resend after a new
    token and a redirect each count. ``context`` is for the hook to keep what it needs between
    before and after; ``seconds`` is set before ``after`` runs.
    """

    request: Request
    number: int = 0
    seconds: float = 0.0
    context: dict[str, Any] = msgspec.field(default_factory=dict)

    @property
    def operation(self) -> Operation[Any] | None:
        """The operation of the API this is part of, None for a plain request."""
        return self.request.operation


class Hook:
    """Derive from this and override what is needed; both run inside the retry loop.

    Hooks are called by many threads at once and, in async clients, on the event loop: they
    must be quick and must not block. What they raise ends the call.
    """

    def before(self, attempt: Attempt) -> Request | None:
        """Called before sending; a request that is returned is sent instead."""

    def after(self, attempt: Attempt, outcome: Response | TransportError) -> None:
        """Called with the answer, whatever its status, or with why there is none."""
