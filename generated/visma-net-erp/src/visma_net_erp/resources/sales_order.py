"""Operations of ``sales_order``; written by erpgen, not by hand."""

from __future__ import annotations

from typing import Any, Literal, Unpack

from .._runtime import changes as feeds
from .._runtime.answers import AsyncCreated, Created
from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import FORM_TYPE, Answer, Body, CallOptions, Changes, NumberSeries, Operation, PagedOptions, Paging, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from .._runtime.releases import deprecated
from .._runtime.values import Date, FileContent, UUID
from .._runtime.wire import Condition
from ..models.common import (
    CancelSalesOrderActionResultDto, ReopenSalesOrderActionResultDto, SalesOrderDtoStatus,
)
from ..models.sales_order import CreateShipmentActionResultDto
from ..models.sales_order_and_sales_order_v2 import (
    CancelSalesOrderActionDto, CreateShipmentActionDto, ReopenSalesOrderActionDto, SalesOrderDto,
    SalesOrderUpdateDto,
)

__all__ = ["AsyncSalesOrderResource", "SalesOrderResource"]

_CANCEL_SALES_ORDER: Operation[CancelSalesOrderActionResultDto] = Operation(
    "SalesOrder_CancelSalesOrderBysaleOrderNumber", "POST",
    "/v1/salesorder/{saleOrderNumber}/action/cancelSalesOrder", "sales_order", "cancel_sales_order",
    parameters=(
        PathParameter("sale_order_number", "saleOrderNumber", key=True, siblings=("orderType",)),),
    body=Body("json", required=True, type=CancelSalesOrderActionDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", CancelSalesOrderActionResultDto)}, background=True)
_CREATE: Operation[SalesOrderDto] = Operation("SalesOrder_Post", "POST", "/v1/salesorder",
    "sales_order", "create",
    body=Body("json", required=True, type=SalesOrderUpdateDto, also=("text/json", FORM_TYPE)),
    answers={"201": Answer("empty")}, background=True, created="/v1/salesorder/{orderNbr}",
    created_type=SalesOrderDto,
    created_parameters=(PathParameter("order_nbr", "orderNbr", key=True, siblings=("orderType",)),),
    number_series=NumberSeries("override_number_series", "order_number"))
_CREATE_HEADER_ATTACHMENT: Operation[bytes] = Operation(
    "SalesOrder_CreateHeaderAttachmentByorderNumberorderType", "POST",
    "/v1/salesorder/orderType/{orderType}/{orderNumber}/attachment", "sales_order",
    "create_header_attachment",
    parameters=(PathParameter("order_type", "orderType", key=True),
        PathParameter("order_number", "orderNumber", key=True)),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),))
_CREATE_HEADER_ATTACHMENT_BY_ORDER_NUMBER: Operation[bytes] = Operation(
    "SalesOrder_CreateHeaderAttachmentByorderNumber", "POST",
    "/v1/salesorder/{orderNumber}/attachment", "sales_order",
    "create_header_attachment_by_order_number",
    parameters=(PathParameter("order_number", "orderNumber", key=True, siblings=("orderType",)),),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),),
    deprecated="sales_order.create_header_attachment_by_order_number is deprecated by the API")
_CREATE_LINE_ATTACHMENT: Operation[bytes] = Operation(
    "SalesOrder_CreateLineAttachmentByorderNumberorderTypelineNumber", "POST",
    "/v1/salesorder/orderType/{orderType}/{orderNumber}/{lineNumber}/attachment", "sales_order",
    "create_line_attachment",
    parameters=(PathParameter("order_type", "orderType", key=True),
        PathParameter("order_number", "orderNumber", key=True),
        PathParameter("line_number", "lineNumber")),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),))
_CREATE_LINE_ATTACHMENT_BY_ORDER_NUMBER: Operation[bytes] = Operation(
    "SalesOrder_CreateLineAttachmentByorderNumberlineNumber", "POST",
    "/v1/salesorder/{orderNumber}/{lineNumber}/attachment", "sales_order",
    "create_line_attachment_by_order_number",
    parameters=(PathParameter("order_number", "orderNumber", key=True, siblings=("orderType",)),
        PathParameter("line_number", "lineNumber")),
    body=Body("multipart", media_type="multipart/form-data", required=True, field="file"),
    answers={"201": Answer("empty")}, background=True, created="/v1/attachment/{attachmentId}",
    created_type=bytes, created_parameters=(PathParameter("attachment_id", "attachmentId"),),
    deprecated="sales_order.create_line_attachment_by_order_number is deprecated by the API")
