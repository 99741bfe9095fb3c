"""What `background` does: leave calls to the server, and look at them later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from ..background import BackgroundJob, BackgroundQueue, job_by_id, watch_of
from ..call import Recorded, record
from ..client import SyncClient
from ..index import OperationEntry
from ..paging import Page
from .calling import arguments_of, method_of, show, show_request
from .session import Session

__all__ = ["show_result", "show_state", "submit"]


def submit(session: Session, entry: OperationEntry, given: Mapping[str, Any]) -> None:
    """Leave a call to the server; show its id, or what it answers where one waits."""
    with session.client() as client:
        arguments = arguments_of(session, client, entry, given)
        queue = _queue(client)
        method = method_of(client, entry)
        webhook = given.get("webhook")
        if session.settings.dry_run or session.settings.curl:
            recorded = record(method, (), arguments)
            watch = watch_of(recorded.call, client.api)
            queued = watch.submitted(recorded.call, webhook)
            show_request(session, client, Recorded(queued, recorded.shape))
            return
        job = queue.submit(method, webhook=webhook, **arguments)
        wait = given.get("wait")
        if wait is None:
            show(session, {"id": job.id}, {})
            return
        _tell(session, job, wait, given)


def show_state(session: Session, job_id: str, like: str | None, given: Mapping[str, Any]) -> None:
    """Show how far a call is."""
    with session.client() as client:
        show(session, _job(session, client, job_id, like).state(), given)


def show_result(session: Session, job_id: str, like: str | None, given: Mapping[str, Any]) -> None:
    """Show what a call answered; ``like`` names the command that it was a call of."""
    with session.client() as client:
        _tell(session, _job(session, client, job_id, like), given["wait"], given)


def _job(session: Session, client: SyncClient, job_id: str, like: str | None) -> BackgroundJob[Any]:
    if like is not None:
        resource, _, function = like.replace("-", "_").replace(" ", ".").partition(".")
        entry = session.index.resources.get(resource, {}).get(function)
        if entry is None:
            raise click.UsageError(f"--like names a command, such as customer.get, not {like!r}")
        return _queue(client).job(job_id, like=method_of(client, entry))
    return job_by_id(client._engine, job_id)


def _queue(client: SyncClient) -> BackgroundQueue:
    found: BackgroundQueue = client.background  # type: ignore[attr-defined] # the package's own
    return found


def _tell(session: Session, job: BackgroundJob[Any], wait: float, given: Mapping[str, Any]) -> None:
    outcome = job.result(timeout=wait)
    show(session, outcome.items if isinstance(outcome, Page) else outcome, given)
