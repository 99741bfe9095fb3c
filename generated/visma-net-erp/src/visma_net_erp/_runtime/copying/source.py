"""The lists of an API as resources of dlt, which brings them into databases and files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import count
from typing import Any, TypeAlias

from ..client import SyncClient
from ..paging import check_concurrency
from ..values import zone_named
from .columns import Column, Digits, Path, digits_of, tables_of
from .elements import (
    changes_of,
    check_arguments,
    column_of,
    element_type,
    members_of_whole,
    operation_of,
    portions,
    whole_list,
)
from .library import dlt, known_rows, load_as_lines
from .lists import List, lists_of, wanted_of
from .rows import Row, Rows

__all__ = ["Chosen", "Deleted", "source_of"]

Chosen: TypeAlias = Iterable[str] | Mapping[str, Mapping[str, Any]]
"""Names of lists, or each with the arguments of the method that reads it."""

Deleted: TypeAlias = dict[str, int]
"""How many rows were deleted of each list, for whoever wants to know."""

_BOOKMARK = "bookmark"
_DELETED = "_deleted"
"""The column that says that a row goes; no row that stays has anything in it."""

_PLACE = "_place"
"""The column that says which row was read last, where an element changes while it is read."""

_OWN_COLUMNS: dict[str, Column] = {
    _DELETED: {"name": _DELETED, "data_type": "bool", "hard_delete": True},
    _PLACE: {"name": _PLACE, "data_type": "bigint", "dedup_sort": "desc"},
}


def source_of(
    package: str,
    client: SyncClient,
    resources: Chosen | None,
    *,
    deletions: bool,
    concurrency: int,
    digits: tuple[int, int],
    deleted: Deleted | None = None,
) -> Any:
    """A ``DltSource`` with a resource for each of these lists, all that need no argument if None.

    Raises ValueError for a list that there is not, where one needs an argument, and for numbers
    out of range; TypeError for what is no client or name, and arguments that a list does not take.
    """
    if not isinstance(client, SyncClient):
        raise TypeError(f"a source reads with a blocking client, not {type(client).__name__}")
    check_concurrency(concurrency)
    lists = lists_of(package)
    wanted = wanted_of(lists.names() if resources is None else resources)
    reader = _Reader(client, concurrency, digits_of(digits), {} if deleted is None else deleted)
    copies = [_Copy(reader, one, wanted[one.name]) for one in lists.chosen(wanted)]
    source = dlt.source(lambda: [one.resource(deletions=deletions) for one in copies], name=package)
    return source()


class _Reader:
    """What the lists of one source are read with."""

    def __init__(
        self, client: SyncClient, concurrency: int, digits: Digits, deleted: Deleted
    ) -> None:
        self.client = client
        self.concurrency = concurrency
        self.digits = digits
        self.deleted = deleted
        self.zone = zone_named(client.api.zone) if client.api.zone else None


class _Copy:
    """One list on its way.

    Where the list tells what changed, only that is read, since the bookmark that dlt keeps with
    the rows: it is one value that means nothing to others, and no greatest time, which is all that
    an incremental of dlt knows of.
    """

    def __init__(self, reader: _Reader, one: List, arguments: Mapping[str, Any]) -> None:
        self._reader = reader
        self._list = one
        self._arguments = arguments
        check_arguments(reader.client, one, arguments, reader.concurrency)
        operation = operation_of(reader.client, one)
        self._kind = element_type(operation)
        self._whole = members_of_whole(operation)
        changes = one.entry.changes
        self._keys = [column_of(self._kind, key) for key in changes.keys] if changes else []

    def resource(self, *, deletions: bool) -> Any:
        """The resource of dlt: what it is called, its columns, and how it is written."""

        def elements() -> Iterator[list[Row]]:  # dlt writes on what it calls, and on no method
            yield from self._changes(deletions=deletions) if self._keys else self._all()

        tables = tables_of(
            self._kind, zoned=self._reader.zone is not None, digits=self._reader.digits
        )
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
        return dlt.resource(
            elements,
            name=self._list.name,
            columns=own | _OWN_COLUMNS if self._keys else own,
            nested_hints=below,
            primary_key=self._keys or None,
            write_disposition="merge" if self._keys else "replace",
        )

    def _all(self) -> Iterator[list[Row]]:
        row, empty = self._rows().of, True
        reader = self._reader
        for portion in whole_list(reader.client, self._list, self._arguments, reader.concurrency):
            if empty:
                load_as_lines(empty=False)
            empty = False
            yield [row(one) for one in portion]
        if empty:
            load_as_lines(empty=True)
            yield []

    def _changes(self, *, deletions: bool) -> Iterator[list[Row]]:
        reader, state = self._reader, dlt.current.resource_state()
        bookmark = state.get(_BOOKMARK)
        feed = changes_of(reader.client, self._list, self._arguments, reader.concurrency, bookmark)
        load_as_lines(empty=False)
        row, places = self._rows().of, count()
        for portion in portions(feed):
            yield [{**row(one), _PLACE: next(places)} for one in portion]
        if deletions and bookmark is not None:
            yield from self._gone(feed, places)
        state[_BOOKMARK] = feed.bookmark

    def _gone(self, feed: Any, places: Iterator[int]) -> Iterator[list[Row]]:
        """Rows that say which rows go, of what the list does not have any more."""
        known = known_rows(self._list.name, self._keys)
        single = len(self._keys) == 1
        missing = feed.missing(one[0] if single else one for one in known)
        self._reader.deleted[self._list.name] = len(missing)
        for portion in portions((one,) if single else one for one in missing):
            yield [
                {**dict(zip(self._keys, key, strict=True)), _DELETED: True, _PLACE: next(places)}
                for key in portion
            ]

    def _rows(self) -> Rows:
        return Rows(self._reader.zone, self._reader.digits, self._whole)


def _table_name(path: Path, _: object) -> str:
    """What dlt calls a table in the destination of the pipeline that runs."""
    naming = dlt.current.source_schema().naming
    name: str = naming.shorten_fragments(*map(naming.normalize_table_identifier, path))
    return name
