"""A client of one list, and a copy that is kept of it by bookmarks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Unpack

from changes.changing_list import OSLO, ChangingList, Ways
from runtime.call.api import Api
from runtime.call.engine import SyncEngine
from runtime.call.link import Link
from runtime.call.resource import PagedOptions, SyncResource
from runtime.changes import ChangeFeed, changes_of
from runtime.messages.message import Request, Response
from runtime.operations.operation import Answer, Changes, Operation, Paging, Parameter
from runtime.paging.pager import Pager
from runtime.transport.streams import SyncStream
from runtime.values.models import UNSET, Model, UnsetType
from runtime.wire.request import Target

MARGIN = 600


class Item(Model):
    """An element of the list."""

    number: int | UnsetType | None = UNSET
    kind: str | UnsetType | None = UNSET
    name: str | UnsetType | None = UNSET
    amount: Decimal | UnsetType | None = UNSET
    changed: datetime | UnsetType | None = UNSET
    metadata: dict[str, int] | UnsetType | None = UNSET


def paging_of(ways: Ways) -> Paging | None:
    """How such a list is read in parts."""
    match ways.style:
        case "whole":
            return None
        case "token":
            return Paging(style="token", page="page", items="/values", next="/next", item=Item)
        case "offset" if ways.totals:
            return Paging(style="offset", page="page", items="/values", total="/total", item=Item)
        case "offset":
            return Paging(style="offset", page="page", item=Item)
        case _ if ways.totals:
            return Paging(
                page="page",
                total="/*/metadata/totalCount",
                max_size="/*/metadata/maxPageSize",
                item=Item,
            )
        case _:
            return Paging(page="page", item=Item)


def operation_of(ways: Ways) -> Operation[Any]:
    """The operation of such a list, as the generator declares it."""
    return Operation(
        id="listItems",
        method="GET",
        path="/items",
        resource="items",
        function="get_all",
        parameters=(
            Parameter(python="changed", wire="changed", location="query", condition="is"),
            Parameter(python="status", wire="status", location="query"),
            Parameter(python="page", wire="page", location="query"),
        ),
        answers={"200": Answer(kind="json", type=list[Item])},
        paging=paging_of(ways),
        changes=Changes(
            argument="changed",
            operator=">=",
            property="changed",
            keys=("kind", "number"),
            margin=MARGIN,
            granularity=max(1, int(max(ways.compared, ways.shown).total_seconds())),
        ),
    )


class Items(SyncResource):
    """The resource of the list."""

    operation: Operation[Any]

    def get_all(
        self,
        *,
        changed: Any = None,
        status: str | None = None,
        page: Any = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[Item]:
        """Read the list."""
        given = {"changed": changed, "status": status, "page": page}
        return self._pager(self.operation, given, options)

    def read(self, *, changed: Any = None, status: str | None = None) -> list[Item]:
        """Read a list that comes whole."""
        found: list[Item] = self._invoke(self.operation, {"changed": changed, "status": status}, {})
        return found

    changes = changes_of(get_all)
    changes_of_read = changes_of(read)


class _Owner:
    def __init__(self, engine: SyncEngine) -> None:
        self._engine = engine


class _Sending:
    def __init__(self, server: ChangingList) -> None:
        self._server = server

    def send(self, request: Request, /) -> Response:
        return self._server.send(request)

    def stream(self, request: Request, /) -> AbstractContextManager[SyncStream]:
        raise NotImplementedError

    def sign_in(self) -> None:
        raise NotImplementedError

    def close(self) -> None:
        """Nothing is open."""


def items_of(server: ChangingList, *, tenant: str = "acme") -> Items:
    """The resource of a client that reads this server."""
    zone = OSLO if server.ways.local and server.ways.zone else None
    target = Target(base_url="https://erp.example", zone=zone, tenant=tenant)
    engine = SyncEngine(
        Api(package="example", version="1"), target, {}, Link(lambda: _Sending(server))
    )
    items = Items(_Owner(engine))
    items.operation = operation_of(server.ways)
    return items


@dataclass
class Copy:
    """A copy of a list, and the bookmark that was stored with it."""

    server: ChangingList
    rows: dict[tuple[str, int], Mapping[str, Any]] = field(default_factory=dict)
    bookmark: str = "null"
    given: int = 0

    def feed(self, **arguments: Any) -> ChangeFeed[Item]:
        """A new feed from the bookmark, as of a new process."""
        items = items_of(self.server)
        method = items.changes_of_read if self.server.ways.style == "whole" else items.changes
        return method(since=json.loads(self.bookmark), **arguments)

    def run(self, stop: int | None = None, every: int = 1, **arguments: Any) -> int:
        """Copy what changed; killed after ``stop`` elements, stored after each ``every``."""
        feed, count = self.feed(**arguments), 0
        unsaved: dict[tuple[str, int], Mapping[str, Any]] = {}
        for one in feed:
            if count == stop:
                return count
            count += 1
            unsaved[(str(one.kind), int(one.number or 0))] = row_of(one)
            if count % every == 0:
                self._store(unsaved, feed)
        self._store(unsaved, feed)
        return count

    def _store(self, unsaved: dict[Any, Any], feed: ChangeFeed[Item]) -> None:
        """Rows and bookmark together, as a transaction does."""
        self.rows |= unsaved
        unsaved.clear()
        self.bookmark = json.dumps(feed.bookmark)

    def forget_missing(self) -> None:
        """Delete what the server has no more."""
        for key in self.feed().missing(list(self.rows)):
            del self.rows[key]


def row_of(one: Item) -> Mapping[str, Any]:
    """An element as a row."""
    changed = one.changed.isoformat() if isinstance(one.changed, datetime) else None
    return {
        "number": one.number,
        "kind": one.kind,
        "name": one.name,
        "amount": one.amount,
        "changed": changed,
    }
