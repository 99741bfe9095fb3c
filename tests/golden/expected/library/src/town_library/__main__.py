"""The command line: ``town-library``, or ``python -m town_library``.

It needs what the extra ``cli`` brings.
"""

from __future__ import annotations

import sys

from ._runtime.cli import Program, run

PROGRAM = Program(
    name="town-library",
    package="town_library",
    client="TownLibrary",
    title="Town Library",
    version="2.1",
)


def main() -> int:
    """Run the command line of this process and give its exit code."""
    return run(PROGRAM)


if __name__ == "__main__":
    sys.exit(main())
