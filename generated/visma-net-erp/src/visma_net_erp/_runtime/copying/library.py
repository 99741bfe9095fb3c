"""What is used of dlt. It has no types here, so that a package is checked alike without it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["dlt", "load_as_lines"]

dlt: Any = import_module("dlt")


def load_as_lines(*, empty: bool) -> None:
    """Let the resource that runs be loaded as lines of JSON, where dlt would write SQL statements
    for it and the destination takes both: DuckDB needs a tenth of the time for them.

    An ``empty`` list is loaded as dlt does: DuckDB finds no columns in a file without lines.
    """
    running = import_module("dlt.common.configuration.container").Container()[
        import_module("dlt.common.pipeline").PipelineContext
    ]
    destination = running.pipeline().destination if running.is_active() else None
    if destination is None:
        return
    can = destination.capabilities()
    lines = can.preferred_loader_file_format == "insert_values" and "jsonl" in (
        can.supported_loader_file_formats or ()
    )
    dlt.current.resource().apply_hints(file_format="jsonl" if lines and not empty else "preferred")
