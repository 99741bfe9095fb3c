"""The first level of the command line: the package's own commands, then a group a resource."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from functools import cached_property
from importlib import import_module

import click

from ..index import typed
from .background import background_group
from .completion import completion_command
from .copies import sync_command
from .groups import ResourceGroup, Spelling, folded
from .plain_call import call_command
from .server import mcp_command
from .session import Session
from .settings import shared_options
from .sign_in import sign_in_commands

__all__ = ["Root"]

WIDEST = 120
"""Columns that help takes at most, where the terminal has them."""


class Root(click.Group):
    """All commands; a resource is read from the index when it is asked for.

    A resource that is called as a command of the package's own is reached by ``resource NAME``.
    """

    def __init__(self, session: Session) -> None:
        program = session.program
        super().__init__(
            name=program.name,
            help=f"{program.title or program.name} from a shell.",
            params=[*shared_options()],
            context_settings={
                "max_content_width": WIDEST,
                "help_option_names": ["-h", "--help"],
                "auto_envvar_prefix": None,
            },
        )
        self.params.append(_version_option(program.name, program.version))
        self._session = session

    @cached_property
    def _own(self) -> Mapping[str, click.Command]:
        session = self._session
        found = [
            *sign_in_commands(session),
            call_command(session),
            completion_command(session, self),
            mcp_command(session),
            sync_command(session),
            Resources(session),
        ]
        if session.program.sandbox:
            # Only packages that have a sandbox have this module.
            more = import_module(f"{__package__}.sandbox")
            found.append(more.sandbox_command(session))
        if any(one.background for one in session.index.entries):
            found.append(background_group(session))
        return {str(one.name): one for one in found}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The package's own commands, and the resources."""
        return [*sorted(self._own), *sorted(self._resources())]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name; that of a resource may have underscores, too."""
        own = self._own.get(cmd_name)
        return own or ResourceGroup.of(self._session, cmd_name, Spelling())

    def _resources(self) -> list[str]:
        return [
            name for one in self._session.index.resources if (name := typed(one)) not in self._own
        ]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The own commands with what they do, and the resources by name."""
        own = [
            (name, one.get_short_help_str(formatter.width - 20))
            for name, one in sorted(self._own.items())
            if not one.hidden
        ]
        with formatter.section("Commands"):
            formatter.write_dl(own)
        with formatter.section(f"Resources (`{ctx.command_path} NAME --help` lists what each can)"):
            indent = " " * formatter.current_indent
            names = ", ".join(sorted(self._resources()))
            # click breaks lines at hyphens, and these are names that one types.
            lines = textwrap.wrap(
                names,
                formatter.width,
                initial_indent=indent,
                subsequent_indent=indent,
                break_on_hyphens=False,
            )
            formatter.write("\n".join(lines) + "\n")

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does; an unknown name is told with the one that is meant."""
        return folded(self, ctx, args, super().resolve_command)


class Resources(click.Group):
    """``resource NAME METHOD``: the resources alone, whatever they are called."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            name="resource", help="The resources alone, also those called as a command here is."
        )
        self._session = session
        self.hidden = True

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The resources."""
        return sorted(map(typed, self._session.index.resources))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A resource by its name."""
        return ResourceGroup.of(self._session, cmd_name, Spelling())


def _version_option(name: str, version: str) -> click.Option:
    def tell(ctx: click.Context, param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            click.echo(f"{name} {version}")
            ctx.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=tell,
        help="Say which version this is.",
    )
