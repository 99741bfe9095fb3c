"""How a command ends that did not go well: its exit code, and what it says."""

from __future__ import annotations

import os
import sys
from typing import Any

import click
import msgspec

from ..errors import (
    ApiError,
    AuthenticationError,
    AuthError,
    BackgroundTimeout,
    ConfigurationError,
    ErpError,
    LicenseError,
    PermissionDeniedError,
    RateLimitError,
    TransportError,
)
from .printable import printable

__all__ = ["CLOSED_PIPE", "INTERRUPTED", "exit_code", "say", "silence_output"]

REFUSED, USAGE, SIGN_IN, QUOTA, NETWORK = 1, 2, 3, 4, 5
INTERRUPTED, CLOSED_PIPE = 130, 141
"""128 and the number of the signal, as shells have it."""

_CODES: tuple[tuple[type[BaseException], int], ...] = (
    (RateLimitError, QUOTA),
    (AuthenticationError, SIGN_IN),
    (PermissionDeniedError, SIGN_IN),
    (LicenseError, SIGN_IN),
    (AuthError, SIGN_IN),
    (ConfigurationError, SIGN_IN),
    (TransportError, NETWORK),
    (BackgroundTimeout, NETWORK),
    (ErpError, REFUSED),
    (click.ClickException, USAGE),
    (TypeError, USAGE),
    (ValueError, USAGE),
    (OSError, USAGE),
)
_OURS = (ErpError, click.ClickException, TypeError, ValueError, LookupError, OSError)
"""What is told in a line; anything else is a fault of the package and shows where."""


def exit_code(error: BaseException) -> int:
    """The exit code of a command that ended by this."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), REFUSED)


def is_told(error: BaseException) -> bool:
    """Whether a line says all that there is to say."""
    return isinstance(error, _OURS)


def say(error: BaseException, program: str, *, as_json: bool) -> None:
    """Say on standard error what went wrong, as JSON where a program reads it."""
    if as_json:
        told = {"error": {**_facts(error), "exit": exit_code(error)}}
        sys.stderr.write(f"{msgspec.json.encode(told).decode()}\n")
        return
    for line in _text(error).splitlines() or [type(error).__name__]:
        sys.stderr.write(f"{program}: {printable(line)}\n")
    if isinstance(error, click.UsageError) and error.ctx is not None:
        sys.stderr.write(f"Try: {error.ctx.command_path} --help\n")


def _text(error: BaseException) -> str:
    if isinstance(error, click.ClickException):
        return error.format_message()
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    return str(error)


def _facts(error: BaseException) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": type(error).__name__, "message": _text(error)}
    if isinstance(error, ApiError):
        found |= {"status": error.status, "code": error.code, "request_id": error.request_id}
    return {name: value for name, value in found.items() if value is not None}


def silence_output() -> None:
    """Whoever read our output is gone: nothing more may be written, not even at the end."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
