"""One run of a copy: what the last one left is loaded first, then what the API has now."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from ..auth import FileLock
from ..client import SyncClient
from .destinations import CopyError, destination_of, masked, told_plainly
from .library import Report, counts, dlt, reporting
from .source import Deleted, source_of

__all__ = ["Copied", "CopyError", "Destination", "copy_lists"]

_SETTINGS = {"RUNTIME__DLTHUB_TELEMETRY": "false", "RUNTIME__LOG_LEVEL": "CRITICAL"}
"""dlt tells its makers of nothing, and we say what goes wrong; whoever sets them otherwise, may."""


class Destination(NamedTuple):
    """Where a copy goes: the address of a database or folder, and the name of its tables' schema.

    ``folder`` has what runs leave for the next one. The bookmarks are with the rows, too, so that
    another machine goes on where this one ended.
    """

    address: str
    dataset: str
    folder: Path

    @property
    def working(self) -> Path:
        """The folder of this one copy; its name does not tell the password."""
        told = f"{masked(self.address)} {self.dataset}"
        return self.folder / hashlib.sha256(told.encode()).hexdigest()[:12]


class Copied(msgspec.Struct, frozen=True, kw_only=True):
    """What a run did to a table: its rows now, and how many of them are new or changed.

    Of a list that was copied whole nobody knows which changed: None.
    """

    table: str
    rows: int
    new: int | None = None
    changed: int | None = None
    deleted: int | None = None


def copy_lists(
    package: str,
    client: SyncClient,
    names: list[str],
    place: Destination,
    *,
    full: bool = False,
    deletions: bool = False,
    concurrency: int = 4,
    report: Report | None = None,
) -> list[Copied]:
    """Copy lists, and say what that did to their tables.

    ``full`` reads all of them from their beginning. ``report`` is told what is done. Raises
    CopyError where another run is at it or what is copied to refuses, the errors of the API, and
    ValueError for an address of no known kind.
    """
    lock = FileLock(place.working / "lock")
    if not lock.acquire():
        raise CopyError(f"another run is copying to {masked(place.address)} just now")
    try:
        with _quiet(), told_plainly(place.address):
            pipeline = dlt.pipeline(
                package,
                pipelines_dir=str(place.working),
                destination=destination_of(place.address, place.dataset),
                dataset_name=place.dataset,
                **({} if report is None else {"progress": reporting(report)}),
            )
            deleted: Deleted = {}
            source = source_of(
                package,
                client,
                names,
                deletions=deletions,
                concurrency=concurrency,
                digits=(38, 9),
                deleted=deleted,
            )
            return _run(pipeline, source, deleted, full=full)
    finally:
        lock.release()


def _run(pipeline: Any, source: Any, deleted: Deleted, *, full: bool) -> list[Copied]:
    pipeline.sync_destination()
    if full:
        pipeline.drop_pending_packages()
    elif pipeline.has_pending_data:
        pipeline.run()
    names = list(source.resources)
    before = counts(pipeline, names)
    done = pipeline.run(source, **({"refresh": "drop_data"} if full else {}))
    after = counts(pipeline, names)
    written = counts(pipeline, names, done.loads_ids) if done.loads_ids else {}
    return [
        _copied(name, before, after, written, deleted.get(name, 0), merged=_is_merged(resource))
        for name, resource in source.resources.items()
    ]


def _is_merged(resource: Any) -> bool:
    return bool(resource.write_disposition == "merge")


def _copied(
    name: str,
    before: Mapping[str, int],
    after: Mapping[str, int],
    written: Mapping[str, int],
    deleted: int,
    *,
    merged: bool,
) -> Copied:
    rows = after.get(name, 0)
    if not merged:
        return Copied(table=name, rows=rows)
    new = rows - before.get(name, 0) + deleted
    changed = written.get(name, 0) - new
    return Copied(table=name, rows=rows, new=new, changed=changed, deleted=deleted)


@contextmanager
def _quiet() -> Iterator[None]:
    """Settings of dlt for this run; they are variables of the environment."""
    set_here = {name: value for name, value in _SETTINGS.items() if name not in os.environ}
    os.environ.update(set_here)
    try:
        yield
    finally:
        for name in set_here:
            del os.environ[name]
