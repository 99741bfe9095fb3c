"""A group a resource, and in it a command an operation; made of the index when asked for."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import click
import msgspec

from ..errors import did_you_mean
from ..index import OperationEntry, typed
from .arguments import operation_parameters
from .examples import example_of
from .session import Session
from .settings import own_arguments, told

__all__ = ["Call", "ResourceGroup", "Spelling", "folded"]

Call: TypeAlias = Callable[[Session, OperationEntry, Mapping[str, Any]], None]
_Found: TypeAlias = tuple[str | None, click.Command | None, list[str]]


def _call(session: Session, entry: OperationEntry, told: Mapping[str, Any]) -> None:
    from .calling import call_operation  # noqa: PLC0415 - help is quicker without the client

    call_operation(session, entry, told)


class Spelling(msgspec.Struct, frozen=True, kw_only=True):
    """What the commands of a resource do; ``queued`` is whether the server is left to it."""

    call: Call = _call
    queued: bool = False


class ResourceGroup(click.Group):
    """The methods of one resource."""

    def __init__(self, session: Session, resource: str, spelling: Spelling) -> None:
        super().__init__(name=typed(resource), help=f"What can be done with {typed(resource)}.")
        self._session = session
        self._spelling = spelling
        self._methods = {
            typed(name): entry
            for name, entry in session.index.resources[resource].items()
            if entry.background or not spelling.queued
        }

    @classmethod
    def of(cls, session: Session, name: str, spelling: Spelling) -> ResourceGroup | None:
        """The group of a resource, None where there is none of this name."""
        known = {typed(resource): resource for resource in session.index.resources}
        resource = known.get(typed(name))
        return None if resource is None else cls(session, resource, spelling)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The methods, those that the API deprecated last."""
        return sorted(self._methods, key=lambda one: (self._methods[one].deprecated, one))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a method."""
        entry = self._methods.get(typed(cmd_name))
        return None if entry is None else operation_command(self._session, entry, self._spelling)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> _Found:
        """As click does; an unknown name is told with the one that is meant."""
        return folded(self, ctx, args, super().resolve_command)


def operation_command(session: Session, entry: OperationEntry, spelling: Spelling) -> click.Command:
    """The command of one operation."""

    def run(**_: Any) -> None:
        context = click.get_current_context()
        session.settings = told(context)
        spelling.call(session, entry, own_arguments(context.params))

    example = textwrap.indent(example_of(session.program.name, entry), "  ")
    return click.Command(
        typed(entry.function),
        callback=run,
        params=operation_parameters(entry, queued=spelling.queued),
        help="\n\n".join(filter(None, (_headline(entry), entry.text))),
        short_help=entry.summary or f"{entry.method} {entry.path}",
        epilog=f"\b\nExample:\n{example}\n\n\b\n{entry.method} {entry.path}",
        deprecated=entry.deprecated,
        no_args_is_help=False,
    )


def _headline(entry: OperationEntry) -> str:
    said = entry.summary or f"{entry.function.replace('_', ' ').capitalize()}"
    return said if said.endswith((".", "!", "?")) else f"{said}."


def folded(
    group: click.Group,
    ctx: click.Context,
    args: list[str],
    resolve: Callable[[click.Context, list[str]], _Found],
) -> _Found:
    """What click finds, or UsageError with the name that is meant."""
    try:
        return resolve(ctx, args)
    except click.UsageError as error:
        hint = did_you_mean([args[0]], group.list_commands(ctx)) if args else ""
        raise click.UsageError(f"{error.format_message().rstrip('.')}{hint}", ctx) from None