_CREATE_SHIPMENT_ACTION: Operation[CreateShipmentActionResultDto] = Operation(
    "SalesOrder_CreateShipmentActionBysaleOrderNumber", "POST",
    "/v1/salesorder/{saleOrderNumber}/action/createShipment", "sales_order",
    "create_shipment_action",
    parameters=(
        PathParameter("sale_order_number", "saleOrderNumber", key=True, siblings=("orderType",)),),
    body=Body("json", required=True, type=CreateShipmentActionDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", CreateShipmentActionResultDto)}, background=True)
_DELETE_HEADER_ATTACHMENT: Operation[dict[str, Any]] = Operation(
    "SalesOrder_DeleteOrderAttachmentByorderNumberorderTypefileId", "DELETE",
    "/v1/salesorder/{orderType}/{orderNumber}/attachment/{fileId}", "sales_order",
    "delete_header_attachment",
    parameters=(PathParameter("order_type", "orderType", key=True, siblings=("orderType",)),
        PathParameter("order_number", "orderNumber", key=True, siblings=("action", "attachment")),
        PathParameter("file_id", "fileId")), answers={"200": Answer("json", dict[str, Any])},
    background=True)
_DELETE_LINE_ATTACHMENT: Operation[dict[str, Any]] = Operation(
    "SalesOrder_DeleteLineAttachmentByorderNumberorderTypelineNumberfileId", "DELETE",
    "/v1/salesorder/{orderType}/{orderNumber}/{lineNumber}/attachment/{fileId}", "sales_order",
    "delete_line_attachment",
    parameters=(PathParameter("order_type", "orderType", key=True, siblings=("orderType",)),
        PathParameter("order_number", "orderNumber", key=True, siblings=("action", "attachment")),
        PathParameter("line_number", "lineNumber"), PathParameter("file_id", "fileId")),
    answers={"200": Answer("json", dict[str, Any])}, background=True)
_GET: Operation[SalesOrderDto] = Operation("SalesOrder_GetByorderNbr", "GET",
    "/v1/salesorder/{orderNbr}", "sales_order", "get",
    parameters=(PathParameter("order_nbr", "orderNbr", key=True, siblings=("orderType",)),),
    answers={"200": Answer("json", SalesOrderDto)}, background=True)
_GET_ALL: Operation[SalesOrderDto] = Operation("SalesOrder_GetAllOrders", "GET", "/v1/salesorder",
    "sales_order", "get_all",
    parameters=queries("greater_than_value number_to_read skip_records", order_type="orderType",
        status="status", greater_than_value="greaterThanValue", number_to_read="numberToRead",
        skip_records="skipRecords", order_by="orderBy", show_notes="showNotes",
        last_modified_date_time=("lastModifiedDateTime", "lastModifiedDateTimeCondition"),
        page_number="pageNumber", page_size="pageSize"),
    answers={"200": Answer("json", list[SalesOrderDto])},
    paging=Paging("page", page="pageNumber", size="pageSize", total="/*/metadata/totalCount",
        max_size="/*/metadata/maxPageSize", first=1, item=SalesOrderDto),
    changes=Changes("last_modified_date_time", "last_modified_date_time",
        ("order_type", "order_no"), operator=">=", margin=600), background=True)
_GET_BY_TYPE: Operation[SalesOrderDto] = Operation("SalesOrder_GetOrderByTypeByorderTypeorderNbr",
    "GET", "/v1/salesorder/{orderType}/{orderNbr}", "sales_order", "get_by_type",
    parameters=(PathParameter("order_type", "orderType", key=True, siblings=("orderType",)),
        PathParameter("order_nbr", "orderNbr", key=True, siblings=("action", "attachment"))),
    answers={"200": Answer("json", SalesOrderDto)}, background=True)
_PRINT_ORDER: Operation[bytes] = Operation("SalesOrder_PrintOrderByorderNumberorderType", "GET",
    "/v1/salesorder/{orderType}/{orderNumber}/printOrder", "sales_order", "print_order",
    parameters=(PathParameter("order_type", "orderType", key=True, siblings=("orderType",)),
        PathParameter("order_number", "orderNumber", key=True, siblings=("action", "attachment"))),
    answers={"200": Answer("bytes")}, accept="*/*", background=True)
_REOPEN_SALES_ORDER: Operation[ReopenSalesOrderActionResultDto] = Operation(
    "SalesOrder_ReopenSalesOrderBysalesOrderNumber", "POST",
    "/v1/salesorder/{salesOrderNumber}/action/reopenSalesOrder", "sales_order",
    "reopen_sales_order",
    parameters=(PathParameter("sales_order_number", "salesOrderNumber", key=True,
            siblings=("orderType",)),),
    body=Body("json", required=True, type=ReopenSalesOrderActionDto, also=("text/json", FORM_TYPE)),
    answers={"200": Answer("json", ReopenSalesOrderActionResultDto)}, background=True)
_UPDATE: Operation[None] = Operation("SalesOrder_PutByorderNbr", "PUT", "/v1/salesorder/{orderNbr}",
    "sales_order", "update",
    parameters=(PathParameter("order_nbr", "orderNbr", key=True, siblings=("orderType",)),),
    body=Body("json", required=True, type=SalesOrderUpdateDto, also=("text/json", FORM_TYPE)),
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


class SalesOrderResource(SyncResource, _Changes["feeds.ChangeFeed[SalesOrderDto]"]):
    """Operations of SalesOrder."""

    def cancel_sales_order(self, sale_order_number: str, body: CancelSalesOrderActionDto,
            **options: Unpack[CallOptions]) -> CancelSalesOrderActionResultDto:
        """Cancel a sales order

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            sale_order_number: Number of the sale order.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/salesorder/{saleOrderNumber}/action/cancelSalesOrder``"""
        return self._invoke(_CANCEL_SALES_ORDER, locals(), options, body)

    def create(self, body: SalesOrderUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> Created[SalesOrderDto]:
        """Make a new sales order

        Location ends in the key of the new sales order. Set `overrideNumberSeries` to choose the
        number yourself.

        Args:
            body: The record to create.
            number: Number to give instead of the next one of the number series.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/salesorder``"""
        return self._create(_CREATE, locals(), options, body)

    def create_header_attachment(self, order_type: str, order_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a sales order

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            order_type: Type of the order.
            order_number: Number of the order.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/salesorder/orderType/{orderType}/{orderNumber}/attachment``"""
        return self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    @deprecated("sales_order.create_header_attachment_by_order_number is deprecated by the API")
    def create_header_attachment_by_order_number(self, order_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a sales order

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. Use version 2 of it, or the call that names the type, instead.

        Args:
            order_number: Number of the order.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/salesorder/{orderNumber}/attachment``"""
        return self._create(_CREATE_HEADER_ATTACHMENT_BY_ORDER_NUMBER, locals(), options, body)

    def create_line_attachment(self, order_type: str, order_number: str, line_number: int,
            body: FileContent, **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a line of a sales order

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment.

        Args:
            order_type: Type of the order.
            order_number: Number of the order.
            line_number: Number of the line.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/salesorder/orderType/{orderType}/{orderNumber}/{lineNumber}/attachment``"""
        return self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    @deprecated("sales_order.create_line_attachment_by_order_number is deprecated by the API")
    def create_line_attachment_by_order_number(self, order_number: str, line_number: int,
            body: FileContent, **options: Unpack[CallOptions]) -> Created[bytes]:
        """Attach a file to a line of a sales order

        Send the file as the only part of a multipart form. Location ends in the id of the
        attachment. Use version 2 of it, or the call that names the type, instead.

        Args:
            order_number: Number of the order.
            line_number: Number of the line.
            body: File to send.

        Returns: the new key, from the Location header. Raises: ApiError.
        Wire: ``POST /v1/salesorder/{orderNumber}/{lineNumber}/attachment``"""
        return self._create(_CREATE_LINE_ATTACHMENT_BY_ORDER_NUMBER, locals(), options, body)

    def create_shipment_action(self, sale_order_number: str, body: CreateShipmentActionDto,
            **options: Unpack[CallOptions]) -> CreateShipmentActionResultDto:
        """Make the shipment for a sales order

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            sale_order_number: Number of the sale order.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/salesorder/{saleOrderNumber}/action/createShipment``"""
        return self._invoke(_CREATE_SHIPMENT_ACTION, locals(), options, body)

    def delete_header_attachment(self, order_type: str, order_number: str, file_id: UUID | str,
            **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Remove a file from a sales order

        Args:
            order_type: Type of the order.
            order_number: Number of the order.
            file_id: Id of the attachment.

        Returns: Done. Raises: ApiError.
        Wire: ``DELETE /v1/salesorder/{orderType}/{orderNumber}/attachment/{fileId}``"""
        return self._invoke(_DELETE_HEADER_ATTACHMENT, locals(), options)

    def delete_line_attachment(self, order_type: str, order_number: str, line_number: int,
            file_id: UUID | str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Remove a file from a line of a sales order

        Args:
            order_type: Type of the order.
            order_number: Number of the order.
            line_number: Number of the line.
            file_id: Id of the attachment.

        Returns: Done. Raises: ApiError.
        Wire: ``DELETE
        /v1/salesorder/{orderType}/{orderNumber}/{lineNumber}/attachment/{fileId}``"""
        return self._invoke(_DELETE_LINE_ATTACHMENT, locals(), options)

    def get(self, order_nbr: str, **options: Unpack[CallOptions]) -> SalesOrderDto:
        """Read a sales order

        Args:
            order_nbr: Number of the order.

        Returns: The one asked for. Raises: ApiError. Wire: ``GET /v1/salesorder/{orderNbr}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, order_type: str | None = None,
            status: SalesOrderDtoStatus | Literal["Open", "Hold", "CreditHold", "Completed", "Cancelled", "BackOrder", "Shipping", "Invoiced", "PendingApproval", "Voided"] | str | None = None,
            order_by: str | None = None, show_notes: bool | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> Pager[SalesOrderDto]:
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
        Wire: ``GET /v1/salesorder``"""
        return self._pager(_GET_ALL, locals(), options)

    def get_by_type(self, order_type: str, order_nbr: str,
            **options: Unpack[CallOptions]) -> SalesOrderDto:
        """Read a sales order, by its type and number

        Args:
            order_type: Type of the order.
            order_nbr: Number of the order.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/salesorder/{orderType}/{orderNbr}``"""
        return self._invoke(_GET_BY_TYPE, locals(), options)

    def print_order(self, order_type: str, order_number: str,
            **options: Unpack[CallOptions]) -> bytes:
        """Print a sales order

        The answer is the printed document, although the schema calls it an object.

        Args:
            order_type: Type of the order.
            order_number: Number of the order.

        Returns: The one asked for. Raises: ApiError.
        Wire: ``GET /v1/salesorder/{orderType}/{orderNumber}/printOrder``"""
        return self._invoke(_PRINT_ORDER, locals(), options)

    def reopen_sales_order(self, sales_order_number: str, body: ReopenSalesOrderActionDto,
            **options: Unpack[CallOptions]) -> ReopenSalesOrderActionResultDto:
        """Reopen a sales order

        The action may still be at work when the answer comes: read the record again to see what
        came of it.

        Args:
            sales_order_number: Number of the sales order.
            body: What to set.

        Returns: How far the action got. Raises: ApiError.
        Wire: ``POST /v1/salesorder/{salesOrderNumber}/action/reopenSalesOrder``"""
        return self._invoke(_REOPEN_SALES_ORDER, locals(), options, body)

    def update(self, order_nbr: str, body: SalesOrderUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a sales order

        Values go in wrappers (`{"name": {"value": "ACME"}}`); what is not sent stays as it is.

        Args:
            order_nbr: Number of the order.
            body: What to set.

        Raises: ApiError. Wire: ``PUT /v1/salesorder/{orderNbr}``"""
        return self._invoke(_UPDATE, locals(), options, body)


class AsyncSalesOrderResource(AsyncResource, _Changes["feeds.AsyncChangeFeed[SalesOrderDto]"]):
    """Operations of SalesOrder."""

    async def cancel_sales_order(self, sale_order_number: str, body: CancelSalesOrderActionDto,
            **options: Unpack[CallOptions]) -> CancelSalesOrderActionResultDto:
        """Cancel a sales order; see :meth:`SalesOrderResource.cancel_sales_order`."""
        return await self._invoke(_CANCEL_SALES_ORDER, locals(), options, body)

    async def create(self, body: SalesOrderUpdateDto, *, number: str | None = None,
            **options: Unpack[CallOptions]) -> AsyncCreated[SalesOrderDto]:
        """Make a new sales order; see :meth:`SalesOrderResource.create`."""
        return await self._create(_CREATE, locals(), options, body)

    async def create_header_attachment(self, order_type: str, order_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a sales order; see
        :meth:`SalesOrderResource.create_header_attachment`."""
        return await self._create(_CREATE_HEADER_ATTACHMENT, locals(), options, body)

    @deprecated("sales_order.create_header_attachment_by_order_number is deprecated by the API")
    async def create_header_attachment_by_order_number(self, order_number: str, body: FileContent,
            **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a sales order; see
        :meth:`SalesOrderResource.create_header_attachment_by_order_number`."""
        return await self._create(
            _CREATE_HEADER_ATTACHMENT_BY_ORDER_NUMBER,
            locals(),
            options,
            body,
        )

    async def create_line_attachment(self, order_type: str, order_number: str, line_number: int,
            body: FileContent, **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a line of a sales order; see
        :meth:`SalesOrderResource.create_line_attachment`."""
        return await self._create(_CREATE_LINE_ATTACHMENT, locals(), options, body)

    @deprecated("sales_order.create_line_attachment_by_order_number is deprecated by the API")
    async def create_line_attachment_by_order_number(self, order_number: str, line_number: int,
            body: FileContent, **options: Unpack[CallOptions]) -> AsyncCreated[bytes]:
        """Attach a file to a line of a sales order; see
        :meth:`SalesOrderResource.create_line_attachment_by_order_number`."""
        return await self._create(_CREATE_LINE_ATTACHMENT_BY_ORDER_NUMBER, locals(), options, body)

    async def create_shipment_action(self, sale_order_number: str, body: CreateShipmentActionDto,
            **options: Unpack[CallOptions]) -> CreateShipmentActionResultDto:
        """Make the shipment for a sales order; see
        :meth:`SalesOrderResource.create_shipment_action`."""
        return await self._invoke(_CREATE_SHIPMENT_ACTION, locals(), options, body)

    async def delete_header_attachment(self, order_type: str, order_number: str,
            file_id: UUID | str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Remove a file from a sales order; see
        :meth:`SalesOrderResource.delete_header_attachment`."""
        return await self._invoke(_DELETE_HEADER_ATTACHMENT, locals(), options)

    async def delete_line_attachment(self, order_type: str, order_number: str, line_number: int,
            file_id: UUID | str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Remove a file from a line of a sales order; see
        :meth:`SalesOrderResource.delete_line_attachment`."""
        return await self._invoke(_DELETE_LINE_ATTACHMENT, locals(), options)

    async def get(self, order_nbr: str, **options: Unpack[CallOptions]) -> SalesOrderDto:
        """Read a sales order; see :meth:`SalesOrderResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, order_type: str | None = None,
            status: SalesOrderDtoStatus | Literal["Open", "Hold", "CreditHold", "Completed", "Cancelled", "BackOrder", "Shipping", "Invoiced", "PendingApproval", "Voided"] | str | None = None,
            order_by: str | None = None, show_notes: bool | None = None,
            last_modified_date_time: Condition[Date | str] | None = None,
            page_number: int | None = None, page_size: int | None = None,
            greater_than_value: str | None = None, number_to_read: int | None = None,
            skip_records: int | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[SalesOrderDto]:
        """List sales orders; see :meth:`SalesOrderResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)

    async def get_by_type(self, order_type: str, order_nbr: str,
            **options: Unpack[CallOptions]) -> SalesOrderDto:
        """Read a sales order, by its type and number; see
        :meth:`SalesOrderResource.get_by_type`."""
        return await self._invoke(_GET_BY_TYPE, locals(), options)

    async def print_order(self, order_type: str, order_number: str,
            **options: Unpack[CallOptions]) -> bytes:
        """Print a sales order; see :meth:`SalesOrderResource.print_order`."""
        return await self._invoke(_PRINT_ORDER, locals(), options)

    async def reopen_sales_order(self, sales_order_number: str, body: ReopenSalesOrderActionDto,
            **options: Unpack[CallOptions]) -> ReopenSalesOrderActionResultDto:
        """Reopen a sales order; see :meth:`SalesOrderResource.reopen_sales_order`."""
        return await self._invoke(_REOPEN_SALES_ORDER, locals(), options, body)

    async def update(self, order_nbr: str, body: SalesOrderUpdateDto,
            **options: Unpack[CallOptions]) -> None:
        """Change a sales order; see :meth:`SalesOrderResource.update`."""
        return await self._invoke(_UPDATE, locals(), options, body)
