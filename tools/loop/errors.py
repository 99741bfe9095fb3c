"""How the loop stops: one line, exit code 2."""

from __future__ import annotations

import sys
from collections.abc import Callable

from erpgen.printable import escaped_line


class LoopError(Exception):
    """Something the loop cannot go on from; the text is for the person who reads the log."""


def guarded(main: Callable[[], int]) -> int:
    """Run a command; a LoopError is one line on stderr."""
    try:
        return main()
    except LoopError as error:
        print(escaped_line(f"loop: {error}"), file=sys.stderr)
        return 2
