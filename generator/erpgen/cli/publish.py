"""``erpgen publish``: upload what ``erpgen build`` made."""

from __future__ import annotations

import argparse
from pathlib import Path

from erpgen.build import publish
from erpgen.cli.build import the_api
from erpgen.cli.locations import api_folder
from erpgen.cli.output import say
from erpgen.config import load_config

HELP = """Upload the wheel and sdist that erpgen build made, with twine.

The index is --index, or what TWINE_REPOSITORY_URL or TWINE_REPOSITORY names; none is assumed.
User and password are TWINE_USERNAME and TWINE_PASSWORD, or what twine finds in a keyring or
.pypirc. A run that broke off is completed by the next. Needs the extra:
pip install "erpgen[build]"."""
EXAMPLE = "erpgen publish my-erp --index https://test.pypi.org/legacy/"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("api", metavar="API", nargs="?", help="a folder below specs/")
    parser.add_argument("--index", metavar="URL", help="where the index takes uploads")
    parser.add_argument(
        "--dist", metavar="DIR", type=Path, help="where the files are (default: dist/API)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Upload both files."""
    config = load_config(api_folder(the_api(arguments.api)))
    done = publish(config, arguments.index, arguments.dist)
    for path in done.present:
        say(f"{done.index}: {path.name} was there already")
    for path in done.files:
        say(f"{done.index}: {path.name} published")
    return 0
