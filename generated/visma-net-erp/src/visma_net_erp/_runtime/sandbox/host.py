"""Who may ask a sandbox about itself: programs and its own page, under names of this machine."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})


def refused_elsewhere(request: Request) -> Response | None:
    """421 where a site elsewhere asks, None where this machine does.

    A site could reach a sandbox by pointing its own name here (DNS rebinding), or by a form.
    """
    said = _refusal(request)
    return PlainTextResponse(said, 421) if said else None


def _refusal(request: Request) -> str:
    """Why a request is not from this machine, empty where it is."""
    host = request.headers.get("host", "").rpartition(":")
    name = host[0] if host[2].isdecimal() and host[0] else "".join(host)
    if name.lower() not in _LOOPBACK:
        return "the sandbox itself is asked as 127.0.0.1 or localhost"
    origin = request.headers.get("origin")
    if origin is not None and origin != f"{request.url.scheme}://{request.headers['host']}":
        return "the sandbox itself is asked from its own page, or by programs"
    return ""
