"""Operations of ``sales_order_basic``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import SalesOrderDtoStatus
from ..models.sales_order_basic import SalesOrderBasicDto
from ..models.sales_order_basic_and_sales_order_basic_v2 import SalesOrderBasicUpdateDto

__all__ = ["AsyncSalesOrderBasicResource", "SalesOrderBasicResource"]

_CREATE: Operation[SalesOrderBasicDto] = Operation("SalesOrderBasic_Post", "POST",
    "/v1/salesorderbasic", "sales_order_basic", "create",
    body=Body("json", required=True, type=SalesOrderBasicUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/salesorderbasic/{orderNbr}",
    created_type=SalesOrderBasicDto,
    created_parameters=(PathParameter("order_nbr", "orderNbr", key=True),),
    number_series=NumberSeries("override_number_series", "order_number"))
_GET: Operation[SalesOrderBasicDto] = Operation("SalesOrderBasic_GetByorderNbr", "GET",
    "/v1/salesorderbasic/{orderNbr}", "sales_order_basic", "get",
    parameters=(PathParameter("order_nbr", "orderNbr", key=True),),
    answers={"200": Answer("json", SalesOrderBasicDto)}, background=True)
_GET_ALL: Operation[SalesOrderBasicDto] = Operation("SalesOrderBasic_GetAllOrders", "GET",
    "/v1/salesorderbasic", "sales_order_basic", "get_all",
    parameters=queries("greater_than_value number_to_read skip_records", order_type="orderType",
        status="status", greater_than_value="greaterThanValue", number_to_read="numberToRead",
        skip_records="skipRecords", order_by="orderBy", show_notes="showNotes",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", list[SalesOrderBasicDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=SalesOrderBasicDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("order_type", "order_no"), operator=">=", margin=600), background=True)
_GET_BY_TYPE: Operation[SalesOrderBasicDto] = Operation(
    "SalesOrderBasic_GetOrderByTypeByorderTypeorderNbr", "GET",
    "/v1/salesorderbasic/{orderType}/{orderNbr}", "sales_order_basic", "get_by_type",
    parameters=(PathParameter("order_type", "orderType", key=True),
        PathParameter("order_nbr", "orderNbr", key=True)),
    answers={"200": Answer("json", SalesOrderBasicDto)}, background=True)
_UPDATE: Operation[None] = Operation("SalesOrderBasic_PutByorderNbr", "PUT",
    "/v1/salesorderbasic/{orderNbr}", "sales_order_basic", "update",
    parameters=(PathParameter("order_nbr", "orderNbr", key=True),),
    body=Body("json", required=True, type=SalesOrderBasicUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None, order_type: str | None = None,
            status: SalesOrderDtoStatus | Literal["Open", "Hold", "CreditHold", "Completed", "Cancelled", "BackOrder", "Shipping", "Invoiced", "PendingApproval", "Voided"] | str | None = None,
            order_by: str | None = None, show_notes: bool | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class SalesOrderBasicResource(SyncResource, _Changes["feeds.ChangeFeed[SalesOrderBasicDto]"]):
    """Operations of SalesOrderBasic."""

    def create(self, body: SalesOrderBasicUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[SalesOrderBasicDto]:
        """Make a new sales order

        Location ends in the key of the new sales order. Set `overrideNumberSeries` to choose the
        number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/salesorderbasic``"""
        return self._create(_CREATE, locals(), options, body)

    def get(self, order_nbr: str, **options: Unpack[CallOptions]) -> SalesOrderBasicDto:
        """Read a sales order

        Args:
            order_nbr: Number of the order.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/salesorderbasic/{orderNbr}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, order_type: str | None = None,
            status: SalesOrderDtoStatus | Literal["Open", "Hold", "CreditHold", "Completed", "Cancelled", "BackOrder", "Shipping", "Invoiced", "PendingApproval", "Voided"] | str | None = None,
            order_by: str | None = None, show_notes: bool | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[SalesOrderBasicDto]:
        """List sales orders

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: SO301000.

        Args:
            order_type: Type of the order.
            status: Only those that stand there.
            order_by: Property to sort by.
            show_notes: Whether to read notes, too.
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/salesorderbasic``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_by_type(self, order_type: str, order_nbr: str,
            **options: Unpack[CallOptions]) -> SalesOrderBasicDto:
        """Read a sales order, by its type and number

        Args:
            order_type: Type of the order.
            order_nbr: Number of the order.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/salesorderbasic/{orderType}/{orderNbr}``"""
        return self._invoke(_GET_BY_TYPE, locals(), options)

    def update(self, order_nbr: str, body: SalesOrderBasicUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a sales order

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            order_nbr: Number of the order.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/salesorderbasic/{orderNbr}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncSalesOrderBasicResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[SalesOrderBasicDto]"],
):
    """Operations of SalesOrderBasic."""

    async def create(self, body: SalesOrderBasicUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[SalesOrderBasicDto]:
        """Make a new sales order; see :meth:`SalesOrderBasicResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, order_nbr: str, **options: Unpack[CallOptions]) -> SalesOrderBasicDto:
        """Read a sales order; see :meth:`SalesOrderBasicResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, order_type: str | None = None,
            status: SalesOrderDtoStatus | Literal["Open", "Hold", "CreditHold", "Completed", "Cancelled", "BackOrder", "Shipping", "Invoiced", "PendingApproval", "Voided"] | str | None = None,
            order_by: str | None = None, show_notes: bool | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[SalesOrderBasicDto]:
        """List sales orders; see :meth:`SalesOrderBasicResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def get_by_type(self, order_type: str, order_nbr: str,
            **options: Unpack[CallOptions]) -> SalesOrderBasicDto:
        """Read a sales order, by its type and number; see
        :meth:`SalesOrderBasicResource.get_by_type`."""
        return await self._invoke(_GET_BY_TYPE, locals(), options)

    async def update(self, order_nbr: str, body: SalesOrderBasicUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a sales order; see :meth:`SalesOrderBasicResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
