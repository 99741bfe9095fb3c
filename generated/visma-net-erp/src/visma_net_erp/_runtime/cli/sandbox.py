"""``sandbox``: a server of the API on this machine, to try calls and to test against."""

from __future__ import annotations

import importlib.util
from importlib import resources
from pathlib import Path
from typing import Any

import click

from .session import Session

__all__ = ["sandbox_command"]

_NEEDED = ("jsonschema_rs", "python_multipart", "star_openapi_scalar", "starlette", "uvicorn")


def sandbox_command(session: Session) -> click.Command:
    """The command that serves until Ctrl-C."""
    program = session.program

    def run(**given: Any) -> None:
        missing = [one for one in _NEEDED if importlib.util.find_spec(one) is None]
        if missing:
            what = f"this needs {', '.join(missing)}"
            raise click.UsageError(f'{what}: pip install "{program.name}[sandbox]"')
        from ..page import Names, Page  # noqa: PLC0415 - these need an extra of their own
        from ..sandbox import Choices, SandboxError, read_plan  # noqa: PLC0415
        from ..sandbox import run as serve  # noqa: PLC0415

        plan = read_plan((resources.files(program.package) / "sandbox.json").read_bytes())
        shape = given.pop("format")
        choices = Choices(faults=given.pop("fault"), as_json=shape == "json", **given)
        names = Names(command=program.name, package=program.package, client=program.client)
        try:
            serve(plan, choices, click.echo, lambda made: Page(made, lambda: session.index, names))
        except SandboxError as error:
            raise click.UsageError(str(error)) from None

    return click.Command(
        "sandbox",
        callback=run,
        params=_options(),
        help="Serve the API on this machine, made of its document and rules; nothing in it is"
        " real.\n\nCalls are answered, checked and logged until Ctrl-C; the address itself is a"
        " page to look at the API and to try it.",
        epilog=f"\b\nExample:\n  {program.name} sandbox --seed 7 --fault 429*2",
    )


def _options() -> list[click.Parameter]:
    file = click.Path(dir_okay=False, path_type=Path)
    return [
        click.Option(
            ["--port"],
            type=click.IntRange(0, 65535),
            default=8765,
            metavar="PORT",
            help="Where it listens on 127.0.0.1; 0 is any free port. Default: 8765.",
        ),
        click.Option(
            ["--seed"], type=int, default=0, help="What decides what the first records are."
        ),
        click.Option(["--data"], type=file, help="Keep the records in this file (SQLite)."),
        click.Option(
            ["--seed-file"],
            type=file,
            help="First records of your own, JSON or YAML by collection.",
        ),
        click.Option(
            ["--fault"],
            multiple=True,
            metavar="FAULT",
            help="Let calls fail: 429=5, 503*2, latency=0.2%10, broken, license, …",
        ),
        click.Option(
            ["--open", "checked"],
            is_flag=True,
            flag_value=False,
            default=True,
            help="Ask nobody to sign in.",
        ),
        click.Option(
            ["--delay"], type=float, default=0.0, help="Seconds before a queued call is done."
        ),
        click.Option(
            ["--webhook"], default="", metavar="URL", help="An address here, told of every change."
        ),
        click.Option(
            ["--format"],
            type=click.Choice(["text", "json"]),
            default="text",
            help="How the log is written.",
        ),
    ]
