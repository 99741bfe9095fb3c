"""A client as the generator writes them, small, for tests of what is the same in all of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar, TypeVar, Unpack

import msgspec

from runtime.answers.created import AsyncCreated, Created
from runtime.background.async_queue import AsyncBackgroundQueue
from runtime.background.queue import BackgroundQueue
from runtime.call.api import Api, BackgroundRules
from runtime.call.resource import AsyncResource, CallOptions, PagedOptions, SyncResource
from runtime.client.client import AsyncClient, SyncClient
from runtime.operations.operation import Answer, Body, NumberSeries, Operation, Paging, Parameter
from runtime.paging.async_pager import AsyncPager
from runtime.paging.pager import Pager
from runtime.values.files import FileContent
from runtime.values.models import UNSET, Model, OpenStr, UnsetType

T = TypeVar("T")

API = Api(
    package="example-client",
    version="1.2.3",
    base_url="https://erp.example/base",
    zone="Europe/Oslo",
    background=BackgroundRules(
        header="x-queue",
        state="/v1/background/{requestId}",
        content="/v1/background/{requestId}/content",
        id_parameter="requestId",
    ),
)


class Kind(OpenStr):
    """An open enum."""

    ACTIVE = "Active"


class Address(Model, rename={"line_1": "addressLine1"}):
    """A nested request model."""

    __wrapped__ = frozenset({"line_1", "city"})

    line_1: str | UnsetType | None = UNSET
    city: str | UnsetType | None = UNSET


class Line(Model):
    """A request model in a list, wrapped in part."""

    __wrapped__ = frozenset({"quantity"})

    operation: str | UnsetType = UNSET
    quantity: Decimal | UnsetType | None = UNSET


class CustomerUpdate(Model, rename="camel"):
    """A request model that wraps its values but for some."""

    __wrapped__ = frozenset(
        {"number", "name", "credit_limit", "main_address", "kind", "since", "override_series"}
    )

    number: str | UnsetType | None = UNSET
    name: str | UnsetType | None = UNSET
    credit_limit: Decimal | UnsetType | None = UNSET
    main_address: Address | UnsetType | None = UNSET
    kind: Kind | UnsetType | None = UNSET
    since: datetime | UnsetType | None = UNSET
    override_series: bool | UnsetType | None = UNSET
    lines: list[Line] | UnsetType | None = UNSET
    overwrite: bool | UnsetType = UNSET


class Customer(Model, rename="camel"):
    """What the API answers with."""

    number: str | UnsetType | None = UNSET
    name: str | UnsetType | None = UNSET
    credit_limit: Decimal | UnsetType | None = UNSET
    kind: Kind | UnsetType | None = UNSET
    last_modified: datetime | UnsetType | None = UNSET


NUMBER = Parameter(
    python="number",
    wire="customerCd",
    location="path",
    required=True,
    key=True,
    siblings=("balance", "internal"),
)

GET: Operation[Customer] = Operation(
    id="Customer_Get",
    method="GET",
    path="/v1/customer/{customerCd}",
    resource="customers",
    function="get",
    parameters=(NUMBER,),
    answers={"200": Answer(kind="json", type=Customer)},
    background=True,
)

GET_ALL: Operation[Customer] = Operation(
    id="Customer_GetAll",
    method="GET",
    path="/v1/customer",
    resource="customers",
    function="get_all",
    parameters=(
        Parameter(python="status", wire="status", location="query"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),
    ),
    answers={"200": Answer(kind="json", type=list[Customer])},
    paging=Paging(
        page="pageNumber",
        size="pageSize",
        total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize",
        item=Customer,
    ),
    background=True,
)

CREATE: Operation[Customer] = Operation(
    id="Customer_Create",
    method="POST",
    path="/v1/customer",
    resource="customers",
    function="create",
    body=Body(kind="json", required=True),
    created="/v1/customer/{customerCd}",
    created_type=Customer,
    created_parameters=(NUMBER,),
    number_series=NumberSeries(flag="override_series", number="number"),
    background=True,
)

UPDATE: Operation[None] = Operation(
    id="Customer_Update",
    method="PUT",
    path="/v1/customer/{customerCd}",
    resource="customers",
    function="update",
    parameters=(NUMBER, Parameter(python="if_match", wire="If-Match", location="header")),
    body=Body(kind="json", required=True),
    answers={"204": Answer(kind="json", type=dict)},
    etag=True,
)

ATTACH: Operation[None] = Operation(
    id="Customer_Attach",
    method="POST",
    path="/v1/customer/{customerCd}/attachment",
    resource="customers",
    function="attach",
    parameters=(NUMBER,),
    body=Body(kind="multipart", required=True, field="v"),
)

PRINT: Operation[bytes] = Operation(
    id="Customer_Print",
    method="GET",
    path="/v1/customer/{customerCd}/print",
    resource="customers",
    function="print_",
    parameters=(NUMBER,),
    answers={"200": Answer(kind="bytes")},
)


class Customers(SyncResource):
    """Operations of ``customers``."""

    def get(self, number: str, **options: Unpack[CallOptions]) -> Customer:
        """One customer."""
        return self._invoke(GET, locals(), options)

    def get_all(
        self,
        *,
        status: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[Customer]:
        """All customers."""
        return self._pager(GET_ALL, locals(), options)

    def create(
        self, body: CustomerUpdate, *, number: str | None = None, **options: Unpack[CallOptions]
    ) -> Created[Customer]:
        """A new customer."""
        return self._create(CREATE, locals(), options, body)

    def update(
        self,
        number: str,
        body: CustomerUpdate,
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a customer."""
        return self._invoke(UPDATE, locals(), options, body)

    def attach(self, number: str, body: FileContent, **options: Unpack[CallOptions]) -> None:
        """Upload a file."""
        return self._invoke(ATTACH, locals(), options, body)

    def print_(self, number: str, **options: Unpack[CallOptions]) -> bytes:
        """Download a file."""
        return self._invoke(PRINT, locals(), options)

    def call(
        self, operation: Operation[Any], arguments: dict[str, Any], body: object = None
    ) -> Any:
        """Carry out any operation."""
        return self._invoke(operation, arguments, {}, body)


