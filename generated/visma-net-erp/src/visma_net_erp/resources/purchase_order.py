"""Operations of ``purchase_order``; written by erpgen, not by hand."""

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
from ..models.common import PurchaseOrderDtoOrderType
from ..models.purchase_order import PurchaseOrderDto, PurchaseOrderDtoStatus, PurchaseOrderUpdateDto

if TYPE_CHECKING:
    from .._runtime.changes import AsyncChangeFeed, ChangeFeed, Since

__all__ = ["AsyncPurchaseOrderResource", "PurchaseOrderResource"]


_CREATE: Operation[PurchaseOrderDto] = Operation(
    id="PurchaseOrder_Post", method="POST", path="/v1/purchaseorder", resource="purchase_order", function="create",
    body=Body(kind="json", required=True, type=PurchaseOrderUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"201": Answer(kind="empty")}, background=True, created="/v1/purchaseorder/{purchaseOrderNumber}", created_type=PurchaseOrderDto, created_parameters=(PathParameter(python="purchase_order_number", wire="purchaseOrderNumber", key=True),), number_series=NumberSeries(flag="override_number_series", number="order_number"),)
_GET: Operation[PurchaseOrderDto] = Operation(
    id="PurchaseOrder_GetOrderBypurchaseOrderNumber", method="GET", path="/v1/purchaseorder/{purchaseOrderNumber}", resource="purchase_order", function="get",
    parameters=(PathParameter(python="purchase_order_number", wire="purchaseOrderNumber", key=True),
        Parameter(python="include_custom_free_fields", wire="includeCustomFreeFields", location="query"),),
    answers={"200": Answer(kind="json", type=PurchaseOrderDto)}, background=True,)
_GET_ALL: Operation[PurchaseOrderDto] = Operation(
    id="PurchaseOrder_GetAllOrder", method="GET", path="/v1/purchaseorder", resource="purchase_order", function="get_all",
    parameters=(Parameter(python="greater_than_value", wire="greaterThanValue", location="query", deprecated=True),
        Parameter(python="number_to_read", wire="numberToRead", location="query", deprecated=True),
        Parameter(python="skip_records", wire="skipRecords", location="query", deprecated=True),
        Parameter(python="last_modified_date_time", wire="lastModifiedDateTime", location="query", condition="lastModifiedDateTimeCondition"),
        Parameter(python="order_type", wire="orderType", location="query"),
        Parameter(python="order_status", wire="orderStatus", location="query"),
        Parameter(python="supplier", wire="supplier", location="query"),
        Parameter(python="branch", wire="branch", location="query"),
        Parameter(python="order_date", wire="orderDate", location="query", condition="orderDateCondition"),
        Parameter(python="delivery_date", wire="deliveryDate", location="query", condition="deliveryDateCondition"),
        Parameter(python="include_custom_free_fields", wire="includeCustomFreeFields", location="query"),
        Parameter(python="page_number", wire="pageNumber", location="query"),
        Parameter(python="page_size", wire="pageSize", location="query"),),
    answers={"200": Answer(kind="json", type=list[PurchaseOrderDto])}, paging=Paging(style="page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount", max_size="/*/metadata/maxPageSize", first=1, item=PurchaseOrderDto), changes=Changes(argument="last_modified_date_time", operator=">=", property="last_modified_date_time", keys=("order_type", "order_nbr"), margin=600, granularity=1), background=True,)
_UPDATE: Operation[None] = Operation(
    id="PurchaseOrder_PutBypurchaseOrderNumber", method="PUT", path="/v1/purchaseorder/{purchaseOrderNumber}", resource="purchase_order", function="update",
    parameters=(PathParameter(python="purchase_order_number", wire="purchaseOrderNumber", key=True),
        Parameter(python="if_match", wire="If-Match", location="header", style="simple", explode=False),),
    body=Body(kind="json", required=True, type=PurchaseOrderUpdateDto, also=("text/json", "application/x-www-form-urlencoded")),
    answers={"204": Answer(kind="empty")}, background=True, etag=True,)


