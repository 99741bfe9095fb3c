"""What is used of dlt. It has no types here, so that a package is checked alike without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, TypeAlias

__all__ = ["Report", "counts", "dlt", "known_rows", "load_as_lines", "reporting"]

dlt: Any = import_module("dlt")

Report: TypeAlias = Callable[[str, int], None]
"""Takes the name of what is worked on, and how much more of it is done."""


def load_as_lines(*, empty: bool) -> None:
    """Let the resource that runs be loaded as lines of JSON, where dlt would write SQL statements
    for it and the destination takes both: DuckDB needs a tenth of the time for them.

    An ``empty`` list is loaded as dlt does: DuckDB finds no columns in a file without lines.
    """
    pipeline = _running()
    if pipeline is None or pipeline.destination is None:
        return
    can = pipeline.destination.capabilities()
    lines = can.preferred_loader_file_format == "insert_values" and "jsonl" in (
        can.supported_loader_file_formats or ()
    )
    dlt.current.resource().apply_hints(file_format="jsonl" if lines and not empty else "preferred")


def known_rows(table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    """These columns of all rows of a table where the pipeline that runs loads to."""
    naming = dlt.current.source_schema().naming
    names = [naming.normalize_path(one) for one in columns]
    with _running().sql_client() as client:
        listed = ", ".join(map(client.escape_column_name, names))
        return _selected(client, listed, naming.normalize_table_identifier(table))


def reporting(report: Report) -> Any:
    """What dlt tells of its progress to, which hands it on."""

    def update(_: Any, name: str, inc: int = 1, *__: Any, **___: Any) -> None:
        report(name, inc)

    nothing = {"_start": lambda *_: None, "_stop": lambda *_: None}
    base = import_module("dlt.common.runtime.collector_base").Collector
    return type("Reporting", (base,), {"update": update, **nothing})()


def counts(pipeline: Any, names: Sequence[str], load_ids: Sequence[str] = ()) -> dict[str, int]:
    """How many rows these tables have, of these loads alone where any are named.

    What was never loaded has none.
    """
    if pipeline.default_schema_name is None:
        return {}
    schema = pipeline.default_schema
    tables = {name: schema.naming.normalize_table_identifier(name) for name in names}
    loaded = set(schema.data_table_names(seen_data_only=True))
    there = {name: table for name, table in tables.items() if table in loaded}
    with pipeline.sql_client() as client:
        column = client.escape_column_name(schema.naming.normalize_identifier("_dlt_load_id"))
        which = f" WHERE {column} IN ({', '.join(['%s'] * len(load_ids))})" if load_ids else ""
        return {
            name: int(_selected(client, "COUNT(*)", table, which, *load_ids)[0][0])
            for name, table in there.items()
        }


def _selected(
    client: Any, columns: str, table: str, which: str = "", *values: str
) -> list[tuple[Any, ...]]:
    """Rows of a table: dlt's own way to ask for them fails with newer versions of its parser."""
    name = client.make_qualified_table_name(table)
    query = f"SELECT {columns} FROM {name}{which}"  # noqa: S608 - dlt quotes what it names
    return [tuple(row) for row in client.execute_sql(query, *values)]


def _running() -> Any:
    """The pipeline that runs; None where the resource is looked at without one."""
    active = import_module("dlt.common.pipeline").PipelineContext
    context = import_module("dlt.common.configuration.container").Container()[active]
    return context.pipeline() if context.is_active() else None
