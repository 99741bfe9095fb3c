"""``call``: any request of the API, signed in and sent as the client sends its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import click

from ..operations import Answer, Body, CallOptions, Invocation, Operation
from .session import Session
from .settings import shared_options, told

__all__ = ["call_command"]


def call_command(session: Session) -> click.Command:
    """The command."""

    def run(**parameters: Any) -> None:
        from ..call import Recorded  # noqa: PLC0415 - help is quicker without the client
        from .calling import show, show_request  # noqa: PLC0415

        session.settings = told(click.get_current_context())
        call = _call(parameters)
        with session.client() as client:
            if session.settings.dry_run or session.settings.curl:
                show_request(session, client, Recorded(call, "value"))
                return
            show(session, client._engine.invoke(call), parameters)

    return click.Command(
        "call",
        callback=run,
        params=[
            click.Argument(["method"], metavar="METHOD"),
            click.Argument(["path"], metavar="PATH"),
            click.Option(
                ["-q", "--query"], multiple=True, metavar="NAME=VALUE", help="A query parameter."
            ),
            click.Option(["-H", "--header"], multiple=True, metavar="NAME:VALUE", help="A header."),
            click.Option(
                ["--body", "body_file"],
                type=click.Path(exists=True, dir_okay=False, allow_dash=True),
                metavar="FILE",
                help="What to send; - is standard input.",
            ),
            click.Option(
                ["--media-type"], default="application/json", metavar="TYPE", help="Of the body."
            ),
            click.Option(["-o", "--output"], metavar="FILE", help="Write what comes there."),
            *shared_options(),
        ],
        help="Send any request of the API, signed in as the client's own are.\n\n"
        "For what has no command, and to try things: PATH is below the server's address.",
        epilog=f"\b\nExample:\n  {session.program.name} call GET {_some_path(session)}",
    )


def _some_path(session: Session) -> str:
    paths = [one.path for one in session.index.entries if one.method == "GET"]
    return next((path for path in paths if "{" not in path), "/")


def _call(given: dict[str, Any]) -> Invocation[Any]:
    parts = urlsplit(given["path"])
    if parts.scheme or parts.netloc or not parts.path.startswith("/"):
        raise click.UsageError(f"PATH begins with / and names no server, unlike {given['path']!r}")
    query = [*parse_qsl(parts.query, keep_blank_values=True), *map(_pair, given["query"])]
    method = given["method"].upper()
    if not method.isascii() or not method.isalpha():
        raise click.UsageError(f"{given['method']!r} is no method of HTTP")
    content = _content(given["body_file"])
    operation: Operation[Any] = Operation(
        id="call",
        method=method,
        path=parts.path.replace("{", "%7B").replace("}", "%7D"),
        resource="call",
        function=method.lower(),
        body=None if content is None else Body(kind="bytes", media_type=given["media_type"]),
        answers={"2XX": Answer(kind="open")},
        accept="application/json, */*;q=0.5",
    )
    options: CallOptions = {
        "extra_query": _together(query),
        "extra_headers": dict(map(_header, given["header"])),
    }
    return Invocation(operation=operation, options=options, body=content)


def _content(path: str | None) -> bytes | None:
    if path is None:
        return None
    return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise click.UsageError(f"--query takes NAME=VALUE, not {text!r}")
    return name, value


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not colon or not name.strip():
        raise click.UsageError(f"--header takes NAME:VALUE, not {text!r}")
    return name.strip(), value.strip()


def _together(pairs: Sequence[tuple[str, str]]) -> dict[str, object]:
    """The pairs as a mapping, a name that comes more than once with all its values."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}
