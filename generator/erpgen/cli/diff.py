"""``erpgen diff``: what differs between two documents, and what that does to the client."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from erpgen.cli.locations import api_folder
from erpgen.cli.output import show
from erpgen.cli.progress import progress
from erpgen.collecting import uncollected
from erpgen.config import load_config
from erpgen.diff.report import RENDERERS

if TYPE_CHECKING:
    from erpgen.diff.types import Diff

HELP = """Say what differs between two documents, and what that does to the client.

OLD and NEW are files, URLs, REV:path in git, or with --api the names of releases. Documents are
compared as they are after normalising and, with --api, after the API's overlays. Operations and
schemas are paired before anything is judged, and a change in a shared schema is told once with
the operations it reaches.

--accepted names a TOML file of [[accepted]] tables with fingerprint, reason and expires."""
EXAMPLE = """erpgen diff v1.yaml v2.yaml --format markdown
  erpgen diff main:openapi.json openapi.json --fail-on error
  erpgen diff 9.66.02.1023 2025.4.24 --api my-erp"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("old", metavar="OLD", help="the document that clients know")
    parser.add_argument("new", metavar="NEW", help="the document to come")
    parser.add_argument("--api", metavar="API", help="a folder below specs/")
    parser.add_argument("--format", choices=tuple(RENDERERS), default="text", help="how to print")
    parser.add_argument(
        "--fail-on",
        choices=("error", "warning", "major", "minor", "never"),
        default="error",
        help="exit with 1 where a change is this grave or graver, or where the client needs a "
        "major (or at least a minor) release (default: error)",
    )
    parser.add_argument(
        "--level",
        choices=("error", "warning", "info"),
        default="warning",
        help="the least grave changes that text lists; it counts the others (default: warning)",
    )
    parser.add_argument("--prose", action="store_true", help="list the texts that were reworded")
    parser.add_argument("--expand", action="store_true", help="one entry for every site")
    parser.add_argument(
        "--accepted", metavar="FILE", type=Path, help="changes that were looked at and accepted"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the report; 1 where a change is as grave as ``--fail-on`` says."""
    # Imported here: --help pays for none of them.
    from erpgen.diff.causes import expanded  # noqa: PLC0415
    from erpgen.diff.engine import diff_given  # noqa: PLC0415
    from erpgen.diff.sources import read_sides  # noqa: PLC0415
    from erpgen.diff.types import Level  # noqa: PLC0415

    config = load_config(api_folder(arguments.api)) if arguments.api else None
    with progress("erpgen diff", 2) as report, uncollected():
        report("reading")
        sides = [*read_sides(arguments.old, arguments.new, config)]
        report("comparing")
        diff = diff_given(sides, config)
    if arguments.accepted:
        diff = _accepted(diff, arguments.accepted)
    if arguments.expand:
        diff = replace(diff, changes=expanded(diff.changes))
    diff = replace(diff, shows_prose=arguments.prose, shows=Level(arguments.level))
    _print(RENDERERS[arguments.format](diff), arguments.format)
    return _exit_code(diff, arguments.fail_on)


def _accepted(diff: Diff, path: Path) -> Diff:
    from erpgen.diff.accept import accept, read_acceptances  # noqa: PLC0415 - seldom wanted

    left = accept(diff.changes, read_acceptances(path), date.today())
    notes = [f"{len(left.accepted)} accepted in {path}"] if left.accepted else []
    notes += [f"{path}: {finding}" for finding in left.findings]
    return replace(diff, changes=left.changes, notes=(*diff.notes, *notes))


def _print(report: str, form: str) -> None:
    """Text is escaped line by line; other forms have escapes of their own."""
    if form == "text":
        show(report)
    else:
        sys.stdout.write(report)


def _exit_code(diff: Diff, fail_on: str) -> int:
    """1 for what is asked about; where the clients could not be built, levels say how grave."""
    from erpgen.diff.types import Level  # noqa: PLC0415
    from erpgen.surface.types import Bump  # noqa: PLC0415

    levels = {"major": Level.ERROR, "minor": Level.WARNING}
    if fail_on in levels and diff.bump is not None:
        return int(diff.bump is Bump.MAJOR or (fail_on == "minor" and diff.bump is Bump.MINOR))
    if fail_on == "never" or diff.level is None:
        return 0
    grave = levels[fail_on] if fail_on in levels else Level(fail_on)
    return 1 if diff.level.rank <= grave.rank else 0