class _Changes(Feeds, Generic[FeedT]):
    def changes(
        self, *, since: Since = None,
        order_type: PurchaseOrderDtoOrderType | Literal["RegularOrder", "DropShip", "Blanket", "StandardBlanket"] | str | None = None,
        order_status: PurchaseOrderDtoStatus | Literal["Balanced", "Cancelled", "Closed", "Hold", "Open", "PendingEmail", "PendingPrint", "Printed", "Voided"] | str | None = None,
        supplier: str | None = None, branch: str | None = None,
        order_date: Condition[Date | str] | None = None,
        delivery_date: Condition[Date | str] | None = None,
        include_custom_free_fields: bool | None = None, page_size: int | None = None,
        greater_than_value: str | None = None, number_to_read: int | None = None,
        skip_records: int | None = None, **options: Unpack[PagedOptions],
    ) -> FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see :class:`ChangeFeed`."""
        return self._feed(_GET_ALL, locals(), options)


class PurchaseOrderResource(SyncResource, _Changes["ChangeFeed[PurchaseOrderDto]"]):
    """Operations of PurchaseOrder."""

    def create(
        self, body: PurchaseOrderUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[PurchaseOrderDto]:
        """Make a new purchase order

        Location ends in the key of the new purchase order. Set `overrideNumberSeries` to choose
        the number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/purchaseorder``
        """
        return self._create(_CREATE, locals(), options, body)

    def get(
        self, purchase_order_number: str, *, include_custom_free_fields: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PurchaseOrderDto:
        """Read a purchase order

        Args:
            purchase_order_number: Number of the purchase order.
            include_custom_free_fields: Whether to read the company's own fields, too.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/purchaseorder/{purchaseOrderNumber}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, last_modified_date_time: Condition[Date | str] | None = None,
        order_type: PurchaseOrderDtoOrderType | Literal["RegularOrder", "DropShip", "Blanket", "StandardBlanket"] | str | None = None,
        order_status: PurchaseOrderDtoStatus | Literal["Balanced", "Cancelled", "Closed", "Hold", "Open", "PendingEmail", "PendingPrint", "Printed", "Voided"] | str | None = None,
        supplier: str | None = None, branch: str | None = None,
        order_date: Condition[Date | str] | None = None,
        delivery_date: Condition[Date | str] | None = None,
        include_custom_free_fields: bool | None = None, page_number: int | None = None,
        page_size: int | None = None, greater_than_value: str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[PurchaseOrderDto]:
        """List purchase orders

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: PO301000.

        Args:
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or
                the millisecond. It must not name a zone. (with gt, ge, lt or le)
            order_type: Type of the order.
            order_status: Only purchase orders with this order status.
            supplier: Only purchase orders with this supplier.
            branch: Only purchase orders with this branch.
            order_date: Order date to compare with; `orderDateCondition` says how. (with gt, ge,
                lt or le)
            delivery_date: Delivery date to compare with; `deliveryDateCondition` says how. (with
                gt, ge, lt or le)
            include_custom_free_fields: Whether to read the company's own fields, too.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that
                size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the
                operation has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/purchaseorder``
        """
        return self._pager(_GET_ALL, locals(), options)

    def update(
        self, purchase_order_number: str, body: PurchaseOrderUpdateDto, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> None:
        """Change a purchase order

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.
        With If-Match, the change is refused when someone else was faster.

        Args:
            purchase_order_number: Number of the purchase order.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412
                if the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412. Wire: ``PUT /v1/purchaseorder/{purchaseOrderNumber}``
        """
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncPurchaseOrderResource(AsyncResource, _Changes["AsyncChangeFeed[PurchaseOrderDto]"]):
    """Operations of PurchaseOrder."""

    async def create(
        self, body: PurchaseOrderUpdateDto, *, number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCreated[PurchaseOrderDto]:
        """Make a new purchase order; see :meth:`PurchaseOrderResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(
        self, purchase_order_number: str, *, include_custom_free_fields: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PurchaseOrderDto:
        """Read a purchase order; see :meth:`PurchaseOrderResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, last_modified_date_time: Condition[Date | str] | None = None,
        order_type: PurchaseOrderDtoOrderType | Literal["RegularOrder", "DropShip", "Blanket", "StandardBlanket"] | str | None = None,
        order_status: PurchaseOrderDtoStatus | Literal["Balanced", "Cancelled", "Closed", "Hold", "Open", "PendingEmail", "PendingPrint", "Printed", "Voided"] | str | None = None,
        supplier: str | None = None, branch: str | None = None,
        order_date: Condition[Date | str] | None = None,
        delivery_date: Condition[Date | str] | None = None,
        include_custom_free_fields: bool | None = None, page_number: int | None = None,
        page_size: int | None = None, greater_than_value: str | None = None,
        number_to_read: int | None = None, skip_records: int | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[PurchaseOrderDto]:
        """List purchase orders; see :meth:`PurchaseOrderResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(
        self, purchase_order_number: str, body: PurchaseOrderUpdateDto, *,
        if_match: str | None = None, **options: Unpack[CallOptions],
    ) -> None:
        """Change a purchase order; see :meth:`PurchaseOrderResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
