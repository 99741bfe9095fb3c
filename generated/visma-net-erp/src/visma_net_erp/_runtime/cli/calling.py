"""One call of a method of the client, from what a command was told to what it shows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import click

from ..answers import Created
from ..call import Recorded, record, record_shape
from ..client import SyncClient
from ..index import OperationEntry
from ..paging import Pager
from ..streams import ItemStream
from .arguments import given_arguments
from .bodies import body_of, outline_of
from .progress import counted
from .requests import as_curl, as_text
from .rows import columns_of
from .session import Session
from .writing import opened, writer_for

__all__ = ["call_operation", "show", "show_request"]

AUTO = "auto"
"""What `--if-match` takes for the version that the record has now."""


def call_operation(session: Session, entry: OperationEntry, told: Mapping[str, Any]) -> None:
    """Call the method of an operation, and show what it returns."""
    with session.client() as client:
        method = method_of(client, entry)
        if told.get("skeleton"):
            kind = record_shape(method).call.operation.body
            show(session, outline_of(kind.type if kind else None), {"output": None})
            return
        arguments = arguments_of(session, client, entry, told)
        if session.settings.dry_run or session.settings.curl:
            show_request(session, client, record(method, (), arguments))
            return
        if told.get("count"):
            click.echo(method(**arguments).count())
        elif entry.download or (told.get("output") and not _lists(entry)):
            _save(client, method, arguments, told.get("output"))
        else:
            show(session, method(**arguments), told)


def method_of(client: SyncClient, entry: OperationEntry) -> Callable[..., Any]:
    """The method of an operation."""
    found: Callable[..., Any] = getattr(getattr(client, entry.resource), entry.function)
    return found


def arguments_of(
    session: Session, client: SyncClient, entry: OperationEntry, told: Mapping[str, Any]
) -> dict[str, Any]:
    """All that the method is called with, its body included; raises UsageError."""
    arguments = given_arguments(entry, told)
    for one in entry.parameters:
        if one.wire.lower() == "if-match" and arguments.get(one.python) == AUTO:
            arguments[one.python] = _version(session, client, entry, arguments)
    if entry.body is not None:
        kind = record_shape(method_of(client, entry)).call.operation.body
        body = body_of(kind.type if kind else None, told, upload=entry.upload == "file")
        if body is None and entry.body_required:
            way = "--file FILE" if entry.upload == "file" else "--set NAME=VALUE or --body FILE"
            raise click.UsageError(f"{entry.name} needs a body: {way}")
        arguments["body"] = body
    if told.get("media_type"):
        arguments["media_type"] = told["media_type"]
    return arguments


def _version(
    session: Session, client: SyncClient, entry: OperationEntry, arguments: Mapping[str, Any]
) -> str:
    """The version of the record that is about to be written, read just now."""
    reading = session.index.reading(entry.path)
    if reading is None:
        raise click.UsageError(f"nothing reads what {entry.name} writes: give --if-match a value")
    keys = {
        one.python: arguments.get(theirs.python)
        for one in reading.parameters
        for theirs in entry.parameters
        if one.location == "path" == theirs.location and one.wire == theirs.wire
    }
    version: str | None = client.with_raw_response(method_of(client, reading), **keys).etag
    if version is None:
        raise click.UsageError(f"{reading.name} says no version: give --if-match a value")
    return version


def show_request(session: Session, client: SyncClient, recorded: Recorded) -> None:
    """Show what would be sent."""
    engine = client._engine
    operation = recorded.call.operation
    security = engine.api.security if operation.security is None else operation.security
    shown = as_curl if session.settings.curl else as_text
    click.echo(shown(engine.prepare(recorded.call), signed=any(security or ())))


def show(session: Session, outcome: Any, told: Mapping[str, Any]) -> None:
    """Write what a method returned, in the format that was asked for or that fits."""
    if outcome is None:
        return
    columns = columns_of(told.get("columns"))
    path = told.get("output")
    if isinstance(outcome, bytes):
        _write_bytes(outcome, path)
        return
    many = isinstance(outcome, (Pager, ItemStream, list))
    with opened(path) as out:
        form = session.settings.format or _usual(outcome, terminal=out.isatty())
        writer = writer_for(form, out, columns)
        if isinstance(outcome, Created):
            writer.value({"id": outcome.key, "location": outcome.location})
        elif many:
            with counted(outcome, terminal=out.isatty()) as items:
                writer.items(_limited(items, told.get("limit")))
        elif isinstance(outcome, str) and not session.settings.format:
            out.write(f"{outcome}\n")
        else:
            writer.value(outcome)


def _usual(outcome: Any, *, terminal: bool) -> str:
    if isinstance(outcome, ItemStream):
        return "jsonl"
    return "table" if terminal and isinstance(outcome, (Pager, list)) else "json"


def _limited(items: Iterable[Any], limit: int | None) -> Iterator[Any]:
    return iter(items) if limit is None else islice(items, limit)


def _lists(entry: OperationEntry) -> bool:
    """Whether what it answers is written item by item, rather than saved as it comes."""
    return entry.pages or entry.stream or bool(entry.created) or entry.returns not in _PLAIN


_PLAIN = frozenset({"bytes"})


def _save(
    client: SyncClient, method: Callable[..., Any], arguments: Mapping[str, Any], path: str | None
) -> None:
    """Write an answer's bytes piece by piece, never to a terminal."""
    _require_place(path)
    with client.with_streaming_response(method, **arguments) as response:
        if path is None or path == "-":
            for chunk in response.iter_bytes():
                sys.stdout.buffer.write(chunk)
            sys.stdout.buffer.flush()
        else:
            size = response.save(path)
            click.echo(f"{path}: {size} bytes", err=True)


def _write_bytes(content: bytes, path: str | None) -> None:
    _require_place(path)
    if path is None or path == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    with click.open_file(path, "wb", atomic=True) as file:
        file.write(content)


def _require_place(path: str | None) -> None:
    if (path is None or path == "-") and sys.stdout.isatty():
        raise click.UsageError("this answers bytes, which are nothing for a terminal: -o FILE")
