"""Progress on standard error, for a person at a terminal and nobody else."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from erpgen.cli.output import tell
from erpgen.printable import escaped_line

_UNMOVING = {"dumb", "unknown"}


@contextmanager
def progress(command: str, steps: int) -> Iterator[Callable[[str], None]]:
    """A function that shows which of so many stages is under way.

    At a terminal that is a bar, which is gone when the work is done or broken off; one whose
    cursor cannot move gets a line a stage. Silent where no terminal watches.
    """
    if not sys.stderr.isatty():
        yield lambda _stage: None
    elif os.environ.get("TERM", "") in _UNMOVING:
        yield lambda stage: tell(f"{command}: {stage} …")
    else:
        with _bar(command, steps) as show:
            yield show


@contextmanager
def _bar(command: str, steps: int) -> Iterator[Callable[[str], None]]:
    # Imported here: where a terminal watches alone.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(20), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, refresh_per_second=4) as bar:
        task = bar.add_task(command, total=steps)
        begun = 0

        def show(stage: str) -> None:
            nonlocal begun
            told = escaped_line(f"{command}: {stage}")
            # Drawn at once: a stage may be over before the next of the bar's own moments.
            bar.update(task, description=told, completed=begun, refresh=True)
            begun += 1

        yield show
