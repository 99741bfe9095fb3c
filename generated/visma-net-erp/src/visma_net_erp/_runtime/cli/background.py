"""``background``: calls that the server carries out later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from ..index import OperationEntry, typed
from .groups import ResourceGroup, Spelling, folded
from .session import Session
from .settings import shared_options, told

__all__ = ["background_group"]

_NAME = "background"


def background_group(session: Session) -> click.Group:
    """The group: submit, state and result, beside what the API itself has of this name."""
    return _Background(session)


class _Background(click.Group):
    def __init__(self, session: Session) -> None:
        super().__init__(name=_NAME, help="Leave calls to the server, and fetch what they answer.")
        self._session = session
        own = (_Submit(session), _looking(session, "state"), _looking(session, "result"))
        self._own: dict[str, click.Command] = {str(one.name): one for one in own}
        self._resource = ResourceGroup.of(session, _NAME, Spelling())

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Submit, state and result, and the resource's own."""
        more = self._resource.list_commands(ctx) if self._resource else []
        return [*self._own, *(one for one in more if one not in self._own)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command of either."""
        own = self._own.get(cmd_name)
        return own or (self._resource.get_command(ctx, cmd_name) if self._resource else None)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does; an unknown name is told with the one that is meant."""
        return folded(self, ctx, args, super().resolve_command)


class _Submit(click.Group):
    """``background submit RESOURCE METHOD …``."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            name="submit", help="Leave a call to the server: the command follows as it is."
        )
        self._session = session

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The resources of which a method can be left to the server."""
        found = {one.resource for one in self._session.index.entries if one.background}
        return sorted(map(typed, found))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A resource, with the methods that can be left to the server."""
        if typed(cmd_name) not in self.list_commands(ctx):
            return None
        return ResourceGroup.of(self._session, cmd_name, Spelling(call=_submit, queued=True))


def _submit(session: Session, entry: OperationEntry, given: Mapping[str, Any]) -> None:
    from .queued import submit  # noqa: PLC0415 - help is quicker without the client

    submit(session, entry, given)


def _looking(session: Session, name: str) -> click.Command:
    """``background state ID`` and ``background result ID``."""

    def run(**parameters: Any) -> None:
        from .queued import show_result, show_state  # noqa: PLC0415 - as above

        session.settings = told(click.get_current_context())
        look = show_state if name == "state" else show_result
        look(session, parameters["job_id"], parameters["like"], parameters)

    wait = click.Option(
        ["--wait"],
        type=click.FloatRange(min=0),
        default=0.0,
        metavar="SECONDS",
        help="Wait so long for it to end.",
    )
    texts = {"state": "Say how far a call is.", "result": "Show what a call answered."}
    return click.Command(
        name,
        callback=run,
        params=[
            click.Argument(["job_id"], metavar="ID"),
            click.Option(
                ["--like"],
                metavar="RESOURCE.METHOD",
                help="Which call it was, so that its answer is read as that of the method.",
            ),
            *([wait] if name == "result" else []),
            click.Option(["--columns"], metavar="A,B.C", help="Which attributes are shown."),
            click.Option(["-o", "--output"], metavar="FILE", help="Write what comes there."),
            *shared_options(),
        ],
        help=texts[name],
    )
