"""``erpgen sandbox``: a server of an API on this machine, from its document and rules."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from erpgen.cli.locations import api_folder
from erpgen.cli.output import say
from erpgen.cli.progress import progress
from erpgen.errors import InputError
from erpgen.generate import Inputs, find_inputs, is_current

if TYPE_CHECKING:
    from erpgen.generate.pipeline import Progress
    from erpgen.sandbox.source import Source

HELP = """Serve an API on this machine, made of its document and rules; nothing in it is real.

Lists page, records are kept and numbered, keys decoded, calls checked and logged until Ctrl-C.
The address itself is a page to look at the API and to try it.
--fault says what goes wrong: a status (429, 503), latency, broken, license, empty-page or
moved-total, then =SECONDS, *TIMES and %EVERY. It needs an extra:
pip install "erpgen[sandbox]"."""
EXAMPLE = """erpgen sandbox my-erp
  erpgen sandbox --spec petstore.yaml --port 8080 --fault 503*2"""
_PORT = 8765


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("api", metavar="API", nargs="?", help="a folder below specs/")
    parser.add_argument("--spec", metavar="FILE|URL", help="the document, instead of a release")
    parser.add_argument("--release", metavar="R", help="the release's name, or which to take")
    parser.add_argument(
        "--port", type=int, default=_PORT, help=f"where it listens; 0 is any (default: {_PORT})"
    )
    parser.add_argument("--seed", type=int, default=0, help="what decides what the records are")
    parser.add_argument("--data", metavar="FILE", type=Path, help="keep the records there (SQLite)")
    parser.add_argument(
        "--seed-file", metavar="FILE", type=Path, help="first records of your own, by collection"
    )
    parser.add_argument("--fault", action="append", default=[], help="let calls fail: 429=5*2")
    parser.add_argument("--open", action="store_true", help="ask nobody to sign in")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds a queued call waits")
    parser.add_argument("--webhook", metavar="URL", default="", help="told of every change")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Serve; 0 after Ctrl-C."""
    if not 0 <= arguments.port <= 65535:
        raise InputError("--port", f"{arguments.port} is no port", "choose one from 0 to 65535")
    folder = api_folder(arguments.api) if arguments.api else None
    # Nothing is written there: a place is only what the inputs of a document alone must have.
    inputs = find_inputs(folder, arguments.spec, arguments.release, None if folder else Path())
    # Imported here, as what it needs is slow to load.
    from erpgen.sandbox import page_over, sandbox_room  # noqa: PLC0415

    room = sandbox_room()
    with progress("erpgen sandbox", 1) as show:
        source = _source(inputs, show)
    choices = room.Choices(
        port=arguments.port,
        seed=arguments.seed,
        data=arguments.data,
        seed_file=arguments.seed_file,
        faults=tuple(arguments.fault),
        checked=not arguments.open,
        delay=arguments.delay,
        webhook=arguments.webhook,
        as_json=arguments.format == "json",
    )
    try:
        page = page_over(inputs.config.package, source.index)
        room.run(room.read_plan(source.plan), choices, say, page)
    except room.SandboxError as error:
        raise InputError("", str(error)) from None
    return 0


def _source(inputs: Inputs, show: Progress) -> Source:
    """What the written package has, where that is current: to make it takes four times as long."""
    from erpgen.generate.modelling import model_of  # noqa: PLC0415
    from erpgen.sandbox import source_of, written_source  # noqa: PLC0415

    written = written_source(inputs.out, inputs.config)
    if written is not None and is_current(inputs):
        return written
    show("building the model")
    made = model_of(inputs)
    return source_of(made.content, made.model, inputs.config, made.settings)
