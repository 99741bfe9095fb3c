"""``erpgen check``: is the written package what the inputs give?"""

from __future__ import annotations

import argparse
from pathlib import Path

from erpgen.cli.locations import api_folder, packaged_names
from erpgen.cli.output import say, show_json
from erpgen.cli.progress import progress
from erpgen.counting import counted
from erpgen.generate import STAGES, Generated, check, find_inputs

HELP = """Say whether the written package is what the inputs give; name every file that is not.

Without API, every API below specs/ is checked that has a package in generated/. Nothing is written.
Where erpgen.lock names all the inputs and files as they are, the package is not made again; --anew
makes it all the same."""
EXAMPLE = "erpgen check my-erp"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("api", metavar="API", nargs="?", help="a folder below specs/")
    parser.add_argument("--spec", metavar="FILE|URL", help="the document it was generated from")
    parser.add_argument("--release", metavar="R", help="the release it was generated for")
    parser.add_argument("--out", metavar="DIR", type=Path, help="where the package is")
    parser.add_argument("--anew", action="store_true", help="make the package in any case")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Check; 1 where a file is stale, edited, missing or too many."""
    names = [arguments.api] if arguments.api else [] if arguments.spec else packaged_names()
    folders: list[Path | None] = [api_folder(name) for name in names]
    found = {
        str(made.inputs.out): _findings(made)
        for made in (_checked(folder, arguments) for folder in folders or [None])
    }
    if arguments.format == "json":
        show_json(found)
    else:
        for out, files in found.items():
            for name, what in files.items():
                say(f"{Path(out) / name}: {what}")
            say(f"{out}: {_verdict(len(files))}")
    return 1 if any(found.values()) else 0


def _checked(folder: Path | None, arguments: argparse.Namespace) -> Generated:
    inputs = find_inputs(folder, arguments.spec, arguments.release, arguments.out)
    with progress("erpgen check", STAGES - 1) as show:
        return check(inputs, show, anew=arguments.anew)


def _verdict(different: int) -> str:
    if not different:
        return "as generated"
    return f"{counted(different, 'file')} {'differs' if different == 1 else 'differ'}"


def _findings(made: Generated) -> dict[str, str]:
    plan = made.plan
    if plan is None:
        return {}
    edited = [name for name in plan.edited if name in {*plan.changed, *plan.removed}]
    return {
        **dict.fromkeys(plan.added, "missing; run erpgen generate"),
        **dict.fromkeys(plan.changed, "stale; run erpgen generate"),
        **dict.fromkeys(plan.removed, "no longer generated; run erpgen generate"),
        **dict.fromkeys(edited, "edited by hand; erpgen generate --force overwrites it"),
    }
