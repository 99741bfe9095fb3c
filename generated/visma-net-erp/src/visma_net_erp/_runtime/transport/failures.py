"""Errors of this client for those of httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from ..errors import (
    ClientClosedError,
    ConnectError,
    ConnectionLostError,
    RedirectError,
    RequestTimeoutError,
    ResponseError,
    TransportError,
)

if TYPE_CHECKING:
    from ..errors import Phase
    from .attempts import Call

TIMEOUT_PHASES: dict[type[httpx.TimeoutException], Phase] = {
    httpx.ConnectTimeout: "connect",
    httpx.PoolTimeout: "pool",
    httpx.WriteTimeout: "write",
    httpx.ReadTimeout: "read",
}


def failure_of(
    error: httpx.HTTPError | httpx.InvalidURL | RuntimeError, call: Call, *, closed: bool = False
) -> TransportError | ClientClosedError | RuntimeError:
    """The error for one of httpx's; not chained to it, as that holds the request's credentials."""
    operation = call.request.operation
    text = f"{type(error).__name__}: {error}".rstrip(": ")
    if closed:
        return ClientClosedError("the client was closed while the call was under way")
    if isinstance(error, httpx.TimeoutException):
        if call.deadline.expired:
            return call.timed_out("total")
        phase = TIMEOUT_PHASES.get(type(error), "total")
        sent = phase not in ("connect", "pool")
        return RequestTimeoutError(text, phase=phase, operation=operation, sent=sent)
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)):
        return ConnectError(text, operation=operation)
    if isinstance(error, httpx.InvalidURL) or _is_of_location(error):
        return RedirectError("redirected to no valid address", operation=operation)
    if isinstance(error, (httpx.NetworkError, httpx.RemoteProtocolError)):
        return ConnectionLostError(text, operation=operation)
    if isinstance(error, httpx.LocalProtocolError):
        return TransportError(text, operation=operation)
    if isinstance(error, httpx.HTTPError):
        return ResponseError(text, operation=operation)
    return error


def _is_of_location(error: Exception) -> bool:
    """httpx reads Location also where it is not to follow it, and calls what it finds a breach."""
    return isinstance(error, httpx.RemoteProtocolError) and "location header" in str(error)
