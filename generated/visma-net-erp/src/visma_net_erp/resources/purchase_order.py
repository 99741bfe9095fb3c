"""Operations of ``purchase_order``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.values import Date
from .._runtime.wire import Condition
from ..models.common import PurchaseOrderDtoOrderType
from ..models.purchase_order import PurchaseOrderDto, PurchaseOrderDtoStatus, PurchaseOrderUpdateDto

__all__ = ["AsyncPurchaseOrderResource", "PurchaseOrderResource"]

_CREATE: Operation[PurchaseOrderDto] = Operation("PurchaseOrder_Post", "POST", "/v1/purchaseorder",
    "purchase_order", "create",
    body=Body("json", required=True, type=PurchaseOrderUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True,
    created="/v1/purchaseorder/{purchaseOrderNumber}", created_type=PurchaseOrderDto,
    created_parameters=(PathParameter("purchase_order_number", "purchaseOrderNumber", key=True),),
    number_series=NumberSeries("override_number_series", "order_number"))
_GET: Operation[PurchaseOrderDto] = Operation("PurchaseOrder_GetOrderBypurchaseOrderNumber", "GET",
    "/v1/purchaseorder/{purchaseOrderNumber}", "purchase_order", "get",
    parameters=(PathParameter("purchase_order_number", "purchaseOrderNumber", key=True),
        *queries(include_custom_free_fields="includeCustomFreeFields")),
    answers={"200": Answer("json", PurchaseOrderDto)}, background=True)
_GET_ALL: Operation[PurchaseOrderDto] = Operation("PurchaseOrder_GetAllOrder", "GET",
    "/v1/purchaseorder", "purchase_order", "get_all",
    parameters=queries("greater_than_value number_to_read skip_records",
        greater_than_value="greaterThanValue", number_to_read="numberToRead",
        skip_records="skipRecords",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        order_type="orderType", order_status="orderStatus", supplier="supplier", branch="branch",
        order_date=("orderDate", "orderDateCondition"),
        delivery_date=("deliveryDate", "deliveryDateCondition"),
        include_custom_free_fields="includeCustomFreeFields", page_number="pageNumber",
        page_size="pageSize"), answers={"200": Answer("json", list[PurchaseOrderDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=PurchaseOrderDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("order_type", "order_nbr"), operator=">=", margin=600), background=True)
_UPDATE: Operation[None] = Operation("PurchaseOrder_PutBypurchaseOrderNumber", "PUT",
    "/v1/purchaseorder/{purchaseOrderNumber}", "purchase_order", "update",
    parameters=(PathParameter("purchase_order_number", "purchaseOrderNumber", key=True),
        Parameter("if_match", "If-Match", "header", style="simple", explode=False)),
    body=Body("json", required=True, type=PurchaseOrderUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"204": Answer("empty")}, background=True, etag=True)


class _Changes(feeds.Feeds, feeds.Generic[feeds.FeedT]):
    def changes(self, *, since: feeds.Since = None,
            order_type: PurchaseOrderDtoOrderType | Literal["RegularOrder", "DropShip", "Blanket", "StandardBlanket"] | str | None = None,
            order_status: PurchaseOrderDtoStatus | Literal["Balanced", "Cancelled", "Closed", "Hold", "Open", "PendingEmail", "PendingPrint", "Printed", "Voided"] | str | None = None,
            supplier: str | None = None, branch: str | None = None,
            order_date: Condition[Date | str] | None = None,
            delivery_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None, **options: Unpack[PagedOptions]) -> feeds.FeedT:
        """What changed in ``get_all`` since a bookmark, a time or ever; see ``ChangeFeed``."""
        return self._feed(_GET_ALL, locals(), options)


class PurchaseOrderResource(SyncResource, _Changes["feeds.ChangeFeed[PurchaseOrderDto]"]):
    """Operations of PurchaseOrder."""

    def create(self, body: PurchaseOrderUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[PurchaseOrderDto]:
        """Make a new purchase order

        Location ends in the key of the new purchase order. Set `overrideNumberSeries` to choose the
        number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/purchaseorder``"""
        return self._create(_CREATE, locals(), options, body)

    def get(self, purchase_order_number: str, *, include_custom_free_fields: bool | None = None,
            **options: Unpack[CallOptions]) -> PurchaseOrderDto:
        """Read a purchase order

        Args:
            purchase_order_number: Number of the purchase order.
            include_custom_free_fields: Whether to read the company's own fields, too.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/purchaseorder/{purchaseOrderNumber}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            order_type: PurchaseOrderDtoOrderType | Literal["RegularOrder", "DropShip", "Blanket", "StandardBlanket"] | str | None = None,
            order_status: PurchaseOrderDtoStatus | Literal["Balanced", "Cancelled", "Closed", "Hold", "Open", "PendingEmail", "PendingPrint", "Printed", "Voided"] | str | None = None,
            supplier: str | None = None, branch: str | None = None,
            order_date: Condition[Date | str] | None = None,
            delivery_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[PurchaseOrderDto]:
        """List purchase orders

        Answers one page; the total and the largest page size stand in the `metadata` of each
        element. Filters combine; a date filter needs its condition. Screen: PO301000.

        Args:
            last_modified_date_time: Time of the last change to compare with: a day such as
                `2024-05-25`, or a day and a time with a blank or a T between, to the second or the
                millisecond. It must not name a zone. (with gt, ge, lt or le)
            order_type: Type of the order.
            order_status: Only purchase orders with this order status.
            supplier: Only purchase orders with this supplier.
            branch: Only purchase orders with this branch.
            order_date: Order date to compare with; `orderDateCondition` says how. (with gt, ge, lt
                or le)
            delivery_date: Delivery date to compare with; `deliveryDateCondition` says how. (with
                gt, ge, lt or le)
            include_custom_free_fields: Whether to read the company's own fields, too.
            page_number: Page to read, counted from 1.
            page_size: Elements a page; more than the largest size of this list is cut to that size.
            greater_than_value: No longer looked at. (deprecated)
            number_to_read: How many elements to read. Use `pageSize` where the operation has it:
                the two do not mix. (deprecated)
            skip_records: How many elements to pass over first. Use `pageNumber` where the operation
                has it: the two do not mix. (deprecated)

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/purchaseorder``"""
        return self._pager(_GET_ALL, locals(), options)

    def update(self, purchase_order_number: str, body: PurchaseOrderUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a purchase order

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is. With
        If-Match, the change is refused when someone else was faster.

        Args:
            purchase_order_number: Number of the purchase order.
            if_match: ETag of the record as it was read, in its quotes. The change fails with 412 if
                the record has changed since.
            body: What to set.

        Raises: ApiError; named are 412. Wire: ``PUT /v1/purchaseorder/{purchaseOrderNumber}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncPurchaseOrderResource(
    AsyncResource, _Changes["feeds.AsyncChangeFeed[PurchaseOrderDto]"],
):
    """Operations of PurchaseOrder."""

    async def create(self, body: PurchaseOrderUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[PurchaseOrderDto]:
        """Make a new purchase order; see :meth:`PurchaseOrderResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def get(self, purchase_order_number: str, *,
            include_custom_free_fields: bool | None = None,
            **options: Unpack[CallOptions]) -> PurchaseOrderDto:
        """Read a purchase order; see :meth:`PurchaseOrderResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, last_modified_date_time: Condition[Date | str] | None = None,
            order_type: PurchaseOrderDtoOrderType | Literal["RegularOrder", "DropShip", "Blanket", "StandardBlanket"] | str | None = None,
            order_status: PurchaseOrderDtoStatus | Literal["Balanced", "Cancelled", "Closed", "Hold", "Open", "PendingEmail", "PendingPrint", "Printed", "Voided"] | str | None = None,
            supplier: str | None = None, branch: str | None = None,
            order_date: Condition[Date | str] | None = None,
            delivery_date: Condition[Date | str] | None = None,
            include_custom_free_fields: bool | None = None, page_number: int | None = None,
            page_size: int | None = None, greater_than_value: str | None = None,
            number_to_read: int | None = None, skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[PurchaseOrderDto]:
        """List purchase orders; see :meth:`PurchaseOrderResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def update(self, purchase_order_number: str, body: PurchaseOrderUpdateDto, *,
            if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Change a purchase order; see :meth:`PurchaseOrderResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
