"""A client of one list, and a copy that is kept of it by bookmarks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, aclosing
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Unpack

import msgspec

from changes.changing_list import OSLO, ChangingList, Ways
from runtime.call.api import Api
from runtime.call.engine import AsyncEngine, SyncEngine
from runtime.call.link import AsyncSending, Link
from runtime.call.resource import AsyncResource, PagedOptions, SyncResource
from runtime.changes import AsyncChangeFeed, ChangeFeed, Feeds, FeedT, Generic, Since
from runtime.messages.message import Request, Response
from runtime.operations.operation import Answer, Changes, Operation, Paging, Parameter
from runtime.paging.async_pager import AsyncPager
from runtime.paging.pager import Pager
from runtime.transport.streams import AsyncStream, SyncStream
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
            granularity=max(1, int(max(ways.compared, ways.shown).total_seconds()))
            if ways.told
            else 1,
        ),
    )


class _Changes(Feeds, Generic[FeedT]):
    """The methods that read what changed in the list."""

    operation: Operation[Any]

    def changes(
        self, *, since: Since = None, status: str | None = None, **options: Unpack[PagedOptions]
    ) -> FeedT:
        """What changed in the list that comes in pages."""
        return self._feed(self.operation, locals(), options)

    def changes_of_read(self, *, since: Since = None, status: str | None = None) -> FeedT:
        """What changed in the list that comes whole."""
        whole = msgspec.structs.replace(self.operation, function="read")
        return self._feed(whole, locals(), {})


class Items(SyncResource, _Changes["ChangeFeed[Item]"]):
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
        return self._pager(self.operation, locals(), options)

    get_late = get_all  # as a list of another name

    def read(self, *, changed: Any = None, status: str | None = None) -> list[Item]:
        """Read a list that comes whole."""
        found: list[Item] = self._invoke(self.operation, locals(), {})
        return found


class AsyncItems(AsyncResource, _Changes["AsyncChangeFeed[Item]"]):
    """The same for asyncio."""

    operation: Operation[Any]

    def get_all(
        self,
        *,
        changed: Any = None,
        status: str | None = None,
        page: Any = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[Item]:
        """Read the list."""
        return self._pager(self.operation, locals(), options)

    async def read(self, *, changed: Any = None, status: str | None = None) -> list[Item]:
        """Read a list that comes whole."""
        found: list[Item] = await self._invoke(self.operation, locals(), {})
        return found


class _Owner:
    def __init__(self, engine: SyncEngine) -> None:
        self._engine = engine


class _AsyncOwner:
    def __init__(self, engine: AsyncEngine) -> None:
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


class _AsyncSending:
    def __init__(self, server: ChangingList) -> None:
        self._server = server

    async def send(self, request: Request, /) -> Response:
        return self._server.send(request)

    def stream(self, request: Request, /) -> AbstractAsyncContextManager[AsyncStream]:
        raise NotImplementedError

    async def close(self) -> None:
        """Nothing is open."""

    def abandon(self) -> None:
        """Nothing is open."""


API = Api(package="example", version="1")


def items_of(server: ChangingList, *, tenant: str = "acme") -> Items:
    """The resource of a client that reads this server."""
    engine = SyncEngine(API, _target(server.ways, tenant), {}, Link(lambda: _Sending(server)))
    items = Items(_Owner(engine))
    items.operation = operation_of(server.ways)
    return items


def async_items_of(server: ChangingList) -> AsyncItems:
    """The same for asyncio."""
    link: Link[AsyncSending] = Link(lambda: _AsyncSending(server))
    items = AsyncItems(_AsyncOwner(AsyncEngine(API, _target(server.ways, "acme"), {}, link)))
    items.operation = operation_of(server.ways)
    return items


def _target(ways: Ways, tenant: str) -> Target:
    zone = OSLO.key if ways.local and ways.zone else None
    return Target(base_url="https://erp.example", zone_name=zone, tenant=tenant)


@dataclass
class Copy:
    """A copy of a list, and the bookmark that was stored with it."""

    server: ChangingList
    rows: dict[tuple[str, int], Mapping[str, Any]] = field(default_factory=dict)
    bookmark: str = "null"
    asynchronous: bool = False

    def feed(self) -> ChangeFeed[Item]:
        """A new feed from the bookmark, as of a new process."""
        items = items_of(self.server)
        method = items.changes_of_read if self.server.ways.style == "whole" else items.changes
        return method(since=json.loads(self.bookmark))

    def async_feed(self) -> AsyncChangeFeed[Item]:
        """The same for asyncio."""
        items = async_items_of(self.server)
        method = items.changes_of_read if self.server.ways.style == "whole" else items.changes
        return method(since=json.loads(self.bookmark))

    def run(self, stop: int | None = None, every: int = 1) -> int:
        """Copy what changed; killed after ``stop`` elements, stored after each ``every``."""
        if self.asynchronous:
            return asyncio.run(self._run_async(stop, every))
        feed, taking = self.feed(), _Taking(self, stop, every)
        for one in feed:
            if not taking.takes(one, feed):
                return taking.count
        return taking.ended(feed)

    async def _run_async(self, stop: int | None, every: int) -> int:
        feed, taking = self.async_feed(), _Taking(self, stop, every)
        async with aclosing(aiter(feed)) as reading:
            async for one in reading:
                if not taking.takes(one, feed):
                    return taking.count
        return taking.ended(feed)

    def store(self, rows: dict[tuple[str, int], Mapping[str, Any]], bookmark: Any) -> None:
        """Rows and bookmark together, as a transaction does."""
        self.rows |= rows
        self.bookmark = json.dumps(bookmark)

    def forget_missing(self) -> None:
        """Delete what the server has no more."""
        known = list(self.rows)
        if self.asynchronous:
            missing = asyncio.run(self.async_feed().missing(known))
        else:
            missing = self.feed().missing(known)
        for key in missing:
            del self.rows[key]


class _Taking:
    """One run: what it took and did not store yet."""

    def __init__(self, copy: Copy, stop: int | None, every: int) -> None:
        self.count = 0
        self._copy, self._stop, self._every = copy, stop, every
        self._rows: dict[tuple[str, int], Mapping[str, Any]] = {}

    def takes(self, one: Item, feed: ChangeFeed[Item] | AsyncChangeFeed[Item]) -> bool:
        """Take an element, unless the run is killed before."""
        if self.count == self._stop:
            return False
        self.count += 1
        self._rows[str(one.kind), int(one.number or 0)] = row_of(one)
        if self.count % self._every == 0:
            self.ended(feed)
        return True

    def ended(self, feed: ChangeFeed[Item] | AsyncChangeFeed[Item]) -> int:
        """Store what was taken."""
        self._copy.store(self._rows, feed.bookmark)
        self._rows = {}
        return self.count


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
