"""Progress on standard error, for a person at a terminal and nobody else."""

from __future__ import annotations

import sys
from collections.abc import Callable


def progress(prefix: str) -> Callable[[str], None]:
    """A function that shows which stage is under way; silent where no terminal watches."""
    if not sys.stderr.isatty():
        return lambda _stage: None

    def show(stage: str) -> None:
        print(f"{prefix}: {stage} …", file=sys.stderr)

    return show
