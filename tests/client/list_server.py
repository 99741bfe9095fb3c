"""A list that others change while it is read, behind the transport's interface, in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any, Literal, Unpack
from urllib.parse import parse_qs, urlsplit

import msgspec

from runtime.call.api import Api
from runtime.call.engine import SyncEngine
from runtime.call.link import Link
from runtime.call.resource import PagedOptions, SyncResource
from runtime.messages.message import Request, Response
from runtime.operations.operation import Changes, Operation, Paging, Parameter
from runtime.paging.pager import Pager
from runtime.transport.streams import SyncStream
from runtime.wire.request import Target

Shape = Literal["metadata", "bare", "envelope", "stated"]
"""``stated`` is ``metadata`` whose items say when they changed."""
Change = Callable[[list[int]], None]


class Item(msgspec.Struct):
    """An element of the list."""

    id: int
    changed: datetime | None = None


CHANGES = Changes(argument="changed_since", keys=("id",), property="changed")
_BEGINNING = datetime(2026, 1, 1)

PAGINGS: dict[Shape, Paging] = {
    "metadata": Paging(
        page="pageNumber",
        size="pageSize",
        total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize",
        item=Item,
    ),
    "bare": Paging(page="pageNumber", size="pageSize", item=Item),
    "envelope": Paging(
        page="pageNumber",
        size="pageSize",
        items="/records",
        total="/totalCount",
        item=Item,
    ),
}
PAGINGS["stated"] = msgspec.structs.replace(PAGINGS["metadata"])


def listing(paging: Paging) -> Operation[Item]:
    """An operation that pages by this rule."""
    return Operation(
        id="Item_GetAll",
        method="GET",
        path="/v1/item",
        resource="item",
        function="get_all",
        parameters=(
            Parameter(python="status", wire="status", location="query"),
            Parameter(python="page_number", wire=paging.page or "", location="query"),
            Parameter(python="page_size", wire=paging.size or "none", location="query"),
        ),
        paging=paging,
        changes=CHANGES if paging is PAGINGS["stated"] else None,
    )


class ListServer:
    """Answers page requests from ``items``; before answering, makes the next of ``changes``."""

    def __init__(
        self,
        items: Sequence[int],
        *,
        shape: Shape = "metadata",
        largest: int = 500,
        default: int | None = None,
        changes: Sequence[Sequence[Change]] = (),
        stamped: bool = False,
    ) -> None:
        self.items = list(items)
        self.shape: Shape = shape
        self.largest = largest
        self.default = default or largest
        self.requests: list[dict[str, str]] = []
        self.changes = list(changes)
        self.stamped = stamped

    def send(self, request: Request, /) -> Response:
        """Answer one request."""
        if self.requests and self.changes:
            for change in self.changes.pop(0):
                change(self.items)
        query = {k: v[0] for k, v in parse_qs(urlsplit(request.url).query).items()}
        self.requests.append(query)
        return Response(status=200, headers={}, content=msgspec.json.encode(self.answer(query)))

    def answer(self, query: dict[str, str]) -> Any:
        """The JSON of a page."""
        number = int(query.get("pageNumber", "1"))
        size = min(int(query.get("pageSize", str(self.default))), self.largest)
        part = self.items[(number - 1) * size : number * size]
        meta = {"totalCount": len(self.items), "maxPageSize": self.largest}
        if self.shape == "metadata":
            return [{"id": item, "metadata": meta} for item in part]
        if self.shape == "stated":
            return [{**self.stated(item), "metadata": meta} for item in part]
        records = [{"id": item} for item in part]
        return (
            records if self.shape == "bare" else {"totalCount": len(self.items), "records": records}
        )

    def stated(self, item: int) -> dict[str, Any]:
        """An item with the time of its last change, every fifth without; each time other JSON
        where it is stamped."""
        if item % 5 == 0:
            return {"id": item, "changed": None}
        changed = _BEGINNING + timedelta(seconds=item)
        stamp = {"asked": len(self.requests)} if self.stamped else {}
        return {"id": item, "changed": changed, **stamp}

    def stream(self, request: Request, /) -> AbstractContextManager[SyncStream]:
        """Not needed for lists."""
        raise NotImplementedError

    def close(self) -> None:
        """Nothing to close."""

    @property
    def pages_asked(self) -> list[int]:
        """The page numbers asked for, in order."""
        return [int(query.get("pageNumber", "1")) for query in self.requests]


def resource_on(server: Any) -> Items:
    """A resource whose calls go to this server."""
    api = Api(package="test", version="1", base_url="https://erp.example")
    engine = SyncEngine(api, Target(base_url="https://erp.example"), {}, Link(lambda: server))

    class Owner:
        _engine = engine

    return Items(Owner())


class Items(SyncResource):
    """What the generator would write for the list."""

    def get_all(
        self,
        paging: Paging = PAGINGS["metadata"],
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        status: str | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[Item]:
        """All items."""
        arguments = {"page_number": page_number, "page_size": page_size, "status": status}
        return self._pager(listing(paging), arguments, options)


def read(server: ListServer, **arguments: Any) -> list[int]:
    """The ids that iterating over the server's list gives."""
    pager = resource_on(server).get_all(PAGINGS[server.shape], **arguments)
    return [item.id for item in pager]
