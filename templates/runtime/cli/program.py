"""Which package the command line is of, and how it ends without what it needs."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence

import msgspec

NEEDED = ("click", "rich", "yaml")
"""What the extra ``cli`` installs, as it is imported."""

USAGE = 2


class Program(msgspec.Struct, frozen=True, kw_only=True):
    """One package's command line.

    ``name`` is what one types, and what the distribution is called; ``package`` is the name under
    which it is imported, ``client`` that of its class, ``title`` that of the API.
    ``sandbox`` is whether the package has a server of it.
    """

    name: str
    package: str
    client: str
    title: str = ""
    version: str = ""
    sandbox: bool = False


def run(program: Program, arguments: Sequence[str] | None = None) -> int:
    """Run a command line, that of the process by default, and give its exit code.

    0 fine, 1 the API refused, 2 usage, 3 sign-in or licence, 4 quota, 5 network; 130 after
    Ctrl-C and 141 after a closed pipe, as shells have it.
    """
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f"{program.name}: the command line needs {', '.join(missing)}: "
            f'pip install "{program.name}[cli]"\n'
        )
        return USAGE
    from .main import main  # noqa: PLC0415 - it loads what may be missing

    return main(program, sys.argv[1:] if arguments is None else list(arguments))
