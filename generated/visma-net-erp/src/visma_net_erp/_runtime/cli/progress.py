"""How far a long list is: a bar on the terminal, where what is written goes elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from ..paging import Pager

__all__ = ["counted"]


@contextmanager
def counted(items: Iterable[Any], *, terminal: bool) -> Iterator[Iterable[Any]]:
    """The items, counted on standard error where a person sees it and nothing else is written."""
    if terminal or not sys.stderr.isatty() or not isinstance(items, Pager):
        yield items
        return
    from rich.console import Console  # noqa: PLC0415 - only where somebody looks
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("reading", total=None)

        def paged() -> Iterator[Any]:
            for page in items.pages():
                bar.update(task, total=page.total_count)
                for one in page.items:
                    yield one
                    bar.advance(task)

        yield paged()
