"""``sync``: lists of the API into a database or a folder, and what changed since the last time."""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click
import msgspec

from ..copying import Lists, lists_of
from .session import Session
from .settings import shared_options, told

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..copying import Report

__all__ = ["sync_command"]


def sync_command(session: Session) -> click.Command:
    """The command that brings a copy up to date."""
    name = session.program.name

    def run(**_: Any) -> None:
        context = click.get_current_context()
        session.settings = told(context)
        _sync(session, **{key: one for key, one in context.params.items() if key in _OWN})

    return click.Command(
        "sync",
        callback=run,
        params=[*_parameters(session), *shared_options()],
        help="Copy lists into a database or a folder; the next time, what changed since.\n\n"
        "A list that tells what changed is merged by its key, another replaces its table. A run "
        "that is killed is gone on with by the next one.",
        epilog=f"\b\nExample:\n  {name} sync {_example(session)} --to duckdb:///erp.duckdb",
    )


_OWN = {"lists", "to", "dataset", "all_lists", "show", "full", "deleted", "concurrency"}


def _parameters(session: Session) -> list[click.Parameter]:
    def complete(
        ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - only in completion

        known = sorted(_lists(session).by_name)
        return [CompletionItem(one) for one in known if one.startswith(incomplete)]

    return [
        click.Argument(["lists"], nargs=-1, metavar="[LIST]...", shell_complete=complete),
        click.Option(
            ["--to"],
            metavar="ADDRESS",
            help="duckdb:///FILE, postgresql://…, a folder, or a destination that dlt's own "
            "settings say more of.",
        ),
        click.Option(
            ["--dataset"],
            metavar="NAME",
            help="The schema of the tables there; by default, the name of the package.",
        ),
        click.Option(["--all", "all_lists"], is_flag=True, help="All lists that need no argument."),
        click.Option(["--list", "show"], is_flag=True, help="Name the lists, and copy nothing."),
        click.Option(["--full"], is_flag=True, help="Read everything anew, not what changed."),
        click.Option(
            ["--deleted"],
            is_flag=True,
            help="Delete what the API has no more; that costs reading the lists for their keys.",
        ),
        click.Option(
            ["--concurrency"],
            type=click.IntRange(min=1),
            default=4,
            metavar="N",
            help="Read N pages at once.",
        ),
    ]


class _Named(msgspec.Struct):
    """A list, and by what its table is kept: ``changes``, or the ``whole`` list."""

    list: str
    by: str
    method: str


def _sync(
    session: Session,
    *,
    lists: tuple[str, ...],
    to: str | None,
    dataset: str | None,
    all_lists: bool,
    show: bool,
    full: bool,
    deleted: bool,
    concurrency: int,
) -> None:
    known = _lists(session)
    if show:
        _show(session, [_named(known, name) for name in known.names()])
        return
    wanted = known.names() if all_lists else [one.replace("-", "_") for one in lists]
    if not wanted or (all_lists and lists):
        raise click.UsageError("name lists, or say --all; --list has their names")
    if to is None:
        raise click.UsageError("say where to: --to duckdb:///erp.duckdb")
    if session.settings.dry_run or session.settings.curl:
        raise click.UsageError("this sends many requests, and shows none: no --dry-run, no --curl")
    known.chosen(dict.fromkeys(wanted, ()))
    program = session.program
    if importlib.util.find_spec("dlt") is None:
        raise click.UsageError(f'this needs the package dlt: pip install "{program.name}[dlt]"')
    from ..copying import Destination, copy_lists  # noqa: PLC0415 - heavy, and an extra of its own

    place = Destination(to, dataset or program.package, session.profiles.folder / "copies")
    with session.client() as client, _progress() as report:
        done = copy_lists(
            program.package,
            client,
            wanted,
            place,
            full=full,
            deletions=deleted,
            concurrency=concurrency,
            report=report,
        )
    _show(session, done)


def _named(known: Lists, name: str) -> _Named:
    entry = known.by_name[name].entry
    return _Named(name, "changes" if entry.changes else "whole", entry.name)


def _show(session: Session, items: list[Any]) -> None:
    from .calling import show  # noqa: PLC0415 - help is quicker without the client

    show(session, items, {})


def _lists(session: Session) -> Lists:
    return lists_of(session.program.package)


def _example(session: Session) -> str:
    names = _lists(session).names()
    merged = [one for one in names if _lists(session).by_name[one].entry.changes]
    return " ".join([*merged, *names][:1])


@contextmanager
def _progress() -> Iterator[Report | None]:
    """Counts on standard error what is done, where a person sees it."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415 - only where somebody looks

    console = Console(stderr=True)
    done: Counter[str] = Counter()
    with console.status("") as status:

        def report(name: str, more: int) -> None:
            done[name] += more
            status.update(f"{name}: {done[name]:,}")

        yield report