class AsyncCustomers(AsyncResource):
    """Operations of ``customers``."""

    async def get(self, number: str, **options: Unpack[CallOptions]) -> Customer:
        """One customer."""
        return await self._invoke(GET, locals(), options)

    def get_all(
        self,
        *,
        status: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[Customer]:
        """All customers."""
        return self._pager(GET_ALL, locals(), options)

    async def create(
        self, body: CustomerUpdate, *, number: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncCreated[Customer]:
        """A new customer."""
        return await self._create(CREATE, locals(), options, body)

    async def update(
        self,
        number: str,
        body: CustomerUpdate,
        *,
        if_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a customer."""
        return await self._invoke(UPDATE, locals(), options, body)

    async def attach(self, number: str, body: FileContent, **options: Unpack[CallOptions]) -> None:
        """Upload a file."""
        return await self._invoke(ATTACH, locals(), options, body)

    async def print_(self, number: str, **options: Unpack[CallOptions]) -> bytes:
        """Download a file."""
        return await self._invoke(PRINT, locals(), options)


class Example(SyncClient):
    """The client."""

    api: ClassVar[Api] = API

    @cached_property
    def customers(self) -> Customers:
        """Customers."""
        return Customers(self)

    @cached_property
    def background(self) -> BackgroundQueue:
        """Queued calls."""
        return BackgroundQueue(self)


class AsyncExample(AsyncClient):
    """The client for asyncio."""

    api: ClassVar[Api] = API

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Customers."""
        return AsyncCustomers(self)

    @cached_property
    def background(self) -> AsyncBackgroundQueue:
        """Queued calls."""
        return AsyncBackgroundQueue(self)


def run_async(url: str, work: Callable[[AsyncExample], Awaitable[T]]) -> T:
    """Do something with an asynchronous client of its own."""

    async def run() -> T:
        async with AsyncExample(base_url=url) as client:
            return await work(client)

    return asyncio.run(run())


def json_bytes(value: object) -> bytes:
    """JSON, as a server would write it."""
    return msgspec.json.encode(value)
