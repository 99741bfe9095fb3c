"""What every command can be told beside its own arguments."""

from __future__ import annotations

from typing import Any

import click
import msgspec

__all__ = ["FORMATS", "Settings", "shared_options", "told"]

FORMATS = ("table", "json", "jsonl", "csv", "yaml")
_MARK = "shared_"


class Settings(msgspec.Struct, kw_only=True):
    """What was told; empty where nothing was.

    ``timeout`` is in seconds for one call with its retries. ``dry_run`` and ``curl`` show the
    request instead of sending it.
    """

    profile: str = ""
    base_url: str = ""
    timeout: float | None = None
    retries: int | None = None
    format: str = ""
    dry_run: bool = False
    curl: bool = False
    debug: bool = False


def shared_options() -> list[click.Parameter]:
    """The options of every command, by names that no argument of an operation has."""
    return [
        click.Option(
            ["--format", f"{_MARK}format"],
            type=click.Choice(FORMATS),
            help="How what comes is written: a table on a terminal, JSON elsewhere by default.",
        ),
        click.Option(
            ["--profile", f"{_MARK}profile"],
            metavar="NAME",
            help="Which credentials to use; `login --profile NAME` keeps them.",
        ),
        click.Option(
            ["--base-url", f"{_MARK}base_url"], metavar="URL", help="Another server of the API."
        ),
        click.Option(
            ["--timeout", f"{_MARK}timeout"],
            type=click.FloatRange(min=0, min_open=True),
            metavar="SECONDS",
            help="How long a call may take, with its retries.",
        ),
        click.Option(
            ["--retries", f"{_MARK}retries"],
            type=click.IntRange(min=0),
            metavar="N",
            help="How often a call is tried again.",
        ),
        click.Option(
            ["--dry-run", f"{_MARK}dry_run"],
            is_flag=True,
            help="Show the request and send nothing.",
        ),
        click.Option(
            ["--curl", f"{_MARK}curl"],
            is_flag=True,
            help="Show the request as a command of curl, credentials left out; send nothing.",
        ),
        click.Option(
            ["--debug", f"{_MARK}debug"], is_flag=True, help="Log what is sent, secrets masked."
        ),
    ]


def told(context: click.Context) -> Settings:
    """The settings of a command, those said before its name included; the nearest wins."""
    found = Settings()
    chain: list[click.Context] = []
    current: click.Context | None = context
    while current is not None:
        chain.insert(0, current)
        current = current.parent
    for one in chain:
        for name, value in one.params.items():
            if name.startswith(_MARK) and value:
                setattr(found, name.removeprefix(_MARK), value)
            elif name == f"{_MARK}retries" and value is not None:
                found.retries = value
    return found


def own_arguments(parameters: dict[str, Any]) -> dict[str, Any]:
    """What a command was told of its own, without the shared options."""
    return {name: value for name, value in parameters.items() if not name.startswith(_MARK)}
