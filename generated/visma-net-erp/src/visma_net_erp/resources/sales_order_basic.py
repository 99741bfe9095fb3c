"""Operations of ``sales_order_basic``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack

from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.changes import FeedT, Feeds
from .._runtime.operations import Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import SalesOrderDtoStatus
from ..models.sales_order_basic import SalesOrderBasicDto
from ..models.sales_order_basic_and_sales_order_basic_v2 import SalesOrderBasicUpdateDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncSalesOrderBasicResource", "SalesOrderBasicResource"]


_CREATE: Operation[SalesOrderBasicDto] = Operation(
    id="SalesOrderBasic_Post", method="POST", path="/v1/salesorderbasic", resource="sales_order_basic", function="create",
    body=Body(kind="json", required=True, type=SalesOrderBasicUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/salesorderbasic/{orderNbr}", created_type=SalesOrderBasicDto, created_parameters=(PathParameter(python="order_nbr", wire="orderNbr", key=True),), number_series=NumberSeries(flag="override_number_series", number="order_number"),)
_GET: Operation[SalesOrderBasicDto] = Operation(
    id="SalesOrderBasic_GetByorderNbr", method="GET", path="/v1/salesorderbasic/{orderNbr}", resource="sales_order_basic", function="get",
    parameters=(PathParameter(python="order_nbr", wire="orderNbr", key=True),),
    answers={"200": Answer(kind="json", type=SalesOrderBasicDto)}, background=True,)
_GET_ALL: Operation[SalesOrderBasicDto] = Operation(
    id="SalesOrderBasic_GetAllOrders", method="GET", path="/v1/salesorderbasic", resource="sales_order_basic", function="get_all",
    parameters=(Parameter(python="order_type", wire="orderType", location="query"),
        Parameter(python="status", wire="status", location="query"),
        Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="number_to_read", wire="numberToRead", location="query", deprecated=True),
        Parameter(python="skip_records", wire="skipRecords", location="query", deprecated=True),
        Parameter(python="order_by", wire="orderBy", location="query"),
        Parameter(python="show_notes", wire="showNotes", location="query"),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[SalesOrderBasicDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=1, item=SalesOrderBasicDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("order_type", "order_no"), margin=600, granularity=1), background=True,)
_GET_BY_TYPE: Operation[SalesOrderBasicDto] = Operation(
    id="SalesOrderBasic_GetOrderByTypeByorderTypeorderNbr", method="GET", path="/v1/salesorderbasic/{orderType}/{orderNbr}", resource="sales_order_basic", function="get_by_type",
    parameters=(PathParameter(python="order_type", wire="orderType", key=True),
        PathParameter(python="order_nbr", wire="orderNbr", key=True),),
    answers={"200": Answer(kind="json", type=SalesOrderBasicDto)}, background=True,)
_UPDATE: Operation[None] = Operation(
    id="SalesOrderBasic_PutByorderNbr", method="PUT", path="/v1/salesorderbasic/{orderNbr}", resource="sales_order_basic", function="update",
    parameters=(PathParameter(python="order_nbr", wire="orderNbr", key=True),),
    body=Body(kind="json", required=True, type=SalesOrderBasicUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None, order_type: str | None = None,
        status: SalesOrderDtoStatus | Literal["Open", "Hold", "CreditHold", "Completed", "Cancelled", "BackOrder", "Shipping", "Invoiced", "PendingApproval", "Voided"] | str | None = None,
        order_by: str | None = None, show_notes: bool | None = None, page_size: int | None = None,
        greater_than_value: str | None = None, number_to_read: int | None = None,
        skip_records: int | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class SalesOrderBasicResource(SyncResource, _Changes["ChangeFeed[SalesOrderBasicDto]"]):
    """Operations of SalesOrderBasic."""

    def create(
        self, body: SalesOrderBasicUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[SalesOrderBasicDto]:
        """Make a new sales order

        Location ends in the key of the new sales order. Set `overrideNumberSeries` to choose the
        number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/salesorderbasic``
        """
        return self._create(_CREATE, locals(), options, body)

    def get(self, order_nbr: str, **options: Unpack[CallOptions]) -> SalesOrderBasicDto:
        """Read a sales order

        Args:
            order_nbr: Number of the order.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/salesorderbasic/{orderNbr}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, order_type: str | None = None,
        status: SalesOrderDtoStatus | Literal["Open", "Hold", "CreditHold", "Completed", "Cancelled", "BackOrder", "Shipping", "Invoiced", "PendingApproval", "Voided"] | str | None = None,
        order_by: str | None = None, show_notes: bool | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        page_number: int | None = None, page_size: int | None = None,
        greater_than_value: str | None = None, number_to_read: int | None = None,
        skip_records: int | None = None, **options: Unpack[PagedOptions],
    ) -> Pager[SalesOrderBasicDto]:
        """List sales orders

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: SO301000.

        Args:
            order_type: Type of the order.
            status: Only those that stand there.
            order_by: Property to sort by.
            show_notes: Whether to read notes, too.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/salesorderbasic``
        """
        return self._pager(_GET_ALL, locals(), options)

    def get_by_type(
        self, order_type: str, order_nbr: str, **options: Unpack[CallOptions],
    ) -> SalesOrderBasicDto:
        """Read a sales order, by its type and number

        Args:
            order_type: Type of the order.
            order_nbr: Number of the order.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/salesorderbasic/{orderType}/{orderNbr}``
        """
        return self._invoke(_GET_BY_TYPE, locals(), options)

    def update(
        self, order_nbr: str, body: SalesOrderBasicUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a sales order

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            order_nbr: Number of the order.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/salesorderbasic/{orderNbr}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncSalesOrderBasicResource(AsyncResource, _Changes["AsyncChangeFeed[SalesOrderBasicDto]"]):
    """Operations of SalesOrderBasic."""

    async def create(
        self, body: SalesOrderBasicUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[SalesOrderBasicDto]:
        """Make a new sales order; see :meth:`SalesOrderBasicResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, order_nbr: str, **options: Unpack[CallOptions]) -> SalesOrderBasicDto:
        """Read a sales order; see :meth:`SalesOrderBasicResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, order_type: str | None = None,
        status: SalesOrderDtoStatus | Literal["Open", "Hold", "CreditHold", "Completed", "Cancelled", "BackOrder", "Shipping", "Invoiced", "PendingApproval", "Voided"] | str | None = None,
        order_by: str | None = None, show_notes: bool | None = None,
        last_modified_date_time: Condition[Date | str] | None = None,
        page_number: int | None = None, page_size: int | None = None,
        greater_than_value: str | None = None, number_to_read: int | None = None,
        skip_records: int | None = None, **options: Unpack[PagedOptions],
    ) -> AsyncPager[SalesOrderBasicDto]:
        """List sales orders; see :meth:`SalesOrderBasicResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def get_by_type(
        self, order_type: str, order_nbr: str, **options: Unpack[CallOptions],
    ) -> SalesOrderBasicDto:
        """Read a sales order, by its type and number; see
        :meth:`SalesOrderBasicResource.get_by_type`.
        """
        return await self._invoke(_GET_BY_TYPE, locals(), options)

    async def update(
        self, order_nbr: str, body: SalesOrderBasicUpdateDto, **options: Unpack[CallOptions],
    ) -> None:
        """Change a sales order; see :meth:`SalesOrderBasicResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
