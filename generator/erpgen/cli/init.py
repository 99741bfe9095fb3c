"""``erpgen init``: the folder of a new API, with proposals to read."""

from __future__ import annotations

import argparse

from erpgen.cli.locations import SPECS
from erpgen.cli.output import say, show_json
from erpgen.init import Started, start

HELP = """Make the folder of a new API below specs/.

It holds the document as its first release, api.toml, and overlays for what was recognised in the
document: paging, envelopes, what is given once per client, jobs, keys, ETags, sums and more. None
of them applies before api.toml lists it; each says what it was recognised by and what to find out
first. Tables of api.toml (errors, limits, webhooks, OData) stand there behind a #."""
EXAMPLE = """erpgen init shop --spec https://shop.example/openapi.json
  erpgen generate shop"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("name", metavar="NAME", help="the folder's name below specs/")
    parser.add_argument("--spec", metavar="FILE|URL", required=True, help="the API's document")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Make the folder and say what is proposed."""
    started = start(SPECS, arguments.name, arguments.spec)
    if arguments.format == "json":
        show_json(_report(started))
    else:
        _print(started)
    return 0


def _print(started: Started) -> None:
    say(f"{started.folder}: release {started.release}, {started.operations} operations")
    for one in started.proposals:
        say(f"proposed: {started.folder}/overlays/{one.name}.overlay.yaml: {one.found}")
    for table in started.tables:
        say(f"proposed: {started.folder}/api.toml: [{table.name}], {table.found}")
    if started.proposals or started.tables:
        say(f"none applies before it is read and {started.folder}/api.toml lists it")
    say(f"next: erpgen generate {started.folder.name}")


def _report(started: Started) -> dict[str, object]:
    return {
        "folder": str(started.folder),
        "release": started.release,
        "operations": started.operations,
        "proposals": [
            {"overlay": f"overlays/{one.name}.overlay.yaml", "found": one.found}
            for one in started.proposals
        ],
        "tables": [{"table": one.name, "found": one.found} for one in started.tables],
    }
