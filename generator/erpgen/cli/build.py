"""``erpgen build``: wheel and sdist of a generated package, proved and tried out."""

from __future__ import annotations

import argparse
from pathlib import Path

from msgspec.structs import asdict

from erpgen.build import STAGES, Built, build
from erpgen.cli.locations import api_folder, packaged_names
from erpgen.cli.output import say, show_json
from erpgen.cli.progress import progress
from erpgen.config import load_config
from erpgen.errors import InputError
from erpgen.printable import path_from_here

HELP = """Build wheel and sdist of an API's generated package.

They are built twice and must come out the same, their metadata is checked, and the wheel is
installed in a clean environment, imported, and makes a call to a server on this machine. Only
then are they written. SOURCE_DATE_EPOCH is obeyed. Needs the extra: pip install "erpgen[build]"."""
EXAMPLE = "erpgen build my-erp --out dist"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("api", metavar="API", nargs="?", help="a folder below specs/")
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="where the files go (default: dist/API)"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Build; 1 where the package turned out faulty."""
    config = load_config(api_folder(the_api(arguments.api)))
    with progress("erpgen build", STAGES) as show:
        built = build(config, arguments.out, show)
    if arguments.format == "json":
        show_json(_report(built))
    else:
        _print(built)
    return 0


def the_api(given: str | None) -> str:
    """The API that is meant: the one named, or the only one there is."""
    if given is not None:
        return given
    names = packaged_names()
    if len(names) != 1:
        raise InputError("", "name an API below specs/", f"there are {', '.join(names) or 'none'}")
    return names[0]


def _print(built: Built) -> None:
    for one in built.artifacts:
        say(f"{path_from_here(one.path)}: {one.size} bytes, sha256 {one.sha256}")
    called = built.trial.call or "none could be made without knowing the API"
    say(
        "same bytes twice, metadata sound, installed and imported in a clean environment, "
        f"{built.trial.operations} operations found; call made: {called}"
    )


def _report(built: Built) -> dict[str, object]:
    return {
        "distribution": built.project.distribution,
        "version": built.project.version,
        "artifacts": [
            {**asdict(one), "path": str(path_from_here(one.path))} for one in built.artifacts
        ],
        "operations": built.trial.operations,
        "call": built.trial.call or None,
    }
