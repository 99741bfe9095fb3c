"""Progress on standard error, for a person at a terminal and nobody else."""

from __future__ import annotations

import sys
from collections.abc import Callable

from erpgen.cli.output import tell


def progress(prefix: str) -> Callable[[str], None]:
    """A function that shows which stage is under way; silent where no terminal watches."""
    if not sys.stderr.isatty():
        return lambda _stage: None

    def show(stage: str) -> None:
        tell(f"{prefix}: {stage} …")

    return show
