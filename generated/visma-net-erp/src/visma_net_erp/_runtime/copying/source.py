"""The lists of an API as resources of dlt, which brings them into databases and files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, TypeAlias

from ..client import SyncClient
from ..values import zone_named
from .columns import Digits, Path, tables_of
from .elements import element_type, members_of_whole, operation_of, portions
from .library import dlt, load_as_lines
from .lists import List, lists_of
from .rows import Row, Rows

__all__ = ["Chosen", "source_of"]

Chosen: TypeAlias = Iterable[str] | Mapping[str, Mapping[str, Any]]
"""Names of lists, or each with the arguments of the method that reads it."""


def source_of(
    package: str,
    client: SyncClient,
    resources: Chosen | None,
    *,
    concurrency: int,
    digits: tuple[int, int],
) -> Any:
    """A ``DltSource`` with a resource for each of these lists, all that need no argument if None.

    Raises ValueError for a list that there is not, and where one needs an argument.
    """
    lists = lists_of(package)
    names = lists.names() if resources is None else resources
    wanted = dict(names) if isinstance(names, Mapping) else {name: {} for name in names}
    copies = [
        _Copy(client, one, wanted[one.name], concurrency, Digits(*digits))
        for one in lists.chosen(wanted)
    ]
    source = dlt.source(lambda: [one.resource() for one in copies], name=package)
    return source()


class _Copy:
    """One list on its way."""

    def __init__(
        self,
        client: SyncClient,
        one: List,
        arguments: Mapping[str, Any],
        concurrency: int,
        digits: Digits,
    ) -> None:
        self._client = client
        self._list = one
        self._arguments = arguments
        self._concurrency = concurrency
        self._digits = digits
        self._operation = operation_of(client, one)
        self._whole = members_of_whole(self._operation)

    def resource(self) -> Any:
        """The resource of dlt: what it is called, its columns, and how it is written."""
        zoned = self._client.api.zone is not None
        tables = tables_of(element_type(self._operation), zoned=zoned, digits=self._digits)
        own = {
            name: column
            for name, column in tables.columns[()].items()
            if name.partition("__")[0] not in self._whole
        }
        below = {
            path: {
                "columns": tables.columns[path],
                "parent_table_name": partial(_table_name, (self._list.name, *parent)),
            }
            for path, parent in tables.parents.items()
        }

        def elements() -> Iterator[list[Row]]:  # dlt writes on what it calls, and on no method
            yield from self._elements()

        return dlt.resource(
            elements,
            name=self._list.name,
            columns=own,
            nested_hints=below,
            write_disposition="replace",
        )

    def _elements(self) -> Iterator[list[Row]]:
        row, empty = self._rows().of, True
        for portion in portions(self._client, self._list, self._arguments, self._concurrency):
            if empty:
                load_as_lines(empty=False)
            empty = False
            yield [row(one) for one in portion]
        if empty:
            load_as_lines(empty=True)
            yield []

    def _rows(self) -> Rows:
        zone = self._client.api.zone
        return Rows(zone_named(zone) if zone else None, self._digits, self._whole)


def _table_name(path: Path, _: object) -> str:
    """What dlt calls a table in the destination of the pipeline that runs."""
    naming = dlt.current.source_schema().naming
    name: str = naming.shorten_fragments(*map(naming.normalize_table_identifier, path))
    return name
