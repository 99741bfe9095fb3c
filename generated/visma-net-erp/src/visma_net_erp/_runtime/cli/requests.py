"""A request as it would be sent, shown instead: plain, or as a command of curl."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from typing import Any

import msgspec

from ..messages import REDACTED, Request, is_sensitive_header, redact_url

__all__ = ["as_curl", "as_text"]

_LONGEST = 100_000


def as_text(request: Request, *, signed: bool) -> str:
    """Method and address, headers and body; a body that is not text is told by its size."""
    lines = [f"{request.method} {redact_url(request.url)}"]
    lines += [f"{name}: {value}" for name, value in _headers(request, signed=signed)]
    body = _body(request)
    return "\n".join([*lines, *(["", body] if body else [])])


def as_curl(request: Request, *, signed: bool) -> str:
    """The request as a command of curl; what signs it in is left out."""
    parts = ["curl", "--request", request.method, shlex.quote(redact_url(request.url))]
    for name, value in _headers(request, signed=signed):
        parts += ["--header", shlex.quote(f"{name}: {value}")]
    body = _content(request)
    if isinstance(body, bytes) and body:
        parts += ["--data-binary", shlex.quote(body.decode("utf-8", "backslashreplace"))]
    elif body:
        parts += ["--data-binary", "@FILE"]
    return " ".join(parts)


def _headers(request: Request, *, signed: bool) -> Iterable[tuple[str, str]]:
    for name, value in request.headers:
        yield name, REDACTED if is_sensitive_header(name) else value
    if signed and not any(name.lower() == "authorization" for name, _ in request.headers):
        yield "Authorization", REDACTED


def _content(request: Request) -> Any:
    content = request.content
    return content if isinstance(content, (bytes, type(None))) else "stream"


def _body(request: Request) -> str:
    content = _content(request)
    if not isinstance(content, bytes):
        return "[a file, read as it is sent]" if content else ""
    if len(content) > _LONGEST:
        return f"[{len(content)} bytes]"
    try:
        return msgspec.json.format(content, indent=2).decode()
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return _plain(content)


def _plain(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return f"[{len(content)} bytes]"
