"""The command line: ``corner-shop``, or ``python -m corner_shop``.

It needs what the extra ``cli`` brings.
"""

from __future__ import annotations

import sys

from ._runtime.cli import Program, run

PROGRAM = Program(
    name="corner-shop",
    package="corner_shop",
    client="CornerShop",
    title="Corner Shop API",
    version="1.4.0",
)


def main() -> int:
    """Run the command line of this process and give its exit code."""
    return run(PROGRAM)


if __name__ == "__main__":
    sys.exit(main())
