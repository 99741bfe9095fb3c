"""The command line: one module a command, loaded only when that command runs."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn, Protocol, cast

from erpgen import __version__
from erpgen.cli.output import tell
from erpgen.cli.paragraphs import Paragraphs
from erpgen.errors import ErpgenError

COMMANDS = {
    "generate": "write the client package of an API",
    "check": "say whether the written package is what the inputs give",
    "diff": "say what changed between two documents, and what it does to the client",
    "overlay": "apply OpenAPI Overlay documents (1.0, 1.1, 1.2) to a document",
    "validate": "print what is wrong with a document",
    "fetch": "keep the published document as a release, if it changed",
    "init": "make the folder of a new API, with proposals to read",
    "build": "build wheel and sdist of a client, proved and tried out",
    "docs": "make the reference of a client as a site, or its examples as an overlay",
    "sandbox": "serve an API on this machine, to try calls and to test against",
    "publish": "upload what build made to a package index",
}

EX_SOFTWARE = 70
"""As sysexits.h has it: an internal software error."""
_LONGEST = 200


class Command(Protocol):
    """What a command's module offers."""

    HELP: str
    EXAMPLE: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare options and arguments."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do the work; the exit code."""
        ...


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments as everything else is said: escaped."""

    def error(self, message: str) -> NoReturn:
        """The usage, one line, and exit code 2."""
        self.print_usage(sys.stderr)
        tell(f"{self.prog}: error: {message}")
        raise SystemExit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command: 0 fine, 1 findings, 2 bad usage or input, 70 a defect of erpgen."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    name = next((one for one in given if not one.startswith("-")), None)
    try:
        parsed = _parser(name).parse_args(given)
        return cast(Command, parsed.command).run(parsed)
    except ErpgenError as error:
        first, *more = error.lines()
        tell(f"erpgen: {first}")
        for line in more:
            tell(line)
        return error.exit_code
    except KeyboardInterrupt:
        tell("erpgen: interrupted; nothing was changed")
        return 130
    except BrokenPipeError:
        return _closed_pipe()
    except Exception as error:
        return _defect(error)


def run() -> None:
    """The console script."""
    raise SystemExit(main())


def _parser(name: str | None) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="erpgen",
        description="Typed Python clients from the Swagger/OpenAPI document of an ERP API.",
        epilog="exit codes: 0 fine, 1 findings, 2 bad usage or input, 70 a defect of erpgen",
    )
    parser.add_argument("--version", action="version", version=f"erpgen {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command, text in COMMANDS.items():
        sub = commands.add_parser(command, help=text, formatter_class=Paragraphs)
        if command == name:
            _fill(sub, cast(Command, import_module(f"erpgen.cli.{command}")))
    return parser


def _fill(parser: argparse.ArgumentParser, command: Command) -> None:
    parser.description = command.HELP
    parser.epilog = f"example:\n  {command.EXAMPLE}"
    parser.set_defaults(command=command)
    command.add_arguments(parser)


def _closed_pipe() -> int:
    """The reader went away (``erpgen … | head``): nothing to say, and nowhere to say it."""
    sys.stderr.close()
    return 1


def _defect(error: Exception) -> int:
    """What nobody expected: one line, and a file with the rest for whoever mends it."""
    what = " ".join(f"{type(error).__name__}: {error}".split())[:_LONGEST]
    tell(f"erpgen: a defect of erpgen, please report it: {what}; {_kept(error)}")
    return EX_SOFTWARE


def _kept(error: Exception) -> str:
    """Where the traceback is."""
    try:
        descriptor, name = tempfile.mkstemp(prefix="erpgen-", suffix=".txt")
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as stream:
            stream.writelines(traceback.format_exception(error))
    except OSError as refused:
        return f"the details could not be kept: {refused.strerror}"
    return f"details are in {name}"
