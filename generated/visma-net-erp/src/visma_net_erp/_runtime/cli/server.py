"""``mcp``: the API's operations for an agent."""

from __future__ import annotations

import importlib.util
from typing import Any

import click

from .session import Session
from .settings import shared_options, told

__all__ = ["mcp_command"]


def mcp_command(session: Session) -> click.Command:
    """The command that serves until the other end is gone."""
    name = session.program.name

    def run(write: bool, http: int | None, largest: int, **_: Any) -> None:
        session.settings = told(click.get_current_context())
        if importlib.util.find_spec("mcp") is None:
            raise click.UsageError(f'this needs the package mcp: pip install "{name}[mcp]"')
        from ..agents import Tools, serve  # noqa: PLC0415 - heavy, and an extra of its own

        with session.client() as client:
            tools = Tools(client, session.index, write=write, largest=largest)
            serve(tools, name=name, version=session.program.version, port=http)

    return click.Command(
        "mcp",
        callback=run,
        params=[
            click.Option(["--write"], is_flag=True, help="Let calls change something."),
            click.Option(
                ["--http"],
                type=click.IntRange(1, 65535),
                metavar="PORT",
                help="Serve HTTP on this port of 127.0.0.1 instead of standard input and output.",
            ),
            click.Option(
                ["--largest"],
                type=click.IntRange(min=1000),
                default=20_000,
                metavar="CHARACTERS",
                help="How much of an answer is shown at once.",
            ),
            *shared_options(),
        ],
        help="Offer the operations to an agent, over the Model Context Protocol.\n\n"
        "It only reads unless it is started with --write.",
        epilog=f"\b\nExample:\n  {name} mcp",
    )
