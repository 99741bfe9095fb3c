"""Errors in the API's own shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from starlette.responses import Response

from .places import put
from .plan import Errors, written


class SandboxError(Exception):
    """A sandbox cannot be begun; the text is one line that says what to do."""


class RefusalError(Exception):
    """The request is answered with an error.

    ``message`` is what the caller is told, ``details`` are single faults of the request.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str = "",
        details: Sequence[str] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.details = tuple(details)
        self.headers = dict(headers or {})


def refused(refusal: RefusalError, errors: Errors, request_id: str) -> Response:
    """The answer to a request that is refused, as the API words its errors."""
    message = "; ".join((refusal.message, *refusal.details)) if refusal.details else refusal.message
    body: Any = put({}, errors.message, message)
    code = refusal.code or (str(refusal.status) if errors.code else "")
    if code:
        body = put(body, errors.code or "/code", code)
    if errors.details and refusal.details:
        body = put(body, errors.details, [{"message": one} for one in refusal.details])
    headers = {**refusal.headers, (errors.request_id or "x-request-id"): request_id}
    return Response(written(body), refusal.status, headers, "application/json")
